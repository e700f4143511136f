package org.chushi.wording;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;

/**
 * A text for customers that is to be checked: of a script, of an agent's own variant, of a reply in an exam.
 *
 * @param text     messages are parted by an empty line
 * @param stage    absent when it belongs to none
 * @param channel  absent when it is not known
 * @param campaign whether it is for a campaign that ends
 * @param blanks   the placeholders it may use; absent where none are filled in, so that braces are braces
 */
public record Draft(String text, Language language, Optional<ScriptStage> stage, Optional<ScriptChannel> channel, boolean campaign,
		Optional<List<Blank>> blanks) {

	public Draft {
		Objects.requireNonNull(text);
		Objects.requireNonNull(language);
		Objects.requireNonNull(stage);
		Objects.requireNonNull(channel);
		blanks = blanks.map(List::copyOf);
	}

	/** A text without a script around it. */
	public static Draft of(String text, Language language) {
		return new Draft(text, language, Optional.empty(), Optional.empty(), false, Optional.empty());
	}

	/** The same about another text. */
	public Draft with(String other) {
		return new Draft(other, language, stage, channel, campaign, blanks);
	}
}
