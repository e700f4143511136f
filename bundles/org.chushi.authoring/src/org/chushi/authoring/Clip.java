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
 * @param cut     whether they were taken away where they were: pasted where nobody has their ids they stay who they are
 */
public record Clip(List<EObject> objects, Map<String, EObject> files, boolean cut) {

	public static final Clip EMPTY = new Clip(List.of(), Map.of(), false);

	public Clip {
		objects = List.copyOf(objects);
		files = Map.copyOf(files);
	}

	/** What is in others among these comes with them. */
	public static Clip of(Collection<? extends EObject> objects) {
		return Clips.of(objects);
	}

	/** The same for what is taken away there. */
	public Clip cutOut() {
		return new Clip(objects, files, true);
	}

	public boolean isEmpty() {
		return objects.isEmpty();
	}
}
