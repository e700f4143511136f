package org.chushi.internal.ui.growth;

import java.util.concurrent.Callable;
import java.util.function.Function;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.growth.Growth;
import org.chushi.people.Session;
import org.chushi.ui.Cell;
import org.chushi.ui.CheckBox;
import org.chushi.ui.Look;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What the cards of a page work with. @param over the page, for dialogs */
record Hand(PageContext ctx, Growth growth, Session session, Days days, Control over, OneAtATime work) {

	Look look() {
		return ctx.look();
	}

	/**
	 * A box to tick that does something: it shows what holds. Where that is refused or cannot be done it is as it was before, with the reason
	 * below.
	 *
	 * @param doing what is to be done for the state that was pressed
	 */
	<T> CheckBox tick(Composite parent, String words, boolean ticked, Function<Boolean, Callable<Result<T>>> doing, Function<Boolean, Bilingual> done) {
		CheckBox box = new CheckBox(parent, look(), words, ticked);
		Paragraph reason = new Paragraph(parent, look(), Type.SMALL, "", look().theme().stop());
		Cell.show(reason, false);
		box.onPress(() -> {
			boolean wanted = box.ticked();
			boolean[] stored = new boolean[1];
			Callable<Result<T>> deed = doing.apply(wanted);
			work.background(ctx, Messages.Hand_doing.text(), progress -> deed.call(), result -> {
				stored[0] = result.isDone();
				said(reason, result instanceof Result.Refused<T> refused ? ctx.t(refused.reason()) : "");
				if (stored[0]) {
					ctx.toast(Status.GOOD, done.apply(wanted));
				}
			}, () -> {
				if (!stored[0] && !box.isDisposed()) {
					box.tick(!wanted);
				}
			});
		});
		return box;
	}

	private static void said(Paragraph reason, String words) {
		if (!reason.isDisposed()) {
			reason.text(words);
			Cell.show(reason, !words.isEmpty());
			ScrolledPage.reflow(reason);
		}
	}

	/** Does something once, and says so; the page is told by the records. */
	<T> void act(Callable<Result<T>> doing, Bilingual done) {
		work.use(ctx, Messages.Hand_doing.text(), doing, value -> ctx.toast(Status.GOOD, done));
	}
}
