package org.chushi.ui;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Gives the keyboard back to its place on a page that was built again while a dialog had it. The window alone would give
 * it to the first thing on the page, and the page would go to its top. UI thread only.
 */
final class Comeback {

	/** @param top how far the page was scrolled */
	private record Place(Keyboard.Spot spot, int top) {
	}

	private final ScrolledPage page;
	private Optional<Keyboard.Spot> last = Optional.empty();
	private Optional<Place> place = Optional.empty();

	Comeback(ScrolledPage page) {
		this.page = page;
		Display display = page.getDisplay();
		Shell window = page.getShell();
		Composite content = page.content();
		Listener here = e -> Keyboard.spot(content).ifPresent(spot -> last = Optional.of(spot));
		Listener back = e -> display.asyncExec(this::comeBack);
		display.addFilter(SWT.FocusIn, here);
		window.addListener(SWT.Activate, back);
		page.addListener(SWT.Dispose, e -> {
			display.removeFilter(SWT.FocusIn, here);
			window.removeListener(SWT.Activate, back);
		});
	}

	/**
	 * The page was built again. Where another window has the keyboard, it comes back to its place with this one. Where this
	 * window is the active one and nothing in it has the keyboard, as when a dialog has just gone, it comes back at once: what
	 * had it is disposed, and the window would give it to the first thing that takes it.
	 */
	void built(int top) {
		boolean away = page.getDisplay().getActiveShell() != page.getShell();
		Control focus = page.getDisplay().getFocusControl();
		boolean nowhere = focus == null || focus == page.getShell();
		place = away || nowhere ? last.map(spot -> new Place(spot, top)) : Optional.empty();
		if (!away && nowhere) {
			comeBack();
		}
	}

	private void comeBack() {
		Optional<Place> to = place;
		place = Optional.empty();
		if (!page.isDisposed()) {
			to.ifPresent(was -> {
				was.spot().in(page.content()).ifPresent(Control::setFocus);
				page.position(was.top());
			});
		}
	}
}
