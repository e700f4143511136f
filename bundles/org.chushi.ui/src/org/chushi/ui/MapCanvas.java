package org.chushi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.chushi.internal.ui.MapLayout;
import org.chushi.internal.ui.MapLayout.Direction;
import org.chushi.internal.ui.MapPainter;
import org.chushi.internal.ui.Messages;
import org.chushi.internal.ui.Speaking;
import org.chushi.ui.MapModel.Edge;
import org.chushi.ui.MapModel.Node;
import org.chushi.ui.MapModel.State;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * A career map to look at and to walk through: arrows go from position to position, Enter opens one, + and − change
 * the size, 0 fits it in. Each position says itself in words.
 */
public final class MapCanvas extends Canvas implements Named {

	private static final double LEAST = 0.55;
	private static final double MOST = 1.6;
	private static final double STEP = 1.2;
	private static final int LEAST_HEIGHT = 320;

	private final Look look;
	private final List<Consumer<Node>> onSelect = new ArrayList<>();
	private final List<Consumer<Node>> onOpen = new ArrayList<>();
	private MapModel model;
	private MapLayout layout;
	private String selected = "";
	private double zoom;

	public MapCanvas(Composite parent, Look look, MapModel model) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL);
		this.look = look;
		setBackground(look.colour(look.ground(parent)));
		addListener(SWT.Paint, e -> draw(e.gc));
		addListener(SWT.Resize, e -> bars());
		addListener(SWT.MouseDown, this::click);
		addListener(SWT.MouseDoubleClick, e -> open());
		addListener(SWT.MouseMove, e -> setToolTipText(at(e).map(this::words).orElse(null)));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.MouseWheel, this::wheel);
		addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| e.detail == SWT.TRAVERSE_ESCAPE);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		getHorizontalBar().addListener(SWT.Selection, e -> redraw());
		getVerticalBar().addListener(SWT.Selection, e -> redraw());
		show(model);
		Speaking.as(this, ACC.ROLE_GRAPHIC);
	}

	public void show(MapModel map) {
		model = map;
		layout = new MapLayout(map);
		if (map.node(selected).isEmpty()) {
			selected = map.nodes().stream().filter(node -> node.state() == State.HERE).findFirst()
					.or(() -> MapLayout.reading(map).stream().findFirst()).map(Node::id).orElse("");
		}
		zoom = 0;
		bars();
		redraw();
	}

	/** Told which position has the keyboard or was clicked. */
	public void onSelect(Consumer<Node> listener) {
		onSelect.add(listener);
	}

	/** At Enter or a double click. */
	public void onOpen(Consumer<Node> listener) {
		onOpen.add(listener);
	}

	public Optional<Node> selected() {
		return model.node(selected);
	}

	/** Selects it as the person would. */
	public void select(String id) {
		model.node(id).ifPresent(node -> {
			selected = id;
			reveal(layout.box(id));
			redraw();
			getAccessible().textSelectionChanged();
			onSelect.forEach(listener -> listener.accept(node));
		});
	}

	/** The selected position in words. */
	@Override
	public String name() {
		return selected().map(this::words).orElse("");
	}

	/** The size: 1 as drawn, 0 as fits; what is selected stays in sight. Nothing gets so small that it cannot be read. */
	public void zoom(double factor) {
		zoom = factor == 0 ? 0 : Math.clamp(factor, LEAST, MOST);
		bars();
		selected().ifPresent(node -> reveal(layout.box(node.id())));
		redraw();
	}

	/** One step larger. */
	public void larger() {
		zoom(factor() * STEP);
	}

	/** One step smaller. */
	public void smaller() {
		zoom(factor() / STEP);
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? look.px(layout.size().x) : wHint;
		int height = (int) Math.ceil(look.px(layout.size().y) * fit(width, Short.MAX_VALUE));
		int most = Math.max(look.px(LEAST_HEIGHT), getShell().getClientArea().height * 13 / 20);
		return new Point(width, hHint == SWT.DEFAULT ? Math.min(height, most) : hHint);
	}

	private double fit(int width, int height) {
		return Math.clamp(Math.min((double) width / look.px(layout.size().x), (double) height / look.px(layout.size().y)), LEAST, 1);
	}

	private double factor() {
		return zoom == 0 ? fit(getSize().x, getSize().y) : zoom;
	}

	private int screen(int design) {
		return (int) Math.round(look.px(design) * factor());
	}

	private void bars() {
		Rectangle area = getClientArea();
		bar(getHorizontalBar(), screen(layout.size().x), area.width);
		bar(getVerticalBar(), screen(layout.size().y), area.height);
	}

	private static void bar(ScrollBar bar, int all, int seen) {
		boolean needed = all > seen + 1;
		bar.setVisible(needed);
		if (needed) {
			bar.setValues(Math.min(bar.getSelection(), all - seen), 0, all, Math.max(1, seen), 48, Math.max(1, seen * 9 / 10));
		} else {
			bar.setSelection(0);
		}
	}

	private Point origin() {
		Rectangle area = getClientArea();
		int x = getHorizontalBar().getVisible() ? -getHorizontalBar().getSelection()
				: Math.max(0, (area.width - screen(layout.size().x)) / 2);
		int y = getVerticalBar().getVisible() ? -getVerticalBar().getSelection() : 0;
		return new Point(x, y);
	}

	private void reveal(Rectangle box) {
		Rectangle area = getClientArea();
		reveal(getHorizontalBar(), screen(box.x), screen(box.width), area.width);
		reveal(getVerticalBar(), screen(box.y), screen(box.height), area.height);
	}

	private void reveal(ScrollBar bar, int from, int length, int seen) {
		if (bar.getVisible()) {
			int margin = screen(24);
			int top = Math.min(bar.getSelection(), from - margin);
			bar.setSelection(Math.max(top, from + length + margin - seen));
		}
	}

	private Optional<Node> at(Event e) {
		Point origin = origin();
		double factor = (double) screen(1000) / 1000;
		return layout.at((int) ((e.x - origin.x) / factor), (int) ((e.y - origin.y) / factor)).flatMap(model::node);
	}

	private void click(Event e) {
		forceFocus();
		at(e).ifPresent(node -> select(node.id()));
	}

	private void open() {
		selected().ifPresent(node -> onOpen.forEach(listener -> listener.accept(node)));
	}

	private void key(Event e) {
		switch (e.keyCode) {
		case SWT.ARROW_UP -> go(Direction.UP);
		case SWT.ARROW_DOWN -> go(Direction.DOWN);
		case SWT.ARROW_LEFT -> go(Direction.LEFT);
		case SWT.ARROW_RIGHT -> go(Direction.RIGHT);
		case SWT.CR, SWT.KEYPAD_CR, ' ' -> open();
		case '+', '=', SWT.KEYPAD_ADD -> larger();
		case '-', SWT.KEYPAD_SUBTRACT -> smaller();
		case '0', SWT.KEYPAD_0 -> zoom(0);
		default -> {
			return;
		}
		}
		e.doit = false;
	}

	/** As far as the map itself has somewhere to go, it goes; then the page does. */
	private void wheel(Event e) {
		ScrollBar bar = getVerticalBar();
		boolean more = bar.getVisible() && (e.count > 0 ? bar.getSelection() > 0
				: bar.getSelection() + bar.getThumb() < bar.getMaximum());
		if (!more && ScrolledPage.wheel(this, e.count)) {
			e.doit = false;
		}
	}

	private void go(Direction direction) {
		layout.neighbour(selected, direction).ifPresent(this::select);
	}

	private void draw(GC gc) {
		new MapPainter(gc, look, factor(), origin()).draw(model, layout, selected, isFocusControl());
	}

	private String words(Node node) {
		String said = look.t(MapPainter.word(node.state()), node.title());
		if (!node.detail().isEmpty()) {
			said += look.t(Messages.Clause_separator) + node.detail();
		}
		String ways = model.edges().stream().filter(edge -> edge.from().equals(node.id())).map(Edge::to)
				.flatMap(id -> model.node(id).stream()).map(Node::title)
				.collect(Collectors.joining(look.t(Messages.Word_separator)));
		return ways.isEmpty() ? said : said + look.t(Messages.MapCanvas_ways, ways);
	}
}
