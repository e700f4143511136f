package org.chushi.wording;

import java.util.Collection;
import java.util.List;

import org.chushi.content.Library;
import org.chushi.model.ChannelLength;
import org.chushi.model.PhraseList;
import org.chushi.model.PolicyProfile;

/** The checks of texts. A service. */
public interface TextChecks {

	/** What is asked, by id. */
	List<Rule> rules();

	/**
	 * The checks with these lists. Making one takes up to a second for many phrases, and the first one loads tables of
	 * characters: not for the thread of the screen. Later changes of the lists are not seen.
	 *
	 * @param lengths the limits that a policy sets; for other channels the common ones hold
	 */
	TextChecker with(Collection<? extends PhraseList> lists, Collection<? extends ChannelLength> lengths);

	/**
	 * The longest messages that the team allows: those of the profile it has chosen, or else of the first one.
	 *
	 * @param profiles as they are now; none is asked for elsewhere
	 */
	List<ChannelLength> limits(List<? extends PolicyProfile> profiles);

	/** The checks with all lists of a library and the team's limits. */
	default TextChecker with(Library library) {
		return with(library, limits(library.all(PolicyProfile.class)));
	}

	/** The checks with all lists of a library. */
	default TextChecker with(Library library, Collection<? extends ChannelLength> lengths) {
		return with(library.all(PhraseList.class), lengths);
	}
}
