package org.chushi.internal.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** One view and nothing else. */
public final class Perspective implements IPerspectiveFactory {

	static final String ID = "org.chushi.app.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.setFixed(true);
		layout.addStandaloneView(ShellView.ID, false, IPageLayout.LEFT, 1.0f, layout.getEditorArea());
		layout.getViewLayout(ShellView.ID).setCloseable(false);
		layout.getViewLayout(ShellView.ID).setMoveable(false);
	}
}
