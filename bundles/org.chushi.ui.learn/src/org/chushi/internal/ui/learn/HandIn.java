package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.stream.Collectors;

import org.chushi.core.Bilingual;

/** What is said before a sheet is handed in: open questions by their numbers, else flagged ones. */
final class HandIn {

	private HandIn() {
	}

	static Bilingual text(Sheet sheet) {
		List<Integer> open = sheet.open();
		List<Integer> marked = sheet.marked();
		return !open.isEmpty() ? Messages.HandIn_open.text(open.size(), numbers(open))
				: !marked.isEmpty() ? Messages.HandIn_marked.text(marked.size(), numbers(marked))
						: Messages.HandIn_all.text(sheet.size());
	}

	private static Bilingual numbers(List<Integer> numbers) {
		Bilingual separator = Messages.List_separator.text();
		List<String> texts = numbers.stream().map(Object::toString).toList();
		return new Bilingual(texts.stream().collect(Collectors.joining(separator.zh())),
				texts.stream().collect(Collectors.joining(separator.en())));
	}
}
