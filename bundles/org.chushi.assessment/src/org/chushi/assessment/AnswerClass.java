package org.chushi.assessment;

import org.chushi.core.Bilingual;

/**
 * What is counted of the responses to a question: an option, an accepted answer, a gap filled rightly.
 *
 * @param id    the same in all attempts, whatever the order the options were shown in
 * @param text  for people
 * @param right whether it belongs to the key
 */
public record AnswerClass(String id, Bilingual text, boolean right) {

	/** Class of a response that is empty. Every type has it. */
	public static final String NONE = "(none)";

	/** Class of a response that is in no other. Every type has it. */
	public static final String OTHER = "(other)";
}
