package org.chushi.ui.author;

import java.util.List;
import java.util.Objects;

import org.chushi.core.Phrase;
import org.eclipse.emf.ecore.EClass;

/**
 * One kind of thing that a list holds, and how it is written.
 *
 * @param title of one of them; its argument is its place, from 1
 * @param add   what the button says that adds one
 */
public record Kind(EClass model, Phrase title, Phrase add, List<Part> parts) {

	public Kind {
		Objects.requireNonNull(model);
		Objects.requireNonNull(title);
		Objects.requireNonNull(add);
		parts = List.copyOf(parts);
	}

	public static Kind of(EClass model, Phrase title, Phrase add, Part... parts) {
		return new Kind(model, title, add, List.of(parts));
	}
}
