package org.chushi.ui.author;

import java.util.List;
import java.util.Optional;

import org.chushi.authoring.Problem;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Event;

/** Fields on the screen, bound to an object. Made by {@link PartContext#form}. UI thread. */
public interface PartForm {

	/** Shows what the model says now. */
	void refresh();

	/** Does what was typed and not done yet. */
	void flush();

	/**
	 * Puts each problem below the field it is about; lay out the form afterwards.
	 *
	 * @return those that belong to no field
	 */
	List<Problem> problems(List<Problem> problems);

	/**
	 * The same for something that was just begun: a field that nobody touched since the form was built only says that it is
	 * to be filled in.
	 */
	List<Problem> begun(List<Problem> problems);

	/** Gives the keyboard to the first field; false when there is none. */
	boolean focus();

	/** Gives the keyboard to the field that writes this; false when there is none. */
	boolean reveal(EObject object, Optional<EStructuralFeature> feature);

	/** What a key with Alt does to the thing of a list that has the keyboard in it. */
	Optional<Runnable> key(Event event);
}
