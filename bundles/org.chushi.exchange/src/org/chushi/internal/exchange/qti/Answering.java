package org.chushi.internal.exchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.chushi.internal.exchange.QuestionMaker;

/** What an item declares and how it scores, gathered while its body is written. */
final class Answering {

	/** An answer and its share of the points; a number with its tolerance. */
	record Worth(String value, BigDecimal share, BigDecimal tolerance) {
	}

	/** One response. */
	record Response(String id, String cardinality, String type, List<String> correct, List<Worth> mapping, boolean exact,
			BigDecimal share) {
	}

	private final List<Response> responses = new ArrayList<>();
	private boolean feedback;

	void add(Response response) {
		responses.add(response);
	}

	void feedback() {
		feedback = true;
	}

	void declare(Markup out, boolean explained) {
		for (Response r : responses) {
			out.open("responseDeclaration", "identifier", r.id(), "cardinality", r.cardinality(), "baseType", r.type());
			if (!r.correct().isEmpty()) {
				out.open("correctResponse");
				r.correct().forEach(c -> out.line("value", c));
				out.close("correctResponse");
			}
			if (!r.mapping().isEmpty() && !r.type().equals("float")) {
				mapping(out, r);
			}
			out.close("responseDeclaration");
		}
		out.open("outcomeDeclaration", "identifier", "SCORE", "cardinality", "single", "baseType", "float").open("defaultValue")
				.line("value", "0").close("defaultValue").close("outcomeDeclaration");
		if (feedback) {
			out.empty("outcomeDeclaration", "identifier", "FEEDBACK", "cardinality", responses.getFirst().cardinality(), "baseType", "identifier");
		}
		if (explained) {
			out.open("outcomeDeclaration", "identifier", "EXPLAIN", "cardinality", "single", "baseType", "identifier").open("defaultValue")
					.line("value", "EXPLANATION").close("defaultValue").close("outcomeDeclaration");
		}
	}

	private static void mapping(Markup out, Response r) {
		out.open("mapping", "lowerBound", r.cardinality().equals("single") ? null : "0",
				"upperBound", r.cardinality().equals("single") ? null : "1", "defaultValue", "0");
		r.mapping().forEach(w -> out.empty("mapEntry", "mapKey", w.value(), "mappedValue", QuestionMaker.plain(w.share()), "caseSensitive",
				r.type().equals("string") ? Boolean.toString(r.exact()) : null));
		out.close("mapping");
	}

	/** Each response adds its share. */
	void process(Markup out) {
		if (responses.stream().allMatch(r -> r.correct().isEmpty() && r.mapping().isEmpty())) {
			return;
		}
		out.open("responseProcessing");
		responses.forEach(r -> score(out, r));
		if (feedback) {
			out.open("setOutcomeValue", "identifier", "FEEDBACK").empty("variable", "identifier", responses.getFirst().id()).close("setOutcomeValue");
		}
		out.close("responseProcessing");
	}

	private static void score(Markup out, Response r) {
		if (r.mapping().isEmpty()) {
			out.open("responseCondition").open("responseIf").open("match").empty("variable", "identifier", r.id())
					.empty("correct", "identifier", r.id()).close("match");
			add(out, base(r.share()));
			out.close("responseIf").close("responseCondition");
		} else if (r.type().equals("float")) {
			numbers(out, r);
		} else {
			Markup mapped = new Markup(out.dialect());
			mapped.open("product").empty("mapResponse", "identifier", r.id()).line("baseValue", base(r.share()), "baseType", "float").close("product");
			addRaw(out, mapped.toString());
		}
	}

	private static void numbers(Markup out, Response r) {
		out.open("responseCondition");
		for (int i = 0; i < r.mapping().size(); i++) {
			Worth worth = r.mapping().get(i);
			String branch = i == 0 ? "responseIf" : "responseElseIf";
			boolean near = worth.tolerance().signum() > 0;
			String tolerance = QuestionMaker.plain(worth.tolerance());
			out.open(branch).open("equal", "toleranceMode", near ? "absolute" : "exact", "tolerance", near ? tolerance + " " + tolerance : null)
					.line("baseValue", worth.value(), "baseType", "float").empty("variable", "identifier", r.id()).close("equal");
			add(out, base(worth.share().multiply(r.share())));
			out.close(branch);
		}
		out.close("responseCondition");
	}

	private static String base(BigDecimal share) {
		return QuestionMaker.plain(share);
	}

	private static void add(Markup out, String value) {
		addRaw(out, new Markup(out.dialect()).line("baseValue", value, "baseType", "float").toString());
	}

	private static void addRaw(Markup out, String expression) {
		out.open("setOutcomeValue", "identifier", "SCORE").open("sum").empty("variable", "identifier", "SCORE").raw(expression).close("sum")
				.close("setOutcomeValue");
	}
}
