package org.chushi.scripts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;

/**
 * A script as an agent finds it.
 *
 * @param id          of the template; never changes
 * @param body        as it is written, with its placeholders
 * @param pack        code of the pack it comes from
 * @param packVersion the version of that pack
 * @param favourite   one of the caller's own
 * @param copied      how often the caller copied it
 * @param lastCopied  when the caller copied it last
 */
public record ScriptCard(String id, String code, Bilingual title, Bilingual summary, String scenario, Bilingual scenarioTitle,
		ScriptStage stage, ScriptChannel channel, Bilingual body, Validity validity, List<String> tags, String pack,
		String packVersion, boolean favourite, int copied, Optional<Instant> lastCopied) {

	public ScriptCard {
		tags = List.copyOf(tags);
	}

	/** The same without what the caller did with it. */
	public ScriptCard uncounted() {
		return new ScriptCard(id, code, title, summary, scenario, scenarioTitle, stage, channel, body, validity, tags, pack, packVersion,
				favourite, 0, Optional.empty());
	}
}
