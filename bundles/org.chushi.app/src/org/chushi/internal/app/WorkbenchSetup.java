package org.chushi.internal.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.keys.IBindingService;

/** A workbench of one window with one perspective: no menus, no bars, no tabs. */
public class WorkbenchSetup extends WorkbenchAdvisor {

	/** Least size of the window, in pixels: every page fits. */
	static final Point LEAST = new Point(1024, 700);

	@Override
	public String getInitialWindowPerspectiveId() {
		return Perspective.ID;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		// what is open is for the person who signs in to say, not for the last one
		configurer.setSaveAndRestore(false);
	}

	/** All keys are the pages' and the frame's own: a person has no use for the workbench's wizards and views. */
	@Override
	public void postStartup() {
		getWorkbenchConfigurer().getWorkbench().getService(IBindingService.class).setKeyFilterEnabled(false);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new Window(configurer);
	}

	/** The next window opens in the size of this one; a maximized one has no size of its own. */
	static void keepSize(Shell shell, Preferences preferences) {
		if (!shell.getMaximized()) {
			preferences.windowSize(shell.getSize());
		}
	}

	private static final class Window extends WorkbenchWindowAdvisor {

		Window(IWorkbenchWindowConfigurer configurer) {
			super(configurer);
		}

		@Override
		public void preWindowOpen() {
			IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
			configurer.setInitialSize(Preferences.of().windowSize());
			configurer.setShowMenuBar(false);
			configurer.setShowCoolBar(false);
			configurer.setShowStatusLine(false);
			configurer.setShowPerspectiveBar(false);
			configurer.setShowProgressIndicator(false);
			configurer.setTitle(Messages.Window_title.text().toString());
		}

		@Override
		public void postWindowCreate() {
			Shell shell = getWindowConfigurer().getWindow().getShell();
			shell.setMinimumSize(LEAST);
			Rectangle screen = shell.getMonitor().getClientArea();
			Point size = shell.getSize();
			shell.setLocation(screen.x + Math.max(0, (screen.width - size.x) / 2),
					screen.y + Math.max(0, (screen.height - size.y) / 2));
		}

		@Override
		public boolean preWindowShellClose() {
			boolean closes = ShellView.in(getWindowConfigurer().getWindow()).map(ShellView::mayClose).orElse(true);
			if (closes) {
				// when the shell itself tells that it closes, the workbench has disposed of it already
				keepSize(getWindowConfigurer().getWindow().getShell(), Preferences.of());
			}
			return closes;
		}
	}
}
