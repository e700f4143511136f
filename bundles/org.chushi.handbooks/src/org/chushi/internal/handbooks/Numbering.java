package org.chushi.internal.handbooks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chushi.internal.exchange.xml.Node;

/** The lists of a document and how far each has counted (ECMA-376 part 1, 17.9). */
final class Numbering {

	static final int DEEPEST = 8;
	private static final int HIGHEST = 100_000;

	/**
	 * A paragraph's place in a list.
	 *
	 * @param list   which list it is of
	 * @param level  0 to {@value Numbering#DEEPEST}
	 * @param number 0 for a bullet
	 */
	record Place(String list, int level, int number) {
	}

	private final Styles styles;
	private final Map<String, Node> lists = new HashMap<>();
	private final Map<String, Node> abstracts = new HashMap<>();
	private final Map<String, int[]> counts = new HashMap<>();

	Numbering(Optional<Node> root, Styles styles) {
		this.styles = styles;
		root.ifPresent(r -> {
			r.children("num").forEach(n -> lists.put(n.get("numId"), n));
			r.children("abstractNum").forEach(a -> abstracts.put(a.get("abstractNumId"), a));
		});
	}

	/** Counts on. @param properties of the paragraph; none when it is in no list */
	Optional<Place> next(Node properties) {
		Optional<Node> own = properties.child("numPr");
		Optional<Node> styled = styles.numbering(properties);
		String list = own.flatMap(n -> said(n, "numId")).or(() -> styled.flatMap(n -> said(n, "numId"))).orElse("0");
		if (list.equals("0") || !lists.containsKey(list)) {
			return Optional.empty();
		}
		int level = own.flatMap(n -> said(n, "ilvl")).or(() -> styled.flatMap(n -> said(n, "ilvl"))).map(Numbering::number).orElse(0);
		return Optional.of(place(list, Math.min(level, DEEPEST)));
	}

	private static Optional<String> said(Node properties, String what) {
		return properties.child(what).map(n -> n.get("val"));
	}

	private static int number(String digits) {
		return digits.matches("\\d{1,5}") ? Math.min(Integer.parseInt(digits), HIGHEST) : 0;
	}

	private Place place(String list, int level) {
		Optional<Node> shape = shape(list, level);
		if (shape.flatMap(s -> said(s, "numFmt")).orElse("bullet").matches("bullet|none")) {
			return new Place(list, level, 0);
		}
		int[] counted = counts.computeIfAbsent(counter(list), l -> new int[DEEPEST + 1]);
		counted[level] = counted[level] == 0 ? start(list, level, shape) : counted[level] + 1;
		for (int below = level + 1; below <= DEEPEST; below++) {
			counted[below] = 0;
		}
		return new Place(list, level, Math.max(1, counted[level]));
	}

	/** Lists of one definition count together, unless one of them begins anew. */
	private String counter(String list) {
		return lists.get(list).child("lvlOverride").isPresent() ? "n" + list : "a" + definition(list);
	}

	private int start(String list, int level, Optional<Node> shape) {
		return override(list, level).flatMap(o -> said(o, "startOverride")).or(() -> shape.flatMap(s -> said(s, "start")))
				.map(Numbering::number).orElse(1);
	}

	private Optional<Node> override(String list, int level) {
		return lists.get(list).children("lvlOverride").stream().filter(o -> o.get("ilvl").equals(String.valueOf(level))).findFirst();
	}

	private String definition(String list) {
		return lists.get(list).child("abstractNumId").map(a -> a.get("val")).orElse("");
	}

	private Optional<Node> shape(String list, int level) {
		return override(list, level).flatMap(o -> o.child("lvl")).or(() -> level(list, level, new HashSet<>()));
	}

	/** A definition may name a style, which names a list, which has another definition. */
	private Optional<Node> level(String list, int level, Set<String> seen) {
		if (!lists.containsKey(list) || !seen.add(list)) {
			return Optional.empty();
		}
		Optional<Node> definition = Optional.ofNullable(abstracts.get(definition(list)));
		Optional<Node> own = definition.flatMap(d -> d.children("lvl").stream().filter(l -> l.get("ilvl").equals(String.valueOf(level))).findFirst());
		return own.isPresent() ? own
				: definition.flatMap(d -> said(d, "numStyleLink")).flatMap(styles::listOf).flatMap(l -> level(l, level, seen));
	}
}
