package org.chushi.internal.ui.questions;

import org.chushi.internal.ui.Paint;
import org.chushi.ui.Column;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A text that somebody wrote, to be read only. */
final class Written {

	private Written() {
	}

	/** The text with its count below; nothing when there is none. */
	static void show(Composite parent, Look look, String text, int fewest, int most) {
		if (text.isBlank()) {
			return;
		}
		quote(parent, look, text);
		Writing.counter(parent, look, text, fewest, most);
	}

	/** The text on a ground of its own. */
	static void quote(Composite parent, Look look, String text) {
		Composite box = new Composite(parent, SWT.DOUBLE_BUFFERED);
		box.setBackground(look.colour(look.ground(parent)));
		look.ground(box, look.theme().rail());
		box.setLayout(new Column(0).margin(look.px(16), look.px(12)));
		box.addListener(SWT.Paint, e -> {
			Paint.smooth(e.gc);
			Paint.fill(e.gc, look, box.getClientArea(), look.px(10), look.theme().rail());
		});
		box.addListener(SWT.Resize, e -> box.redraw());
		new Paragraph(box, look, text);
	}
}
