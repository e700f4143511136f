package org.chushi.internal.ui.packs;

import org.chushi.internal.ui.packs.Differing.Changed;
import org.chushi.internal.ui.packs.Differing.Line;
import org.chushi.ui.Cell;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Shows what is different between two versions of a pack. */
final class ChangeCards {

	/** Room for the longest word of state, so that what stands beside it begins at one line. */
	private static final int PILL = 124;

	private ChangeCards() {
	}

	static void show(Composite parent, Look look, Differing differing) {
		Paragraph.muted(parent, look, look.t(differing.counted()));
		differing.lines().forEach(line -> line(parent, look, line));
		if (differing.left() > 0) {
			Paragraph.muted(parent, look, look.t(Messages.ChangeCards_left, differing.left()));
		}
	}

	private static void line(Composite parent, Look look, Line line) {
		Composite row = look.row(parent, 12);
		Composite states = look.column(row, 0);
		states.setLayoutData(new Cell(false, SWT.TOP, look.px(PILL)));
		new StatusPill(states, look, line.status(), look.t(line.state())).setLayoutData(Cell.aligned(SWT.LEFT));
		Composite words = look.column(row, 2);
		words.setLayoutData(Cell.growing());
		new Paragraph(words, look, Type.STRONG, look.t(line.what()), look.theme().ink());
		line.fields().forEach(field -> field(words, look, field));
	}

	private static void field(Composite words, Look look, Changed field) {
		Paragraph.muted(words, look, look.t(field.name()));
		field.before().ifPresent(b -> new Paragraph(words, look, look.t(Messages.ChangeCards_before, b)));
		field.after().ifPresent(a -> new Paragraph(words, look, look.t(Messages.ChangeCards_after, a)));
	}
}
