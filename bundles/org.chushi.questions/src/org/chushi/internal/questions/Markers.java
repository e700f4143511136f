package org.chushi.internal.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.Question;
import org.chushi.model.Text;

/** Marks in a passage: {@code [[key]]}, or {@code [[key:words]]}. */
final class Markers {

	private static final Pattern MARK = Pattern.compile("\\[\\[([^\\[\\]:]{1,40})(?::([^\\[\\]]{0,400}))?\\]\\]");

	private Markers() {
	}

	/** Words by key, in the order of the text; empty for a mark without any. */
	static Map<String, String> of(String passage) {
		Map<String, String> marks = new LinkedHashMap<>();
		Matcher found = MARK.matcher(passage);
		while (found.find()) {
			marks.putIfAbsent(found.group(1).strip(), found.group(2) == null ? "" : found.group(2).strip());
		}
		return marks;
	}

	/** Words of a mark in both languages. */
	static Bilingual words(Bilingual passage, String key) {
		return new Bilingual(of(passage.zh()).getOrDefault(key, ""), of(passage.en()).getOrDefault(key, ""));
	}

	private static List<String> all(String passage) {
		List<String> keys = new ArrayList<>();
		Matcher found = MARK.matcher(passage);
		while (found.find()) {
			keys.add(found.group(1).strip());
		}
		return keys;
	}

	/** Each key is marked once in each language that is there, and nothing else is. */
	static List<Diagnostic> check(Question question, Text passage, List<String> keys, boolean worded, String place) {
		List<Diagnostic> found = new ArrayList<>(Items.checkKeys(question, keys, place));
		for (String language : written(passage)) {
			if (!all(language).stream().sorted().toList().equals(keys.stream().map(Items::text).sorted().toList())) {
				found.add(Diagnostic.error(place,
						Messages.Markers_differ.text(Items.name(question), String.join(" ", keys.stream().map(Items::text).toList()),
								String.join(" ", all(language))),
						Messages.Markers_differRemedy.text()));
			} else if (worded && of(language).containsValue("")) {
				found.add(Diagnostic.error(place, Messages.Markers_noWords.text(Items.name(question)),
						Messages.Markers_noWordsRemedy.text()));
			}
		}
		return found;
	}

	/** A language that is absent lacks a translation; its marks are no fault. Nothing at all is looked at as an empty text. */
	private static List<String> written(Text passage) {
		List<String> written = passage == null ? List.of()
				: Stream.of(passage.getZh(), passage.getEn()).filter(t -> t != null && !t.isBlank()).toList();
		return written.isEmpty() ? List.of("") : written;
	}
}
