package org.chushi.internal.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.internal.career.PostingProjection.Career;
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

/** Judges {@link PositionHeld}: calendar days in a position over all times in it, those before the program was there as far as they were told. */
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
		Career career = book.career(person);
		return career.present().filter(p -> p.position().equals(asked.getPosition()))
				.map(p -> today.plusDays(asked.getDays() - career.days(p.position(), today, clock.getZone()))).filter(end -> end.isAfter(today));
	}

	@Override
	public Finding judge(UUID person, Requirement requirement, Context context) {
		PositionHeld asked = (PositionHeld) requirement;
		Bilingual title = packs.library().find(Position.class, asked.getPosition()).map(p -> Texts.of(p.getTitle()))
				.orElse(Bilingual.same(asked.getPosition()));
		Career career = book.career(person);
		boolean ever = career.ever(asked.getPosition());
		boolean now = career.present().filter(p -> p.position().equals(asked.getPosition())).isPresent();
		int days = career.days(asked.getPosition(), LocalDate.now(clock), clock.getZone());
		boolean met = ever && days >= asked.getDays();
		Bilingual next = met ? Messages.Rules_done.text()
				: now ? Messages.Rules_positionWait.text(asked.getDays() - days)
						: ever ? Messages.Rules_positionBack.text(title, asked.getDays() - days) : Messages.Rules_positionNext.text(title);
		return new Finding(requirement.getId(), met,
				new Missing(Messages.Rules_position.text(title),
						ever ? Messages.Rules_days.text(days) : Messages.Rules_neverInPosition.text(),
						Messages.Rules_days.text(asked.getDays()), next),
				met ? 100 : (int) (100L * days / Math.max(1, asked.getDays())), "");
	}
}
