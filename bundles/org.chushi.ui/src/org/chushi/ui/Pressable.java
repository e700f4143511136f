package org.chushi.ui;

import java.util.ArrayList;
import java.util.List;

import org.chushi.internal.ui.Paint;
import org.chushi.internal.ui.Speaking;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Something drawn by hand that can be pressed: with the mouse, with Enter and Space, by a screen reader. Reached with
 * Tab and framed while it has the keyboard. Made to be extended.
 */
public abstract class Pressable extends Canvas implements Named {

	private final Look look;
	private final List<Runnable> actions = new ArrayList<>();
	private boolean hovered;
	private boolean down;
	private boolean byMouse;

	/** @param role one of {@code ACC.ROLE_…} */
	protected Pressable(Composite parent, Look look, int role) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		setBackground(look.colour(look.ground(parent)));
		setCursor(look.display().getSystemCursor(SWT.CURSOR_HAND));
		addListener(SWT.Paint, e -> {
			Paint.smooth(e.gc);
			draw(e.gc, getClientArea());
		});
		addListener(SWT.MouseEnter, e -> hover(true));
		addListener(SWT.MouseExit, e -> hover(false));
		addListener(SWT.MouseDown, this::mouseDown);
		addListener(SWT.MouseUp, this::mouseUp);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, Pressable::traverse);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> {
			byMouse = false;
			redraw();
		});
		Speaking.as(this, role);
	}

	/** What is done when it is pressed, in the order of adding. */
	public final void onPress(Runnable action) {
		actions.add(action);
	}

	/** Presses it, if it is enabled. */
	public final void press() {
		if (isEnabled()) {
			List.copyOf(actions).forEach(Runnable::run);
		}
	}

	/** Shows its key when the mouse rests on it; the page handles the key. */
	public void hint(String words, String key) {
		setToolTipText(words + "  " + key);
	}

	@Override
	public void setEnabled(boolean enabled) {
		super.setEnabled(enabled);
		redraw();
	}

	protected final Look look() {
		return look;
	}

	protected final Theme theme() {
		return look.theme();
	}

	/** What it lies on. */
	protected final RGB behind() {
		return look.ground(getParent());
	}

	protected final boolean hovered() {
		return hovered && isEnabled();
	}

	protected final boolean down() {
		return down;
	}

	/** Whether to draw the frame of the keyboard. */
	protected final boolean framed() {
		return isFocusControl() && !byMouse;
	}

	/** Draws the frame of the keyboard along the edge, if it has the keyboard. */
	protected final void frame(GC gc, Rectangle area, int radius) {
		if (framed()) {
			gc.setForeground(look.colour(theme().accent()));
			gc.setLineWidth(look.px(2));
			gc.drawRoundRectangle(area.x + 1, area.y + 1, area.width - 3, area.height - 3, 2 * radius, 2 * radius);
		}
	}

	protected abstract void draw(GC gc, Rectangle area);

	private void hover(boolean over) {
		hovered = over;
		down &= over;
		redraw();
	}

	private void mouseDown(Event e) {
		if (e.button == 1) {
			byMouse = true;
			down = true;
			forceFocus();
			redraw();
		}
	}

	private void mouseUp(Event e) {
		if (down && e.button == 1) {
			down = false;
			redraw();
			press();
		}
	}

	private void key(Event e) {
		byMouse = false;
		redraw();
		boolean plain = (e.stateMask & SWT.MODIFIER_MASK) == 0;
		if (plain && (e.character == SWT.CR || e.character == ' ' || e.keyCode == SWT.KEYPAD_CR)) {
			e.doit = false;
			press();
		}
	}

	private static void traverse(Event e) {
		if (e.detail != SWT.TRAVERSE_RETURN && e.detail != SWT.TRAVERSE_ARROW_NEXT && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS) {
			e.doit = true;
		} else {
			e.doit = false;
		}
	}
}
