package org.chushi.internal.ui.analysis;

import java.util.Optional;

import org.chushi.analysis.ItemReport;
import org.chushi.core.Bilingual;
import org.chushi.core.Severity;
import org.chushi.ui.Status;

/** How much an item wants to be looked at, in a word and an icon. */
enum Weakness {

	CHECK(Status.STOP, Messages.Weakness_check), BETTER(Status.WAIT, Messages.Weakness_better),
	LOOK(Status.INFO, Messages.Weakness_look), SOUND(Status.GOOD, Messages.Weakness_sound),
	UNKNOWN(Status.INFO, Messages.Weakness_unknown);

	private final Status status;
	private final Messages word;

	Weakness(Status status, Messages word) {
		this.status = status;
		this.word = word;
	}

	/** Of an item that too few people answered nothing is said. */
	static Weakness of(ItemReport item) {
		return item.severity().map(Weakness::of).orElse(item.figures().facility().isEmpty() ? UNKNOWN : SOUND);
	}

	static Weakness of(Severity severity) {
		return switch (severity) {
		case ERROR -> CHECK;
		case WARNING -> BETTER;
		case INFO -> LOOK;
		};
	}

	Bilingual word() {
		return word.text();
	}

	Status status() {
		return status;
	}

	/** Sound items and unknown ones have none. */
	Optional<String> icon() {
		return ordinal() < SOUND.ordinal() ? Optional.of(status.icon()) : Optional.empty();
	}
}
