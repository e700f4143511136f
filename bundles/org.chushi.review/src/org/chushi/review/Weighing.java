package org.chushi.review;

import java.util.List;
import java.util.UUID;

/**
 * How far somebody has read a passage word by word. What stays the same in a later version stays read.
 *
 * @param of   words and marks of the passage
 * @param read which of them, by their number among the words and marks, spaces not counted, from 0; sorted
 */
public record Weighing(UUID person, String path, int of, List<Integer> read) {

	public Weighing {
		read = List.copyOf(read);
	}

	public boolean whole() {
		return read.size() == of;
	}
}
