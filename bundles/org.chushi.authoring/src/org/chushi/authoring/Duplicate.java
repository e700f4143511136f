package org.chushi.authoring;

import org.chushi.model.Question;

/**
 * Two questions that ask the same.
 *
 * @param first   of the project
 * @param second  of the project, or of an installed pack
 * @param pack    code of the pack of the second one
 * @param percent how much of the texts is the same; 100 when nothing differs but capitals, widths, spaces and marks
 */
public record Duplicate(Question first, Question second, String pack, int percent) {

	public boolean exact() {
		return percent == 100;
	}
}
