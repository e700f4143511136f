package org.chushi.assessment;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.chushi.content.QuestionKind;
import org.chushi.model.Bank;
import org.chushi.model.ModelFactory;
import org.chushi.model.Question;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What blueprints have to know of a bank that is being written, at one moment. Made on the thread of who writes; then for
 * any thread.
 *
 * @param head the bank's id, code and title; without its questions
 */
public record WrittenBank(Bank head, List<Asked> questions) {

	/**
	 * A question.
	 *
	 * @param id           or its code when it has none
	 * @param competencies as the question names them
	 * @param type         name of its class in the model
	 * @param sound        whether the checks find no error in it
	 */
	public record Asked(String id, String code, int difficulty, List<String> competencies, List<String> tags, String type, boolean sound) {

		public Asked {
			competencies = List.copyOf(competencies);
			tags = List.copyOf(tags);
		}

		/** What blueprints choose it by. */
		public QuestionKind kind() {
			return new QuestionKind(difficulty, competencies, tags, type);
		}
	}

	public WrittenBank {
		questions = List.copyOf(questions);
	}

	/** Quick: a bank of a hundred thousand questions is gone through while somebody types. */
	public static WrittenBank of(Bank bank, Predicate<Question> sound) {
		Bank head = ModelFactory.eINSTANCE.createBank();
		head.setId(bank.getId());
		head.setCode(bank.getCode());
		head.setTitle(EcoreUtil.copy(bank.getTitle()));
		return new WrittenBank(head, bank.getQuestions().stream().map(q -> {
			String code = Objects.requireNonNullElse(q.getCode(), "");
			return new Asked(Objects.requireNonNullElse(q.getId(), code), code, q.getDifficulty(), q.getCompetencies(), q.getTags(),
					q.eClass().getName(), sound.test(q));
		}).toList());
	}

	/** Whether it is meant by this. */
	public boolean is(String idOrCode) {
		return idOrCode.equals(head.getId()) || idOrCode.equals(head.getCode());
	}
}
