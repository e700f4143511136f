package org.chushi.internal.ui.exams;

import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * A question that was on a paper.
 *
 * @param code    in the content
 * @param attempt one that had it
 * @param times   how many of the attempts looked at had it
 */
record Asked(String question, Bilingual code, Bilingual type, Bilingual stem, Bilingual told, UUID attempt, int times) {

	Asked again() {
		return new Asked(question, code, type, stem, told, attempt, times + 1);
	}
}
