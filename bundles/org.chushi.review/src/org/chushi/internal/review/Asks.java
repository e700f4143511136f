package org.chushi.internal.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Result.Refused;
import org.chushi.internal.review.ReviewEvents.Asked;
import org.chushi.internal.review.ReviewEvents.Kept;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.review.Asking;
import org.chushi.review.Manuscript;
import org.chushi.review.ReviewState;
import org.chushi.review.ReviewSummary;
import org.chushi.review.ReviewUseCases;

/** Whom a review can be asked of. */
final class Asks {

	private Asks() {
	}

	static Optional<Refused<ReviewSummary>> refusal(Asking asking, Session asker, Directory directory) {
		if (asking.people().isEmpty() && asking.role().isEmpty()) {
			return refused(Messages.Asks_nobody);
		}
		if (asking.people().contains(asker.person())) {
			return refused(Messages.Asks_oneself);
		}
		if (asking.role().filter(r -> !reviews(r)).isPresent()) {
			return refused(Messages.Asks_role);
		}
		for (UUID person : asking.people()) {
			Optional<Person> found = directory.find(person).filter(Person::active);
			if (found.isEmpty() || found.get().roles().stream().noneMatch(Asks::reviews)) {
				return Optional.of(new Refused<>(Messages.Asks_cannot.text(directory.nameOf(person)), List.of()));
			}
		}
		return Optional.empty();
	}

	private static Optional<Refused<ReviewSummary>> refused(Messages why) {
		return Optional.of(new Refused<>(why.text(), List.of()));
	}

	private static boolean reviews(Role role) {
		return ReviewUseCases.REVIEW.reaches().containsKey(role);
	}

	/** What was given back, or is asked of somebody else, goes on in its round. */
	static boolean fresh(Case file) {
		return file.round() == 0 || switch (file.state()) {
		case IN_REVIEW -> false;
		case DRAFT -> file.turns().getLast().from() != ReviewState.IN_REVIEW;
		default -> true;
		};
	}

	static Asked asked(Reading r, Kept kept, Asking asking) {
		Manuscript text = r.text().orElseThrow();
		return new Asked(text.element(), text.pack(), text.type(), text.kind(), text.says(), kept, asking.people(),
				asking.role().orElse(null), asking.note().strip(), fresh(r.file()));
	}
}
