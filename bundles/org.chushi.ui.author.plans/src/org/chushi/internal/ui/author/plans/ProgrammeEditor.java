package org.chushi.internal.ui.author.plans;

import org.chushi.model.ModelPackage;
import org.chushi.model.Programme;
import org.chushi.ui.author.OpenPart;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.PartEditor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A programme as a timeline of days, on which steps are moved with the mouse or with keys. */
@Component
public final class ProgrammeEditor implements PartEditor {

	@Override
	public EClass model() {
		return ModelPackage.Literals.PROGRAMME;
	}

	@Override
	public boolean whole() {
		return true;
	}

	@Override
	public OpenPart open(Composite parent, PartContext context, EObject object) {
		return new OpenProgramme(parent, context, (Programme) object);
	}
}
