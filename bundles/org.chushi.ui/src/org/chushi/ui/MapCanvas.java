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
import org.chushi.internal.ui.Viewport;
import org.chushi.ui.MapModel.Edge;
import org.chushi.ui.MapModel.Node;
import org.chushi.ui.MapModel.State;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
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
	private static final int LEAST_HEIGHT = 320;

	private final Look look;
	private final Viewport view;
	private final List<Consumer<Node>> onSelect = new ArrayList<>();
	private final List<Consumer<Node>> onOpen = new ArrayList<>();
	private MapModel model;
	private MapLayout layout;
	private String selected = "";

	public MapCanvas(Composite parent, Look look, MapModel model) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL);
		this.look = look;
		view = new Viewport(this, look, () -> layout.size(), LEAST, new Point(0, 0));
		setBackground(look.colour(look.ground(parent)));
		addListener(SWT.Paint, e -> draw(e.gc));
		addListener(SWT.MouseDown, this::click);
		addListener(SWT.MouseDoubleClick, e -> open());
		addListener(SWT.MouseMove, e -> setToolTipText(at(e).map(this::words).orElse(null)));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.MouseWheel, this::wheel);
		addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| e.detail == SWT.TRAVERSE_ESCAPE);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
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
		view.zoom(0);
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
			view.reveal(layout.box(id));
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
		view.zoom(factor);
		inSight();
	}

	/** One step larger. */
	public void larger() {
		view.larger();
		inSight();
	}

	/** One step smaller. */
	public void smaller() {
		view.smaller();
		inSight();
	}

	private void inSight() {
		selected().ifPresent(node -> view.reveal(layout.box(node.id())));
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? look.px(layout.size().x) : wHint;
		int height = (int) Math.ceil(look.px(layout.size().y) * view.fit(width, Short.MAX_VALUE));
		int most = Math.max(look.px(LEAST_HEIGHT), getShell().getClientArea().height * 13 / 20);
		return new Point(width, hHint == SWT.DEFAULT ? Math.min(height, most) : hHint);
	}

	private Optional<Node> at(Event e) {
		Point point = view.design(e.x, e.y);
		return layout.at(point.x, point.y).flatMap(model::node);
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
		new MapPainter(gc, look, view.factor(), view.origin()).draw(model, layout, selected, isFocusControl());
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
