package org.chushi.differences;

import java.util.Optional;

import org.chushi.core.Bilingual;

/**
 * One field that is not as it was.
 *
 * @param path   of the field in its element, stable and for programs: {@code body.zh}, {@code choices[B].correct}
 * @param field  for people: the body, Chinese
 * @param before absent when there was none
 * @param after  absent when there is none any more
 */
public record FieldChange(String path, Bilingual field, Optional<Bilingual> before, Optional<Bilingual> after) {

	/** Word by word. Both texts are said in the same language; what is said in two is compared in Chinese. */
	public TextDifference difference() {
		return TextDifference.between(before.map(Bilingual::zh).orElse(""), after.map(Bilingual::zh).orElse(""));
	}
}
