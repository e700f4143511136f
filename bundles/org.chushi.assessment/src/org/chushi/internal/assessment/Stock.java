package org.chushi.internal.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

import org.chushi.assessment.CandidateSource.Candidate;
import org.chushi.assessment.CandidateSource.Found;
import org.chushi.content.QuestionKind;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.model.Question;

/** The questions of one bank in the order from which all are drawn: by kind, then by id. */
interface Stock {

	/** Some of them, counted from 0. */
	interface Row {

		int size();

		Candidate at(int number);
	}

	/** Those of these kinds that can be asked. */
	Row usable(Predicate<QuestionKind> kinds);

	/** How many of these kinds cannot be asked. */
	int unusable(Predicate<QuestionKind> kinds);

	/** One that can be asked, by id or code. */
	Optional<Candidate> candidate(String idOrCode);

	/** Whether it is in the bank and of such a kind. */
	boolean matches(String idOrCode, Predicate<QuestionKind> kinds);

	Result<Question> question(Candidate candidate);

	/** Draws one after the other and leaves out what may not be, until there are enough or no more. */
	default Found draw(Bilingual title, Predicate<QuestionKind> kinds, Set<String> without, Set<String> barred, int limit,
			RandomGenerator random) {
		Row row = usable(kinds);
		Lot lot = new Lot(row.size(), random);
		List<Candidate> found = new ArrayList<>();
		int held = 0;
		while (found.size() < limit && lot.hasNext()) {
			Candidate candidate = row.at(lot.next());
			if (without.contains(candidate.question())) {
				continue;
			}
			if (barred.contains(candidate.question())) {
				held++;
			} else {
				found.add(candidate);
			}
		}
		return new Found(Optional.of(title), found, unusable(kinds), held);
	}
}
