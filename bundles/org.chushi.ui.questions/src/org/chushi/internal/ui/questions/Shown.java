package org.chushi.internal.ui.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.questions.ExamChoice;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/** Between keys and places on the screen, and small things all panels show. */
final class Shown {

	private Shown() {
	}

	static List<String> texts(Look look, List<ExamChoice> choices) {
		return choices.stream().map(c -> look.t(c.text())).toList();
	}

	/** The keys at these places. */
	static List<String> keys(List<ExamChoice> choices, List<Integer> places) {
		return places.stream().map(place -> choices.get(place).key()).toList();
	}

	/** The places of these keys, in their order; keys that are not there are left out. */
	static List<Integer> places(List<ExamChoice> choices, List<String> keys) {
		List<String> all = choices.stream().map(ExamChoice::key).toList();
		return keys.stream().map(all::indexOf).filter(place -> place >= 0).toList();
	}

	/** What this key says; the key itself when it is none of them. */
	static String text(Look look, List<ExamChoice> choices, String key) {
		return choices.stream().filter(c -> c.key().equals(key)).map(c -> look.t(c.text())).findFirst().orElse(key);
	}

	/** Whether there is something to say in this language. */
	static Optional<String> said(Look look, Bilingual text) {
		return Stream.ofNullable(text).map(look::t).filter(t -> !t.isBlank()).findFirst();
	}

	/** A small heading of a part. */
	static Paragraph part(Composite parent, Look look, Messages title) {
		return new Paragraph(parent, look, Type.STRONG, look.t(title), look.theme().ink());
	}
}
