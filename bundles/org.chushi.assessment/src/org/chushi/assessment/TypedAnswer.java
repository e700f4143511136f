package org.chushi.assessment;

/**
 * One line of an answers file.
 *
 * @param line     its number in the file, from 1
 * @param question id
 * @param words    what is answered, as it is typed; empty takes the answer back
 */
public record TypedAnswer(int line, String question, String words) {
}
