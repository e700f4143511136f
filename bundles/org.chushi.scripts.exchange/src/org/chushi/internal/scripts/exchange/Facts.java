package org.chushi.internal.scripts.exchange;

import java.util.List;
import java.util.stream.Stream;

import org.chushi.content.Texts;
import org.chushi.model.ScriptTemplate;
import org.chushi.model.Slot;

/** All that an import may change of a script. */
final class Facts {

	private Facts() {
	}

	static List<String> of(ScriptTemplate script) {
		return Stream.concat(Stream.of(script.getCode(), Texts.of(script.getTitle()).toString(), Texts.of(script.getBody()).toString(), script.getScenario(),
				script.getStage(), script.getChannel(), script.getTags(), script.getValidFrom(), script.getValidUntil()),
				script.getSlots().stream().map(Slot::getPlaceholder)).map(String::valueOf).toList();
	}
}
