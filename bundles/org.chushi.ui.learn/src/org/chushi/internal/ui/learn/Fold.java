package org.chushi.internal.ui.learn;

import java.util.Optional;
import java.util.function.Consumer;

import org.chushi.ui.Cell;
import org.chushi.ui.Look;
import org.chushi.ui.ScrolledPage;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/** A line that unfolds what lies under it; that is built when it is first seen. */
final class Fold {

	private final Composite parent;
	private final Look look;
	private final PressLine line;
	private final Consumer<Composite> filler;
	private Optional<Composite> body = Optional.empty();
	private Consumer<Boolean> turned = open -> {
		// nobody listens
	};
	private boolean open;

	/** @param filler puts the content into the column it is given */
	Fold(Composite parent, Look look, String icon, RGB colour, String title, String detail, Consumer<Composite> filler) {
		this.parent = look.column(parent, 0);
		this.look = look;
		this.filler = filler;
		line = new PressLine(this.parent, look, icon, colour, title, detail, () -> {
			open(!open);
			turned.accept(open);
			ScrolledPage.reflow(this.parent);
		});
	}

	/** Told each time the person folds or unfolds it. */
	Fold onTurn(Consumer<Boolean> listener) {
		turned = listener;
		return this;
	}

	/** Folds or unfolds; lay out the page afterwards. */
	Fold open(boolean unfolded) {
		open = unfolded;
		line.end(open ? "chevron-down" : "chevron-right");
		if (open && body.isEmpty()) {
			Composite made = look.column(parent, 8);
			filler.accept(made);
			body = Optional.of(made);
		}
		body.ifPresent(made -> Cell.show(made, open));
		return this;
	}
}
