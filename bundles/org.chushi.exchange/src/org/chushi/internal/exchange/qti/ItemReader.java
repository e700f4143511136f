package org.chushi.internal.exchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.chushi.internal.exchange.Messages;
import org.chushi.internal.exchange.Numbers;
import org.chushi.internal.exchange.QuestionMaker;
import org.chushi.internal.exchange.Rich;
import org.chushi.internal.exchange.qti.Part.Kind;
import org.chushi.internal.exchange.qti.Part.Near;
import org.chushi.internal.exchange.qti.Part.Option;
import org.chushi.internal.exchange.xml.Node;
import org.chushi.internal.exchange.xml.Xml;

/** An assessment item of QTI 2.x or 3.0 (its names as in 2.x); makes one question of it. */
final class ItemReader {

	private static final Set<String> ASIDE = Set.of("endAttemptInteraction", "mediaInteraction");

	private final QuestionMaker maker;
	private final Rich rich = new Rich();
	private final Map<String, Declared> declared = new LinkedHashMap<>();
	private final List<Node> interactions = new ArrayList<>();
	private final Asked asked = new Asked();
	private Node item;

	ItemReader(QuestionMaker maker) {
		this.maker = maker;
	}

	/** @param about what a manifest says of the item */
	void read(Node root, String source, Node about) {
		item = root;
		asked.line = root.line();
		asked.source = source;
		asked.name = root.get("title").isBlank() ? root.get("identifier") : root.get("title");
		if (about != null) {
			Metadata.read(about, asked);
		}
		root.elements().stream().filter(n -> n.is("responseDeclaration") || n.is("outcomeDeclaration"))
				.forEach(n -> declared.put(n.get("identifier"), Declared.of(n)));
		Node body = root.child("itemBody").orElse(null);
		if (body == null) {
			asked.beyond = "itemBody";
		} else {
			body.all().filter(n -> n.name().endsWith("Interaction") && !ASIDE.contains(n.name())).forEach(interactions::add);
			body(body);
		}
		feedback();
		lost();
		if (body != null && interactions.isEmpty()) {
			maker.drop();
			maker.note(asked.line, Messages.Gift_description, Messages.Gift_descriptionRemedy, asked.stem);
		} else {
			new Understanding(maker).take(asked, kind());
		}
	}

	private String kind() {
		return interactions.isEmpty() ? "assessmentItem" : interactions.getFirst().name();
	}

	private void lost() {
		if (item.get("adaptive").equals("true")) {
			asked.beyond = "adaptive";
		} else if (item.child("templateDeclaration").isPresent()) {
			asked.beyond = "templateDeclaration";
		}
		item.all().filter(n -> ASIDE.contains(n.name())).forEach(n -> rich.lose(n.name()));
		Set<String> lost = rich.lost();
		if (!lost.isEmpty() && asked.beyond.isEmpty()) {
			maker.loss(asked.line, Messages.Rich_lost, Messages.Rich_lostRemedy, String.join(", ", lost));
		}
	}

	// --- body ---------------------------------------------------------------------------------------------------------

	private void body(Node body) {
		Node rules = item.child("responseProcessing").orElse(null);
		Processing processing = new Processing(declared, rules);
		asked.scoring = processing.isThere() ? processing : null;
		interactions.forEach(this::part);
		if (!asked.beyond.isEmpty()) {
			asked.stem = said(body, n -> "");
			return;
		}
		Node own = body.all("div").filter(d -> d.get("class").equals("stem")).findFirst().orElse(null);
		Node text = body.all("div").filter(d -> d.get("class").equals("passage")).findFirst().orElse(body);
		boolean inText = asked.parts.stream().allMatch(p -> p.kind == Kind.LIST || p.kind == Kind.ENTRY || p.kind == Kind.GAPS || p.kind == Kind.HOT);
		if (!inText || asked.parts.isEmpty()) {
			asked.stem = (said(body, n -> "") + "\n" + prompts()).strip();
			return;
		}
		asked.passage = said(text, this::place);
		asked.stem = own == null ? prompts() : said(own, n -> "");
		boolean alone = asked.parts.size() == 1 && asked.passage.replaceAll("\\n?\\[\\[1\\]\\]$", "").indexOf("[[1]]") < 0;
		if (asked.parts.size() == 1 && asked.parts.getFirst().kind == Kind.ENTRY) {
			asked.parts.getFirst().inline = !alone || own != null;
			if (alone && own == null) {
				asked.stem = asked.passage.replaceAll("\\n?\\[\\[1\\]\\]$", "").strip();
			}
		}
		if (asked.stem.isBlank()) {
			asked.stem = asked.name;
		}
	}

	private String prompts() {
		return String.join("\n", interactions.stream().flatMap(i -> i.children("prompt").stream()).map(p -> said(p, n -> "")).toList()).strip();
	}

	/** What stands in a passage for an interaction, a gap or a hot text; null to go into it. */
	private String place(Node node) {
		int at = interactions.indexOf(node);
		if (at >= 0 && !Set.of("gapMatchInteraction", "hottextInteraction").contains(node.name())) {
			return "[[" + (at + 1) + "]]";
		}
		if (node.is("gap")) {
			return "[[" + node.get("identifier") + "]]";
		}
		if (node.is("hottext")) {
			return "[[" + node.get("identifier") + ":" + said(node, n -> "").replaceAll("[\\[\\]]", "") + "]]";
		}
		return at >= 0 ? null : "";
	}

	/** Plain text of an element; {@code place} gives what stands for the parts that are answered. */
	private String said(Node node, Function<Node, String> place) {
		StringBuilder html = new StringBuilder();
		html(node, place, html);
		return rich.plain(html.toString());
	}

	private void html(Node node, Function<Node, String> place, StringBuilder html) {
		for (Node each : node.content()) {
			if (each.isText()) {
				html.append(Xml.escaped(each.text()));
				continue;
			}
			boolean answered = each.name().endsWith("Interaction") || each.is("gap") || each.is("hottext");
			String stands = answered ? place.apply(each) : null;
			if (stands != null) {
				html.append(Xml.escaped(stands));
			} else if (!Set.of("prompt", "gapText", "gapImg", "feedbackInline", "rubricBlock", "stylesheet", "templateBlock").contains(each.name())) {
				String attributes = each.is("img") ? " alt=\"" + Xml.escaped(each.get("alt")) + "\"" : "";
				boolean known = !answered && each.name().chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
				html.append(known ? "<" + each.name() + attributes + ">" : "");
				html(each, place, html);
				html.append(known ? "</" + each.name() + ">" : "");
			} else if (each.is("rubricBlock")) {
				rubric(each);
			}
		}
	}

	private void rubric(Node block) {
		if (asked.sample.isEmpty() && block.get("view").contains("scorer")) {
			asked.sample = said(block, n -> "");
		} else if (!block.get("view").contains("scorer")) {
			rich.lose("rubricBlock");
		}
	}

	// --- interactions -------------------------------------------------------------------------------------------------

	private void part(Node node) {
		String id = node.get("responseIdentifier");
		Declared response = declared.get(id);
		boolean many = response != null ? !response.cardinality().equals("single") : !node.get("maxChoices").equals("1");
		boolean fixed = !node.get("shuffle").equals("true");
		boolean number = response != null && response.isNumber();
		Kind kind = switch (node.name()) {
		case "choiceInteraction" -> Kind.CHOICE;
		case "orderInteraction" -> Kind.ORDER;
		case "matchInteraction" -> Kind.MATCH;
		case "gapMatchInteraction" -> node.child("gapImg").isPresent() ? null : Kind.GAPS;
		case "inlineChoiceInteraction" -> Kind.LIST;
		case "textEntryInteraction" -> Kind.ENTRY;
		case "extendedTextInteraction" -> Kind.TEXT;
		case "hottextInteraction" -> Kind.HOT;
		case "sliderInteraction" -> Kind.SLIDER;
		default -> null;
		};
		if (kind == null) {
			asked.beyond = node.child("gapImg").isPresent() ? "gapImg" : node.name();
			return;
		}
		if (kind == Kind.SLIDER) {
			rich.lose("sliderInteraction");
		}
		Part part = new Part(kind, id, many, fixed, number);
		BigDecimal most = Numbers.decimal(node.get("maxChoices"));
		part.most = most == null || most.signum() < 0 || most.precision() > 6 ? 0 : most.intValue();
		options(node, part);
		part.correct = response == null ? List.of() : response.values();
		candidates(response, part);
		asked.parts.add(part);
	}

	private void options(Node node, Part part) {
		List<Node> sets = node.children("simpleMatchSet");
		if (!sets.isEmpty()) {
			sets.getFirst().elements().forEach(n -> part.options.add(option(n)));
			sets.getLast().elements().forEach(n -> part.targets.add(option(n)));
			return;
		}
		node.all().filter(n -> Set.of("simpleChoice", "inlineChoice", "gapText", "hottext").contains(n.name()))
				.forEach(n -> part.options.add(option(n)));
		node.all("gap").forEach(n -> part.targets.add(new Option(n.get("identifier"), n.get("identifier"), "")));
	}

	private Option option(Node node) {
		String text = said(node, n -> "");
		String feedback = String.join(" ", node.all("feedbackInline").map(n -> said(n, x -> "")).toList());
		return new Option(node.get("identifier"), text.isEmpty() && node.is("simpleAssociableChoice") ? node.get("identifier") : text, feedback);
	}

	/** Values that stand in mapping and rules, to be tried. */
	private void candidates(Declared response, Part part) {
		if (response != null) {
			part.candidates.addAll(response.mapping().keySet());
		}
		if (part.kind != Kind.ENTRY && part.kind != Kind.SLIDER && part.kind != Kind.MATCH && part.kind != Kind.GAPS) {
			return;
		}
		Node rules = item.child("responseProcessing").orElse(null);
		if (rules == null) {
			return;
		}
		rules.all("baseValue").map(n -> n.text().strip()).filter(v -> !v.isEmpty()).limit(200).forEach(part.candidates::add);
		if (part.number || part.kind == Kind.SLIDER) {
			near(rules, part);
		}
	}

	/** Tolerances of {@code equal}, and ranges between a lower and an upper bound. */
	private void near(Node rules, Part part) {
		List<BigDecimal> values = part.correct.stream().map(Numbers::decimal).filter(v -> v != null).toList();
		rules.all("equal").filter(e -> !e.get("tolerance").isEmpty()).forEach(e -> {
			String[] said = e.get("tolerance").strip().split("\\s+");
			BigDecimal tolerance = Numbers.decimal(said[said.length - 1]);
			List<BigDecimal> written = e.all("baseValue").map(b -> Numbers.decimal(b.text())).filter(b -> b != null).toList();
			List<BigDecimal> around = written.isEmpty() ? values : written;
			around.stream().filter(v -> tolerance != null).forEach(v -> part.near.add(new Near(v,
					e.get("toleranceMode").equals("relative") ? v.abs().multiply(tolerance).movePointLeft(2) : tolerance)));
		});
		rules.all("equalRounded").filter(e -> e.get("roundingMode").equals("decimalPlaces") && Numbers.decimal(e.get("figures")) != null)
				.forEach(e -> values.forEach(v -> part.near.add(new Near(v,
						new BigDecimal("0.5").movePointLeft(Math.clamp(Numbers.decimal(e.get("figures")).longValue(), 0, 30))))));
		rules.all("and").forEach(and -> {
			List<BigDecimal> bounds = and.elements().stream().filter(n -> n.name().matches("[gl]te?"))
					.flatMap(n -> n.all("baseValue")).map(n -> Numbers.decimal(n.text())).filter(n -> n != null).toList();
			if (bounds.size() == 2) {
				BigDecimal middle = bounds.get(0).add(bounds.get(1)).divide(BigDecimal.TWO);
				part.near.add(new Near(middle, bounds.get(1).subtract(middle).abs()));
			}
		});
	}

	private void feedback() {
		List<String> said = new ArrayList<>();
		item.elements().stream().filter(n -> n.is("modalFeedback")).map(n -> said(n, x -> "")).filter(t -> !t.isEmpty()).distinct()
				.forEach(said::add);
		asked.explanation = String.join("\n", said);
		boolean own = said.size() == 1 && item.elements().stream().anyMatch(n -> n.is("modalFeedback") && n.get("identifier").equals("EXPLANATION"));
		if (!said.isEmpty() && !own) {
			rich.lose("modalFeedback");
		}
	}
}
