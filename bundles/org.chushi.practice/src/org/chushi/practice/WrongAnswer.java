package org.chushi.practice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;

/**
 * A question in somebody's wrong-answer book.
 *
 * @param competencies titles
 * @param inPractice   times wrong in practice
 * @param inExams      exams it was wrong in
 * @param lastRight    none when never
 * @param rightRow     right answers in a row since; it leaves the book at {@link PracticePolicy#RIGHT_IN_A_ROW}
 * @param lesson       id of the lesson that teaches it; empty when there is none
 * @param practicable  false while the question is withdrawn or on a paper the person sits
 */
public record WrongAnswer(String question, Bilingual stem, List<Bilingual> competencies, int inPractice, int inExams,
		Instant lastWrong, Optional<Instant> lastRight, int rightRow, String lesson, boolean practicable) {

	public WrongAnswer {
		competencies = List.copyOf(competencies);
	}
}
