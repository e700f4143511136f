package org.chushi.internal.ui.author.maps;

import org.chushi.model.CareerMap;
import org.chushi.model.ModelPackage;
import org.chushi.ui.author.OpenPart;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.PartEditor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A career map is drawn: positions on tracks and levels, moves from one to another, and beside them what each needs. */
@Component
public final class MapEditor implements PartEditor {

	@Override
	public EClass model() {
		return ModelPackage.Literals.CAREER_MAP;
	}

	@Override
	public boolean whole() {
		return true;
	}

	@Override
	public OpenPart open(Composite parent, PartContext context, EObject object) {
		return new OpenMap(parent, context, (CareerMap) object);
	}
}
