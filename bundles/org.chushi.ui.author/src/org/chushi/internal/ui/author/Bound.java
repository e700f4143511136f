package org.chushi.internal.ui.author;

import java.util.List;
import java.util.stream.Stream;

import org.chushi.authoring.Problem;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Look;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A field on the screen and what of an object it writes. It follows the model: after each command it shows what is there. */
abstract class Bound {

	private final EObject owner;
	private final List<EStructuralFeature> features;
	private final Desk desk;
	private final List<String> first;
	private boolean left;

	Bound(Desk desk, EObject owner, List<EStructuralFeature> features) {
		this.desk = desk;
		this.owner = owner;
		this.features = List.copyOf(features);
		first = values();
	}

	private List<String> values() {
		return features.stream().map(f -> ShownField.words(owner.eGet(f))).toList();
	}

	/** Whether it says something else than when it was built. */
	final boolean touched() {
		return !first.equals(values());
	}

	/** From now on it is known when the keyboard has left it. */
	final void attend() {
		control().addListener(SWT.Deactivate, e -> {
			Control now = e.display.getFocusControl();
			left |= now != null && !Keyboard.within(control(), now);
		});
	}

	/** Whether somebody has been in it and gone on, or has written it from elsewhere. */
	final boolean left() {
		return left || touched() && !Keyboard.within(control(), control().getDisplay().getFocusControl());
	}

	final Desk desk() {
		return desk;
	}

	final Look look() {
		return desk.look();
	}

	final Deeds deeds() {
		return desk.deeds();
	}

	final EObject owner() {
		return owner;
	}

	/** Shows what the model says now. */
	abstract void refresh();

	/** Does what was typed and not done yet. */
	void flush() {
		// most fields do at once what they are told
	}

	/** Whether it writes this of the object. */
	final boolean writes(EObject object, EStructuralFeature feature) {
		return owner == object && features.contains(feature);
	}

	/** Whether this object as a whole is written here. */
	boolean holds(EObject object) {
		return features.stream().anyMatch(f -> object == owner.eGet(f));
	}

	/** The fields in it. */
	Stream<Bound> inner() {
		return Stream.empty();
	}

	/** It and all fields in it. */
	final Stream<Bound> all() {
		return Stream.concat(Stream.of(this), inner().flatMap(Bound::all));
	}

	/** Says below the field what is wrong with it; lay out the form afterwards. */
	abstract void problems(List<Problem> problems);

	abstract Composite control();

	/** Gives it the keyboard. */
	boolean focus() {
		return control().setFocus();
	}
}
