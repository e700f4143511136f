package org.chushi.wording;

import java.util.Collection;
import java.util.List;

import org.chushi.content.Library;
import org.chushi.model.ChannelLength;
import org.chushi.model.PhraseList;

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

	/** The checks with all lists of a library. */
	default TextChecker with(Library library, Collection<? extends ChannelLength> lengths) {
		return with(library.all(PhraseList.class), lengths);
	}
}
