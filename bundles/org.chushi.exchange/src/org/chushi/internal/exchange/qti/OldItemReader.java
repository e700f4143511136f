package org.chushi.internal.exchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.chushi.internal.exchange.Messages;
import org.chushi.internal.exchange.QuestionMaker;
import org.chushi.internal.exchange.Rich;
import org.chushi.internal.exchange.qti.Part.Kind;
import org.chushi.internal.exchange.qti.Part.Option;
import org.chushi.internal.exchange.xml.Node;

/** An item of QTI 1.2, also as learning platforms write it, with the type in its metadata; makes one question of it. */
final class OldItemReader {

	private static final Set<String> RESPONSES = Set.of("response_lid", "response_str", "response_num", "response_xy", "response_grp",
			"response_extension");

	private final QuestionMaker maker;
	private final Rich rich = new Rich();
	private final Asked asked = new Asked();
	private final OldProcessing processing;
	private final Node item;

	OldItemReader(QuestionMaker maker, Node item) {
		this.maker = maker;
		this.item = item;
		this.processing = new OldProcessing(item);
	}

	void read() {
		asked.line = item.line();
		asked.source = item.source();
		asked.name = item.get("title").isBlank() ? item.get("ident") : item.get("title");
		String type = field("question_type");
		Node presentation = item.child("presentation").orElse(null);
		if (presentation == null) {
			asked.beyond = type.isEmpty() ? "presentation" : type;
			new Understanding(maker).take(asked, type.isEmpty() ? "item" : type);
			return;
		}
		List<Node> responses = presentation.all().filter(n -> RESPONSES.contains(n.name())).toList();
		asked.stem = text(presentation);
		asked.scoring = processing.isThere() ? processing : null;
		shape(type, responses);
		feedback();
		boolean text = type.equals("text_only_question") || responses.isEmpty();
		if (text && type.matches("|text_only_question|stimulus.*")) {
			maker.drop();
			maker.note(asked.line, Messages.Gift_description, Messages.Gift_descriptionRemedy, asked.stem);
			return;
		}
		if (asked.parts.isEmpty() && asked.beyond.isEmpty()) {
			asked.beyond = type.isEmpty() ? "presentation" : type;
		}
		Set<String> lost = rich.lost();
		if (!lost.isEmpty() && asked.beyond.isEmpty()) {
			maker.loss(asked.line, Messages.Rich_lost, Messages.Rich_lostRemedy, String.join(", ", lost));
		}
		new Understanding(maker).take(asked, type.isEmpty() ? responses.isEmpty() ? "item" : responses.getFirst().name() : type);
	}

	private String field(String label) {
		return item.all("qtimetadatafield").filter(f -> f.said("fieldlabel").equals(label)).map(f -> f.said("fieldentry")).findFirst().orElse("");
	}

	/** Material, but for that of the places to answer. */
	private String text(Node node) {
		List<String> said = new ArrayList<>();
		material(node, said);
		return String.join("\n", said).strip();
	}

	private void material(Node node, List<String> said) {
		for (Node each : node.elements()) {
			if (each.is("mattext")) {
				said.add(each.get("texttype").equals("text/plain") ? Rich.tidy(each.text()) : each.elements().isEmpty() ? rich.maybe(each.text()).strip() : rich.plain(each.inner()));
			} else if (Set.of("matimage", "mataudio", "matvideo", "matapplet", "mat_extension", "matemtext").contains(each.name())) {
				rich.lose(each.name());
			} else if (!Set.of("render_choice", "render_fib", "render_hotspot", "render_extension", "render_slider").contains(each.name())
					&& (node.is("presentation") || !RESPONSES.contains(each.name()) || !hasSeveral())) {
				material(each, said);
			}
		}
	}

	private boolean hasSeveral() {
		return item.all().filter(n -> RESPONSES.contains(n.name())).limit(2).count() > 1;
	}

	// --- shapes -------------------------------------------------------------------------------------------------------

	private void shape(String type, List<Node> responses) {
		switch (type) {
		case "matching_question" -> matching(responses);
		case "fill_in_multiple_blanks_question", "multiple_dropdowns_question" -> blanks(responses, type.startsWith("multiple"));
		case "essay_question" -> asked.parts.add(new Part(Kind.TEXT, "", false, true, false));
		case "calculated_question", "file_upload_question", "hot_spot_question", "categorization_question", "formula_question" -> asked.beyond = type;
		default -> plain(responses, type);
		}
	}

	private void plain(List<Node> responses, String type) {
		for (Node response : responses) {
			boolean many = response.get("rcardinality").equalsIgnoreCase("multiple");
			boolean ordered = response.get("rcardinality").equalsIgnoreCase("ordered") || type.equals("ordering_question");
			Node render = response.elements().stream().filter(n -> n.name().startsWith("render_")).findFirst().orElse(null);
			boolean fib = render != null && render.is("render_fib");
			if (render == null || !Set.of("response_lid", "response_str", "response_num").contains(response.name())
					|| !(fib || render.is("render_choice") || ordered)) {
				asked.beyond = render == null ? response.name() : render.name();
				return;
			}
			if (!fib) {
				choices(response, render, ordered, many);
			} else {
				entries(response, render, type);
			}
		}
		if (asked.parts.size() > 1 && asked.parts.stream().allMatch(p -> p.kind == Kind.ENTRY)) {
			appendGaps();
		}
	}

	private void choices(Node response, Node render, boolean ordered, boolean many) {
		Part part = new Part(ordered ? Kind.ORDER : Kind.CHOICE, response.get("ident"), many, !render.get("shuffle").equalsIgnoreCase("yes"), false);
		render.all("response_label").forEach(l -> part.options.add(option(l)));
		if (ordered) {
			part.correct = processing.order(part.id);
		} else if (!processing.isThere()) {
			part.correct = List.of();
		}
		asked.parts.add(part);
	}

	private Option option(Node label) {
		String id = label.get("ident");
		return new Option(id, text(label), feedbackOf(id));
	}

	private void entries(Node response, Node render, String type) {
		String fib = render.get("fibtype").toLowerCase(Locale.ROOT);
		boolean number = Set.of("integer", "decimal", "scientific").contains(fib) || response.is("response_num") || type.equals("numerical_question");
		List<String> values = processing.values(response.get("ident"));
		boolean essay = values.isEmpty();
		Part part = new Part(essay ? Kind.TEXT : Kind.ENTRY, response.get("ident"), false, true, number);
		part.candidates.addAll(values);
		processing.near(response.get("ident")).forEach(part.near::add);
		asked.parts.add(part);
	}

	private void appendGaps() {
		StringBuilder passage = new StringBuilder(asked.stem);
		for (int i = 1; i <= asked.parts.size(); i++) {
			passage.append(passage.isEmpty() ? "" : "\n").append("[[").append(i).append("]]");
		}
		asked.passage = passage.toString();
	}

	/** Each response is a left side, its options are the right ones. */
	private void matching(List<Node> responses) {
		Part part = new Part(Kind.MATCH, "", true, false, false);
		Map<String, Option> targets = new LinkedHashMap<>();
		for (Node response : responses) {
			String left = response.get("ident");
			part.options.add(new Option(left, response.child("material").map(this::text).orElse(left), ""));
			response.all("response_label").forEach(l -> targets.putIfAbsent(text(l), option(l)));
			processing.values(left).forEach(v -> response.all("response_label").filter(l -> l.get("ident").equals(v)).findFirst()
					.ifPresent(l -> part.candidates.add(left + " " + targets.get(text(l)).id())));
		}
		part.targets.addAll(targets.values());
		part.correct = List.copyOf(part.candidates);
		asked.stem = item.child("presentation").map(this::stemOnly).orElse("");
		asked.scoring = null;
		asked.parts.add(part);
	}

	private String stemOnly(Node presentation) {
		List<String> said = new ArrayList<>();
		presentation.elements().stream().filter(n -> !RESPONSES.contains(n.name())).forEach(n -> {
			if (n.is("material")) {
				material(n, said);
			} else if (n.is("flow")) {
				said.add(stemOnly(n));
			}
		});
		return String.join("\n", said).strip();
	}

	/** Gaps stand as {@code [name]} in the text, their responses are {@code response_name}. */
	private void blanks(List<Node> responses, boolean lists) {
		String text = item.child("presentation").map(this::stemOnly).orElse("");
		for (Node response : responses) {
			String name = response.get("ident").replaceFirst("^response_", "");
			boolean list = lists || response.all("response_label").anyMatch(l -> Set.of("dropdown", "wordbank").contains(l.get("answer_type")));
			Part part = new Part(list ? Kind.LIST : Kind.ENTRY, response.get("ident"), false, true, false);
			response.all("response_label").forEach(l -> part.options.add(option(l)));
			if (!list) {
				words(response, part);
			}
			asked.parts.add(part);
			text = text.replace("[" + name + "]", "[[" + asked.parts.size() + "]]");
		}
		asked.passage = text;
		asked.stem = asked.name;
		for (int i = 1; i <= asked.parts.size(); i++) {
			if (!text.contains("[[" + i + "]]")) {
				asked.beyond = "[" + asked.parts.get(i - 1).id + "]";
			}
		}
	}

	/** Words that are typed are listed as options with ids, and the rules name the ids. */
	private void words(Node response, Part part) {
		Map<String, String> words = new LinkedHashMap<>();
		response.all("response_label").forEach(l -> words.put(l.get("ident"), text(l)));
		processing.rename(part.id, words);
		part.candidates.addAll(words.values());
	}

	// --- feedback -----------------------------------------------------------------------------------------------------

	private String feedbackOf(String option) {
		return processing.feedback(option).stream().flatMap(id -> item.all("itemfeedback").filter(f -> f.get("ident").equals(id)))
				.map(this::text).filter(t -> !t.isEmpty()).findFirst().orElse("");
	}

	private void feedback() {
		Set<String> used = asked.parts.stream().flatMap(p -> p.options.stream()).flatMap(o -> processing.feedback(o.id()).stream())
				.collect(java.util.stream.Collectors.toSet());
		asked.explanation = String.join("\n", item.all("itemfeedback").filter(f -> !used.contains(f.get("ident"))).map(this::text)
				.filter(t -> !t.isEmpty()).distinct().toList());
	}

}
