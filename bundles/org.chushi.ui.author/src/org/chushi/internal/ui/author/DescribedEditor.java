package org.chushi.internal.ui.author;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Phrase;
import org.chushi.ui.author.Part;
import org.chushi.ui.author.QuestionEditor;
import org.eclipse.emf.ecore.EClass;

/** An editor that is nothing but its description. */
abstract class DescribedEditor implements QuestionEditor {

	private final String editor;
	private final EClass model;
	private final Phrase purpose;
	private final List<Part> parts;

	DescribedEditor(String editor, EClass model, Phrase purpose, Part... parts) {
		this.editor = editor;
		this.model = model;
		this.purpose = purpose;
		this.parts = List.of(parts);
	}

	@Override
	public final String editor() {
		return editor;
	}

	@Override
	public final EClass model() {
		return model;
	}

	@Override
	public final Bilingual purpose() {
		return purpose.text();
	}

	@Override
	public final List<Part> parts() {
		return parts;
	}
}
