package org.chushi.authoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.chushi.internal.authoring.Clips;
import org.eclipse.emf.ecore.EObject;

/**
 * Something that was copied, to be pasted into this or another project. It stays as it was, whatever becomes of what it
 * was copied from.
 *
 * @param objects copies with the ids of what they are copies of; of no file
 * @param files   pages of lessons among them and pictures on these, by path
 */
public record Clip(List<EObject> objects, Map<String, EObject> files) {

	public static final Clip EMPTY = new Clip(List.of(), Map.of());

	public Clip {
		objects = List.copyOf(objects);
		files = Map.copyOf(files);
	}

	/** What is in others among these comes with them. */
	public static Clip of(Collection<? extends EObject> objects) {
		return Clips.of(objects);
	}

	public boolean isEmpty() {
		return objects.isEmpty();
	}
}
