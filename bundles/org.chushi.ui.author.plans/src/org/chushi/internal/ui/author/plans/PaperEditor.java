package org.chushi.internal.ui.author.plans;

import org.chushi.model.ModelPackage;
import org.chushi.model.Paper;
import org.chushi.papers.Papers;
import org.chushi.ui.author.OpenPart;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.PartEditor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A blueprint, and above it whether the banks can fill it as both are being written. */
@Component
public final class PaperEditor implements PartEditor {

	private final Papers papers;

	@Activate
	public PaperEditor(@Reference Papers papers) {
		this.papers = papers;
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.PAPER;
	}

	@Override
	public boolean whole() {
		return true;
	}

	@Override
	public OpenPart open(Composite parent, PartContext context, EObject object) {
		return new OpenPaper(parent, context, (Paper) object, papers);
	}
}
