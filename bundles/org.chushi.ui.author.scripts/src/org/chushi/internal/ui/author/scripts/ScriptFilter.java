package org.chushi.internal.ui.author.scripts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.model.ScriptStage;
import org.chushi.model.ScriptTemplate;
import org.chushi.model.Text;

/**
 * What is looked for among scripts.
 *
 * @param words    all of them are in code, title or text, in either language; empty for any
 * @param scenario its id; empty for any
 */
record ScriptFilter(String words, String scenario, Optional<ScriptStage> stage) {

	static final ScriptFilter ALL = new ScriptFilter("", "", Optional.empty());

	List<ScriptTemplate> of(List<ScriptTemplate> scripts) {
		List<String> wanted = Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).filter(w -> !w.isEmpty()).toList();
		return scripts.stream().filter(s -> scenario.isEmpty() || scenario.equals(s.getScenario()))
				.filter(s -> stage.isEmpty() || stage.get() == s.getStage()).filter(s -> wanted.stream().allMatch(w -> has(s, w))).toList();
	}

	boolean all() {
		return words.isBlank() && scenario.isEmpty() && stage.isEmpty();
	}

	private static boolean has(ScriptTemplate script, String word) {
		return has(script.getCode(), word) || has(script.getTitle(), word) || has(script.getBody(), word);
	}

	private static boolean has(Text text, String word) {
		return text != null && (has(text.getZh(), word) || has(text.getEn(), word));
	}

	/** Without making a copy of the text. @param word in lower case */
	static boolean has(String text, String word) {
		int last = text == null ? -1 : text.length() - word.length();
		for (int at = 0; at <= last; at++) {
			if (text.regionMatches(true, at, word, 0, word.length())) {
				return true;
			}
		}
		return false;
	}
}
