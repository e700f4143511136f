package org.chushi.internal.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.model.Competency;
import org.chushi.model.Question;
import org.chushi.practice.WrongAnswer;

/**
 * The wrong-answer book as its person reads it.
 *
 * @param busy questions on a paper the person sits
 */
record BookPages(Library library, Stock stock, Set<String> busy) {

	List<WrongAnswer> of(List<Wrong> wrong) {
		return wrong.stream().map(this::page).toList();
	}

	private WrongAnswer page(Wrong wrong) {
		Optional<Question> question = library.find(Question.class, wrong.question());
		boolean practicable = stock.find(wrong.question()).isPresent() && !busy.contains(wrong.question());
		return new WrongAnswer(wrong.question(),
				question.map(q -> Texts.of(q.getStem())).orElseGet(Messages.BookPages_withdrawn::text),
				question.map(q -> titles(stock.ids(q.getCompetencies()))).orElse(List.of()), wrong.inPractice(),
				wrong.exams().size(), wrong.lastWrong(), Optional.ofNullable(wrong.lastRight()), wrong.row(),
				question.map(Question::getLesson).orElse(""), practicable);
	}

	private List<Bilingual> titles(List<String> competencies) {
		return competencies.stream()
				.flatMap(c -> library.find(Competency.class, c).map(Competency::getTitle).map(Texts::of).stream()).toList();
	}
}
