package org.chushi.scripts;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.model.Speaker;

/**
 * A whole conversation that shows how a scenario is done well.
 *
 * @param why what is good about it
 */
public record Dialogue(String id, String code, Bilingual title, String scenario, Bilingual scenarioTitle, boolean frequent,
		List<Message> chat, Bilingual why) {

	public Dialogue {
		chat = List.copyOf(chat);
	}

	/** @param at the time shown beside it; empty for none */
	public record Message(Speaker speaker, Bilingual text, String at) {
	}
}
