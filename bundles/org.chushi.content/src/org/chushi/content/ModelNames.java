package org.chushi.content;

import org.chushi.core.Bilingual;
import org.chushi.internal.content.Kinds;
import org.eclipse.emf.ecore.EClass;

/** What the classes of the model are called among people. */
public final class ModelNames {

	private ModelNames() {
	}

	/** Of the nearest class that has a name: a lesson, a question. */
	public static Bilingual kind(EClass type) {
		return Kinds.name(type);
	}
}
