package org.chushi.internal.ui.learn;

import java.util.Optional;

import org.chushi.ui.Cell;
import org.chushi.ui.Look;
import org.chushi.ui.Notice;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Composite;

/** What is to be said at the head of a page: one thing at a time, until it is taken away. */
final class News {

	/** What can be done about it. */
	record Action(Messages words, Runnable does) {
	}

	private final ScrolledPage page;
	private final Look look;
	private final Composite area;
	private Optional<Notice> notice = Optional.empty();

	News(ScrolledPage page, Look look) {
		this.page = page;
		this.look = look;
		area = look.column(page.content(), 8);
		Cell.show(area, false);
	}

	void tell(Status status, Messages what, Messages why, Action... actions) {
		hush();
		Notice told = new Notice(area, look, status, look.t(what), look.t(why), "");
		for (Action action : actions) {
			told.action(look.t(action.words()), action.does());
		}
		notice = Optional.of(told);
		Cell.show(area, true);
		page.reflow();
		page.position(0);
	}

	void hush() {
		notice.filter(told -> !told.isDisposed()).ifPresent(Notice::dispose);
		notice = Optional.empty();
		Cell.show(area, false);
		page.reflow();
	}
}
