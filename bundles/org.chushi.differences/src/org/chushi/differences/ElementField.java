package org.chushi.differences;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.chushi.core.Bilingual;
import org.chushi.internal.differences.Listing;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * One field of an element or of a part of it, as people read it.
 *
 * @param path      stable while the element lives, for programs: {@code body.zh}, {@code choices[B].correct}
 * @param field     for people: the body, Chinese
 * @param holder    what has it: the element, or a part of it
 * @param attribute of the holder
 * @param text      as it is stored
 * @param says      as people read it
 */
public record ElementField(String path, Bilingual field, EObject holder, EAttribute attribute, String text, Bilingual says) {

	/** All that are set, in the order of the model. @param apart parts that are left out, with what is in them */
	public static List<ElementField> of(EObject element, Predicate<EObject> apart) {
		return of(element, apart, id -> Optional.empty());
	}

	/** The same, and what is referred to is called by its name. @param named by id */
	public static List<ElementField> of(EObject element, Predicate<EObject> apart, Function<String, Optional<Bilingual>> named) {
		return Listing.of(element, apart, named);
	}

	/** Whether it is written for people to read: words, and not a code, a number or a reference. */
	public boolean prose() {
		return Listing.prose(attribute);
	}

	/** The tag of its language; empty for words that stand for both. */
	public String language() {
		return attribute.getName().equals("zh") || attribute.getName().equals("en") ? attribute.getName() : "";
	}
}
