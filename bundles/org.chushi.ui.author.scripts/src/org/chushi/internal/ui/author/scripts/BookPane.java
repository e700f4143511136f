package org.chushi.internal.ui.author.scripts;

import static org.chushi.model.ModelPackage.Literals.EXAMPLE_DIALOGUE;
import static org.chushi.model.ModelPackage.Literals.PLACEHOLDER;
import static org.chushi.model.ModelPackage.Literals.SCENARIO;
import static org.chushi.model.ModelPackage.Literals.SCRIPT_BOOK;
import static org.chushi.model.ModelPackage.Literals.SCRIPT_BOOK__DIALOGUES;
import static org.chushi.model.ModelPackage.Literals.SCRIPT_BOOK__PLACEHOLDERS;
import static org.chushi.model.ModelPackage.Literals.SCRIPT_BOOK__SCENARIOS;
import static org.chushi.model.ModelPackage.Literals.SCRIPT_BOOK__SCRIPTS;

import java.util.List;

import org.chushi.model.ScriptBook;
import org.chushi.ui.author.Kind;
import org.chushi.ui.author.Part;
import org.chushi.ui.author.PartContext;
import org.eclipse.swt.widgets.Composite;

/** What the scripts of a book share: scenarios, placeholders, and exemplary dialogues. */
final class BookPane extends FilePane {

	BookPane(Composite parent, PartContext context, ScriptBook book) {
		super(parent, context, book);
		card(Messages.BookPane_book, book, Described.without(context, SCRIPT_BOOK, SCRIPT_BOOK__DIALOGUES, SCRIPT_BOOK__PLACEHOLDERS, SCRIPT_BOOK__SCENARIOS,
				SCRIPT_BOOK__SCRIPTS));
		card(Messages.BookPane_scenarios, book, List.of(new Part.Several(SCRIPT_BOOK__SCENARIOS, Messages.BookPane_scenariosHint,
				new Kind(SCENARIO, Messages.BookPane_scenario, Messages.BookPane_addScenario, context.parts(SCENARIO)))));
		card(Messages.BookPane_placeholders, book, List.of(new Part.Several(SCRIPT_BOOK__PLACEHOLDERS, Messages.BookPane_placeholdersHint,
				new Kind(PLACEHOLDER, Messages.BookPane_placeholder, Messages.BookPane_addPlaceholder, context.parts(PLACEHOLDER)))));
		card(Messages.BookPane_dialogues, book, List.of(new Part.Several(SCRIPT_BOOK__DIALOGUES, Messages.BookPane_dialoguesHint,
				new Kind(EXAMPLE_DIALOGUE, Messages.BookPane_dialogue, Messages.BookPane_addDialogue, context.parts(EXAMPLE_DIALOGUE)))));
		checked();
	}
}
