package org.chushi.internal.ui.analysis;

import java.util.List;

import org.chushi.analysis.Camp;
import org.chushi.analysis.CaseOutcome;
import org.chushi.analysis.Concord;
import org.chushi.analysis.ConsistencyOutcome;
import org.chushi.analysis.ConsistencyTests;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Heading;
import org.chushi.ui.LivePage;
import org.chushi.ui.Notice;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.RolePage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where answers part, case by case, those with the least agreement first. */
@Component(service = PageContribution.class)
public final class OutcomePage extends RolePage {

	static final String ID = "consistency.outcome";

	private final ConsistencyTests tests;

	@Activate
	public OutcomePage(@Reference ConsistencyTests tests) {
		super(ID, 0, Messages.OutcomePage_title, "chat", "trainer", "lead");
		this.tests = tests;
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new View(parent, ctx, ctx.session(Session.class)).start();
	}

	private final class View extends LivePage<ConsistencyOutcome> {

		View(Composite parent, PageContext ctx, Session session) {
			super(parent, ctx, Messages.OutcomePage_doing, Messages.OutcomePage_help,
					() -> tests.outcome(session, Place.id(ctx.argument())));
		}

		@Override
		protected void fill(Composite content, ConsistencyOutcome outcome) {
			Parts.title(content, look(), Messages.OutcomePage_of.text(outcome.round().name()), Messages.OutcomePage_subtitle
					.text(outcome.round().cases(), outcome.round().people().size()));
			SecondaryButton back = first(new SecondaryButton(content, look(), look().t(Messages.OutcomePage_back),
					() -> ctx().navigate(RoundsPage.ID, "")));
			back.icon("arrow-left").setLayoutData(Cell.aligned(SWT.LEFT));
			outcome.overall().forEach(c -> overall(content, c));
			outcome.cases().forEach(c -> parted(content, c));
		}

		private void overall(Composite content, Concord concord) {
			new Notice(content, look(), RoundState.status(concord),
					look().t(Messages.OutcomePage_overall, concord.level().title(), concord.verdict()),
					look().t(Messages.OutcomePage_alpha, RoundState.alpha(concord), concord.cases()),
					concord.error().isPresent() || concord.alpha().isEmpty() ? ""
							: look().t(Messages.OutcomePage_few, Concord.CASES));
		}

		private void parted(Composite content, CaseOutcome one) {
			Card card = new Card(content, look());
			Composite head = look().row(card, 12);
			new Heading(head, look(), Type.SUBHEADING, one.code()).setLayoutData(Cell.growing());
			new StatusPill(head, look(), RoundState.status(one.concord()), look().t(one.parted() ? Messages.OutcomePage_parted
					: Messages.OutcomePage_alike, Numbers.decimal(one.concord().alpha(), 2)));
			new Paragraph(card, look(), look().t(one.stem()));
			Paragraph.muted(card, look(), look().t(Messages.OutcomePage_key, one.key()));
			one.camps().forEach(c -> camp(card, one, c));
		}

		private void camp(Card card, CaseOutcome one, Camp camp) {
			Composite lines = look().column(card, 2);
			Composite head = look().row(lines, 12);
			new Paragraph(head, look(), look().t(camp.words())).setLayoutData(Cell.growing());
			if (camp.right()) {
				new StatusPill(head, look(), Status.GOOD, look().t(Messages.OutcomePage_right));
			}
			double share = (double) camp.people() / one.answered();
			new SharesPicture(lines, look(), look().t(camp.words()), List.of(new SharesPicture.Bar(
					look().t(Messages.OutcomePage_people, camp.people()), share, Numbers.percent(share), camp.right())));
		}
	}
}
