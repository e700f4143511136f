package org.chushi.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.internal.ui.Speaking;
import org.chushi.internal.ui.Paint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Tells a person something: what, why, and what to do next. Take it away with {@code dispose()}. */
public final class Notice extends Composite implements Named {

	private final Look look;
	private final Composite words;
	private final String said;

	/** @param next what to do now; empty when there is nothing */
	public Notice(Composite parent, Look look, Status status, String what, String why, String next) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		this.said = Stream.of(what, why, next).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
		Theme theme = look.theme();
		setBackground(look.colour(look.ground(parent)));
		look.ground(this, theme.soft(status));
		setLayout(new Row(look.px(16)).margin(look.px(20), look.px(14)).align(SWT.TOP));
		addListener(SWT.Paint, e -> {
			Rectangle area = getClientArea();
			Paint.smooth(e.gc);
			Paint.fill(e.gc, look, area, look.px(12), theme.soft(status));
		});
		addListener(SWT.Resize, e -> redraw());
		Label icon = look.settle(new Label(this, SWT.NONE));
		icon.setImage(look.icon(status.icon(), theme.ink(status), 24));
		words = look.column(this, 2);
		words.setLayoutData(Cell.growing());
		new Paragraph(words, look, Type.STRONG, what, theme.ink());
		if (!why.isEmpty()) {
			new Paragraph(words, look, why);
		}
		if (!next.isEmpty()) {
			new Paragraph(words, look, Type.STRONG, next, theme.ink(status));
		}
		Speaking.as(this, ACC.ROLE_ALERT);
	}

	/** A button at the end: mend it, try again. */
	public Notice action(String text, Runnable action) {
		LinkButton button = new LinkButton(this, look, text, action);
		button.setLayoutData(Cell.aligned(SWT.CENTER));
		return this;
	}

	/** Where more can be put below the words, such as a {@link MissingList}. */
	public Composite words() {
		return words;
	}

	@Override
	public String name() {
		return said;
	}
}
