package org.chushi.internal.exchange.qti;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chushi.internal.exchange.Numbers;
import org.chushi.internal.exchange.qti.Scoring.Unsupported;
import org.chushi.internal.exchange.xml.Node;

/** Expressions of QTI 2 and 3. A value is a list of strings; an empty one is NULL. */
final class Expressions {

	private static final List<String> YES = List.of("true");
	private static final List<String> NO = List.of("false");

	private final Map<String, Declared> declared;
	private final Map<String, List<String>> responses;
	private final Map<String, List<String>> outcomes;

	Expressions(Map<String, Declared> declared, Map<String, List<String>> responses, Map<String, List<String>> outcomes) {
		this.declared = declared;
		this.responses = responses;
		this.outcomes = outcomes;
	}

	List<String> response(String id) {
		return responses.getOrDefault(id, List.of()).stream().filter(v -> !v.isEmpty()).toList();
	}

	boolean holds(Node node) throws Unsupported {
		return value(node).equals(YES);
	}

	/** Null when the value is NULL or no number. */
	BigDecimal number(Node node) throws Unsupported {
		List<String> value = value(node);
		return value.size() == 1 ? Numbers.decimal(value.getFirst()) : null;
	}

	List<String> value(Node node) throws Unsupported {
		return switch (node.name()) {
		case "baseValue" -> List.of(node.text().strip());
		case "null" -> List.of();
		case "variable" -> variable(node.get("identifier"));
		case "correct" -> declared.containsKey(node.get("identifier")) ? declared.get(node.get("identifier")).values() : List.of();
		case "mapResponse" -> {
			Declared response = declared.get(node.get("identifier"));
			yield response == null ? List.of("0") : List.of(response.mapped(response(response.id())).toPlainString());
		}
		case "multiple", "ordered" -> all(node);
		case "sum", "product", "subtract", "divide", "power", "max", "min", "round", "truncate", "integerDivide", "integerModulus",
				"roundTo" -> arithmetic(node);
		case "index" -> {
			List<String> from = value(first(node));
			BigDecimal n = Numbers.decimal(node.get("n"));
			yield n != null && n.signum() > 0 && n.intValue() <= from.size() ? List.of(from.get(n.intValue() - 1)) : List.of();
		}
		case "delete" -> {
			List<String> gone = value(first(node));
			yield value(second(node)).stream().filter(v -> !gone.contains(v)).toList();
		}
		case "customOperator" -> custom(node);
		case "containerSize" -> List.of(Integer.toString(value(first(node)).size()));
		default -> judged(node) ? YES : NO;
		};
	}

	/** The ones that several engines share, by the last part of their name. */
	private List<String> custom(Node node) throws Unsupported {
		String name = node.get("definition").replaceFirst("^[A-Za-z]+:", "");
		List<String> given = all(node);
		return switch (name) {
		case "Trim" -> given.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
		case "ToAscii" -> given.stream().map(v -> Normalizer.normalize(v, Normalizer.Form.NFD).replaceAll("\\p{M}+", "")).toList();
		case "ParseCommaDecimal" -> given.stream().map(v -> v.replace(',', '.')).toList();
		default -> throw new Unsupported("customOperator " + node.get("definition"));
		};
	}

	private List<String> variable(String id) {
		Declared known = declared.get(id);
		boolean asked = responses.containsKey(id) || known != null && !outcomes.containsKey(id);
		List<String> value = asked ? response(id) : outcomes.getOrDefault(id, List.of());
		boolean zero = value.isEmpty() && known != null && known.isNumber() && !responses.containsKey(id) && known.mapping().isEmpty()
				&& isOutcome(known);
		return zero ? List.of("0") : value;
	}

	/** Numeric outcomes begin with 0 (QTI 2.2, outcomeDeclaration). */
	private static boolean isOutcome(Declared known) {
		return known.values().isEmpty() && !known.cardinality().equals("multiple");
	}

	private List<String> all(Node node) throws Unsupported {
		List<String> all = new ArrayList<>();
		for (Node each : node.elements()) {
			all.addAll(value(each));
		}
		return all;
	}

	private static Node first(Node node) throws Unsupported {
		if (node.elements().isEmpty()) {
			throw new Unsupported(node.name());
		}
		return node.elements().getFirst();
	}

	private static Node second(Node node) throws Unsupported {
		if (node.elements().size() < 2) {
			throw new Unsupported(node.name());
		}
		return node.elements().get(1);
	}

	// --- numbers ------------------------------------------------------------------------------------------------------

	private List<String> arithmetic(Node node) throws Unsupported {
		List<BigDecimal> numbers = new ArrayList<>();
		for (String each : all(node)) {
			BigDecimal number = Numbers.decimal(each);
			if (number == null) {
				return List.of();
			}
			numbers.add(number);
		}
		if (numbers.isEmpty()) {
			return List.of();
		}
		BigDecimal a = numbers.getFirst();
		BigDecimal b = numbers.size() > 1 ? numbers.get(1) : BigDecimal.ZERO;
		BigDecimal result = switch (node.name()) {
		case "sum" -> numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		case "product" -> numbers.stream().reduce(BigDecimal.ONE, (x, y) -> x.multiply(y, MathContext.DECIMAL64));
		case "subtract" -> a.subtract(b);
		case "max" -> numbers.stream().reduce(a, BigDecimal::max);
		case "min" -> numbers.stream().reduce(a, BigDecimal::min);
		case "round" -> a.add(new BigDecimal("0.5")).setScale(0, RoundingMode.FLOOR);
		case "truncate" -> a.setScale(0, RoundingMode.DOWN);
		case "roundTo" -> rounded(node, a);
		case "power" -> b.scale() <= 0 && b.abs().compareTo(BigDecimal.TEN) <= 0 && b.signum() >= 0 ? a.pow(b.intValue(), MathContext.DECIMAL64)
				: null;
		case "divide" -> b.signum() == 0 ? null : Processing.divide(a, b);
		case "integerDivide" -> b.signum() == 0 ? null : Processing.divide(a, b).setScale(0, RoundingMode.FLOOR);
		default -> b.signum() == 0 ? null : a.subtract(b.multiply(Processing.divide(a, b).setScale(0, RoundingMode.FLOOR)));
		};
		return result == null ? List.of() : List.of(result.toPlainString());
	}

	private static BigDecimal rounded(Node node, BigDecimal number) throws Unsupported {
		BigDecimal figures = Numbers.decimal(node.get("figures"));
		if (figures == null || figures.signum() < 0 || figures.intValue() > 40) {
			throw new Unsupported(node.name());
		}
		return node.get("roundingMode").equals("decimalPlaces") ? number.setScale(figures.intValue(), RoundingMode.HALF_UP)
				: number.round(new MathContext(Math.max(1, figures.intValue()), RoundingMode.HALF_UP));
	}

	// --- judgements ---------------------------------------------------------------------------------------------------

	private boolean judged(Node node) throws Unsupported {
		switch (node.name()) {
		case "and":
			for (Node each : node.elements()) {
				if (!holds(each)) {
					return false;
				}
			}
			return true;
		case "or":
			for (Node each : node.elements()) {
				if (holds(each)) {
					return true;
				}
			}
			return false;
		case "not":
			return value(first(node)).equals(NO);
		case "isNull":
			return value(first(node)).isEmpty();
		default:
			return compared(node);
		}
	}

	private boolean compared(Node node) throws Unsupported {
		List<String> a = value(first(node));
		List<String> b = value(second(node));
		return switch (node.name()) {
		case "match" -> same(about(node), a, b);
		case "member" -> a.size() == 1 && b.stream().anyMatch(v -> equal(about(node), a.getFirst(), v));
		case "contains" -> !a.isEmpty() && !b.isEmpty() && a.containsAll(b);
		case "stringMatch", "substring" -> matched(node, a, b);
		case "equal" -> near(node, a, b);
		case "equalRounded" -> !a.isEmpty() && !b.isEmpty() && numeric(a) && numeric(b)
				&& rounded(node, decimal(a)).compareTo(rounded(node, decimal(b))) == 0;
		case "gt" -> numeric(a) && numeric(b) && decimal(a).compareTo(decimal(b)) > 0;
		case "gte" -> numeric(a) && numeric(b) && decimal(a).compareTo(decimal(b)) >= 0;
		case "lt" -> numeric(a) && numeric(b) && decimal(a).compareTo(decimal(b)) < 0;
		case "lte" -> numeric(a) && numeric(b) && decimal(a).compareTo(decimal(b)) <= 0;
		default -> throw new Unsupported(node.name());
		};
	}

	private static boolean numeric(List<String> value) {
		return value.size() == 1 && Numbers.decimal(value.getFirst()) != null;
	}

	private static BigDecimal decimal(List<String> value) {
		return Numbers.decimal(value.getFirst());
	}

	private static boolean matched(Node node, List<String> a, List<String> b) {
		if (a.size() != 1 || b.size() != 1) {
			return false;
		}
		boolean cased = !node.get("caseSensitive").equals("false");
		String x = cased ? a.getFirst() : a.getFirst().toLowerCase(java.util.Locale.ROOT);
		String y = cased ? b.getFirst() : b.getFirst().toLowerCase(java.util.Locale.ROOT);
		return node.is("substring") || node.get("substring").equals("true") ? y.contains(x) : x.equals(y);
	}

	private static boolean near(Node node, List<String> a, List<String> b) {
		if (!numeric(a) || !numeric(b)) {
			return false;
		}
		String[] said = node.get("tolerance").strip().split("\\s+");
		BigDecimal below = Numbers.decimal(said[0]);
		BigDecimal above = Numbers.decimal(said[said.length - 1]);
		if (below == null || above == null || node.get("toleranceMode").equals("exact") || node.get("toleranceMode").isEmpty()) {
			return decimal(a).compareTo(decimal(b)) == 0;
		}
		if (node.get("toleranceMode").equals("relative")) {
			below = decimal(a).abs().multiply(below).movePointLeft(2);
			above = decimal(a).abs().multiply(above).movePointLeft(2);
		}
		return decimal(b).compareTo(decimal(a).subtract(below)) >= 0 && decimal(b).compareTo(decimal(a).add(above)) <= 0;
	}

	/** The variable a comparison is about; it knows the type. */
	private Declared about(Node node) {
		return node.all().filter(n -> n.is("variable") || n.is("correct")).map(n -> declared.get(n.get("identifier")))
				.filter(d -> d != null).findFirst().orElse(null);
	}

	boolean same(Declared of, List<String> a, List<String> b) {
		if (a.size() != b.size()) {
			return false;
		}
		if (of != null && of.cardinality().equals("multiple")) {
			List<String> left = new ArrayList<>(b);
			return a.stream().allMatch(v -> left.removeIf(once(of, v)));
		}
		for (int i = 0; i < a.size(); i++) {
			if (!equal(of, a.get(i), b.get(i))) {
				return false;
			}
		}
		return !a.isEmpty();
	}

	private static java.util.function.Predicate<String> once(Declared of, String value) {
		boolean[] taken = { false };
		return other -> !taken[0] && equal(of, value, other) && (taken[0] = true);
	}

	private static boolean equal(Declared of, String a, String b) {
		if (a.equals(b)) {
			return true;
		}
		boolean numbers = of == null || of.isNumber();
		BigDecimal x = numbers ? Numbers.decimal(a) : null;
		BigDecimal y = numbers ? Numbers.decimal(b) : null;
		return x != null && y != null && x.compareTo(y) == 0
				|| of != null && of.type().equals("pair") && a.equals(Declared.turned(b));
	}
}
