package org.chushi.internal.exchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.chushi.internal.exchange.Numbers;
import org.chushi.internal.exchange.qti.Part.Near;
import org.chushi.internal.exchange.xml.Node;

/** Response processing of QTI 1.2 (ASI Information Model, 3.2.1): conditions in order, until one does not go on. */
final class OldProcessing implements Scoring {

	private final List<Node> conditions;
	private final Map<String, Map<String, String>> words = new HashMap<>();

	OldProcessing(Node item) {
		conditions = item.all("respcondition").toList();
	}

	boolean isThere() {
		return conditions.stream().anyMatch(c -> c.child("setvar").isPresent());
	}

	/** The rules name ids where words are typed. */
	void rename(String response, Map<String, String> byId) {
		words.put(response, byId);
	}

	@Override
	public BigDecimal score(Map<String, List<String>> responses) throws Unsupported {
		BigDecimal score = BigDecimal.ZERO;
		for (Node condition : conditions) {
			if (!holds(condition, responses)) {
				continue;
			}
			for (Node set : condition.children("setvar")) {
				BigDecimal value = Numbers.decimal(set.text());
				if (value == null) {
					throw new Unsupported("setvar " + set.text().strip());
				}
				score = switch (set.get("action")) {
				case "Add" -> score.add(value);
				case "Subtract" -> score.subtract(value);
				case "Multiply" -> score.multiply(value);
				case "", "Set" -> value;
				default -> throw new Unsupported("setvar " + set.get("action"));
				};
			}
			if (!condition.get("continue").equalsIgnoreCase("yes") && !condition.get("continue").isEmpty()
					&& condition.child("setvar").isPresent()) {
				break;
			}
		}
		return score;
	}

	private boolean holds(Node condition, Map<String, List<String>> responses) throws Unsupported {
		for (Node each : condition.child("conditionvar").map(Node::elements).orElse(List.of())) {
			if (!test(each, responses)) {
				return false;
			}
		}
		return true;
	}

	private boolean test(Node node, Map<String, List<String>> responses) throws Unsupported {
		switch (node.name()) {
		case "and":
			return all(node, responses);
		case "or":
			for (Node each : node.elements()) {
				if (test(each, responses)) {
					return true;
				}
			}
			return false;
		case "not":
			return !all(node, responses);
		case "other":
			return true;
		case "unanswered":
			return responses.getOrDefault(node.get("respident"), List.of()).isEmpty();
		case "durequal", "durlt", "durlte", "durgt", "durgte", "var_extension", "varinside":
			throw new Unsupported(node.name());
		default:
			return compared(node, responses);
		}
	}

	private boolean all(Node node, Map<String, List<String>> responses) throws Unsupported {
		for (Node each : node.elements()) {
			if (!test(each, responses)) {
				return false;
			}
		}
		return true;
	}

	private boolean compared(Node node, Map<String, List<String>> responses) throws Unsupported {
		String response = node.get("respident");
		List<String> given = responses.getOrDefault(response, List.of());
		String said = node.text().strip();
		String wanted = words.getOrDefault(response, Map.of()).getOrDefault(said, said);
		boolean cased = node.get("case").equalsIgnoreCase("yes");
		return switch (node.name()) {
		case "varequal" -> given.stream().anyMatch(g -> equal(g, wanted, cased));
		case "varsubstring" -> given.stream().anyMatch(g -> g.toLowerCase(java.util.Locale.ROOT).contains(wanted.toLowerCase(java.util.Locale.ROOT)));
		case "vargt", "vargte", "varlt", "varlte" -> given.stream().anyMatch(g -> ranked(node.name(), g, wanted));
		default -> throw new Unsupported(node.name());
		};
	}

	private static boolean equal(String given, String wanted, boolean cased) {
		BigDecimal a = Numbers.decimal(given);
		BigDecimal b = Numbers.decimal(wanted);
		return cased ? given.equals(wanted) : given.equalsIgnoreCase(wanted) || a != null && b != null && a.compareTo(b) == 0;
	}

	private static boolean ranked(String test, String given, String bound) {
		BigDecimal a = Numbers.decimal(given);
		BigDecimal b = Numbers.decimal(bound);
		if (a == null || b == null) {
			return false;
		}
		int sign = a.compareTo(b);
		return switch (test) {
		case "vargt" -> sign > 0;
		case "vargte" -> sign >= 0;
		case "varlt" -> sign < 0;
		default -> sign <= 0;
		};
	}

	// --- what stands in the rules -------------------------------------------------------------------------------------

	/** Values of a response that stand in conditions which score. */
	List<String> values(String response) {
		return conditions.stream().filter(c -> c.child("setvar").isPresent())
				.flatMap(c -> c.all("varequal").filter(v -> v.get("respident").equals(response))).map(v -> v.text().strip())
				.filter(v -> !v.isEmpty()).distinct().toList();
	}

	/** The order that the first condition with several values asks for. */
	List<String> order(String response) {
		return conditions.stream().map(c -> c.all("varequal").filter(v -> v.get("respident").equals(response) || response.isEmpty())
				.map(v -> v.text().strip()).toList()).filter(v -> v.size() > 1).findFirst().orElse(List.of());
	}

	List<Near> near(String response) {
		List<Near> near = new ArrayList<>();
		for (Node condition : conditions) {
			List<BigDecimal> bounds = condition.all().filter(n -> n.name().matches("var[gl]te?") && n.get("respident").equals(response))
					.map(n -> Numbers.decimal(n.text())).filter(n -> n != null).toList();
			if (bounds.size() == 2) {
				BigDecimal middle = bounds.get(0).add(bounds.get(1)).divide(BigDecimal.TWO);
				near.add(new Near(middle, bounds.get(1).subtract(middle).abs()));
			}
		}
		return near;
	}

	/** Feedback shown when this option is chosen, by conditions about it alone. */
	Set<String> feedback(String option) {
		Set<String> ids = new TreeSet<>();
		for (Node condition : conditions) {
			List<Node> tests = condition.child("conditionvar").map(Node::elements).orElse(List.of());
			if (tests.size() == 1 && tests.getFirst().is("varequal") && tests.getFirst().text().strip().equals(option)) {
				condition.children("displayfeedback").forEach(d -> ids.add(d.get("linkrefid")));
			}
		}
		return ids;
	}
}
