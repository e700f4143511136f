package org.chushi.internal.questions;

import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.questions.Response;

/** Responses that are typed. */
final class Lines {

	private Lines() {
	}

	/** Why this cannot be taken as words. @param longest in characters */
	static Optional<Bilingual> wrong(Response response, int longest) {
		if (response.isEmpty()) {
			return Optional.empty();
		}
		if (response.text().isEmpty()) {
			return Optional.of(Messages.Lines_noText.text());
		}
		return response.text().length() > longest ? Optional.of(Messages.Lines_long.text(longest)) : Optional.empty();
	}
}
