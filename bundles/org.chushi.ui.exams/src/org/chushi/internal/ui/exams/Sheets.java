package org.chushi.internal.ui.exams;

import java.util.List;

import org.chushi.assessment.MarkingSheet;
import org.chushi.core.Bilingual;
import org.chushi.questions.Fraction;
import org.chushi.questions.ItemScore;
import org.chushi.questions.Keys;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.questions.TypeData;
import org.chushi.ui.Look;
import org.chushi.ui.questions.AnswerPanels;
import org.eclipse.swt.widgets.Composite;

/** Shows an answer that is marked as it is shown after an exam, without key and marks. */
final class Sheets {

	private static final Bilingual NOTHING = Bilingual.same("");

	private Sheets() {
	}

	static void answer(Composite parent, Look look, AnswerPanels panels, MarkingSheet sheet) {
		ReviewedQuestion question = reviewed(sheet);
		panels.of(question).review(parent, look, question);
	}

	/** What the program has seen and a good answer are shown by the page. */
	static ReviewedQuestion reviewed(MarkingSheet sheet) {
		TypeData marking = TypeData.of(new Keys.Writing(sheet.rubric(), NOTHING));
		return new ReviewedQuestion(sheet.task().task(), sheet.task().type(), sheet.task().stem(), sheet.body(), "", sheet.response(),
				TypeData.EMPTY, TypeData.EMPTY, marking, NOTHING, List.of(), List.of(),
				new ItemScore(sheet.task().task(), Fraction.ZERO, 0, true, sheet.points()), NOTHING, "");
	}
}
