package org.chushi.ui;

import java.util.List;
import java.util.function.Consumer;

import org.chushi.internal.ui.Messages;
import org.chushi.internal.ui.Paint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A label, what is typed, and below it what is wrong with it. */
public final class Field extends Composite {

	/** What can be typed. */
	public enum Kind {
		LINE, PASSWORD, MANY_LINES
	}

	private final Look look;
	private final Text text;
	private final Composite frame;
	private final Paragraph error;

	public Field(Composite parent, Look look, Kind kind, String label) {
		super(parent, SWT.NONE);
		this.look = look;
		setBackground(look.colour(look.ground(parent)));
		setLayout(new Column(look.px(6)));
		new Paragraph(this, look, Type.SMALL_STRONG, label, look.theme().ink());
		frame = new Composite(this, SWT.DOUBLE_BUFFERED);
		frame.setBackground(getBackground());
		look.ground(frame, look.theme().card());
		Composite well = look.settle(new Composite(frame, SWT.NONE));
		// GTK draws a frame of its own around what has the keyboard: it lies outside of the well and is not seen
		int over = SWT.getPlatform().equals("gtk") ? 2 : 0;
		well.setLayout(new FixedHeight(0, -over, -over));
		text = look.settle(new Text(well, style(kind)));
		frame.addListener(SWT.Paint, e -> draw(e.gc));
		text.addListener(SWT.FocusIn, e -> frame.redraw());
		text.addListener(SWT.FocusOut, e -> frame.redraw());
		error = new Paragraph(this, look, Type.SMALL, "", look.theme().stop());
		Cell.show(error, false);
		text.addListener(SWT.Modify, e -> hush());
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = error.text().isEmpty() ? label : label + ": " + error.text();
			}
		});
		if (kind == Kind.MANY_LINES) {
			text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
			frame.setLayout(new FixedHeight(look.px(112), look.px(12), look.px(8)));
		} else {
			frame.setLayout(new FixedHeight(look.px(44), look.px(12), look.px(6)));
		}
	}

	public String text() {
		return text.getText();
	}

	/** Whoever types on does so behind it. */
	public void text(String value) {
		text.setText(value);
		text.setSelection(text.getCharCount());
	}

	/** What was typed, not kept as a string; overwrite it after use. */
	public char[] secret() {
		return text.getTextChars();
	}

	/** Grey words while it is empty. */
	public Field example(String words) {
		text.setMessage(words);
		return this;
	}

	/** What was wrong is being mended. */
	private void hush() {
		if (!error.text().isEmpty()) {
			error("");
		}
	}

	/** Says what is wrong and how to mend it, until something else is typed; empty when all is well. */
	public void error(String words) {
		error.text(words);
		Cell.show(error, !words.isEmpty());
		frame.redraw();
		ScrolledPage.reflow(this);
	}

	/** Says what is wrong and takes the keyboard. */
	public void wrong(String words) {
		error(words);
		setFocus();
	}

	/** Says what is wrong and takes the keyboard, unless what is typed is sound. @return whether it is */
	public boolean check(boolean sound, String words) {
		if (sound) {
			error("");
		} else {
			wrong(words);
		}
		return sound;
	}

	/** Whether something was typed into each; those that are empty say so, and the first of them takes the keyboard. */
	public static boolean filled(List<Field> fields) {
		boolean filled = true;
		for (Field field : fields.reversed()) {
			filled &= field.filled();
		}
		return filled;
	}

	private boolean filled() {
		boolean filled = !text().isBlank();
		error(filled ? "" : look.t(Messages.Field_needed));
		if (!filled) {
			setFocus();
		}
		return filled;
	}

	public void onChange(Consumer<String> listener) {
		text.addListener(SWT.Modify, e -> listener.accept(text.getText()));
	}

	/** At Enter. */
	public void onEnter(Runnable action) {
		text.addListener(SWT.DefaultSelection, e -> action.run());
	}

	/** The native control, for what this class does not offer. */
	public Text control() {
		return text;
	}

	@Override
	public boolean setFocus() {
		return !text.isDisposed() && text.setFocus();
	}

	@Override
	public void setEnabled(boolean enabled) {
		super.setEnabled(enabled);
		text.setEnabled(enabled);
		frame.redraw();
	}

	private static int style(Kind kind) {
		return switch (kind) {
		case LINE -> SWT.SINGLE;
		case PASSWORD -> SWT.SINGLE | SWT.PASSWORD;
		case MANY_LINES -> SWT.MULTI | SWT.WRAP;
		};
	}

	private void draw(GC gc) {
		Theme theme = look.theme();
		Rectangle area = frame.getClientArea();
		int radius = look.px(8);
		Paint.smooth(gc);
		Paint.fill(gc, look, area, radius, theme.card());
		boolean focused = text.isFocusControl();
		Paint.border(gc, look, area, radius, !error.text().isEmpty() ? theme.stop() : focused ? theme.accent() : theme.edge(),
				focused ? look.px(2) : 1);
	}
}
