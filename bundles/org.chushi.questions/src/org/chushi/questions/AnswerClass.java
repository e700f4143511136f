package org.chushi.questions;

import java.util.Set;

import org.chushi.core.Bilingual;

/**
 * What is counted of the responses to a question: an option, an accepted answer, a gap filled rightly.
 *
 * @param id    the same in all attempts, whatever the order the options were shown in
 * @param text  for people
 * @param right whether it belongs to the key
 */
public record AnswerClass(String id, Bilingual text, boolean right) {

	/** True and false are called by their words in the language of whoever reads. */
	private static final Set<String> WORDS_ONLY = Set.of("(none)", "(other)", "true", "false");

	/** What an option is called and its words; the words alone where the name would say nothing to people. */
	public Bilingual said() {
		return WORDS_ONLY.contains(id) || id.equals(text.zh()) ? text : new Bilingual(id + "  " + text.zh(), id + "  " + text.en());
	}

	/** Class of a response that is empty. Every type has it. */
	public static final String NONE = "(none)";

	/** Class of a response that is in no other. Every type has it. */
	public static final String OTHER = "(other)";
}
