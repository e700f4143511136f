package org.chushi.authoring;

import java.util.List;

/**
 * What a save writes.
 *
 * @param pack     its code
 * @param elements ids, in the order of files: what is new, or other than it was saved before, whoever saved that; what it is in is
 *                 among them
 * @param texts    of what was there before: those that say something else now
 * @param judged   what was said of texts that were out of date
 */
public record SaveRecord(String pack, List<String> elements, List<Reworded> texts, List<Fits> judged) {

	public SaveRecord {
		elements = List.copyOf(elements);
		texts = List.copyOf(texts);
		judged = List.copyOf(judged);
	}
}
