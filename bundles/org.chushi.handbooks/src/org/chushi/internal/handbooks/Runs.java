package org.chushi.internal.handbooks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.chushi.internal.exchange.xml.Node;
import org.chushi.internal.handbooks.Inline.Words;
import org.chushi.internal.handbooks.WordParts.Relation;

/** Reads what stands in paragraphs (ECMA-376 part 1, 17.3). */
final class Runs {

	/** What stands in a run; the rest stands in a paragraph. */
	private static final Set<String> IN_RUNS = Set.of("t", "tab", "ptab", "noBreakHyphen", "cr", "br", "sym", "fldChar", "instrText",
			"footnoteReference", "endnoteReference", "commentReference", "drawing", "pict", "object");
	private static final Set<String> LOOKS = Set.of("color", "highlight", "u", "shd", "vertAlign", "strike", "dstrike");

	private final Styles styles;
	private final Losses losses;
	private final Pictures pictures;
	private final Map<String, Relation> relations;
	private final ToIntFunction<String> notes;
	private final Fields fields = new Fields();
	private List<Inline> inlines = new ArrayList<>();
	private List<Node> boxes = new ArrayList<>();
	private String link = "";

	/** @param notes from a footnote, {@code f1} or {@code e1}, to its number in the chapter */
	Runs(Styles styles, Losses losses, Pictures pictures, Map<String, Relation> relations, ToIntFunction<String> notes) {
		this.styles = styles;
		this.losses = losses;
		this.pictures = pictures;
		this.relations = relations;
		this.notes = notes;
	}

	List<Inline> of(Node paragraph) throws IOException {
		List<Inline> outer = inlines;
		inlines = new ArrayList<>();
		walk(paragraph);
		List<Inline> read = inlines;
		inlines = outer;
		return read;
	}

	/** The text boxes that hung on the paragraphs read since the last call. */
	List<Node> boxes() {
		List<Node> taken = boxes;
		boxes = new ArrayList<>();
		return taken;
	}

	boolean contents() {
		return fields.contents();
	}

	private void walk(Node parent) throws IOException {
		for (Node node : parent.elements()) {
			step(node);
		}
	}

	private void step(Node node) throws IOException {
		switch (node.name()) {
		case "r" -> run(node);
		case "hyperlink" -> hyperlink(node);
		case "fldSimple" -> simple(node);
		case "ins", "moveTo" -> {
			losses.tellOnce(Messages.Runs_inserted, Messages.Runs_trackedRemedy);
			walk(node);
		}
		case "del", "moveFrom" -> losses.tellOnce(Messages.Runs_deleted, Messages.Runs_trackedRemedy);
		case "sdt" -> inside(node, "sdtContent");
		case "smartTag", "customXml", "dir", "bdo" -> walk(node);
		case "ruby" -> inside(node, "rubyBase");
		case "oMath", "oMathPara" -> equation(node);
		case "AlternateContent" -> alternative(node);
		default -> {
			// bookmarks, marks of proofing, properties
		}
		}
	}

	private void inside(Node node, String child) throws IOException {
		Optional<Node> inner = node.child(child);
		if (inner.isPresent()) {
			walk(inner.get());
		}
	}

	private void hyperlink(Node node) throws IOException {
		String before = link;
		Relation to = relations.get(node.get("id"));
		if (to != null && to.outside()) {
			link = web(to.target() + (node.get("anchor").isEmpty() ? "" : "#" + node.get("anchor")));
		}
		walk(node);
		link = before;
	}

	private void simple(Node node) throws IOException {
		String before = link;
		link = Fields.link(node.get("instr")).isEmpty() ? link : web(Fields.link(node.get("instr")));
		walk(node);
		link = before;
	}

	/** Only what a lesson can open; else its words are kept. */
	private String web(String target) {
		if (target.matches("(?i)https?://\\S+")) {
			return target;
		}
		if (!target.isEmpty() && !target.startsWith("#")) {
			losses.tell(Messages.Runs_link, Messages.Runs_linkRemedy, target);
		}
		return "";
	}

	private void equation(Node node) {
		losses.tell(Messages.Runs_equation, Messages.Runs_equationRemedy);
		StringBuilder text = new StringBuilder();
		node.all("t").forEach(t -> text.append(t.text()));
		add(text.toString(), false, false, false);
	}

	/** One of several ways to say the same: the first that is understood. It stands in runs and in paragraphs, and each thing in it is read once. */
	private void alternative(Node node) throws IOException {
		Optional<Node> choice = node.children("Choice").stream()
				.filter(c -> c.all().anyMatch(n -> Set.of("drawing", "t", "oMath", "txbxContent").contains(n.name()))).findFirst();
		for (Node each : choice.or(() -> node.child("Fallback")).map(Node::elements).orElse(List.of())) {
			if (IN_RUNS.contains(each.name())) {
				content(each, false, false, false);
			} else {
				step(each);
			}
		}
	}

	private void run(Node run) throws IOException {
		Optional<Node> properties = run.child("rPr");
		if (properties.isPresent() && styles.on(properties.get(), "vanish")) {
			losses.tellOnce(Messages.Runs_hidden, Messages.Runs_hiddenRemedy);
			return;
		}
		if (properties.isPresent() && properties.get().elements().stream().anyMatch(p -> LOOKS.contains(p.name()) && !p.get("val").matches("none|auto|000000|baseline"))
				&& run.child("t").isPresent()) {
			losses.tellOnce(Messages.Runs_looks, Messages.Runs_looksRemedy);
		}
		boolean bold = properties.filter(p -> styles.on(p, "b")).isPresent();
		boolean italic = properties.filter(p -> styles.on(p, "i")).isPresent();
		boolean code = properties.filter(styles::codeRun).isPresent();
		for (Node node : run.elements()) {
			content(node, bold, italic, code);
		}
	}

	private void content(Node node, boolean bold, boolean italic, boolean code) throws IOException {
		switch (node.name()) {
		case "t" -> add(node.text(), bold, italic, code);
		case "tab", "ptab" -> add(" ", bold, italic, code);
		case "noBreakHyphen" -> add("-", bold, italic, code);
		case "cr" -> lineEnd();
		case "br" -> {
			if (node.get("type").isEmpty() || node.get("type").equals("textWrapping")) {
				lineEnd();
			}
		}
		case "sym" -> symbol(node);
		case "fldChar" -> field(node.get("fldCharType"));
		case "instrText" -> fields.instruction(node.text());
		case "footnoteReference" -> note("f" + node.get("id"));
		case "endnoteReference" -> note("e" + node.get("id"));
		case "commentReference" -> losses.tell(Messages.Runs_comment, Messages.Runs_commentRemedy);
		case "drawing" -> drawing(node);
		case "pict" -> old(node);
		case "object" -> {
			losses.tell(Messages.Runs_object, Messages.Runs_objectRemedy);
			old(node);
		}
		case "AlternateContent" -> alternative(node);
		case "ruby" -> inside(node, "rubyBase");
		default -> {
			// nothing to read
		}
		}
	}

	private void add(String text, boolean bold, boolean italic, boolean code) {
		if (fields.shown() && !text.isEmpty()) {
			String field = fields.link();
			String to = !link.isEmpty() ? link : field.isEmpty() ? "" : web(field);
			inlines.add(new Words(text.replaceAll("[\\r\\n]+", " ").replace("\u00AD", ""), bold, italic, code, to));
		}
	}

	private void lineEnd() {
		if (fields.shown()) {
			inlines.add(new Inline.Break());
		}
	}

	private void field(String type) {
		switch (type) {
		case "begin" -> fields.begin();
		case "separate" -> fields.separate();
		case "end" -> fields.end();
		default -> {
			// not of this standard
		}
		}
	}

	/** Signs of the two fonts that Word itself puts in; others mean something only in their own font. */
	private void symbol(Node node) {
		String sign = Symbols.of(node.get("font"), node.get("char"));
		if (sign.isEmpty()) {
			losses.tell(Messages.Runs_symbol, Messages.Runs_symbolRemedy, node.get("font"), node.get("char"));
		}
		add(sign, false, false, false);
	}

	private void note(String id) {
		if (fields.shown()) {
			inlines.add(new Inline.Note(notes.applyAsInt(id)));
		}
	}

	private void drawing(Node drawing) throws IOException {
		own(drawing, "txbxContent").forEach(boxes::add);
		drawing.all("graphicData").map(g -> g.get("uri")).forEach(uri -> {
			if (uri.endsWith("/chart") || uri.endsWith("/chartex")) {
				losses.tell(Messages.Runs_chart, Messages.Runs_chartRemedy);
			} else if (uri.endsWith("/diagram")) {
				losses.tell(Messages.Runs_diagram, Messages.Runs_chartRemedy);
			}
		});
		String alt = drawing.all("docPr").findFirst().map(p -> p.get("descr").isBlank() ? p.get("title") : p.get("descr")).orElse("");
		for (Node blip : own(drawing, "blip").toList()) {
			Optional<Node> vector = blip.all("svgBlip").findFirst();
			picture(vector.map(v -> v.get("embed")).orElse(blip.get("embed")), blip.get("link"), alt);
		}
	}

	private void old(Node pict) throws IOException {
		own(pict, "txbxContent").forEach(boxes::add);
		for (Node data : own(pict, "imagedata").toList()) {
			picture(data.get("id"), "", data.get("title"));
		}
	}

	/** Those of a name, but for what is in a text box: that is read when the box is. */
	private static Stream<Node> own(Node node, String name) {
		return node.elements().stream().flatMap(e -> e.is(name) ? Stream.of(e) : e.is("txbxContent") ? Stream.empty() : own(e, name));
	}

	private void picture(String id, String outside, String alt) throws IOException {
		if (!fields.shown()) {
			return;
		}
		Relation to = relations.get(id.isEmpty() ? outside : id);
		if (to == null || to.outside()) {
			losses.tell(Messages.Runs_pictureOutside, Messages.Runs_pictureRemedy, to == null ? "" : to.target());
			return;
		}
		Optional<String> path = pictures.path(to.target());
		if (path.isEmpty()) {
			losses.tell(Messages.Runs_picture, Messages.Runs_pictureRemedy, to.target());
		} else {
			inlines.add(new Inline.Picture(path.get(), alt.replaceAll("\\s+", " ").strip()));
		}
	}
}
