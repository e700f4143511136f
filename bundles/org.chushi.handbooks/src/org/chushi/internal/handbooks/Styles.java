package org.chushi.internal.handbooks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.internal.exchange.xml.Node;

/** The styles of a document (ECMA-376 part 1, 17.7): names are those of the program in every language of Word, ids are not. */
final class Styles {

	/** Level of the document's own title. */
	static final int TITLE = 0;
	/** No heading. */
	static final int BODY = -1;

	private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
	private static final Set<String> QUOTES = Set.of("quote", "intense quote", "block text");
	private static final Set<String> CODES = Set.of("source code", "code", "html preformatted", "macro text", "html code", "verbatim char");

	private final Map<String, Node> styles = new HashMap<>();

	Styles(Optional<Node> root) {
		root.ifPresent(r -> r.children("style").forEach(s -> styles.put(s.get("styleId"), s)));
	}

	private static String name(Node style) {
		return style.child("name").map(n -> n.get("val")).orElse("").strip().toLowerCase(Locale.ROOT);
	}

	/** The first answer on the way from a style to what it is based on. */
	private <T> Optional<T> first(String id, Function<Node, Optional<T>> ask) {
		Set<String> seen = new HashSet<>();
		for (Node at = styles.get(id); at != null && seen.add(at.get("styleId"));) {
			Optional<T> answer = ask.apply(at);
			if (answer.isPresent()) {
				return answer;
			}
			at = styles.get(at.child("basedOn").map(b -> b.get("val")).orElse(""));
		}
		return Optional.empty();
	}

	private static String style(Node properties, String element) {
		return properties.child(element).map(s -> s.get("val")).orElse("");
	}

	/** 1 to 9, {@link #TITLE} or {@link #BODY}. @param properties of the paragraph */
	int level(Node properties) {
		return outline(properties).or(() -> first(style(properties, "pStyle"), s -> named(name(s)).or(() -> s.child("pPr").flatMap(Styles::outline))))
				.orElse(BODY);
	}

	private static Optional<Integer> named(String name) {
		Matcher heading = HEADING.matcher(name);
		return heading.matches() ? Optional.of(Integer.parseInt(heading.group(1)))
				: name.equals("title") ? Optional.of(TITLE) : Optional.empty();
	}

	/** Nine means body text. */
	private static Optional<Integer> outline(Node properties) {
		return properties.child("outlineLvl").map(o -> o.get("val")).filter(v -> v.matches("[0-9]")).map(Integer::parseInt)
				.map(v -> v == 9 ? BODY : v + 1);
	}

	boolean quote(Node properties) {
		return named(properties, "pStyle", QUOTES::contains);
	}

	boolean code(Node properties) {
		return named(properties, "pStyle", CODES::contains);
	}

	boolean contents(Node properties) {
		return named(properties, "pStyle", n -> n.matches("toc [1-9]|toc heading|table of figures"));
	}

	boolean codeRun(Node properties) {
		return named(properties, "rStyle", CODES::contains);
	}

	private boolean named(Node properties, String element, java.util.function.Predicate<String> wanted) {
		return first(style(properties, element), s -> wanted.test(name(s)) ? Optional.of(true) : Optional.empty()).isPresent();
	}

	/** Whether something like {@code b} or {@code i} holds for a run, by itself or by its character style. */
	boolean on(Node properties, String toggle) {
		return toggled(properties, toggle).or(() -> first(style(properties, "rStyle"), s -> s.child("rPr").flatMap(r -> toggled(r, toggle))))
				.orElse(false);
	}

	private static Optional<Boolean> toggled(Node properties, String toggle) {
		return properties.child(toggle).map(t -> !t.get("val").matches("0|false|off|none"));
	}

	/** The numbering that a paragraph style brings. */
	Optional<Node> numbering(Node properties) {
		return first(style(properties, "pStyle"), s -> s.child("pPr").flatMap(p -> p.child("numPr")));
	}

	/** The numbering that a style of lists names. */
	Optional<String> listOf(String styleId) {
		return Optional.ofNullable(styles.get(styleId)).flatMap(s -> s.child("pPr")).flatMap(p -> p.child("numPr"))
				.flatMap(n -> n.child("numId")).map(n -> n.get("val"));
	}
}
