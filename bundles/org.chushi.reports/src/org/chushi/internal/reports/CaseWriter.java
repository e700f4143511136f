package org.chushi.internal.reports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.reports.Framework;
import org.chushi.reports.Framework.Award;
import org.chushi.reports.Framework.Competency;
import org.chushi.reports.Framework.Domain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A framework as a CFPackage of CASE 1.1. */
final class CaseWriter {

	/** Name of our part in {@code extensions}. */
	static final String OURS = "chushi";
	/** CASE takes identifiers of versions 1 to 5 only. */
	private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
	private static final String BASE = "http://www.chushi.org/ims/case/v1p1/";

	/** What an item is. */
	enum Type {
		DOMAIN(new Bilingual("能力领域", "Domain"), "1"), COMPETENCY(new Bilingual("能力", "Competency"), "1.1"), AWARD(new Bilingual("证书", "Certificate"), "2");

		private final Bilingual title;
		private final String hierarchy;

		Type(Bilingual title, String hierarchy) {
			this.title = title;
			this.hierarchy = hierarchy;
		}
	}

	private final Framework framework;
	private final Language language;
	private final String changed;
	private final ObjectNode root = JsonNodeFactory.instance.objectNode();
	private final ObjectNode document = root.putObject("CFDocument");
	private final ArrayNode items = root.putArray("CFItems");
	private final ArrayNode associations = root.putArray("CFAssociations");

	private CaseWriter(Framework framework, Language language, Instant now) {
		this.framework = framework;
		this.language = language;
		this.changed = now.truncatedTo(ChronoUnit.SECONDS).toString();
	}

	static ObjectNode of(Framework framework, Language language, Instant now) {
		CaseWriter writer = new CaseWriter(framework, language, now);
		writer.document();
		writer.items();
		writer.definitions();
		return writer.root;
	}

	/** The id itself, or one made from it where CASE does not take it. */
	static String identifier(String id) {
		return IDENTIFIER.matcher(id).matches() ? id : UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
	}

	private void document() {
		document.put("identifier", identifier(framework.id())).put("uri", BASE + "CFDocuments/" + identifier(framework.id())).put("caseVersion", "1.1")
				.put("frameworkType", "Competency Framework").put("creator", framework.author().isBlank() ? "Chushi" : framework.author())
				.put("title", framework.title().in(language)).put("lastChangeDateTime", changed).put("language", tag()).put("version", framework.version())
				.put("adoptionStatus", "Implemented");
		if (!framework.summary().blank()) {
			document.put("description", framework.summary().in(language));
		}
		both(document, framework.id(), framework.title(), framework.summary()).put("code", framework.code()).put("author", framework.author());
	}

	private String tag() {
		return language == Language.ZH ? "zh-CN" : "en";
	}

	private static ObjectNode both(ObjectNode thing, String id, Bilingual title, Bilingual summary) {
		ObjectNode ours = thing.putObject("extensions").putObject(OURS).put("id", id);
		ours.putObject("title").put("zh", title.zh()).put("en", title.en());
		ours.putObject("summary").put("zh", summary.zh()).put("en", summary.en());
		return ours;
	}

	private void items() {
		int place = 0;
		for (Domain domain : framework.domains()) {
			item(Type.DOMAIN, domain.id(), domain.code(), domain.title(), domain.summary());
			associate("isChildOf", domain.id(), domain.title(), framework.id(), framework.title(), ++place);
			int within = 0;
			for (Competency competency : domain.competencies()) {
				item(Type.COMPETENCY, competency.id(), competency.code(), competency.title(), competency.summary());
				associate("isChildOf", competency.id(), competency.title(), domain.id(), domain.title(), ++within);
			}
		}
		for (Award award : framework.awards()) {
			award(award, ++place);
		}
	}

	private void award(Award award, int place) {
		ObjectNode item = item(Type.AWARD, award.id(), award.code(), award.title(), award.summary());
		item.putArray("educationLevel").add(Integer.toString(award.level()));
		((ObjectNode) item.path("extensions").path(OURS)).put("skill", award.skill()).put("level", award.level());
		associate("isChildOf", award.id(), award.title(), framework.id(), framework.title(), place);
		award.competencies().forEach(c -> associate("isRelatedTo", award.id(), award.title(), c, title(c), 0));
		framework.awards().stream().filter(o -> o.skill().equals(award.skill()) && o.level() == award.level() + 1)
				.forEach(next -> associate("precedes", award.id(), award.title(), next.id(), next.title(), 0));
	}

	private Bilingual title(String competency) {
		return framework.domains().stream().flatMap(d -> d.competencies().stream()).filter(c -> c.id().equals(competency)).findFirst().map(Competency::title)
				.orElse(Bilingual.same(competency));
	}

	private ObjectNode item(Type type, String id, String code, Bilingual title, Bilingual summary) {
		ObjectNode item = items.addObject().put("identifier", identifier(id)).put("uri", BASE + "CFItems/" + identifier(id))
				.put("fullStatement", (summary.blank() ? title : summary).in(language)).put("abbreviatedStatement", title.in(language))
				.put("CFItemType", type.title.in(language)).put("language", tag()).put("lastChangeDateTime", changed);
		if (!code.isBlank()) {
			item.put("humanCodingScheme", code);
		}
		link(item.putObject("CFItemTypeURI"), "CFItemTypes/", type.name(), type.title);
		both(item, id, title, summary).put("type", type.name());
		return item;
	}

	/** @param place among its siblings, from 1; 0 where order means nothing */
	private void associate(String type, String from, Bilingual fromTitle, String to, Bilingual toTitle, int place) {
		String id = identifier(type + " " + from + " " + to);
		ObjectNode association = associations.addObject().put("identifier", id).put("associationType", type).put("uri", BASE + "CFAssociations/" + id)
				.put("lastChangeDateTime", changed);
		if (place > 0) {
			association.put("sequenceNumber", place);
		}
		link(association.putObject("originNodeURI"), "CFItems/", from, fromTitle).put("targetType", "CASE");
		link(association.putObject("destinationNodeURI"), to.equals(framework.id()) ? "CFDocuments/" : "CFItems/", to, toTitle).put("targetType", "CASE");
	}

	private ObjectNode link(ObjectNode link, String folder, String id, Bilingual title) {
		return link.put("title", title.in(language)).put("identifier", identifier(id)).put("uri", BASE + folder + identifier(id));
	}

	private void definitions() {
		ArrayNode types = root.putObject("CFDefinitions").putArray("CFItemTypes");
		for (Type type : List.of(Type.values())) {
			types.addObject().put("identifier", identifier(type.name())).put("uri", BASE + "CFItemTypes/" + identifier(type.name()))
					.put("title", type.title.in(language)).put("description", type.title.in(language)).put("hierarchyCode", type.hierarchy)
					.put("typeCode", type.name()).put("lastChangeDateTime", changed);
		}
	}
}
