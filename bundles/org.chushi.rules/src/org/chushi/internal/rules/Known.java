package org.chushi.internal.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.rules.Fact;

/** Who was looked at as a whole by the content and policy there are, and when time alone may change something for whom. */
final class Known {

	private final Set<UUID> people = new HashSet<>();
	private final Map<UUID, LocalDate> due = new HashMap<>();
	private boolean everybody;
	private int state;
	/** The latest day anybody was looked at on. */
	private LocalDate latest = LocalDate.MIN;

	/** What was found on a later day is no good on an earlier one: the clock was wrong then, or is now. */
	synchronized void today(LocalDate day) {
		if (day.isBefore(latest)) {
			nobody();
		}
		latest = day;
	}

	/** Counted up with every change of content or policy. */
	synchronized int state() {
		return state;
	}

	synchronized void nobody() {
		state++;
		everybody = false;
		people.clear();
		due.clear();
	}

	/** Somebody else has looked at all. */
	synchronized void everybody(Map<UUID, LocalDate> when) {
		everybody = true;
		due.putAll(when);
	}

	/** All were looked at, unless something changed for all meanwhile. */
	synchronized void everybody(int since) {
		if (since == state) {
			everybody = true;
			people.clear();
		}
	}

	synchronized boolean isEverybody() {
		return everybody;
	}

	synchronized boolean knows(UUID person) {
		return everybody || people.contains(person);
	}

	/**
	 * Somebody was looked at. A day that is still to come stays when the new one is later or none: another thread may have found it
	 * meanwhile on newer records, and a look too many costs little.
	 */
	synchronized void settled(UUID person, Optional<LocalDate> next, int since) {
		if (since == state) {
			if (!everybody) {
				people.add(person);
			}
			Stream.concat(next.stream(), Optional.ofNullable(due.remove(person)).filter(day -> day.isAfter(latest)).stream())
					.min(Comparator.naturalOrder()).ifPresent(day -> due.put(person, day));
		}
	}

	/** What changed for the person though nothing happened. */
	synchronized Set<Fact> changed(UUID person, LocalDate today) {
		if (!knows(person)) {
			return Set.of(Fact.EVERYTHING);
		}
		LocalDate day = due.get(person);
		return day == null || day.isAfter(today) ? Set.of() : Set.of(Fact.DAY);
	}

	synchronized List<UUID> due(LocalDate today) {
		return due.entrySet().stream().filter(e -> !e.getValue().isAfter(today)).map(Map.Entry::getKey).toList();
	}

	/** The days of all; nothing while not all are known. */
	synchronized Optional<Map<UUID, LocalDate>> due() {
		return everybody ? Optional.of(Map.copyOf(due)) : Optional.empty();
	}
}
