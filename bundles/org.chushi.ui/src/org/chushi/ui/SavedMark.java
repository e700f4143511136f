package org.chushi.ui;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

import org.chushi.internal.ui.Lines;
import org.chushi.internal.ui.Messages;
import org.chushi.internal.ui.Speaking;
import org.chushi.internal.ui.Paint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A quiet line that says what a person typed or chose is kept. */
public final class SavedMark extends Canvas implements Named {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

	private final Look look;
	private Status status = Status.INFO;
	private String text = "";

	public SavedMark(Composite parent, Look look) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.look = look;
		setBackground(look.colour(look.ground(parent)));
		addListener(SWT.Paint, e -> draw(e.gc));
		Speaking.as(this, ACC.ROLE_LABEL);
	}

	/** Being kept: shown at once. */
	public void saving() {
		show(Status.INFO, look.t(Messages.SavedMark_saving));
	}

	/** Kept, on disk. */
	public void saved(LocalTime at) {
		show(Status.GOOD, look.t(Messages.SavedMark_saved, CLOCK.format(at)));
	}

	/** Not kept; the words say why. */
	public void failed(String why) {
		show(Status.STOP, why);
	}

	@Override
	public String name() {
		return text;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(look.px(200), look.px(28));
	}

	private void show(Status status, String text) {
		this.status = status;
		this.text = text;
		setToolTipText(text);
		redraw();
	}

	private void draw(GC gc) {
		if (text.isEmpty()) {
			return;
		}
		Paint.smooth(gc);
		RGB ink = status == Status.INFO ? look.theme().mutedInk() : look.theme().ink(status);
		int height = getClientArea().height;
		gc.drawImage(look.icon(status == Status.INFO ? "clock" : status.icon(), ink, 18), 0, (height - look.px(18)) / 2);
		gc.setForeground(look.colour(ink));
		try (Lines words = new Lines(look, look.font(Type.SMALL), text, getClientArea().width - look.px(24), 1)) {
			words.draw(gc, look.px(24), (height - words.height()) / 2);
		}
	}
}
