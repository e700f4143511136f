package org.chushi.internal.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Nothing at all; see {@link EmptyWorkbench}. */
public final class EmptyPerspective implements IPerspectiveFactory {

	static final String ID = "org.chushi.app.emptyPerspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
	}
}
