package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.stream.Collectors;

import org.chushi.assessment.SectionProgress;
import org.chushi.assessment.SectionProgress.State;
import org.chushi.core.Bilingual;

/**
 * What is said before a sheet is handed in: sections not entered, else open
 * questions by their numbers, else flagged ones.
 */
final class HandIn {

	private HandIn() {
	}

	static Bilingual text(Sheet sheet) {
		List<Integer> open = sheet.open();
		List<Integer> marked = sheet.marked();
		List<Bilingual> ahead = sheet.exam().progress().stream().filter(p -> p.state() == State.AHEAD)
				.map(SectionProgress::title).toList();
		return !ahead.isEmpty() ? Messages.HandIn_ahead.text(ahead.size(), joined(ahead))
				: !open.isEmpty() ? Messages.HandIn_open.text(open.size(), numbers(open))
				: !marked.isEmpty() ? Messages.HandIn_marked.text(marked.size(), numbers(marked))
						: Messages.HandIn_all.text(sheet.size());
	}

	/** What is said before a section of no return is left. */
	static Bilingual leaving(Sheet sheet, SectionProgress section) {
		List<Integer> open = sheet.open(section.section());
		return open.isEmpty() ? Messages.HandIn_leaving.text(section.title())
				: Messages.HandIn_leavingOpen.text(section.title(), open.size(), numbers(open));
	}

	private static Bilingual numbers(List<Integer> numbers) {
		return joined(numbers.stream().map(number -> Bilingual.same(number.toString())).toList());
	}

	private static Bilingual joined(List<Bilingual> words) {
		Bilingual separator = Messages.List_separator.text();
		return new Bilingual(words.stream().map(Bilingual::zh).collect(Collectors.joining(separator.zh())),
				words.stream().map(Bilingual::en).collect(Collectors.joining(separator.en())));
	}
}
