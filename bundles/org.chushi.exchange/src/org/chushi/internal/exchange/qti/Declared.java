package org.chushi.internal.exchange.qti;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.chushi.internal.exchange.Numbers;
import org.chushi.internal.exchange.xml.Node;

/**
 * A response or outcome variable as an item of QTI 2 or 3 declares it.
 *
 * @param exact      keys of the mapping that tell case apart
 * @param lookup     interpolation or match table: source value to target value, in order
 * @param stepped    whether the table is one of steps, else of equal values
 */
record Declared(String id, String cardinality, String type, List<String> values, Map<String, BigDecimal> mapping,
		BigDecimal otherwise, BigDecimal least, BigDecimal most, Set<String> exact, Map<String, String> lookup, boolean stepped) {

	static Declared of(Node node) {
		List<String> values = node.elements().stream().filter(n -> n.is("correctResponse") || n.is("defaultValue"))
				.flatMap(n -> n.children("value").stream()).map(n -> n.text().strip()).toList();
		Node mapped = node.child("mapping").orElse(null);
		Map<String, BigDecimal> mapping = new LinkedHashMap<>();
		Set<String> exact = new TreeSet<>();
		for (Node entry : mapped == null ? List.<Node>of() : mapped.children("mapEntry")) {
			BigDecimal value = Numbers.decimal(entry.get("mappedValue"));
			mapping.put(entry.get("mapKey"), value == null ? BigDecimal.ZERO : value);
			if (!entry.get("caseSensitive").equals("false")) {
				exact.add(entry.get("mapKey"));
			}
		}
		Map<String, String> lookup = new LinkedHashMap<>();
		node.elements().stream().filter(n -> n.is("interpolationTable") || n.is("matchTable")).flatMap(n -> n.elements().stream())
				.forEach(e -> lookup.put(e.get("sourceValue"), e.get("targetValue")));
		return new Declared(node.get("identifier"), node.get("cardinality"), node.get("baseType"), values, mapping,
				mapped == null ? null : orZero(mapped.get("defaultValue")), mapped == null ? null : Numbers.decimal(mapped.get("lowerBound")),
				mapped == null ? null : Numbers.decimal(mapped.get("upperBound")), exact, lookup,
				node.child("interpolationTable").isPresent());
	}

	private static BigDecimal orZero(String said) {
		BigDecimal value = Numbers.decimal(said);
		return value == null ? BigDecimal.ZERO : value;
	}

	boolean isNumber() {
		return type.equals("integer") || type.equals("float");
	}

	/** QTI 2.2, mapResponse: each value once, bounds at the end. */
	BigDecimal mapped(List<String> response) {
		BigDecimal sum = BigDecimal.ZERO;
		for (String value : Set.copyOf(response)) {
			sum = sum.add(mapping.entrySet().stream().filter(e -> same(e.getKey(), value)).map(Map.Entry::getValue).findFirst()
					.orElse(otherwise == null ? BigDecimal.ZERO : otherwise));
		}
		sum = least != null ? sum.max(least) : sum;
		return most != null ? sum.min(most) : sum;
	}

	private boolean same(String key, String value) {
		return switch (type) {
		case "string" -> exact.contains(key) ? key.equals(value) : key.equalsIgnoreCase(value);
		case "integer", "float" -> Numbers.decimal(key) != null && Numbers.decimal(value) != null
				&& Numbers.decimal(key).compareTo(Numbers.decimal(value)) == 0;
		case "pair" -> key.equals(value) || key.equals(turned(value));
		default -> key.equals(value);
		};
	}

	/** A pair has no direction. */
	static String turned(String pair) {
		String[] sides = pair.strip().split("\\s+");
		return sides.length == 2 ? sides[1] + " " + sides[0] : pair;
	}
}
