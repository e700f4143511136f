package org.chushi.internal.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.analysis.ConsistencyPlan;
import org.chushi.analysis.ConsistencyTests;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.analysis.ConsistencyEvents.Case;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Session;

/** Looks at what a round is to be, and makes its cases. */
record Planning(ConsistencyBook book, Directory directory, Cases maker, Instant now) {

	private static final int LONGEST_NAME = 80;

	/** @return refused when the plan will not do */
	Result<List<Case>> cases(Session session, ConsistencyPlan plan) {
		return wrong(session, plan).<Result<List<Case>>>map(Result::refused).orElseGet(() -> cases(plan));
	}

	private Optional<Bilingual> wrong(Session session, ConsistencyPlan plan) {
		if (plan.name().isEmpty() || plan.name().length() > LONGEST_NAME) {
			return Optional.of(Messages.ConsistencyDesk_name.text(LONGEST_NAME));
		}
		if (!plan.until().isAfter(now) || plan.until().isAfter(now.plus(Duration.ofDays(ConsistencyTests.MOST_DAYS)))) {
			return Optional.of(Messages.ConsistencyDesk_until.text(ConsistencyTests.MOST_DAYS));
		}
		return wrong(session, new HashSet<>(plan.people()));
	}

	private Optional<Bilingual> wrong(Session session, Set<UUID> people) {
		if (people.size() < ConsistencyTests.FEWEST_PEOPLE) {
			return Optional.of(Messages.ConsistencyDesk_people.text(ConsistencyTests.FEWEST_PEOPLE, people.size()));
		}
		if (people.contains(session.person())) {
			return Optional.of(Messages.ConsistencyDesk_oneself.text());
		}
		return people.stream().filter(p -> directory.find(p).filter(Person::active).isEmpty()).findFirst()
				.map(p -> Messages.ConsistencyDesk_gone.text(directory.nameOf(p)));
	}

	private Result<List<Case>> cases(ConsistencyPlan plan) {
		int questions = plan.questions().size();
		if (plan.again().isPresent()) {
			return questions > 0 ? Result.refused(Messages.ConsistencyDesk_either.text())
					: book.trial(plan.again().get()).map(t -> Result.done(t.cases()))
							.orElseGet(() -> Result.refused(Messages.ConsistencyDesk_noRound.text()));
		}
		return questions < 1 || questions > ConsistencyTests.MOST_CASES
				? Result.refused(Messages.ConsistencyDesk_cases.text(ConsistencyTests.MOST_CASES))
				: maker.of(plan.questions());
	}
}
