package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.Optional;

import org.chushi.people.Session;
import org.chushi.practice.Estimate;
import org.chushi.practice.Gauge;
import org.chushi.practice.Practice;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.PracticePolicy;
import org.chushi.practice.Round;
import org.chushi.practice.RoundKind;
import org.chushi.ui.Card;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Look;
import org.chushi.ui.Notice;
import org.chushi.ui.PageContext;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Composite;

/** What is shown when nothing is asked: what a round came to, what holds it, or that there is none. */
final class RoundEnd {

	private final PageContext ctx;
	private final Look look;
	private final Practice practice;
	private final RoundKind kind;
	private final Session session;

	RoundEnd(PageContext ctx, Practice practice, RoundKind kind) {
		this.ctx = ctx;
		this.look = ctx.look();
		this.practice = practice;
		this.kind = kind;
		session = ctx.session(Session.class);
	}

	void over(Composite content, RoundSheet now) {
		Round round = now.round();
		if (round.held().isPresent()) {
			new Notice(content, look, Status.WAIT, look.t(Messages.RoundView_held), look.t(round.held().get()), "")
					.action(look.t(Messages.RoundView_back), this::back);
			return;
		}
		Optional<Estimate> estimate = round.gauge().flatMap(Gauge::estimate);
		if (estimate.isPresent()) {
			new EstimateCard(look, estimate.get(), now.lessons(), l -> ctx.navigate(Pages.LESSON, l), this::practise).open(content);
			new PrimaryButton(look.row(content, 8), look, look.t(Messages.RoundView_back), this::back);
			return;
		}
		new EmptyState(new Card(content, look), look, "check", look.t(Messages.RoundView_over),
				look.t(Messages.RoundView_overWords, round.right(), round.total())).action(look.t(Messages.RoundView_back),
						this::back);
	}

	void none(Composite content) {
		new EmptyState(new Card(content, look), look, "pen", look.t(Messages.RoundView_none),
				look.t(Messages.RoundView_noneWords)).action(look.t(Messages.RoundView_back), this::back);
	}

	private void practise(String competency) {
		ctx.use(Messages.PracticeView_starting.text(),
				() -> practice.start(session, PracticeOrder.free(List.of(competency), PracticePolicy.QUESTIONS)),
				round -> ctx.navigate(PracticePages.ROUND, round.kind().name()));
	}

	private void back() {
		ctx.navigate(PracticePages.of(kind), "");
	}
}
