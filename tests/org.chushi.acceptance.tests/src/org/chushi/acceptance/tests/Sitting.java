package org.chushi.acceptance.tests;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.chushi.assessment.RunningExam;
import org.chushi.content.Library;
import org.chushi.internal.workspace.AnswerKey;
import org.chushi.model.Question;
import org.chushi.people.Session;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.Response;
import org.chushi.workspace.Services;

/** Sits exams and knows what is right in them. */
abstract class Sitting {

	abstract Services services();

	abstract QuestionTypes types();

	Library library() {
		return services().packs().library();
	}

	/** Sits the paper and answers each question as told. */
	UUID sit(Session person, String paper, Function<ExamQuestion, List<String>> answers) {
		RunningExam exam = services().exams().start(person, paper).value();
		exam.questions().forEach(
				q -> services().exams().answer(person, exam.attempt(), q.question(), answers.apply(q)).value());
		services().exams().submit(person, exam.attempt()).value();
		return exam.attempt();
	}

	List<String> right(ExamQuestion question) {
		return AnswerKey.of(library(), question);
	}

	List<String> wrong(ExamQuestion question) {
		List<String> right = right(question);
		return switch (question.type()) {
		case "ordering" -> right.reversed();
		case "true-false" -> List.of(Boolean.toString(!Boolean.parseBoolean(right.get(0))));
		default -> question.choices().stream().map(ExamChoice::key).filter(k -> !right.contains(k)).limit(1).toList();
		};
	}

	/** A response of any type that is wholly right, or one that is not. */
	Response response(ExamQuestion asked, boolean right) {
		List<String> keys = right ? right(asked) : wrong(asked);
		return keys.isEmpty() && right ? everywhere(asked) : Response.keys(keys);
	}

	/** Where nothing is shuffled, what is right is right on every paper. */
	private Response everywhere(ExamQuestion asked) {
		Question question = library().find(Question.class, asked.question()).orElseThrow();
		QuestionType type = types().of(question.eClass()).orElseThrow();
		return type.right(type.item(question, new java.util.Random(1))).orElseThrow();
	}
}
