package org.chushi.internal.ui.author.plans;

import org.chushi.model.ModelPackage;
import org.chushi.model.PolicyProfile;
import org.chushi.ui.author.OpenPart;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.PartEditor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A shop's way of doing things, rule by rule, and above it what it means in plain words. */
@Component
public final class PolicyEditor implements PartEditor {

	@Override
	public EClass model() {
		return ModelPackage.Literals.POLICY_PROFILE;
	}

	@Override
	public boolean whole() {
		return true;
	}

	@Override
	public OpenPart open(Composite parent, PartContext context, EObject object) {
		return new OpenPolicy(parent, context, (PolicyProfile) object);
	}
}
