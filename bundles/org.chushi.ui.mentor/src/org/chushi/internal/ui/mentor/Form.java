package org.chushi.internal.ui.mentor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.chushi.core.Bilingual;
import org.chushi.training.Activities;
import org.chushi.training.PairWork;
import org.chushi.training.PairWork.Content;
import org.chushi.training.PairWork.Draft;
import org.chushi.ui.Dates;

/** A session as typed so far. */
record Form(String sheet, String day, String minutes, String subject, String note, Set<String> observed) {

	Form {
		observed = Set.copyOf(observed);
	}

	/** What is wrong with each field; empty texts where nothing is. */
	record Problems(Optional<Bilingual> day, Optional<Bilingual> minutes, Optional<Bilingual> subject,
			Optional<Bilingual> note) {

		boolean any() {
			return day.isPresent() || minutes.isPresent() || subject.isPresent() || note.isPresent();
		}
	}

	static Form fresh(String sheet, LocalDate today) {
		return new Form(sheet, today.toString(), "60", "", "", Set.of());
	}

	static Form of(Content content) {
		return new Form(content.checklist().checklist(), content.day().toString(), Integer.toString(content.minutes()),
				content.subject(), content.note(), content.checklist().observed());
	}

	/** Another checklist: what was observed belongs to the former one. */
	Form on(String other) {
		return new Form(other, day, minutes, subject, note, other.equals(sheet) ? observed : Set.of());
	}

	Form seen(Set<String> behaviours) {
		return new Form(sheet, day, minutes, subject, note, behaviours);
	}

	Form typed(String newDay, String newMinutes, String newSubject, String newNote) {
		return new Form(sheet, newDay, newMinutes, newSubject, newNote, observed);
	}

	Problems problems(boolean handover, LocalDate today) {
		Optional<LocalDate> when = Dates.typed(day, today);
		Optional<Bilingual> badDay = when.isEmpty() ? Optional.of(Messages.Form_day.text())
				: when.get().isAfter(today) ? Optional.of(Messages.Form_future.text()) : Optional.empty();
		return new Problems(badDay, length().isPresent() ? Optional.empty()
				: Optional.of(Messages.Form_minutes.text(PairWork.LONGEST)),
				handover && subject.isBlank() ? Optional.of(Messages.Form_subject.text()) : Optional.empty(),
				note.length() > Activities.NOTE_LENGTH
						? Optional.of(Messages.Form_note.text(note.length(), Activities.NOTE_LENGTH))
						: Optional.empty());
	}

	/** @return none while something is wrong with it */
	Optional<Draft> draft(boolean handover, LocalDate today) {
		return problems(handover, today).any() ? Optional.empty()
				: Optional.of(new Draft(sheet, Dates.typed(day, today).orElseThrow(), length().orElseThrow(), observed,
						handover ? subject.strip() : "", note.strip()));
	}

	private Optional<Integer> length() {
		String digits = minutes.strip();
		if (!digits.matches("\\d{1,4}")) {
			return Optional.empty();
		}
		int length = Integer.parseInt(digits);
		return length >= 1 && length <= PairWork.LONGEST ? Optional.of(length) : Optional.empty();
	}
}
