package org.chushi.internal.app;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;

/** A workbench with nothing in it, for {@code ./chushi bench startup} to measure against. */
public final class EmptyWorkbench implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		try {
			PlatformUI.createAndRunWorkbench(display, new Advisor());
			return EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.syncExec(() -> PlatformUI.getWorkbench().close());
	}

	private static final class Advisor extends WorkbenchAdvisor {

		@Override
		public void initialize(IWorkbenchConfigurer configurer) {
			configurer.setSaveAndRestore(false);
		}

		@Override
		public String getInitialWindowPerspectiveId() {
			return EmptyPerspective.ID;
		}

		@Override
		public void postStartup() {
			StartupReport.on(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().redraw();
		}
	}
}
