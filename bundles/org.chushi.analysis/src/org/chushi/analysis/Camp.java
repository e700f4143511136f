package org.chushi.analysis;

import org.chushi.core.Bilingual;
import org.chushi.questions.Response;

/**
 * Those who answered a case alike.
 *
 * @param answer as given, with options called as in the content
 * @param words  the answer as people read it
 * @param people how many; never who
 * @param right  it earns all a right answer would
 */
public record Camp(Response answer, Bilingual words, int people, boolean right) {
}
