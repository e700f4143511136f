package org.chushi.internal.ui.author.scripts;

import java.util.List;
import java.util.Locale;

import org.chushi.model.ListedPhrase;

/** What is looked for among phrases: in the phrase or in what is written instead. */
record PhraseFilter(String words) {

	List<ListedPhrase> of(List<ListedPhrase> phrases) {
		String wanted = words.strip().toLowerCase(Locale.ROOT);
		return wanted.isEmpty() ? List.copyOf(phrases)
				: phrases.stream().filter(p -> ScriptFilter.has(p.getText(), wanted) || ScriptFilter.has(p.getInstead(), wanted)).toList();
	}
}
