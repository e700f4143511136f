package org.chushi.lessons;

import java.util.Optional;

import org.chushi.content.ExamQuestions;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.internal.lessons.Messages;
import org.chushi.model.Bank;
import org.chushi.model.ForeignQuestion;
import org.chushi.model.Question;
import org.chushi.model.SealedQuestion;

/** Which questions may be asked in a lesson: never what an exam lives on. */
public final class CheckQuestions {

	private CheckQuestions() {
	}

	/** Why a question may not be asked in a lesson; none when it may. Whether its type can ask it is for the type to say. */
	public static Optional<Bilingual> refusal(Question question, ExamQuestions exams) {
		if (question instanceof SealedQuestion) {
			return Optional.of(Messages.CheckQuestions_sealed.text(name(question)));
		}
		if (question instanceof ForeignQuestion) {
			return Optional.of(Messages.CheckQuestions_foreign.text(name(question)));
		}
		Optional<Bank> bank = ExamQuestions.bank(question).filter(Bank::isExamOnly);
		if (bank.isPresent()) {
			return Optional.of(Messages.CheckQuestions_examOnly.text(name(question), Texts.of(bank.get().getTitle())));
		}
		return exams.always(question).map(p -> Messages.CheckQuestions_always.text(name(question), Texts.of(p.getTitle())))
				.or(() -> exams.all(question).map(p -> Messages.CheckQuestions_paper.text(name(question), Texts.of(p.getTitle()))));
	}

	private static String name(Question question) {
		return question.getCode() == null ? String.valueOf(question.getId()) : question.getCode();
	}
}
