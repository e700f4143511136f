package org.chushi.internal.growth;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.career.Careers;
import org.chushi.career.Careers.MapView;
import org.chushi.career.Careers.PositionView;
import org.chushi.career.Careers.Standing;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.growth.Direction;
import org.chushi.growth.GrowthUseCases;
import org.chushi.growth.Intent;
import org.chushi.growth.Intents;
import org.chushi.internal.growth.IntentEvents.IntentStated;
import org.chushi.internal.growth.IntentEvents.IntentTakenBack;
import org.chushi.journal.Append;
import org.chushi.journal.Documents;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what people say they want. */
@Component
public final class IntentDesk implements Intents {

	/** Up to so many are looked up one by one; of more, all are read at once. */
	private static final int FEW = 4;

	private final Journal journal;
	private final Documents documents;
	private final Careers careers;
	private final Access access;
	private final Asked asked;

	@Activate
	public IntentDesk(@Reference Journal journal, @Reference Careers careers, @Reference Access access) {
		this.journal = journal;
		this.documents = journal.documents(IntentProjection.NAME);
		this.careers = careers;
		this.access = access;
		this.asked = new Asked(access, journal);
	}

	@Override
	public Result<Intent> of(Session session, UUID person) {
		return asked.about(session, GrowthUseCases.SEE_INTENT, person, () -> Result.done(kept(person).seen()));
	}

	@Override
	public Map<UUID, Intent> of(Session session, Collection<UUID> people) {
		boolean everybody = access.refusal(session, GrowthUseCases.SEE_INTENT).isEmpty();
		List<UUID> seen = people.stream().distinct().filter(p -> everybody || access.refusal(session, GrowthUseCases.SEE_INTENT, p).isEmpty()).toList();
		if (seen.size() <= FEW) {
			return seen.stream().collect(Collectors.toMap(p -> p, p -> kept(p).seen()));
		}
		Map<UUID, KeptIntent> all = documents.all(KeptIntent.class).stream().collect(Collectors.toMap(KeptIntent::person, k -> k));
		return seen.stream().collect(Collectors.toMap(p -> p, p -> all.getOrDefault(p, KeptIntent.none(p)).seen()));
	}

	private KeptIntent kept(UUID person) {
		return documents.find(KeptIntent.class, person.toString()).orElseGet(() -> KeptIntent.none(person));
	}

	/** A position, or none, with what it is called. */
	private record Aim(String id, Bilingual title) {
		static final Aim NONE = new Aim("", Bilingual.same(""));
	}

	@Override
	public Result<Intent> state(Session session, Said said) {
		UUID person = session.person();
		return asked.about(session, GrowthUseCases.STATE_INTENT, person, () -> {
			String words = said.words().strip();
			return words.length() > LONGEST_WORDS ? Result.refused(Messages.Intents_long.text(Integer.toString(LONGEST_WORDS)))
					: aim(session, said).then(aim -> store(session, IntentEvents.STATED.on(IntentEvents.stream(person),
							new IntentStated(person, said.direction(), aim.id(), aim.title(), said.strength(), said.horizon(), words))));
		});
	}

	private Result<Aim> aim(Session session, Said said) {
		if (said.direction() == Direction.STAY || said.position().isBlank()) {
			return Result.done(Aim.NONE);
		}
		return careers.map(session, session.person()).then(map -> position(map, said.position().strip())
				.map(p -> aim(map, said.direction(), p))
				.orElseGet(() -> Result.refused(Messages.Intents_noPosition.text(said.position().strip()))));
	}

	private static Result<Aim> aim(MapView map, Direction direction, PositionView wished) {
		if (wished.standing() == Standing.HERE) {
			return Result.refused(Messages.Intents_here.text(wished.title()));
		}
		return map.here().filter(here -> !direction.leads(here, wished)).isEmpty() ? Result.done(new Aim(wished.id(), wished.title()))
				: Result.refused((direction == Direction.UP ? Messages.Intents_notUp : Messages.Intents_notAcross).text(wished.title()));
	}

	private static Optional<PositionView> position(MapView map, String idOrCode) {
		return map.positions().stream().filter(p -> p.id().equals(idOrCode) || p.code().equals(idOrCode)).findFirst();
	}

	@Override
	public Result<Intent> takeBack(Session session, Direction direction) {
		UUID person = session.person();
		return asked.about(session, GrowthUseCases.STATE_INTENT, person,
				() -> kept(person).wishes().stream().noneMatch(w -> w.direction() == direction)
						? Result.refused(Messages.Intents_nothing.text(direction.title()))
						: store(session, IntentEvents.TAKEN_BACK.on(IntentEvents.stream(person), new IntentTakenBack(person, direction))));
	}

	private Result<Intent> store(Session session, NewEvent event) {
		return journal.append(Append.of(session.actor(), event)).map(done -> kept(session.person()).seen());
	}
}
