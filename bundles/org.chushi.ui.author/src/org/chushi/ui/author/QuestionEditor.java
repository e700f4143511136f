package org.chushi.ui.author;

import java.util.List;

import org.chushi.core.Bilingual;
import org.eclipse.emf.ecore.EClass;

/**
 * How the questions of one type are written. A service, found by {@link QuestionEditors}; a new type brings its own and
 * touches no other bundle. It describes a form and builds none: stem, explanation and what else all questions have, the
 * commands behind each field, undo, problems and keys are the page's.
 */
public interface QuestionEditor {

	/** As {@link org.chushi.questions.QuestionType#editor()} names it. */
	String editor();

	/** The class of the questions it writes. */
	EClass model();

	/** In one line what the type is good for, for who chooses one. */
	Bilingual purpose();

	/** What only this type has, from the top. */
	List<Part> parts();

	/** Whether a new question can be begun with it; what only comes in from elsewhere cannot. */
	default boolean begins() {
		return true;
	}
}
