package org.chushi.internal.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.chushi.analysis.CaseLevel;
import org.chushi.content.Library;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.internal.analysis.ConsistencyEvents.Case;
import org.chushi.model.Question;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;

/** Makes cases of questions. Everybody gets the same one, options in the same order. */
record Cases(Library library, QuestionTypes types, RandomGenerator chance) {

	/** How answers of this type are compared; none when it cannot be a case. */
	static Optional<CaseLevel> level(QuestionType type) {
		return switch (type.shape()) {
		case CHOICE -> Optional.of(CaseLevel.CHOICE);
		case ORDER -> Optional.of(CaseLevel.ORDER);
		case OTHER -> Optional.empty();
		};
	}

	/** @param questions ids or codes */
	Result<List<Case>> of(List<String> questions) {
		List<Case> cases = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (String name : questions) {
			Optional<Question> question = library.find(Question.class, name);
			if (question.isEmpty()) {
				return Result.refused(Messages.Cases_none.text(name));
			}
			Optional<QuestionType> type = types.of(question.get().eClass()).filter(t -> usable(question.get(), t));
			if (type.isEmpty()) {
				return Result.refused(Messages.Cases_unfit.text(name));
			}
			if (!seen.add(question.get().getId())) {
				return Result.refused(Messages.Cases_twice.text(name));
			}
			cases.add(new Case(type.get().item(question.get(), chance), library.packOf(question.get()).version()));
		}
		return Result.done(cases);
	}

	private static boolean usable(Question question, QuestionType type) {
		return level(type).isPresent()
				&& type.check(question, "").stream().noneMatch(d -> d.severity() == Severity.ERROR);
	}
}
