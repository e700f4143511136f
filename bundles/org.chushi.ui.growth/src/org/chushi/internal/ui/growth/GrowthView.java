package org.chushi.internal.ui.growth;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.chushi.core.Result;
import org.chushi.growth.Growth;
import org.chushi.growth.Talk;
import org.chushi.people.Person;
import org.chushi.people.Session;
import org.chushi.ui.Batches;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Heading;
import org.chushi.ui.LivePage;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What has come to a stand, what the person wants, the plan of the two, and talks. */
final class GrowthView extends LivePage<Growing> {

	private final Hand hand;
	private final IntentCard intents;
	private final PlanCard plans;
	private final AgendaCard agenda;
	private final Batches batches = new Batches(10);

	GrowthView(Composite parent, PageContext ctx, Callable<Result<Growing>> read, Growth growth, Session session, Clock clock) {
		super(parent, ctx, Messages.GrowthPage_doing, Messages.GrowthPage_help, read);
		hand = new Hand(ctx, growth, session, new Days(LocalDate.now(clock), clock.getZone()), control(), new OneAtATime());
		intents = new IntentCard(hand, this::rebuild);
		plans = new PlanCard(hand, this::rebuild);
		agenda = new AgendaCard(hand);
	}

	@Override
	protected void fill(Composite content, Growing growing) {
		if (growing.own()) {
			Parts.title(content, look(), Messages.GrowthPage_title.text(), Messages.GrowthView_words.text());
		} else {
			Parts.title(content, look(), Messages.GrowthView_of.text(growing.name()),
					(growing.open() ? Messages.GrowthView_wordsLead : Messages.GrowthView_wordsMentor).text());
		}
		new NudgeRows(hand).fill(content, growing.nudges());
		// what somebody came for, and what waits for the one who looks, is not below the fold
		boolean awaited = growing.wanted().isPresent() || !growing.own() && !growing.agenda().isEmpty();
		if (awaited) {
			agenda.fill(content, growing);
		}
		if (growing.open()) {
			intents.fill(content, growing);
			plans.fill(content, growing);
		}
		if (!awaited) {
			agenda.fill(content, growing);
		}
		talks(content, growing);
	}

	private void talks(Composite content, Growing growing) {
		Composite head = look().column(content, 4);
		new Heading(head, look(), Type.HEADING, ctx().t(Messages.GrowthView_talks));
		Paragraph.muted(head, look(), ctx().t(Messages.GrowthView_private));
		List<Person> partners = growing.partners();
		if (!partners.isEmpty()) {
			first(new SecondaryButton(content, look(), ctx().t(Messages.GrowthView_hold), () -> new TalkDialog(hand).hold(partners, growing.raised()))).icon("chat")
					.setLayoutData(Cell.aligned(SWT.LEFT));
		}
		if (growing.talks().isEmpty()) {
			new EmptyState(new Card(content, look()), look(), "chat", ctx().t(Messages.GrowthView_none),
					ctx().t(partners.isEmpty() ? Messages.GrowthView_noneOwn : Messages.GrowthView_noneHold));
		}
		TalkCard card = new TalkCard(hand);
		batches.fill(content, look(), growing.talks(), (Talk talk) -> card.fill(content, talk), this::rebuild);
	}
}
