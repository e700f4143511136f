package org.chushi.internal.search;

/**
 * A word of a text.
 *
 * @param term as it is compared: folded, English by its stem
 * @param from its first character in the text
 * @param to   behind its last one
 */
record Word(String term, int from, int to) {
}
