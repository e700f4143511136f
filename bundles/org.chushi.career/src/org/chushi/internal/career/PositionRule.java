package org.chushi.internal.career;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.internal.career.PostingProjection.Post;
import org.chushi.journal.Journal;
import org.chushi.model.ModelPackage;
import org.chushi.model.Position;
import org.chushi.model.PositionHeld;
import org.chushi.model.Requirement;
import org.chushi.rules.Fact;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Judges {@link PositionHeld}: whole days in the present position. */
@Component
public final class PositionRule implements RequirementRule {

	private final CareerBook book;
	private final Packs packs;
	private final Clock clock;

	@Activate
	public PositionRule(@Reference Journal journal, @Reference Packs packs, @Reference Clock clock) {
		this.book = CareerBook.of(journal);
		this.packs = packs;
		this.clock = clock;
	}

	@Override
	public EClass judges() {
		return ModelPackage.Literals.POSITION_HELD;
	}

	@Override
	public Set<Fact> restsOn(Requirement requirement) {
		PositionHeld asked = (PositionHeld) requirement;
		return asked.getDays() > 0 ? Set.of(Fact.any(CareerFacts.POSITION), Fact.DAY) : Set.of(Fact.any(CareerFacts.POSITION));
	}

	/** The day on which the time is over. */
	@Override
	public Optional<LocalDate> turns(UUID person, Requirement requirement, Context context, LocalDate today) {
		PositionHeld asked = (PositionHeld) requirement;
		return book.post(person).filter(p -> p.position().equals(asked.getPosition()))
				.map(p -> p.since().plus(Duration.ofDays(asked.getDays()))).filter(end -> end.isAfter(clock.instant()))
				.map(end -> end.atZone(clock.getZone()).toLocalDate());
	}

	@Override
	public Finding judge(UUID person, Requirement requirement, Context context) {
		PositionHeld asked = (PositionHeld) requirement;
		Bilingual title = packs.library().find(Position.class, asked.getPosition()).map(p -> Texts.of(p.getTitle()))
				.orElse(Bilingual.same(asked.getPosition()));
		Optional<Post> post = book.post(person).filter(p -> p.position().equals(asked.getPosition()));
		long days = post.map(p -> Duration.between(p.since(), clock.instant()).toDays()).orElse(0L);
		boolean met = post.isPresent() && days >= asked.getDays();
		Bilingual next = met ? Messages.Rules_done.text()
				: post.isPresent() ? Messages.Rules_positionWait.text(asked.getDays() - days)
						: Messages.Rules_positionNext.text(title);
		int progress = met ? 100 : post.isEmpty() ? 0 : (int) (100 * days / Math.max(1, asked.getDays()));
		return new Finding(requirement.getId(), met,
				new Missing(Messages.Rules_position.text(title),
						post.isPresent() ? Messages.Rules_days.text(days) : Messages.Rules_notInPosition.text(),
						Messages.Rules_days.text(asked.getDays()), next),
				progress, "");
	}
}
