package org.chushi.internal.ui.growth;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.chushi.core.Result;
import org.chushi.growth.Growth;
import org.chushi.growth.Nudge;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.Heading;
import org.chushi.ui.HomeCard;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.PageContext;
import org.chushi.ui.Parts;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On first pages: what has come to a stand, a few of it at a time. */
@Component(service = HomeCard.class)
public final class NudgeCard implements HomeCard {

	private static final int SHOWN = 3;

	private final Growth growth;
	private final Clock clock;

	@Activate
	public NudgeCard(@Reference Growth growth, @Reference Clock clock) {
		this.growth = growth;
		this.clock = clock;
	}

	@Override
	public Callable<Optional<Part>> reader(PageContext ctx) {
		Session session = ctx.session(Session.class);
		return () -> growth.nudges().today(session) instanceof Result.Done<List<Nudge>> done && !done.value().isEmpty()
				? Optional.of(new Told(done.value(), growth, session, new Days(LocalDate.now(clock), clock.getZone())))
				: Optional.empty();
	}

	private record Told(List<Nudge> nudges, Growth growth, Session session, Days days) implements Part {

		@Override
		public void fill(Composite content, PageContext ctx) {
			Hand hand = new Hand(ctx, growth, session, days, content, new OneAtATime());
			Card card = Parts.lead(content, ctx.look());
			new Heading(card, ctx.look(), Type.SUBHEADING, ctx.t(Messages.NudgeCard_title));
			NudgeRows rows = new NudgeRows(hand);
			nudges.stream().limit(SHOWN).forEach(nudge -> rows.row(card, nudge, true));
		}
	}
}
