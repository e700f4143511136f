package org.chushi.internal.exchange.qti;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chushi.internal.exchange.Numbers;
import org.chushi.internal.exchange.xml.Node;

/**
 * Response processing of QTI 2 and 3 (QTI 2.2 Assessment, 8): the standard templates and rules written out, as far as
 * {@link Expressions} goes. An outcome without a score is 0.
 */
final class Processing implements Scoring {

	private static final String CORRECT = "(?i).*match[_-]correct.*";
	private static final String MAPPED = "(?i).*map[_-]response(\\.xml)?";
	private static final int MOST_STEPS = 5_000;

	private final Map<String, Declared> declared;
	private final Node rules;

	/** @param rules the element responseProcessing; null when the item has none */
	Processing(Map<String, Declared> declared, Node rules) {
		this.declared = declared;
		this.rules = rules;
	}

	/** Whether there is anything to score by. */
	boolean isThere() {
		return rules != null && (!rules.get("template").isEmpty() || !rules.elements().isEmpty());
	}

	@Override
	public BigDecimal score(Map<String, List<String>> responses) throws Unsupported {
		return run(responses).getOrDefault("SCORE", List.of()).stream().findFirst().map(Numbers::decimal).orElse(BigDecimal.ZERO);
	}

	/** All outcomes. */
	Map<String, List<String>> run(Map<String, List<String>> responses) throws Unsupported {
		Run run = new Run(responses);
		if (!isThere()) {
			throw new Unsupported("responseProcessing");
		}
		String template = rules.get("template");
		if (!rules.elements().isEmpty()) {
			run.all(rules.elements());
		} else if (template.matches(CORRECT)) {
			Declared response = response();
			boolean right = run.expressions.same(response, run.expressions.response(response.id()), response.values());
			run.outcomes.put("SCORE", List.of(right && !response.values().isEmpty() ? "1" : "0"));
		} else if (template.matches(MAPPED)) {
			Declared response = response();
			run.outcomes.put("SCORE", List.of(response.mapped(run.expressions.response(response.id())).toPlainString()));
		} else {
			throw new Unsupported(template.substring(template.lastIndexOf('/') + 1));
		}
		return run.outcomes;
	}

	/** The templates are about one response of this name. */
	private Declared response() throws Unsupported {
		Declared response = declared.get("RESPONSE");
		if (response == null) {
			throw new Unsupported("RESPONSE");
		}
		return response;
	}

	/** One going through the rules. */
	private final class Run {
		private final Map<String, List<String>> outcomes = new HashMap<>();
		private final Expressions expressions;
		private int steps;
		private boolean ended;

		Run(Map<String, List<String>> responses) {
			declared.values().stream().filter(d -> !d.values().isEmpty()).forEach(d -> outcomes.put(d.id(), d.values()));
			expressions = new Expressions(declared, responses, outcomes);
		}

		void all(List<Node> steps) throws Unsupported {
			for (Node each : steps) {
				if (!ended) {
					rule(each);
				}
			}
		}

		private void rule(Node rule) throws Unsupported {
			if (++steps > MOST_STEPS) {
				throw new Unsupported("responseProcessing");
			}
			switch (rule.name()) {
			case "responseCondition" -> condition(rule);
			case "responseProcessingFragment" -> all(rule.elements());
			case "setOutcomeValue" -> outcomes.put(rule.get("identifier"), expressions.value(rule.elements().getFirst()));
			case "lookupOutcomeValue" -> outcomes.put(rule.get("identifier"), looked(rule));
			case "exitResponse" -> ended = true;
			default -> throw new Unsupported(rule.name());
			}
		}

		private void condition(Node condition) throws Unsupported {
			for (Node branch : condition.elements()) {
				List<Node> parts = branch.elements();
				boolean otherwise = branch.is("responseElse");
				if (otherwise || !parts.isEmpty() && expressions.holds(parts.getFirst())) {
					all(otherwise ? parts : parts.subList(1, parts.size()));
					return;
				}
			}
		}

		private List<String> looked(Node rule) throws Unsupported {
			Declared outcome = declared.get(rule.get("identifier"));
			BigDecimal source = expressions.number(rule.elements().getFirst());
			if (outcome == null || outcome.lookup().isEmpty()) {
				throw new Unsupported("lookupOutcomeValue");
			}
			for (Map.Entry<String, String> each : outcome.lookup().entrySet()) {
				BigDecimal bound = Numbers.decimal(each.getKey());
				boolean hit = source != null && bound != null
						&& (outcome.stepped() ? source.compareTo(bound) >= 0 : source.compareTo(bound) == 0);
				if (hit) {
					return List.of(each.getValue());
				}
			}
			return List.of();
		}
	}

	static BigDecimal divide(BigDecimal a, BigDecimal b) {
		return a.divide(b, MathContext.DECIMAL64);
	}
}
