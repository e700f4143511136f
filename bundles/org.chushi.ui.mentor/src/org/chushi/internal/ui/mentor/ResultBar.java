package org.chushi.internal.ui.mentor;

import org.chushi.training.ChecklistRecord;
import org.chushi.ui.Cell;
import org.chushi.ui.Column;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ProgressRing;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What stays in sight while a checklist is ticked: its weighted percent, what is lacking, and the button that saves. */
final class ResultBar extends Composite {

	private final Look look;
	private final ProgressRing ring;
	private final Paragraph seen;
	private final Paragraph verdict;
	private final PrimaryButton button;

	ResultBar(Composite parent, Look look, Runnable action) {
		super(parent, SWT.NONE);
		this.look = look;
		setBackground(look.colour(look.theme().card()));
		setLayout(new Column(0).margin(look.px(40), look.px(10)));
		Composite tiles = look.tiles(this, 280, 8);
		Composite left = look.row(tiles, 16);
		ring = new ProgressRing(left, look, 56, look.t(Messages.ResultBar_what), 0, 100);
		Composite words = look.column(left, 0);
		words.setLayoutData(Cell.growing());
		seen = new Paragraph(words, look, Type.STRONG, "", look.theme().ink());
		verdict = new Paragraph(words, look, Type.SMALL, "", look.theme().mutedInk());
		Composite right = look.column(tiles, 0);
		button = new PrimaryButton(right, look, "", action);
		button.setLayoutData(Cell.aligned(SWT.RIGHT));
		addListener(SWT.Paint, e -> {
			e.gc.setForeground(look.colour(look.theme().line()));
			e.gc.drawLine(0, 0, getClientArea().width, 0);
		});
	}

	void text(String words) {
		button.text(words);
	}

	void show(ChecklistRecord filled) {
		Sheet.Verdict result = Sheet.Verdict.of(filled);
		ring.show(filled.percent(), 100);
		seen.text(look.t(Messages.ResultBar_seen, Sheet.seen(filled), Sheet.lines(filled)));
		verdict.text(look.t(result.words()));
		verdict.colour(look.theme().ink(result.status()));
		getParent().layout(true, true);
	}
}
