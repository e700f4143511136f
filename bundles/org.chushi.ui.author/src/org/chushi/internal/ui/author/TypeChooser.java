package org.chushi.internal.ui.author;

import java.util.List;
import java.util.Optional;

import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.ui.Look;
import org.chushi.ui.author.QuestionEditor;
import org.eclipse.swt.widgets.Control;

/** Asks of which type a new question is; each says in a line what it is good for. */
final class TypeChooser {

	private TypeChooser() {
	}

	/** Empty when the person went back. */
	static Optional<QuestionEditor> ask(Control over, Look look, QuestionTypes types, List<QuestionEditor> editors) {
		return Choosing.ask(over, look, look.t(Messages.TypeChooser_title), 720, "", editors.stream().map(e -> look.t(Messages.TypeChooser_type,
				types.of(e.model()).map(QuestionType::title).orElseThrow(), e.purpose())).toList(), look.t(Messages.TypeChooser_begin)).map(editors::get);
	}
}
