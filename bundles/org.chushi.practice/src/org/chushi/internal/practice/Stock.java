package org.chushi.internal.practice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.chushi.content.Library;
import org.chushi.core.Severity;
import org.chushi.model.Bank;
import org.chushi.model.Competency;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.model.Question;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;

/**
 * The questions of one library that may be practised: of a known type, without errors, judged by the program alone, and
 * not of a bank for exams alone, not on every form of a paper, and not on a paper that takes all there is. Where a section takes every question that
 * matches (draw 0), practising them would be sitting the exam.
 */
final class Stock {

	private final Library library;
	private final QuestionTypes types;
	private final Map<String, Question> questions = new LinkedHashMap<>();
	private final Map<Question, List<String>> competencies = new HashMap<>();

	Stock(Library library, QuestionTypes types) {
		this.library = library;
		this.types = types;
		Set<Question> kept = kept();
		library.all(Question.class).stream().filter(q -> q.getId() != null && !kept.contains(q) && sound(q))
				.forEach(q -> {
					if (questions.putIfAbsent(q.getId(), q) == null) {
						competencies.put(q, ids(q.getCompetencies()));
					}
				});
	}

	boolean of(Library other) {
		return library == other;
	}

	private Set<Question> kept() {
		Set<Question> kept = new HashSet<>();
		library.all(Bank.class).stream().filter(Bank::isExamOnly).forEach(b -> kept.addAll(b.getQuestions()));
		for (Paper paper : library.all(Paper.class)) {
			always(paper).forEach(reference -> library.find(Question.class, reference).ifPresent(kept::add));
			for (PaperSection section : paper.getSections()) {
				if (section.getDraw() == 0 && section.getBank() != null) {
					library.find(Bank.class, section.getBank()).ifPresent(b -> kept.addAll(matching(section, b)));
				}
			}
		}
		return kept;
	}

	/** Anchors and fixed questions are on every form. */
	private static Stream<String> always(Paper paper) {
		return Stream.concat(paper.getAnchors().stream(), paper.getSections().stream().flatMap(section -> section.getQuestions().stream()));
	}

	private List<Question> matching(PaperSection section, Bank bank) {
		Set<String> wanted = new HashSet<>(ids(section.getCompetencies()));
		return bank.getQuestions().stream()
				.filter(q -> wanted.isEmpty() || ids(q.getCompetencies()).stream().anyMatch(wanted::contains)).toList();
	}

	/** References may be ids or codes. */
	List<String> ids(List<String> references) {
		return references.stream().map(r -> library.find(Competency.class, r).map(Competency::getId).orElse(r)).distinct()
				.toList();
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
