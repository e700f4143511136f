package org.chushi.ui.author;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Event;

/** A thing that is open in its editor. Closed by disposing its area. UI thread. */
public interface OpenPart {

	/** Does what was typed and not done yet. */
	void flush();

	/** Gives the keyboard to where writing begins. */
	void focus();

	/** After each command, undo, redo and save: shows what the model says now. Not called when the thing itself is gone. */
	void changed();

	/** A pause after a change, when the checks have spoken: shows what they say. */
	default void checked() {
		// an editor may show nothing of them: the list of all problems does
	}

	/** Whether this is new and nobody has gone on from it yet: what is still to be written in it is no mistake, and not counted. */
	default boolean begun(EObject inside) {
		return false;
	}

	/**
	 * Shows something in this thing, and what of it is meant.
	 *
	 * @param inside the thing itself or something in it
	 */
	default void reveal(EObject inside, Optional<EStructuralFeature> feature) {
		focus();
	}

	/** Something in this thing was changed by a step back or forward: shows it, and leaves the keyboard where it is. */
	default void follow(EObject inside) {
		// an editor that shows everything has nothing to do
	}

	/** What a key does here; asked before the control that has the keyboard. Undo, redo and save are the page's. */
	default Optional<Runnable> key(Event event) {
		return Optional.empty();
	}

	/** Where the person is in it, for {@link PartContext#kept()} when it is built again. */
	default Optional<Object> keep() {
		return Optional.empty();
	}
}
