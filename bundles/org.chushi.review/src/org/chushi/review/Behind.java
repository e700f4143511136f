package org.chushi.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chushi.core.Bilingual;
import org.chushi.differences.FieldChange;

/**
 * English that is out of date: its Chinese was changed in a later version than it was itself. Told by the kept versions, so it stays told
 * until somebody has looked at the English and changed it, however often the pack is saved.
 *
 * @param field the Chinese field, for people
 * @param since number of the version in which the Chinese was changed last; 0 for what is not kept as a version yet
 */
public record Behind(Bilingual field, int since) {

	private static final String CHINESE = ".zh";
	private static final String ENGLISH = ".en";

	/** Of a text with its versions, oldest first, and what was changed since the last of them; in the order of the changes. */
	public static List<Behind> of(List<TextVersion> versions, List<FieldChange> since) {
		Map<String, Behind> behind = new LinkedHashMap<>();
		versions.forEach(v -> follow(v.changes(), v.number(), behind));
		follow(since, 0, behind);
		return new ArrayList<>(behind.values());
	}

	private static void follow(List<FieldChange> changes, int version, Map<String, Behind> behind) {
		changes.stream().filter(c -> c.path().endsWith(CHINESE)).forEach(c -> {
			behind.remove(text(c));
			behind.put(text(c), new Behind(c.field(), version));
		});
		changes.stream().filter(c -> c.path().endsWith(ENGLISH)).forEach(c -> behind.remove(text(c)));
	}

	private static String text(FieldChange change) {
		return change.path().substring(0, change.path().length() - CHINESE.length());
	}
}
