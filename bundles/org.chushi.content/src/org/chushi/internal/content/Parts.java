package org.chushi.internal.content;

import static java.util.Map.entry;

import java.util.Map;

import org.chushi.core.Bilingual;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the parts of a question or another thing are called in words. */
final class Parts {

	private static final Map<String, Messages> NAMES = Map.ofEntries(
			entry("advice", Messages.Part_advice),
			entry("answers", Messages.Part_answers),
			entry("body", Messages.Part_body),
			entry("chat", Messages.Part_chat),
			entry("choices", Messages.Part_choices),
			entry("criteria", Messages.Part_criteria),
			entry("distractors", Messages.Part_distractors),
			entry("example", Messages.Part_example),
			entry("explanation", Messages.Part_explanation),
			entry("feedback", Messages.Part_feedback),
			entry("feedbackFalse", Messages.Part_feedbackFalse),
			entry("feedbackTrue", Messages.Part_feedbackTrue),
			entry("items", Messages.Part_items),
			entry("left", Messages.Part_left),
			entry("levels", Messages.Part_levels),
			entry("passage", Messages.Part_passage),
			entry("reason", Messages.Part_reason),
			entry("reply", Messages.Part_reply),
			entry("right", Messages.Part_right),
			entry("rules", Messages.Part_rules),
			entry("sample", Messages.Part_sample),
			entry("says", Messages.Part_says),
			entry("situation", Messages.Part_situation),
			entry("stem", Messages.Part_stem),
			entry("story", Messages.Part_story),
			entry("summary", Messages.Part_summary),
			entry("text", Messages.Part_text),
			entry("title", Messages.Part_title),
			entry("value", Messages.Part_value),
			entry("why", Messages.Part_why));

	private Parts() {
	}

	/** As the model says where it has no name in words. */
	static Bilingual name(EStructuralFeature part) {
		Messages known = NAMES.get(part.getName());
		return known == null ? Bilingual.same(part.getName()) : known.text();
	}
}
