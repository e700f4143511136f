package org.chushi.internal.ui.mentor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.training.PairWork.Entry;

/**
 * What a session is recorded in.
 *
 * @param suggested id of the sheet that is most likely meant
 * @param entry     the one that is revised or corrected
 */
record Setting(UUID learner, String name, List<Sheet> sheets, String suggested, Optional<Entry> entry, LocalDate today) {

	/** What saving does. */
	enum Deed {
		RECORD, REVISE, CORRECT
	}

	/** Those the programme asks for come first, in its order. */
	static List<Sheet> sorted(List<Sheet> sheets, List<String> asked) {
		return sheets.stream().sorted(Comparator.comparingInt(
				sheet -> asked.contains(sheet.id()) ? asked.indexOf(sheet.id()) : asked.size())).toList();
	}

	Deed deed() {
		return entry.map(e -> e.isComplete() ? Deed.CORRECT : Deed.REVISE).orElse(Deed.RECORD);
	}

	Form fresh() {
		return entry.map(e -> Form.of(e.content())).orElseGet(() -> Form.fresh(suggested, today));
	}

	Sheet sheet(String id) {
		return sheets.stream().filter(sheet -> sheet.id().equals(id)).findFirst().orElseGet(sheets::getFirst);
	}

	/** Whether a signature falls when it is saved. */
	boolean dropsSignature() {
		return deed() == Deed.REVISE
				&& entry.filter(e -> e.mentorSigned() != null || e.learnerSigned() != null).isPresent();
	}
}
