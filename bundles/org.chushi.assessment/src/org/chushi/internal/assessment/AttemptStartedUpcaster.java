package org.chushi.internal.assessment;

import org.chushi.journal.Upcaster;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * At first every question was answered by choosing or ordering options: an item held {@code options}, with what is shown
 * and what is said afterwards side by side, and a word for its {@code credit}. Keys are as they were.
 */
@Component
public final class AttemptStartedUpcaster implements Upcaster {

	@Activate
	public AttemptStartedUpcaster() {
		// stateless
	}

	@Override
	public String type() {
		return ExamEvents.STARTED.name();
	}

	@Override
	public int from() {
		return 1;
	}

	@Override
	public ObjectNode upcast(ObjectNode payload) {
		ObjectNode next = payload.deepCopy();
		next.path("paper").path("items").forEach(i -> item((ObjectNode) i));
		return next;
	}

	private static void item(ObjectNode item) {
		JsonNode options = item.path("options");
		ObjectNode marking = item.putObject("marking");
		marking.put("credit", item.path("credit").asText().equals("partial") ? "PARTIAL" : "ALL_OR_NOTHING");
		ObjectNode sources = marking.putObject("sources");
		ObjectNode feedback = marking.putObject("feedback");
		var choices = item.putObject("body").putArray("choices");
		for (JsonNode option : options) {
			String key = option.path("key").asText();
			choices.addObject().put("key", key).set("text", option.path("text"));
			sources.put(key, option.path("source").asText());
			JsonNode said = option.path("feedback");
			if (!said.path("zh").asText().isBlank() || !said.path("en").asText().isBlank()) {
				feedback.set(key, said);
			}
		}
		item.remove("options");
		item.remove("credit");
	}
}
