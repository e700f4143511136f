package org.chushi.authoring;

/**
 * What somebody said of a text that was out of date.
 *
 * @param fits whether it is right still; false takes back that it was said to be
 */
public record Fits(Outdated text, boolean fits) {
}
