package org.chushi.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chushi.core.Bilingual;
import org.chushi.differences.FieldChange;
import org.chushi.internal.review.Prints;

/**
 * A piece of content as it is at one moment: all that a reviewer answers for.
 *
 * @param element id
 * @param pack    code of the pack it is in
 * @param type    name of its class in the model
 * @param kind    what it is for people
 * @param says    what it is called
 */
public record Manuscript(String element, String pack, String type, Bilingual kind, Bilingual says, List<Passage> passages) {

	public Manuscript {
		passages = List.copyOf(passages);
	}

	public Optional<Passage> passage(String path) {
		return passages.stream().filter(p -> p.path().equals(path)).findFirst();
	}

	/** Words to be weighed, in the order of reading. */
	public List<Passage> prose() {
		return passages.stream().filter(Passage::prose).toList();
	}

	/** SHA-256 over all passages, in lower-case hexadecimal: another mark is another version. */
	public String hash() {
		return Prints.of(passages);
	}

	/** What became of the passages since another version. */
	public List<FieldChange> since(List<Passage> before) {
		Map<String, Passage> was = byPath(before);
		Map<String, Passage> now = byPath(passages);
		Set<String> paths = new LinkedHashSet<>(now.keySet());
		paths.addAll(was.keySet());
		List<FieldChange> changes = new ArrayList<>();
		for (String path : paths) {
			Optional<Bilingual> a = Optional.ofNullable(was.get(path)).map(Passage::says);
			Optional<Bilingual> b = Optional.ofNullable(now.get(path)).map(Passage::says);
			if (!text(was, path).equals(text(now, path))) {
				changes.add(new FieldChange(path, now.getOrDefault(path, was.get(path)).label(), a, b));
			}
		}
		return changes;
	}

	private static Optional<String> text(Map<String, Passage> passages, String path) {
		return Optional.ofNullable(passages.get(path)).map(Passage::text);
	}

	private static Map<String, Passage> byPath(List<Passage> passages) {
		Map<String, Passage> all = new LinkedHashMap<>();
		passages.forEach(p -> all.put(p.path(), p));
		return all;
	}
}
