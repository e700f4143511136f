package org.chushi.practice;

import org.chushi.core.Bilingual;

/**
 * A competency that can be practised.
 *
 * @param competency id
 * @param questions  that may be asked now
 * @param met        of them, how many the person has answered before
 * @param inBook     of them, how many are in the person's wrong-answer book
 */
public record PracticeTopic(String competency, String code, Bilingual title, Bilingual domain, int questions, int met,
		int inBook) {
}
