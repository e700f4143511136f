package org.chushi.internal.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.internal.reports.Iris.Kind;
import org.chushi.internal.reports.Iris.Verb;
import org.chushi.journal.Event;
import org.chushi.questions.Fraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One statement while it is put together. */
final class Statement {

	private static final int SCALED = 4;
	private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

	private final UUID person;
	private final ObjectNode json = NEW.objectNode();
	private final Agents agents;

	/** Names agents. */
	@FunctionalInterface
	interface Agents {
		ObjectNode agent(UUID person);
	}

	Statement(Event event, UUID person, Verb verb, Agents agents) {
		this.person = person;
		this.agents = agents;
		json.put("id", event.id().toString());
		json.set("actor", agents.agent(person));
		ObjectNode said = json.putObject("verb").put("id", verb.iri());
		languages(said.putObject("display"), new Bilingual(verb.zh(), verb.en()));
		json.put("timestamp", event.instant().toString());
		json.putObject("context").put("platform", "Chushi").put("language", "zh-CN");
	}

	UUID person() {
		return person;
	}

	/** @param title may be empty: then it says only what it is */
	Statement about(Kind kind, String id, Bilingual title) {
		json.set("object", activity(kind, id, title));
		return this;
	}

	private static ObjectNode activity(Kind kind, String id, Bilingual title) {
		ObjectNode activity = NEW.objectNode().put("objectType", "Activity").put("id", Iris.activity(kind, id));
		ObjectNode definition = activity.putObject("definition").put("type", kind.type());
		if (!title.blank()) {
			languages(definition.putObject("name"), title);
		}
		return activity;
	}

	private static void languages(ObjectNode map, Bilingual text) {
		map.put("zh-CN", text.zh()).put("en", text.en());
	}

	Statement registered(Optional<UUID> registration) {
		registration.ifPresent(r -> context().put("registration", r.toString()));
		return this;
	}

	/** What the object is a part of. */
	Statement within(Kind kind, String id, Bilingual title) {
		((ObjectNode) context().withObject("/contextActivities")).putArray("parent").add(activity(kind, id, title));
		return this;
	}

	/** Somebody who led or confirmed it. */
	Statement with(Optional<UUID> instructor) {
		instructor.ifPresent(i -> context().set("instructor", agents.agent(i)));
		return this;
	}

	Statement completed() {
		result().put("completion", true);
		return this;
	}

	Statement success(boolean success) {
		result().put("success", success);
		return this;
	}

	Statement lasted(Duration duration) {
		if (!duration.isNegative()) {
			result().put("duration", "PT" + duration.toSeconds() + "S");
		}
		return this;
	}

	/** @param score as the journal keeps it: exact points of a maximum */
	Statement score(JsonNode score) {
		int maximum = score.path("maximum").asInt();
		if (maximum > 0 && score.path("points").isTextual()) {
			Fraction points = Fraction.parse(score.path("points").textValue());
			BigDecimal exact = new BigDecimal(points.numerator());
			BigDecimal raw = exact.divide(new BigDecimal(points.denominator()), SCALED, RoundingMode.HALF_UP);
			BigDecimal scaled = exact.divide(new BigDecimal(points.denominator()).multiply(BigDecimal.valueOf(maximum)), SCALED, RoundingMode.HALF_UP);
			result().putObject("score").put("scaled", trimmed(scaled)).put("raw", trimmed(raw)).put("min", 0).put("max", maximum);
		}
		return this;
	}

	private static BigDecimal trimmed(BigDecimal value) {
		BigDecimal plain = value.stripTrailingZeros();
		return plain.scale() < 0 ? plain.setScale(0) : plain;
	}

	Statement extension(String name, JsonNode value) {
		((ObjectNode) result().withObject("/extensions")).set(Iris.extension(name), value);
		return this;
	}

	ObjectNode json() {
		return json;
	}

	private ObjectNode context() {
		return (ObjectNode) json.path("context");
	}

	private ObjectNode result() {
		return json.has("result") ? (ObjectNode) json.path("result") : json.putObject("result");
	}
}
