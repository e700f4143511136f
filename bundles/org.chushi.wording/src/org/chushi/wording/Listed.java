package org.chushi.wording;

import java.util.List;

import org.chushi.model.PhraseKind;
import org.chushi.model.ScriptChannel;

/** What the team's lists and limits say about one text. */
public interface Listed {

	/** The phrases of a kind in the text, in its order. */
	List<Match> found(PhraseKind kind);

	/** The phrases of a kind, whether they are in the text or not, in the order of the lists. */
	List<Sought> all(PhraseKind kind);

	/** Characters of the longest message of a channel. */
	int most(ScriptChannel channel);
}
