package org.chushi.internal.ui.author.scripts;

import java.util.List;
import java.util.stream.Stream;

import org.chushi.core.Language;
import org.chushi.wording.Blank;
import org.chushi.wording.Placeholders;
import org.chushi.wording.Placeholders.Named;

/** A script as a customer reads it, with examples in the place of placeholders. */
final class Samples {

	private Samples() {
	}

	/** One message after the other; a placeholder that nobody knows stays as it is. */
	static List<String> messages(String text, List<Blank> blanks, Language language) {
		StringBuilder filled = new StringBuilder();
		Placeholders.of(text).forEach(piece -> filled.append(piece instanceof Named named
				? blanks.stream().filter(b -> b.meant(named.name())).findFirst().map(b -> b.example().in(language)).filter(e -> !e.isBlank())
						.orElse(named.span().in(text))
				: piece.span().in(text)));
		return Stream.of(filled.toString().split("\\R[\\h]*\\R\\s*")).map(String::strip).filter(m -> !m.isEmpty()).toList();
	}
}
