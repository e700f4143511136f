package org.chushi.ui.author;

import java.util.Optional;

import org.chushi.core.Bilingual;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/**
 * How one kind of thing in a pack is written in the studio. A service; a new kind brings its own and touches no other
 * bundle. What has none is written in a form that the model describes. UI thread.
 */
public interface PartEditor {

	/** The class it is for; also for those below it that have no editor of their own. */
	EClass model();

	/** How this way of writing is called, where there are several for a class and the person chooses one; none: one by one. */
	default Optional<Bilingual> way() {
		return Optional.empty();
	}

	/** Its place among several for a class; the lowest is shown first. */
	default int place() {
		return 0;
	}

	/** Whether it writes all there is in such a thing: then the tree shows nothing of what is in it. */
	default boolean whole() {
		return false;
	}

	/**
	 * Opens a thing.
	 *
	 * @param parent of the area the editor builds; it fills all of the room there is
	 */
	OpenPart open(Composite parent, PartContext context, EObject object);
}
