package org.chushi.internal.ui.review;

import java.util.stream.Collectors;

import org.chushi.differences.Edit;
import org.chushi.differences.TextDifference;
import org.chushi.ui.Look;
import org.chushi.ui.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** How one text became another: what went is struck through, what came is heavy and underlined. */
final class DifferenceText extends Canvas implements Named {

	private final Look look;
	private final TextDifference difference;
	private final Typeset typeset;

	DifferenceText(Composite parent, Look look, TextDifference difference) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.look = look;
		this.difference = difference;
		typeset = new Typeset(this, look, Runs.of(difference));
		setBackground(look.colour(look.ground(parent)));
		addListener(SWT.Paint, e -> {
			e.gc.setAntialias(SWT.ON);
			e.gc.setTextAntialias(SWT.ON);
			typeset.lines(getClientArea().width);
			typeset.draw(e.gc, e.gc.getClipping(), run -> false);
		});
		addListener(SWT.Resize, e -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = name();
			}
		});
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? look.readingWidth() : wHint;
		return new Point(width, typeset.height(width));
	}

	/** In words: what went and what came. */
	@Override
	public String name() {
		return difference.edits().stream().map(this::said).collect(Collectors.joining());
	}

	private String said(Edit edit) {
		return switch (edit.kind()) {
		case KEPT -> edit.text();
		case DELETED -> look.t(Messages.DifferenceText_deleted, edit.text());
		case INSERTED -> look.t(Messages.DifferenceText_inserted, edit.text());
		};
	}
}
