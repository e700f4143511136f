package org.chushi.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.chushi.core.Bilingual;

/**
 * A paper as it was drawn for one attempt. What it was judged by stays with it.
 *
 * @param paper       id of the paper in the content
 * @param code        its code
 * @param pack        code of the pack it came from
 * @param minutes     time limit
 * @param cutPercent  lowest passing score, percent of all points
 * @param items       in the order shown, section by section
 * @param seed        the drawing can be replayed with it; 0 to 2^53
 */
public record PaperSnapshot(String paper, String code, Bilingual title, String pack, String packVersion, int minutes,
		int cutPercent, List<SectionSnapshot> sections, List<Item> items, long seed) {

	public PaperSnapshot {
		Objects.requireNonNull(paper);
		Objects.requireNonNull(code);
		Objects.requireNonNull(title);
		Objects.requireNonNull(pack);
		Objects.requireNonNull(packVersion);
		sections = List.copyOf(sections);
		items = List.copyOf(items);
	}

	public Optional<Item> item(String question) {
		return items.stream().filter(i -> i.question().equals(question)).findFirst();
	}

	/** The same paper with the keys that a regrade put in place of the first ones. */
	public PaperSnapshot keyed(Map<String, List<String>> keys) {
		return new PaperSnapshot(paper, code, title, pack, packVersion, minutes, cutPercent, sections,
				items.stream().map(i -> keys.containsKey(i.question()) ? i.keyed(keys.get(i.question())) : i).toList(),
				seed);
	}
}
