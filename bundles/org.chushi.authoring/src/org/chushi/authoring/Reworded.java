package org.chushi.authoring;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.internal.authoring.Pairs;
import org.chushi.model.Element;

/**
 * A text in two languages that a save changes.
 *
 * @param element id of what it is in
 * @param path    of the text in it, see {@link Outdated#path}
 */
public record Reworded(String element, String path, Bilingual before, Bilingual after) {

	/** The texts of an element, and of all in it that has an id, that are not as they were; none of what is new. */
	public static List<Reworded> between(Element before, Element after) {
		return Pairs.between(before, after);
	}

	/** Whether this language says something else now. */
	public boolean changed(Language language) {
		return !before.in(language).equals(after.in(language));
	}

	/** Whether both languages do. */
	public boolean both() {
		return changed(Language.ZH) && changed(Language.EN);
	}
}
