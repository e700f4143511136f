package org.chushi.internal.ui.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.analysis.ConsistencyPlan;
import org.chushi.assessment.QuestionBanks.Hit;
import org.chushi.core.Bilingual;
import org.chushi.ui.Dates;

/** A round that is being planned. @param again the round whose cases are asked once more */
record Draft(String name, String until, List<UUID> people, List<Hit> cases, Optional<UUID> again) {

	Draft {
		people = List.copyOf(people);
		cases = List.copyOf(cases);
	}

	static Draft empty(Optional<UUID> again, LocalDate today) {
		return new Draft("", today.plusDays(3).toString(), List.of(), List.of(), again);
	}

	Draft typed(String newName, String newUntil) {
		return new Draft(newName, newUntil, people, cases, again);
	}

	Draft asking(List<UUID> others) {
		return new Draft(name, until, others, cases, again);
	}

	/** One case more; what is there already stays once. */
	Draft with(Hit hit) {
		if (cases.stream().anyMatch(c -> c.question().equals(hit.question()))) {
			return this;
		}
		List<Hit> more = new ArrayList<>(cases);
		more.add(hit);
		return new Draft(name, until, people, more, again);
	}

	Draft without(Hit hit) {
		return new Draft(name, until, people, cases.stream().filter(c -> !c.question().equals(hit.question())).toList(), again);
	}

	/** The end of the day that is typed; none when it is no day. */
	Optional<Instant> end(LocalDate today, ZoneId zone) {
		return Dates.coming(until, today).map(d -> d.atTime(LocalTime.MAX).atZone(zone).toInstant());
	}

	/** What is still missing, the first thing first; the service says the rest. */
	Optional<Bilingual> missing(LocalDate today, ZoneId zone) {
		if (name.isBlank()) {
			return Optional.of(Messages.Draft_name.text());
		}
		if (end(today, zone).isEmpty()) {
			return Optional.of(Messages.Draft_until.text());
		}
		if (people.isEmpty()) {
			return Optional.of(Messages.Draft_people.text());
		}
		return cases.isEmpty() && again.isEmpty() ? Optional.of(Messages.Draft_cases.text()) : Optional.empty();
	}

	/** Nothing must be missing. */
	ConsistencyPlan plan(LocalDate today, ZoneId zone) {
		return new ConsistencyPlan(name, cases.stream().map(Hit::question).toList(), again, people,
				end(today, zone).orElseThrow());
	}
}
