package org.chushi.internal.exchange.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of XML, as small as a question: name without prefix, attributes, and content in order. Texts between elements
 * are nodes with an empty name.
 */
public final class Node {

	private final String name;
	private final String text;
	private final int line;
	private final Map<String, String> attributes = new LinkedHashMap<>(4);
	private final List<Node> content = new ArrayList<>(4);

	Node(String name, String text, int line) {
		this.name = name;
		this.text = text;
		this.line = line;
	}

	static Node element(String name, int line) {
		return new Node(name, "", line);
	}

	static Node text(String text, int line) {
		return new Node("", text, line);
	}

	void add(Node child) {
		content.add(child);
	}

	void attribute(String key, String value) {
		attributes.put(key, value);
	}

	public String name() {
		return name;
	}

	public boolean is(String wanted) {
		return name.equals(wanted);
	}

	public boolean isText() {
		return name.isEmpty();
	}

	public int line() {
		return line;
	}

	public Map<String, String> attributes() {
		return attributes;
	}

	public List<Node> content() {
		return content;
	}

	/** Empty when it is not there. */
	public String get(String attribute) {
		return attributes.getOrDefault(attribute, "");
	}

	/** The first child of this name. */
	public Optional<Node> child(String wanted) {
		return content.stream().filter(c -> c.is(wanted)).findFirst();
	}

	public List<Node> children(String wanted) {
		return content.stream().filter(c -> c.is(wanted)).toList();
	}

	public List<Node> elements() {
		return content.stream().filter(c -> !c.isText()).toList();
	}

	/** This element and all below it, in the order of the file. */
	public Stream<Node> all() {
		return Stream.concat(Stream.of(this), content.stream().filter(c -> !c.isText()).flatMap(Node::all));
	}

	public Stream<Node> all(String wanted) {
		return all().filter(n -> n.is(wanted));
	}

	/** All text below, as it stands. */
	public String text() {
		if (isText()) {
			return text;
		}
		StringBuilder all = new StringBuilder();
		collect(all);
		return all.toString();
	}

	private void collect(StringBuilder all) {
		for (Node each : content) {
			if (each.isText()) {
				all.append(each.text);
			} else {
				each.collect(all);
			}
		}
	}

	/** Text of a child, without spaces around; empty when there is none. */
	public String said(String child) {
		return child(child).map(c -> c.text().strip()).orElse("");
	}

	/** {@code choice-interaction} becomes choiceInteraction. */
	static String camel(String kebab) {
		if (kebab.indexOf('-') < 0) {
			return kebab;
		}
		StringBuilder out = new StringBuilder(kebab.length());
		for (String word : kebab.split("-")) {
			if (!word.isEmpty()) {
				out.append(out.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
			}
		}
		return out.toString();
	}

	/** Names of QTI 3 as in QTI 2: without the prefix, then {@link #camel}. Those of 2 stay as they are. */
	public static String camel3(String name) {
		return camel(name.startsWith("qti-") ? name.substring(4) : name);
	}

	/** As XML again. */
	public String source() {
		StringBuilder out = new StringBuilder();
		write(out);
		return out.toString();
	}

	/** What is inside, as XML again. */
	public String inner() {
		StringBuilder out = new StringBuilder();
		content.forEach(c -> c.write(out));
		return out.toString();
	}

	private void write(StringBuilder out) {
		if (isText()) {
			escape(out, text);
			return;
		}
		out.append('<').append(name);
		attributes.forEach((key, value) -> {
			out.append(' ').append(key).append("=\"");
			escape(out, value);
			out.append('"');
		});
		if (content.isEmpty()) {
			out.append("/>");
			return;
		}
		out.append('>');
		content.forEach(c -> c.write(out));
		out.append("</").append(name).append('>');
	}

	static void escape(StringBuilder out, String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '<' -> out.append("&lt;");
			case '>' -> out.append("&gt;");
			case '&' -> out.append("&amp;");
			case '"' -> out.append("&quot;");
			default -> out.append(c);
			}
		}
	}
}
