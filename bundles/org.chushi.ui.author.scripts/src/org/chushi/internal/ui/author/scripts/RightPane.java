package org.chushi.internal.ui.author.scripts;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** What stands beside a list: the thing that is chosen in it, or the file itself. */
interface RightPane {

	Control control();

	void flush();

	void focus();

	void changed();

	void checked();

	void reveal(EObject inside, Optional<EStructuralFeature> feature);

	Optional<Runnable> key(Event event);
}
