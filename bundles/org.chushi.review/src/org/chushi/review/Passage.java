package org.chushi.review;

import org.chushi.core.Bilingual;

/**
 * One field of what is reviewed.
 *
 * @param path     stable, for programs: {@code body.zh}
 * @param label    for people: the body, Chinese
 * @param language its tag; empty for words that stand for both, and for facts
 * @param text     as it is stored
 * @param says     the same for people: what is referred to by its title
 * @param prose    whether it is words to be weighed; else a fact beside them, such as which option is right
 */
public record Passage(String path, Bilingual label, String language, String text, Bilingual says, boolean prose) {
}
