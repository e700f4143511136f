package org.chushi.internal.ui.honour;

import java.util.Arrays;
import java.util.List;

import org.chushi.honour.Proposal.Draft;
import org.chushi.honour.ProposalKind;
import org.chushi.honour.Proposals;
import org.chushi.people.Session;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Dialogs.Attempt;
import org.chushi.ui.Field;
import org.chushi.ui.PageContext;
import org.chushi.ui.PickGroup;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The dialog in which somebody proposes something. */
final class Proposing {

	private static final int WIDTH = 560;

	private final PageContext ctx;
	private final Proposals proposals;
	private final Session session;
	private PickGroup kind;
	private Field title;
	private Field what;
	private Field why;

	Proposing(PageContext ctx, Proposals proposals, Session session) {
		this.ctx = ctx;
		this.proposals = proposals;
		this.session = session;
	}

	void ask(Control over) {
		Dialogs.attempt(over, ctx.look(), ctx.t(Messages.IdeasView_propose), WIDTH, this::fill, ctx.t(Messages.Proposing_do), this::propose);
	}

	private void fill(Composite body) {
		kind = new PickGroup(body, ctx.look(), Arrays.stream(ProposalKind.values()).map(k -> ctx.t(k.title())).toList(), 0);
		title = new Field(body, ctx.look(), Field.Kind.LINE, ctx.t(Messages.Proposing_title)).example(ctx.t(Messages.Proposing_titleExample));
		what = new Field(body, ctx.look(), Field.Kind.MANY_LINES, ctx.t(Messages.Proposing_what));
		why = new Field(body, ctx.look(), Field.Kind.MANY_LINES, ctx.t(Messages.Proposing_why));
	}

	private void propose(Attempt attempt) {
		if (!Field.filled(List.of(title, what, why))) {
			return;
		}
		Draft draft = new Draft(ProposalKind.values()[kind.picked()], title.text(), what.text(), why.text());
		attempt.run(ctx, Messages.Proposing_doing, () -> proposals.propose(session, draft),
				done -> ctx.toast(Status.GOOD, Messages.Proposing_done.text(done.title())));
	}
}
