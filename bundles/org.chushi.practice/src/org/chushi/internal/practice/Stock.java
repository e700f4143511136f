package org.chushi.internal.practice;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.content.ExamQuestions;
import org.chushi.content.Library;
import org.chushi.core.Severity;
import org.chushi.model.Competency;
import org.chushi.model.Paper;
import org.chushi.model.Question;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;

/**
 * The questions of one library that may be practised: of a known type, without errors, judged by the program alone, and
 * none of those that exams live on: practising them would be sitting the exam.
 */
final class Stock {

	private final Library library;
	private final QuestionTypes types;
	private final Map<String, Question> questions = new LinkedHashMap<>();
	private final Map<Question, List<String>> competencies = new HashMap<>();

	Stock(Library library, QuestionTypes types) {
		this.library = library;
		this.types = types;
		ExamQuestions exams = new ExamQuestions(library.all(Paper.class), this::competency);
		library.all(Question.class).stream().filter(q -> q.getId() != null && !exams.keeps(q) && sound(q))
				.forEach(q -> {
					if (questions.putIfAbsent(q.getId(), q) == null) {
						competencies.put(q, ids(q.getCompetencies()));
					}
				});
	}

	boolean of(Library other) {
		return library == other;
	}

	/** References may be ids or codes. */
	List<String> ids(List<String> references) {
		return references.stream().map(this::competency).distinct().toList();
	}

	private String competency(String reference) {
		return library.find(Competency.class, reference).map(Competency::getId).orElse(reference);
	}

	private boolean sound(Question question) {
		return types.of(question.eClass()).filter(QuestionType::asked)
				.filter(t -> t.check(question, "").stream().noneMatch(d -> d.severity() == Severity.ERROR))
				.filter(t -> !t.byPeople(Sheet.item(question, t, 0))).isPresent();
	}

	/** In the order of packs, files and places. */
	List<Sheet> all() {
		return questions.values().stream().map(this::sheet).toList();
	}

	/** @param id of a question; none when it is withdrawn or may not be practised */
	Optional<Sheet> find(String id) {
		return Optional.ofNullable(questions.get(id)).map(this::sheet);
	}

	private Sheet sheet(Question question) {
		QuestionType type = types.of(question.eClass()).orElseThrow();
		return new Sheet(question, type, competencies.get(question), library.packOf(question).version());
	}
}
