package org.chushi.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.chushi.model.Bank;
import org.chushi.model.Element;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.model.Question;
import org.chushi.model.Quota;

/**
 * What exams live on: questions that are on every form of a paper, and those of a section that takes all there is. Whoever
 * has seen one of them in a lesson or in practice has seen the exam. Asking costs the same for ten papers as for one.
 */
public final class ExamQuestions {

	/** @param competencies that a question must have one of; empty for any question */
	private record Taking(Paper paper, Set<String> competencies) {
	}

	private final Map<String, Paper> always = new HashMap<>();
	private final Map<String, List<Taking>> taking = new HashMap<>();
	private final UnaryOperator<String> competency;

	public ExamQuestions(Collection<Paper> papers) {
		this(papers, UnaryOperator.identity());
	}

	/** @param competency the same for everything that refers to the same competency: by its id, by its code */
	public ExamQuestions(Collection<Paper> papers, UnaryOperator<String> competency) {
		this.competency = competency;
		papers.forEach(this::add);
	}

	private void add(Paper paper) {
		Stream.concat(paper.getAnchors().stream(), paper.getSections().stream().flatMap(s -> s.getQuestions().stream()))
				.forEach(reference -> always.putIfAbsent(reference, paper));
		paper.getSections().stream().filter(s -> s.getBank() != null && takesAll(s)).forEach(s -> taking
				.computeIfAbsent(s.getBank(), b -> new ArrayList<>()).add(new Taking(paper, competencies(s.getCompetencies()))));
	}

	/** A section that neither draws nor names its questions asks every one that matches. */
	private static boolean takesAll(PaperSection section) {
		return section.getDraw() == 0 && section.getQuestions().isEmpty() && section.getQuotas().stream().mapToInt(Quota::getCount).sum() == 0;
	}

	private Set<String> competencies(Collection<String> references) {
		Set<String> all = new HashSet<>();
		references.forEach(r -> all.add(competency.apply(r)));
		return all;
	}

	/** The bank a question is in, where it is in one. */
	public static Optional<Bank> bank(Question question) {
		return question.eContainer() instanceof Bank bank ? Optional.of(bank) : Optional.empty();
	}

	/** A paper that has this question on every form. */
	public Optional<Paper> always(Question question) {
		return named(question).map(always::get).filter(p -> p != null).findFirst();
	}

	/** A paper that takes all there is, this question too. */
	public Optional<Paper> all(Question question) {
		return bank(question).stream().flatMap(ExamQuestions::named).flatMap(reference -> taking.getOrDefault(reference, List.of()).stream())
				.filter(t -> t.competencies().isEmpty() || question.getCompetencies().stream().map(competency).anyMatch(t.competencies()::contains))
				.map(Taking::paper).findFirst();
	}

	/** Whether it is to be met in exams alone. */
	public boolean keeps(Question question) {
		return bank(question).filter(Bank::isExamOnly).isPresent() || always(question).isPresent() || all(question).isPresent();
	}

	private static Stream<String> named(Element element) {
		return Stream.of(element.getId(), element.getCode()).filter(name -> name != null);
	}
}
