package org.chushi.internal.app;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.ViewPart;

/** The only view: it holds the shell of the program. */
public final class ShellView extends ViewPart {

	static final String ID = "org.chushi.app.shell";

	private Frame frame;

	/** The shell in this window, once it is there. */
	static Optional<ShellView> in(IWorkbenchWindow window) {
		return window.getActivePage() == null ? Optional.empty()
				: Optional.ofNullable((ShellView) window.getActivePage().findView(ID));
	}

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		frame = new Frame(parent, new House(), Preferences.of(), instanceArea().resolve("data"));
	}

	private static Path instanceArea() {
		try {
			return URIUtil.toFile(URIUtil.toURI(Platform.getInstanceLocation().getURL())).toPath();
		} catch (URISyntaxException e) {
			throw new IllegalStateException("the workbench itself made this address", e);
		}
	}

	@Override
	public void setFocus() {
		frame.focus();
	}

	/** Whether the page that is open lets the window close. */
	boolean mayClose() {
		Shell shell = getSite().getShell();
		return frame.mayLeave(() -> shell.getDisplay().asyncExec(shell::close));
	}
}
