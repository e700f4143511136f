package org.chushi.internal.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.reports.Framework;
import org.chushi.reports.Framework.Award;
import org.chushi.reports.Framework.Competency;
import org.chushi.reports.Framework.Domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** A framework from a CFPackage, ours or a stranger's. */
final class CaseReader {

	private static final int DEEPEST = 50;
	/** A stranger's statement without a short form: its beginning is the title, all of it the summary. */
	private static final int LONGEST_TITLE = 60;

	private final JsonNode root;
	private final Map<String, JsonNode> items = new LinkedHashMap<>();
	private final Map<String, String> parents = new HashMap<>();
	private final Map<String, Integer> places = new HashMap<>();

	private CaseReader(JsonNode root) {
		this.root = root;
	}

	/** @param whole of the file: a package, or an object that has one */
	static Result<Framework> read(JsonNode whole) {
		JsonNode root = whole.path("CFPackage").isObject() ? whole.path("CFPackage") : whole;
		if (!root.path("CFDocument").path("identifier").isTextual() || !root.path("CFItems").isArray()) {
			return Result.refused(Messages.CaseReader_none.text());
		}
		return new CaseReader(root).framework();
	}

	private Result<Framework> framework() {
		JsonNode document = root.path("CFDocument");
		for (JsonNode item : root.path("CFItems")) {
			String id = item.path("identifier").asText();
			if (id.isEmpty() || items.put(id, item) != null) {
				return Result.refused(Messages.CaseReader_identifier.text(id));
			}
		}
		for (JsonNode association : root.path("CFAssociations")) {
			if (association.path("associationType").asText().equals("isChildOf")) {
				String child = association.path("originNodeURI").path("identifier").asText();
				parents.putIfAbsent(child, association.path("destinationNodeURI").path("identifier").asText());
				places.putIfAbsent(child, association.path("sequenceNumber").asInt(Integer.MAX_VALUE));
			}
		}
		List<JsonNode> tops = new ArrayList<>();
		Map<String, List<JsonNode>> below = new HashMap<>();
		for (JsonNode item : items.values()) {
			Optional<String> top = top(item.path("identifier").asText());
			if (top.isEmpty()) {
				return Result.refused(Messages.CaseReader_circle.text(title(item).zh()));
			}
			if (top.get().equals(item.path("identifier").asText())) {
				tops.add(item);
			} else {
				below.computeIfAbsent(top.get(), k -> new ArrayList<>()).add(item);
			}
		}
		tops.sort(order());
		List<Domain> domains = tops.stream().filter(t -> !certificate(t)).map(t -> domain(t, below.getOrDefault(t.path("identifier").asText(), List.of()))).toList();
		Framework read = new Framework(id(document), ours(document).path("code").asText(), title(document), summary(document), document.path("version").asText(),
				ours(document).path("author").asText(document.path("creator").asText()), domains, tops.stream().filter(CaseReader::certificate).map(this::award).toList());
		return Result.done(read, leftOut());
	}

	/** What a file says that a framework of ours has no place for. */
	private List<Diagnostic> leftOut() {
		List<Diagnostic> notes = new ArrayList<>();
		String where = title(root.path("CFDocument")).zh();
		long deeper = items.keySet().stream().filter(i -> items.containsKey(parents.getOrDefault(parents.getOrDefault(i, ""), ""))).count();
		if (deeper > 0) {
			notes.add(Diagnostic.warning(where, Messages.CaseReader_deeper.text(deeper), Messages.CaseReader_deeperNext.text()));
		}
		if (!root.path("CFRubrics").isEmpty()) {
			notes.add(Diagnostic.warning(where, Messages.CaseReader_rubrics.text(root.path("CFRubrics").size()), Messages.CaseReader_rubricsNext.text()));
		}
		long levels = items.values().stream().filter(i -> !certificate(i) && !i.path("educationLevel").isEmpty()).count();
		if (levels > 0) {
			notes.add(Diagnostic.warning(where, Messages.CaseReader_levels.text(levels), Messages.CaseReader_rubricsNext.text()));
		}
		Map<String, Integer> others = new TreeMap<>();
		for (JsonNode association : root.path("CFAssociations")) {
			JsonNode from = items.getOrDefault(association.path("originNodeURI").path("identifier").asText(), MissingNode.getInstance());
			if (!association.path("associationType").asText().equals("isChildOf") && !certificate(from)) {
				others.merge(association.path("associationType").asText(), 1, Integer::sum);
			}
		}
		if (!others.isEmpty()) {
			notes.add(Diagnostic.warning(where, Messages.CaseReader_others.text(others.values().stream().mapToInt(n -> n).sum(), String.join(", ", others.keySet())),
					Messages.CaseReader_othersNext.text()));
		}
		return notes;
	}

	/** The item at the top of the branch; empty when the branch runs in a circle. */
	private Optional<String> top(String identifier) {
		Set<String> way = new HashSet<>();
		String at = identifier;
		while (items.containsKey(parents.getOrDefault(at, ""))) {
			if (!way.add(at) || way.size() > DEEPEST) {
				return Optional.empty();
			}
			at = parents.get(at);
		}
		return Optional.of(at);
	}

	private Comparator<JsonNode> order() {
		return Comparator.comparing(item -> places.getOrDefault(item.path("identifier").asText(), Integer.MAX_VALUE));
	}

	private Domain domain(JsonNode item, List<JsonNode> below) {
		return new Domain(id(item), item.path("humanCodingScheme").asText(), title(item), summary(item), below.stream().sorted(order())
				.map(c -> new Competency(id(c), c.path("humanCodingScheme").asText(), title(c), summary(c))).toList());
	}

	private static boolean certificate(JsonNode item) {
		return ours(item).path("type").asText().equals(CaseWriter.Type.AWARD.name());
	}

	private Award award(JsonNode item) {
		String identifier = item.path("identifier").asText();
		List<String> competencies = new ArrayList<>();
		for (JsonNode association : root.path("CFAssociations")) {
			String to = association.path("destinationNodeURI").path("identifier").asText();
			if (association.path("associationType").asText().equals("isRelatedTo") && association.path("originNodeURI").path("identifier").asText().equals(identifier)
					&& items.containsKey(to)) {
				competencies.add(id(items.get(to)));
			}
		}
		return new Award(id(item), item.path("humanCodingScheme").asText(), title(item), summary(item), ours(item).path("skill").asText(),
				ours(item).path("level").asInt(), competencies);
	}

	private static JsonNode ours(JsonNode thing) {
		return thing.path("extensions").path(CaseWriter.OURS);
	}

	private static String id(JsonNode thing) {
		return ours(thing).path("id").asText(thing.path("identifier").asText());
	}

	/** Both languages of ours; a stranger's one for both. */
	private static Bilingual title(JsonNode thing) {
		String foreign = thing.path("abbreviatedStatement").asText(thing.path("title").asText(thing.path("fullStatement").asText())).strip().replaceAll("\\s+", " ");
		return both(ours(thing).path("title"), foreign.codePointCount(0, foreign.length()) > LONGEST_TITLE ? foreign.substring(0, foreign.offsetByCodePoints(0, LONGEST_TITLE)) + "…" : foreign);
	}

	private static Bilingual summary(JsonNode thing) {
		return both(ours(thing).path("summary"), thing.path("description").asText(thing.path("fullStatement").asText()));
	}

	private static Bilingual both(JsonNode said, String foreign) {
		return said.isObject() ? new Bilingual(said.path("zh").asText(), said.path("en").asText()) : Bilingual.same(foreign);
	}
}
