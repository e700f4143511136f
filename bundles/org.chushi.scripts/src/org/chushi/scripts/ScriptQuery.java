package org.chushi.scripts;

import java.util.Optional;

import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;

/**
 * Which scripts somebody wants to see.
 *
 * @param words     all of them are in the title, the text, the scenario, the code or a tag; capitals and widths do not matter
 * @param scenario  id or code; empty for every one
 * @param favourite only the caller's own
 */
public record ScriptQuery(String words, String scenario, Optional<ScriptStage> stage, Optional<ScriptChannel> channel,
		boolean favourite) {

	public static final ScriptQuery ALL = new ScriptQuery("", "", Optional.empty(), Optional.empty(), false);

	public ScriptQuery words(String wanted) {
		return new ScriptQuery(wanted, scenario, stage, channel, favourite);
	}

	public ScriptQuery scenario(String wanted) {
		return new ScriptQuery(words, wanted, stage, channel, favourite);
	}

	public ScriptQuery stage(ScriptStage wanted) {
		return new ScriptQuery(words, scenario, Optional.ofNullable(wanted), channel, favourite);
	}

	public ScriptQuery channel(ScriptChannel wanted) {
		return new ScriptQuery(words, scenario, stage, Optional.ofNullable(wanted), favourite);
	}
}
