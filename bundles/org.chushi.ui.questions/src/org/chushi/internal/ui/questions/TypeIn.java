package org.chushi.internal.ui.questions;

import java.util.function.Consumer;

import org.chushi.internal.ui.Paint;
import org.chushi.ui.Look;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Text;

/**
 * Where words are typed: a line that grows with them to the right, or a text that grows downwards. Input methods work as
 * in any native field.
 */
final class TypeIn extends Composite {

	private static final int PADDING = 12;
	private static final int LINE = 44;
	private static final int AIR = 10;

	private final Look look;
	private final boolean many;
	private final int least;
	private final Text text;
	private Point wanted = new Point(0, 0);
	private boolean silent;

	/** @param least of a line the width, of a text the height, in the design's pixels. @param label for a screen reader */
	private TypeIn(Composite parent, Look look, boolean many, int least, String label) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		this.many = many;
		this.least = least;
		setBackground(look.colour(look.ground(parent)));
		look.ground(this, look.theme().card());
		Composite well = look.settle(new Composite(this, SWT.NONE));
		// GTK draws a frame of its own around what has the keyboard: it lies outside of the well and is not seen
		int over = SWT.getPlatform().equals("gtk") ? 2 : 0;
		well.setLayout(new Inside(-over, -over));
		text = look.settle(new Text(well, many ? SWT.MULTI | SWT.WRAP : SWT.SINGLE));
		setLayout(new Inside(look.px(PADDING), look.px(many ? AIR : 6)));
		addListener(SWT.Paint, e -> draw(e.gc));
		addListener(SWT.Resize, e -> redraw());
		text.addListener(SWT.FocusIn, e -> redraw());
		text.addListener(SWT.FocusOut, e -> redraw());
		text.addListener(SWT.Modify, e -> grow());
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = label;
			}
		});
		if (many) {
			text.addListener(SWT.Traverse,
					e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		}
	}

	static TypeIn line(Composite parent, Look look, int leastWidth, String label) {
		return new TypeIn(parent, look, false, leastWidth, label);
	}

	static TypeIn page(Composite parent, Look look, int leastHeight, String label) {
		return new TypeIn(parent, look, true, leastHeight, label);
	}

	String text() {
		return text.getText();
	}

	/** Shows other words; nobody is told. */
	void text(String words) {
		silent = true;
		text.setText(words);
		text.setSelection(words.length());
		silent = false;
	}

	/** Grey words while it is empty. */
	TypeIn example(String words) {
		text.setMessage(words);
		return this;
	}

	/** Told what stands there after each change by the person. */
	void onChange(Consumer<String> listener) {
		text.addListener(SWT.Modify, e -> {
			if (!silent) {
				listener.accept(text.getText());
			}
		});
	}

	Text control() {
		return text;
	}

	@Override
	public boolean setFocus() {
		return !text.isDisposed() && text.setFocus();
	}

	@Override
	public void setEnabled(boolean enabled) {
		super.setEnabled(enabled);
		text.setEditable(enabled);
		redraw();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int frame = 2 * look.px(PADDING);
		if (!many) {
			int width = Math.max(look.px(least), typed() + frame);
			return new Point(wHint == SWT.DEFAULT ? width : Math.min(wHint, width), look.px(LINE));
		}
		int width = wHint == SWT.DEFAULT ? look.px(480) : wHint;
		int height = text.computeSize(Math.max(1, width - frame), SWT.DEFAULT, true).y + 2 * look.px(AIR);
		return new Point(width, Math.max(look.px(least), height));
	}

	/** Room for the words and the caret. */
	private int typed() {
		GC gc = new GC(text);
		try {
			return gc.textExtent(text.getText()).x + look.px(16);
		} finally {
			gc.dispose();
		}
	}

	/** Lays the page out anew where the words need more room, or less. */
	private void grow() {
		Point now = computeSize(many ? getSize().x : SWT.DEFAULT, SWT.DEFAULT, true);
		if (!now.equals(wanted) && getSize().x > 0) {
			wanted = now;
			ScrolledPage.reflow(this);
		}
	}

	private void draw(GC gc) {
		Theme theme = look.theme();
		Rectangle area = getClientArea();
		Paint.smooth(gc);
		Paint.fill(gc, look, area, look.px(8), theme.card());
		boolean focused = text.isFocusControl();
		Paint.border(gc, look, area, look.px(8), focused ? theme.accent() : getEnabled() ? theme.edge() : theme.line(),
				focused ? look.px(2) : 1);
	}

	/** The one child fills the area but for a margin. */
	private static final class Inside extends Layout {

		private final int horizontal;
		private final int vertical;

		Inside(int horizontal, int vertical) {
			this.horizontal = horizontal;
			this.vertical = vertical;
		}

		@Override
		protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
			return composite.getChildren()[0].computeSize(wHint, hHint, flush);
		}

		@Override
		protected void layout(Composite composite, boolean flush) {
			Rectangle area = composite.getClientArea();
			composite.getChildren()[0].setBounds(area.x + horizontal, area.y + vertical,
					Math.max(0, area.width - 2 * horizontal), Math.max(0, area.height - 2 * vertical));
		}
	}
}
