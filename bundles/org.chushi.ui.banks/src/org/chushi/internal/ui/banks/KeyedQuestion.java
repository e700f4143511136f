package org.chushi.internal.ui.banks;

import org.chushi.core.Bilingual;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.ui.Heading;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Type;
import org.chushi.ui.questions.AnswerPanels;
import org.eclipse.swt.widgets.Composite;

/** Shows questions with what is right. A service record of the pages. */
record KeyedQuestion(QuestionTypes types, AnswerPanels panels) {

	/** The name of a type; its id when the bundle that brings it is gone. */
	Bilingual type(String id) {
		return types.of(id).map(QuestionType::title).orElse(Bilingual.same(id));
	}

	/** Options are called and ordered as in the content. @param heading before the stem, such as a number; may be empty */
	void show(Composite parent, Look look, String heading, Item item) {
		new Heading(parent, look, Type.SUBHEADING, heading + look.t(item.stem()));
		Paragraph.muted(parent, look, look.t(Messages.KeyedQuestion_about, type(item.type()),
				item.difficulty() == 0 ? "–" : Integer.toString(item.difficulty()), item.points()));
		ReviewedQuestion keyed = ReviewedQuestion.ofKey(item.asInContent(), types);
		panels.of(keyed).review(parent, look, keyed);
		if (!item.sealed() && !look.t(item.explanation()).isBlank()) {
			new Paragraph(parent, look, look.t(Messages.KeyedQuestion_explanation, item.explanation()));
		}
	}
}
