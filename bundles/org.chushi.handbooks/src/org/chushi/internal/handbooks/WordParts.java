package org.chushi.internal.handbooks;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.chushi.internal.exchange.xml.Node;
import org.chushi.internal.exchange.xml.SafeXml;
import org.chushi.internal.exchange.zip.SafeZip;

/** The parts of a document and how they relate (ECMA-376 part 2). Types are told by their last words: there are two sets of URIs. */
final class WordParts {

	/**
	 * @param type   last word of the URI
	 * @param target path in the zip, or an address outside
	 */
	record Relation(String type, String target, boolean outside) {
	}

	private final SafeZip zip;
	private final Map<String, Map<String, Relation>> relations = new HashMap<>();

	WordParts(SafeZip zip) {
		this.zip = zip;
	}

	/** Path of the document itself; none when this is no document of Word. */
	Optional<String> document() throws IOException {
		return relations("").values().stream().filter(r -> r.type().equals("officeDocument") && !r.outside()).map(Relation::target)
				.filter(zip::has).findFirst().filter(path -> !path.startsWith("xl/") && !path.startsWith("ppt/"))
				.or(() -> zip.has("word/document.xml") ? Optional.of("word/document.xml") : Optional.empty());
	}

	InputStream open(String path) throws IOException {
		return zip.open(path);
	}

	boolean has(String path) {
		return zip.has(path);
	}

	/** By id. */
	Map<String, Relation> relations(String of) throws IOException {
		Map<String, Relation> known = relations.get(of);
		if (known == null) {
			known = read(of);
			relations.put(of, known);
		}
		return known;
	}

	private Map<String, Relation> read(String of) throws IOException {
		int slash = of.lastIndexOf('/') + 1;
		String folder = of.substring(0, slash);
		Map<String, Relation> read = new HashMap<>();
		Optional<Node> root = root(folder + "_rels/" + of.substring(slash) + ".rels");
		for (Node each : root.map(r -> r.children("Relationship")).orElse(List.of())) {
			boolean outside = each.get("TargetMode").equals("External");
			String target = each.get("Target");
			read.put(each.get("Id"), new Relation(last(each.get("Type")), outside ? target : resolved(folder, target), outside));
		}
		return read;
	}

	private static String last(String uri) {
		return uri.substring(uri.lastIndexOf('/') + 1);
	}

	private static String resolved(String folder, String target) {
		Deque<String> path = new ArrayDeque<>();
		for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
			if (step.equals("..")) {
				path.pollLast();
			} else if (!step.isEmpty() && !step.equals(".")) {
				path.add(step);
			}
		}
		return String.join("/", path);
	}

	/** The part of a type that another part relates to. */
	Optional<Node> related(String of, String type) throws IOException {
		Optional<String> path = path(of, type);
		return path.isPresent() ? root(path.get()) : Optional.empty();
	}

	Optional<String> path(String of, String type) throws IOException {
		return relations(of).values().stream().filter(r -> r.type().equals(type) && !r.outside()).map(Relation::target).findFirst();
	}

	/** A whole part; none when it is not there. */
	Optional<Node> root(String path) throws IOException {
		InputStream in = zip.open(path);
		if (in == null) {
			return Optional.empty();
		}
		try (SafeXml xml = new SafeXml(in, Function.identity())) {
			return Optional.of(xml.root());
		}
	}
}
