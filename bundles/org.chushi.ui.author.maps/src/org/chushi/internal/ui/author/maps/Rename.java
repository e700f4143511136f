package org.chushi.internal.ui.author.maps;

import java.util.function.Consumer;

import org.chushi.ui.Look;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A name that is written where it stands: Enter or going elsewhere takes it, Esc leaves it as it was. */
final class Rename {

	private static final int HEIGHT = 36;
	private static final int LEAST = 140;

	private final Text text;
	private final Consumer<String> take;
	private final Runnable back;
	private boolean over;

	/**
	 * @param at   on the parent
	 * @param take what was written
	 * @param back gives the keyboard back
	 */
	Rename(Composite parent, Look look, Rectangle at, String before, Consumer<String> take, Runnable back) {
		this.take = take;
		this.back = back;
		text = look.settle(new Text(parent, SWT.SINGLE | SWT.BORDER));
		text.setBackground(look.colour(look.theme().card()));
		text.setFont(look.font(Type.BODY));
		text.setMessage(look.t(Messages.Rename_message));
		text.setText(before);
		text.selectAll();
		int high = Math.max(look.px(HEIGHT), text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
		int wide = Math.max(at.width, look.px(LEAST));
		text.setBounds(at.x + (at.width - wide) / 2, at.y + Math.max(0, at.height - high) / 2, wide, high);
		text.addListener(SWT.Traverse, this::traverse);
		text.addListener(SWT.FocusOut, e -> end(true));
		text.moveAbove(null);
		text.setFocus();
	}

	private void traverse(Event e) {
		if (e.detail == SWT.TRAVERSE_RETURN || e.detail == SWT.TRAVERSE_ESCAPE) {
			e.doit = false;
			end(e.detail == SWT.TRAVERSE_RETURN);
			back.run();
		}
	}

	/** It is over. */
	void end(boolean taken) {
		if (!over) {
			over = true;
			String written = text.getText().strip();
			if (!text.isDisposed()) {
				// what is disposed while it loses the keyboard takes it from where it goes
				text.setVisible(false);
				text.getDisplay().asyncExec(text::dispose);
			}
			if (taken) {
				take.accept(written);
			}
		}
	}

	boolean open() {
		return !over;
	}
}
