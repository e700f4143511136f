package org.chushi.ui.questions;

import org.chushi.core.Bilingual;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.ui.Look;
import org.eclipse.swt.widgets.Composite;

/**
 * Shows the questions of one type: to be answered, and after the end. A service, found by {@link AnswerPanels}; a new
 * type brings its own and touches no other bundle. Stateless; UI thread. The page shows stem, points, explanation and
 * lesson; a panel shows the rest.
 */
public interface AnswerPanel {

	/** As {@link org.chushi.questions.QuestionType#renderer()} names it. */
	String renderer();

	/** What the person is asked to do, with the keys that do it. */
	Bilingual hint();

	/** The question to be answered, with what was answered before. */
	Answering open(Composite parent, Asking asking);

	/**
	 * The question after the end: what was answered, part by part right or wrong in words, what is right, what is said to
	 * it, and what people gave it. Nothing can be changed.
	 */
	void review(Composite parent, Look look, ReviewedQuestion question);
}
