package org.chushi.internal.ui.author;

import java.util.List;

import org.chushi.authoring.Problem;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;

/** A field with what is wrong with it below; what it is made of is built into {@link #body}, before the first problem. */
abstract class LinedField extends Bound {

	private final Composite box;
	private final Composite body;
	private final ProblemLines lines;

	LinedField(Composite parent, Desk desk, EObject owner, List<EStructuralFeature> features) {
		super(desk, owner, features);
		box = look().column(parent, 4);
		body = look().column(box, 6);
		lines = new ProblemLines(box, look(), deeds());
	}

	final Composite body() {
		return body;
	}

	@Override
	final Composite control() {
		return box;
	}

	@Override
	final void problems(List<Problem> problems) {
		lines.show(said(problems));
	}

	/** What the checks say, as this field says it to who writes. */
	List<Problem> said(List<Problem> problems) {
		return problems;
	}

	/** A quiet word while the checks say nothing; empty for none. */
	final void remark(String words) {
		lines.remark(words);
	}
}
