package org.chushi.internal.practice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.internal.practice.NotedProjection.Noted;
import org.chushi.internal.practice.PracticeDay.Count;
import org.chushi.journal.Journal;
import org.chushi.practice.PracticePolicy;
import org.chushi.practice.RoundKind;

/** Reads the projections of this bundle. */
record PracticeBook(Journal journal) {

	Optional<Drill> drill(UUID round) {
		return journal.documents(DrillProjection.NAME).find(Drill.class, round.toString()).filter(d -> !d.ended());
	}

	/** The round of this kind that was begun last and not ended. */
	Optional<Drill> drill(UUID person, RoundKind kind) {
		return drills(person).filter(d -> d.kind() == kind && !d.ended()).max(Comparator.comparing(Drill::started));
	}

	/** Adaptive rounds that say something, ended or not, the one begun last first. */
	Stream<Drill> telling(UUID person) {
		return drills(person).filter(Drill::tells).sorted(Comparator.comparing(Drill::started).reversed());
	}

	private Stream<Drill> drills(UUID person) {
		return journal.documents(DrillProjection.NAME).where(Drill.class, DrillProjection.PERSON, person.toString()).stream();
	}

	Optional<Card> card(UUID person, String question) {
		return journal.documents(CardProjection.NAME).find(Card.class, CardProjection.key(person, question));
	}

	/** By question. */
	Map<String, Card> cards(UUID person) {
		return journal.documents(CardProjection.NAME).where(Card.class, CardProjection.PERSON, person.toString()).stream()
				.collect(Collectors.toMap(Card::question, Function.identity()));
	}

	Optional<Wrong> wrong(UUID person, String question) {
		return journal.documents(WrongProjection.NAME).find(Wrong.class, CardProjection.key(person, question));
	}

	/** The wrong-answer book, last wrong first. */
	List<Wrong> wrong(UUID person) {
		return journal.documents(WrongProjection.NAME).where(Wrong.class, WrongProjection.PERSON, person.toString())
				.stream().filter(Wrong::inBook)
				.sorted(Comparator.comparing(Wrong::lastWrong).reversed().thenComparing(Wrong::question)).toList();
	}

	Optional<Noted> noted(UUID attempt) {
		return journal.documents(NotedProjection.NAME).find(Noted.class, attempt.toString());
	}

	/** The days up to this one that the policy looks back on, those without an answer left out. */
	List<PracticeDay> days(UUID person, LocalDate today) {
		return IntStream.range(0, PracticePolicy.LOOK_BACK_DAYS).mapToObj(today::minusDays)
				.flatMap(d -> journal.documents(DayProjection.NAME).find(PracticeDay.class, DayProjection.key(person, d))
						.stream())
				.toList();
	}

	static Count sum(List<PracticeDay> days, Function<PracticeDay, Count> of) {
		return days.stream().map(of).reduce(Count.NONE, Count::plus);
	}

	long version(UUID person) {
		return journal.version(PracticeEvents.practice(person));
	}
}
