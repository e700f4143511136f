package org.chushi.internal.ui.analysis;

import java.time.Clock;
import java.util.List;

import org.chushi.analysis.ConsistencyInvitation;
import org.chushi.analysis.ConsistencyTests;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Dates;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Heading;
import org.chushi.ui.LivePage;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ProgressBar;
import org.chushi.ui.RolePage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Consistency rounds as who answers them sees them. */
@Component(service = PageContribution.class)
public final class MyRoundsPage extends RolePage {

	static final String ID = "consistency.mine";

	private final ConsistencyTests tests;
	private final Clock clock;

	@Activate
	public MyRoundsPage(@Reference ConsistencyTests tests, @Reference Clock clock) {
		super(ID, PageGroup.LEARNING.at(53), Messages.MyRoundsPage_title, "chat", "newcomer", "mentor");
		this.tests = tests;
		this.clock = clock;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new View(parent, ctx, ctx.session(Session.class)).start();
	}

	private final class View extends LivePage<List<ConsistencyInvitation>> {

		View(Composite parent, PageContext ctx, Session session) {
			super(parent, ctx, Messages.RoundsPage_doing, Messages.MyRoundsPage_help, () -> tests.invitations(session));
		}

		@Override
		protected void fill(Composite content, List<ConsistencyInvitation> rounds) {
			Parts.title(content, look(), Messages.MyRoundsPage_title.text(), Messages.MyRoundsPage_subtitle.text());
			if (rounds.isEmpty()) {
				new EmptyState(new Card(content, look()), look(), "chat", look().t(Messages.MyRoundsPage_none),
						look().t(Messages.MyRoundsPage_noneNext));
			}
			rounds.forEach(r -> round(content, r));
		}

		private void round(Composite content, ConsistencyInvitation round) {
			Card card = new Card(content, look());
			Composite head = look().row(card, 12);
			new Heading(head, look(), Type.SUBHEADING, round.name()).setLayoutData(Cell.growing());
			new StatusPill(head, look(), RoundState.status(round.over(), round.closed()),
					look().t(RoundState.word(round.over(), round.closed())));
			Paragraph.muted(card, look(), look().t(Messages.MyRoundsPage_about, Dates.moment(round.until(), clock.getZone()),
					round.answered(), round.cases()));
			new ProgressBar(card, look(), look().t(Messages.MyRoundsPage_answered), round.answered(), round.cases());
			if (round.waits()) {
				PrimaryButton answer = first(new PrimaryButton(card, look(), look().t(Messages.MyRoundsPage_answer),
						() -> ctx().navigate(AnswerPage.ID, round.round().toString())));
				answer.setLayoutData(Cell.aligned(SWT.LEFT));
			} else if (round.closed()) {
				SecondaryButton see = first(new SecondaryButton(card, look(), look().t(Messages.MyRoundsPage_see),
						() -> ctx().navigate(HandledPage.ID, round.round().toString())));
				see.setLayoutData(Cell.aligned(SWT.LEFT));
			} else {
				Paragraph.muted(card, look(), look().t(Messages.MyRoundsPage_wait));
			}
		}
	}
}
