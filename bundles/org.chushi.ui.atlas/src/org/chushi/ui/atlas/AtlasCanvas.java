package org.chushi.ui.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.chushi.atlas.Area;
import org.chushi.atlas.Drawing;
import org.chushi.atlas.Plate;
import org.chushi.atlas.Plate.Direction;
import org.chushi.internal.ui.Speaking;
import org.chushi.internal.ui.Viewport;
import org.chushi.ui.Look;
import org.chushi.ui.Named;
import org.chushi.ui.ScrolledPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * The map to look at and to walk through: arrows go from position to position, with Shift they move what is seen, as the mouse
 * does when it is dragged; + and −, or the wheel with Ctrl, change the size, 0 fits it in. Each position says itself in words.
 */
public final class AtlasCanvas extends Canvas implements Named {

	private static final double LEAST = 0.5;
	private static final int LEAST_HEIGHT = 320;
	private static final int STEP = 60;
	/** So far a click may slip before it is a drag. */
	private static final int SLIP = 4;

	private final Look look;
	private final Plate plate;
	private final Viewport view;
	private final Function<String, String> words;
	private final List<Consumer<String>> onSelect = new ArrayList<>();
	private Runnable onOpen = () -> { };
	private Drawing drawing;
	private String selected;
	private Optional<Point> pressed = Optional.empty();
	private boolean dragged;
	private boolean sized;

	/** @param words of a position, to be heard and for the tip */
	public AtlasCanvas(Composite parent, Look look, Plate plate, Drawing drawing, String selected, Function<String, String> words) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL);
		this.look = look;
		this.plate = plate;
		this.drawing = drawing;
		this.selected = selected;
		this.words = words;
		view = new Viewport(this, look, () -> new Point((int) Math.ceil(plate.width()), (int) Math.ceil(plate.height())), LEAST, new Point(0, 0));
		setBackground(look.colour(look.ground(parent)));
		addListener(SWT.Paint, e -> {
			GcPainter painter = new GcPainter(e.gc, look, view.factor(), view.origin());
			painter.draw(this.drawing);
			box(this.selected).ifPresent(area -> painter.ring(area, isFocusControl()));
		});
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseMove, this::move);
		addListener(SWT.MouseUp, this::release);
		addListener(SWT.MouseDoubleClick, e -> onOpen.run());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.MouseWheel, this::wheel);
		addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| e.detail == SWT.TRAVERSE_ESCAPE);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		Speaking.as(this, ACC.ROLE_GRAPHIC);
	}

	/** As wide as the canvas, until the person wants another size. */
	public void wide() {
		if (!sized && getClientArea().width > 0) {
			view.zoom(view.fit(getClientArea().width, Short.MAX_VALUE));
		}
	}

	/** The same map with another way on it. */
	public void show(Drawing now) {
		drawing = now;
		redraw();
		getAccessible().textSelectionChanged();
	}

	/** Told which position the person chose. */
	public void onSelect(Consumer<String> listener) {
		onSelect.add(listener);
	}

	/** At Enter or a double click. */
	public void onOpen(Runnable action) {
		onOpen = action;
	}

	public String selected() {
		return selected;
	}

	/** Where it is on the canvas. */
	public Optional<Rectangle> place(String position) {
		return box(position).map(a -> view.screen(design(a)));
	}

	/** Marks it and brings it into sight; nobody is told. */
	public void mark(String position) {
		if (plate.places().containsKey(position)) {
			selected = position;
			reveal(position);
			getAccessible().textSelectionChanged();
		}
	}

	public void reveal(String position) {
		box(position).map(AtlasCanvas::design).ifPresent(view::reveal);
	}

	private void choose(String position) {
		if (!position.equals(selected)) {
			mark(position);
			onSelect.forEach(listener -> listener.accept(position));
		}
	}

	private Optional<Area> box(String position) {
		return Optional.ofNullable(plate.places().get(position));
	}

	private static Rectangle design(Area area) {
		return new Rectangle((int) area.x(), (int) area.y(), (int) area.width(), (int) area.height());
	}

	@Override
	public String name() {
		return words.apply(selected);
	}

	/** The size: 1 as drawn, 0 as fits. */
	public void zoom(double factor) {
		sized = true;
		view.zoom(factor);
		reveal(selected);
	}

	public void larger() {
		sized = true;
		view.larger();
		reveal(selected);
	}

	public void smaller() {
		sized = true;
		view.smaller();
		reveal(selected);
	}

	public double factor() {
		return view.factor();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? look.px(plate.width()) : wHint;
		int height = (int) Math.ceil(look.px(plate.height()) * view.fit(width, Short.MAX_VALUE));
		int most = Math.max(look.px(LEAST_HEIGHT), getShell().getClientArea().height * 13 / 20);
		return new Point(width, hHint == SWT.DEFAULT ? Math.min(height, most) : hHint);
	}

	private Optional<String> at(Event e) {
		Point point = view.design(e.x, e.y);
		return plate.at(point.x, point.y);
	}

	private void press(Event e) {
		forceFocus();
		if (e.button == 1) {
			pressed = Optional.of(new Point(e.x, e.y));
			dragged = false;
		}
	}

	private void move(Event e) {
		Point from = pressed.orElse(null);
		if (from == null) {
			setToolTipText(at(e).map(words).orElse(null));
		} else if (dragged || Math.hypot(e.x - from.x, e.y - from.y) > look.px(SLIP)) {
			dragged = true;
			setCursor(getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
			view.by(from.x - e.x, from.y - e.y);
			pressed = Optional.of(new Point(e.x, e.y));
		}
	}

	private void release(Event e) {
		boolean click = pressed.isPresent() && !dragged;
		pressed = Optional.empty();
		setCursor(null);
		if (click) {
			at(e).ifPresent(this::choose);
		}
	}

	private void key(Event e) {
		boolean pan = (e.stateMask & SWT.MODIFIER_MASK) == SWT.SHIFT;
		switch (e.keyCode) {
		case SWT.ARROW_UP -> go(Direction.UP, pan, 0, -1);
		case SWT.ARROW_DOWN -> go(Direction.DOWN, pan, 0, 1);
		case SWT.ARROW_LEFT -> go(Direction.LEFT, pan, -1, 0);
		case SWT.ARROW_RIGHT -> go(Direction.RIGHT, pan, 1, 0);
		case SWT.CR, SWT.KEYPAD_CR, ' ' -> onOpen.run();
		case '+', '=', SWT.KEYPAD_ADD -> larger();
		case '-', SWT.KEYPAD_SUBTRACT -> smaller();
		case '0', SWT.KEYPAD_0 -> zoom(0);
		default -> {
			return;
		}
		}
		e.doit = false;
	}

	private void go(Direction direction, boolean pan, int x, int y) {
		if (pan) {
			view.by(x * look.px(STEP), y * look.px(STEP));
		} else {
			plate.beside(selected, direction).ifPresent(this::choose);
		}
	}

	/** With Ctrl it changes the size; else it goes as far as the map has somewhere to go, then the page does. */
	private void wheel(Event e) {
		ScrollBar bar = getVerticalBar();
		boolean more = bar.getVisible() && (e.count > 0 ? bar.getSelection() > 0 : bar.getSelection() + bar.getThumb() < bar.getMaximum());
		if ((e.stateMask & SWT.MOD1) != 0) {
			sized = true;
			view.steps(Integer.signum(e.count), e.x, e.y);
			e.doit = false;
		} else if (!more && ScrolledPage.wheel(this, e.count)) {
			e.doit = false;
		}
	}
}
