package org.chushi.internal.ui.honour;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.chushi.core.Result;
import org.chushi.honour.Proposal;
import org.chushi.honour.Proposals;
import org.chushi.people.Session;
import org.chushi.ui.Chooser;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Control;

/** The dialogs in which a lead decides an idea, each with a reason. */
final class Deciding {

	private static final int WIDTH = 520;

	private final PageContext ctx;
	private final Proposals proposals;
	private final Session session;

	Deciding(PageContext ctx, Proposals proposals, Session session) {
		this.ctx = ctx;
		this.proposals = proposals;
		this.session = session;
	}

	void take(Control over, Proposal proposal) {
		reasoned(over, Messages.Deciding_takeTitle, Messages.Deciding_takeWords, Messages.IdeasView_take, proposal,
				reason -> () -> proposals.take(session, proposal.id(), reason));
	}

	void postpone(Control over, Proposal proposal) {
		reasoned(over, Messages.Deciding_postponeTitle, Messages.Deciding_postponeWords, Messages.IdeasView_postpone, proposal,
				reason -> () -> proposals.postpone(session, proposal.id(), reason));
	}

	private void reasoned(Control over, Messages title, Messages words, Messages button, Proposal proposal,
			Function<String, Callable<Result<Proposal>>> work) {
		Field[] reason = new Field[1];
		Dialogs.attempt(over, ctx.look(), ctx.t(title, proposal.title()), WIDTH, body -> {
			new Paragraph(body, ctx.look(), ctx.t(words));
			reason[0] = new Field(body, ctx.look(), Field.Kind.MANY_LINES, ctx.t(Messages.Deciding_reason));
		}, ctx.t(button), attempt -> {
			if (Field.filled(List.of(reason[0]))) {
				attempt.run(ctx, Messages.Deciding_doing, work.apply(reason[0].text()), this::said);
			}
		});
	}

	void merge(Control over, Proposal proposal, List<Proposal> wholes) {
		Field[] reason = new Field[1];
		Chooser[] into = new Chooser[1];
		Dialogs.attempt(over, ctx.look(), ctx.t(Messages.Deciding_mergeTitle, proposal.title()), WIDTH, body -> {
			new Paragraph(body, ctx.look(), ctx.t(Messages.Deciding_mergeWords));
			into[0] = new Chooser(body, ctx.look(), ctx.t(Messages.Deciding_into), wholes.stream().map(Proposal::title).toList(), 0);
			reason[0] = new Field(body, ctx.look(), Field.Kind.MANY_LINES, ctx.t(Messages.Deciding_reason));
		}, ctx.t(Messages.IdeasView_merge), attempt -> {
			if (Field.filled(List.of(reason[0]))) {
				Proposal whole = wholes.get(into[0].chosen());
				String why = reason[0].text();
				attempt.run(ctx, Messages.Deciding_doing, () -> proposals.merge(session, proposal.id(), whole.id(), why), this::said);
			}
		});
	}

	void withdraw(Control over, Proposal proposal) {
		if (Dialogs.confirm(over, ctx.look(), ctx.t(Messages.IdeasView_withdraw), ctx.t(Messages.Deciding_withdrawWords, proposal.title()),
				ctx.t(Messages.IdeasView_withdraw))) {
			ctx.use(Messages.Deciding_doing.text(), () -> proposals.withdraw(session, proposal.id()), this::said);
		}
	}

	private void said(Proposal proposal) {
		ctx.toast(Status.GOOD, Messages.Deciding_done.text(proposal.title(), proposal.state().title()));
	}
}
