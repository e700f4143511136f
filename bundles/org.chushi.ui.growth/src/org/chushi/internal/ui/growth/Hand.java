package org.chushi.internal.ui.growth;

import java.util.concurrent.Callable;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.growth.Growth;
import org.chushi.people.Session;
import org.chushi.ui.Look;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.PageContext;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Control;

/** What the cards of a page work with. @param over the page, for dialogs */
record Hand(PageContext ctx, Growth growth, Session session, Days days, Control over, OneAtATime work) {

	Look look() {
		return ctx.look();
	}

	/** Does something once, and says so; the page is told by the records. */
	<T> void act(Callable<Result<T>> doing, Bilingual done) {
		work.use(ctx, Messages.Hand_doing.text(), doing, value -> ctx.toast(Status.GOOD, done));
	}
}
