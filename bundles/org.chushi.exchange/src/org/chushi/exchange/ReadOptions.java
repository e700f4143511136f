package org.chushi.exchange;

import java.util.Optional;

import org.chushi.core.Language;

/**
 * How a file is read.
 *
 * @param language language of its texts; found out question by question when empty
 */
public record ReadOptions(Optional<Language> language) {

	public static final ReadOptions DETECT = new ReadOptions(Optional.empty());

	public static ReadOptions in(Language language) {
		return new ReadOptions(Optional.of(language));
	}
}
