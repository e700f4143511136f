package org.chushi.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.questions.Item;
import org.chushi.questions.TypeData;

/**
 * A paper as it was drawn for one attempt. What it was judged by stays with it.
 *
 * @param paper       id of the paper in the content
 * @param code        its code
 * @param pack        code of the pack it came from
 * @param minutes     time limit
 * @param cutPercent  lowest passing score, percent of all points
 * @param items       in the order shown, section by section
 * @param critical    ids of questions on it of which none may be failed
 * @param form        number of the form, from 1; 0 when it was drawn for itself
 * @param exposurePercent most attempts, in percent of all, that one question may be on; 0 for no limit
 * @param barred      ids of questions that had been on too many papers when it was drawn
 * @param seed        the drawing can be replayed with it and {@code barred}; 0 to 2^53
 */
public record PaperSnapshot(String paper, String code, Bilingual title, String pack, String packVersion, int minutes,
		int cutPercent, List<SectionSnapshot> sections, List<Item> items, List<String> critical, int form,
		int exposurePercent, List<String> barred, long seed) {

	public PaperSnapshot {
		Objects.requireNonNull(paper);
		Objects.requireNonNull(code);
		Objects.requireNonNull(title);
		Objects.requireNonNull(pack);
		Objects.requireNonNull(packVersion);
		sections = List.copyOf(sections);
		items = List.copyOf(items);
		critical = critical == null ? List.of() : List.copyOf(critical);
		barred = barred == null ? List.of() : List.copyOf(barred);
	}

	public Optional<Item> item(String question) {
		return items.stream().filter(i -> i.question().equals(question)).findFirst();
	}

	public Optional<SectionSnapshot> section(String id) {
		return sections.stream().filter(s -> s.section().equals(id)).findFirst();
	}

	/** Whether the key of any question on it is sealed. */
	public boolean sealed() {
		return items.stream().anyMatch(Item::sealed);
	}

	/** The same paper with the keys that a regrade put in place of the first ones. */
	public PaperSnapshot keyed(Map<String, TypeData> keys) {
		return with(items.stream().map(i -> keys.containsKey(i.question()) ? i.keyed(keys.get(i.question())) : i).toList());
	}

	/** The same paper with other items. */
	public PaperSnapshot with(List<Item> others) {
		return new PaperSnapshot(paper, code, title, pack, packVersion, minutes, cutPercent, sections, others, critical,
				form, exposurePercent, barred, seed);
	}
}
