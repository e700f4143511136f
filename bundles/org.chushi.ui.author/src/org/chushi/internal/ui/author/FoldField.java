package org.chushi.internal.ui.author;

import java.util.List;
import java.util.stream.Stream;

import org.chushi.authoring.Problem;
import org.chushi.ui.Cell;
import org.chushi.ui.LinkButton;
import org.chushi.ui.author.Part;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Parts that are seldom needed. It opens by itself where one of them says something or is wrong; keys say nothing. */
final class FoldField extends Bound {

	private final List<EStructuralFeature> telling;
	private final Composite box;
	private final LinkButton button;
	private final Composite inside;
	private final List<Bound> fields;
	private boolean open;

	FoldField(Composite parent, Desk desk, EObject owner, Part.Fold part) {
		super(desk, owner, List.of());
		telling = part.features().stream().filter(f -> Fresh.all(part.parts()).noneMatch(p -> given(p, f))).toList();
		box = look().column(parent, 4);
		button = new LinkButton(box, look(), look().t(part.label()), () -> {
			open(!open);
			desk.reflow().run();
		});
		button.setLayoutData(Cell.aligned(SWT.LEFT));
		inside = look().column(box, 10);
		fields = Fields.build(inside, desk, owner, part.parts());
		open(tells());
	}

	/** Whether this part writes it, and it is given to every new thing anyway. */
	private static boolean given(Part part, EStructuralFeature feature) {
		return part.features().contains(feature) && (part instanceof Part.Key || feature.getName().equals("code"));
	}

	private boolean tells() {
		return telling.stream().anyMatch(owner()::eIsSet);
	}

	private void open(boolean unfolded) {
		open = unfolded;
		button.icon(open ? "chevron-down" : "chevron-right");
		Cell.show(inside, open);
	}

	boolean open() {
		return open;
	}

	@Override
	void refresh() {
		fields.forEach(Bound::refresh);
		if (!open && tells()) {
			open(true);
		}
	}

	@Override
	void flush() {
		fields.forEach(Bound::flush);
	}

	@Override
	Stream<Bound> inner() {
		return fields.stream();
	}

	/** Something in it is wrong. */
	void unfold() {
		open(true);
	}

	@Override
	void problems(List<Problem> problems) {
		// it writes nothing itself
	}

	@Override
	Composite control() {
		return box;
	}

	@Override
	boolean focus() {
		return button.setFocus();
	}
}
