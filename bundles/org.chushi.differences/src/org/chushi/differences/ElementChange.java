package org.chushi.differences;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.eclipse.emf.ecore.EObject;

/**
 * Something with an identity, or a page or picture, that is not as it was.
 *
 * @param id     of the element; of a page or picture its path in the pack
 * @param kind   what it is for people: a lesson, a question
 * @param says   what it is called, as it is now, or was
 * @param file   path in the pack of the file it is in, or was
 * @param before absent when it is new
 * @param after  absent when it is gone
 * @param moved  whether it stands elsewhere: in another file, under something else, or in another order
 * @param fields those that differ; none for what is new or gone as a whole
 */
public record ElementChange(String id, Bilingual kind, Bilingual says, String file, Optional<EObject> before, Optional<EObject> after,
		boolean moved, List<FieldChange> fields) {

	public ElementChange {
		fields = List.copyOf(fields);
	}

	public boolean added() {
		return before.isEmpty();
	}

	public boolean removed() {
		return after.isEmpty();
	}
}
