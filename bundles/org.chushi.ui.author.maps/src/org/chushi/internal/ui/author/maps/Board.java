package org.chushi.internal.ui.author.maps;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.chushi.internal.ui.MapLayout.Direction;
import org.chushi.internal.ui.MapLayout.Place;
import org.chushi.internal.ui.Speaking;
import org.chushi.internal.ui.Viewport;
import org.chushi.model.Move;
import org.chushi.model.Position;
import org.chushi.ui.Look;
import org.chushi.ui.Named;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The map as it is drawn: what is chosen, where the mouse is, what is seen of it. Each thing on it says itself in words. */
final class Board extends Canvas implements Named {

	/** Height of the heads of the tracks, in the design's pixels. */
	static final int HEAD = 40;
	/** Width of the numbers of the levels. */
	static final int SIDE = 32;
	private static final double LEAST = 0.37;

	/** What the board asks for; each is one deed. */
	interface Asked {

		void add(Place place);

		void connect(Position from, Position to);

		void lead(Position from, Place place);

		/** @param first where it begins */
		void end(Move move, boolean first, Position to);

		void shift(int tracks, int levels);

		void rename(EObject thing);

		/** Shows what it needs. */
		void write(EObject thing);
	}

	private final Look look;
	private final Picked picked;
	private final Viewport view;
	private final Pointer pointer;
	private final SpokenMap spoken;
	private Scene scene;
	private Marks marks = Marks.NONE;
	private Optional<Hit> over = Optional.empty();
	private Gesture gesture = new Gesture.None();

	Board(Composite parent, Look look, Chart chart, Picked picked, Asked asked) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_BACKGROUND);
		this.look = look;
		this.picked = picked;
		scene = Scene.of(chart, look);
		view = new Viewport(this, look, () -> scene.layout().size(), LEAST, new Point(SIDE, HEAD));
		pointer = new Pointer(this, picked, asked);
		spoken = new SpokenMap(look);
		setBackground(look.colour(look.ground(parent)));
		addListener(SWT.Paint, e -> new BoardPainter(e.gc, look, view, this).draw());
		addListener(SWT.MouseWheel, this::wheel);
		addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		// so that the canvas may have the keyboard at all
		addListener(SWT.KeyDown, e -> { });
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		picked.listen(this::told);
		Speaking.as(this, ACC.ROLE_GRAPHIC);
	}

	/** Another state of the map. */
	void show(Chart chart) {
		if (!chart.equals(scene.chart())) {
			scene = Scene.of(chart, look);
			over = Optional.empty();
			gesture = new Gesture.None();
			view.bars();
			redraw();
		}
	}

	/** What the checks say. */
	void mark(Marks now) {
		marks = now;
		redraw();
	}

	private void told() {
		redraw();
		getAccessible().textSelectionChanged();
	}

	Scene scene() {
		return scene;
	}

	Chart chart() {
		return scene.chart();
	}

	Picked picked() {
		return picked;
	}

	Viewport view() {
		return view;
	}

	Marks marks() {
		return marks;
	}

	Optional<Hit> over() {
		return over;
	}

	void over(Hit hit) {
		if (!over.equals(Optional.of(hit))) {
			over = Optional.of(hit);
			setToolTipText(hit.object().map(o -> spoken.of(scene.chart(), o, marks)).orElse(null));
			redraw();
		}
	}

	Gesture gesture() {
		return gesture;
	}

	void gesture(Gesture now) {
		gesture = now;
		redraw();
		if (now instanceof Gesture.Linking) {
			getAccessible().textSelectionChanged();
		}
	}

	/** The position whose handles are shown: under the mouse, else the chosen one. */
	Optional<Chart.Spot> handled() {
		return over.flatMap(hit -> switch (hit) {
		case Hit.On on -> Optional.of(on.spot());
		case Hit.Handle handle -> Optional.of(handle.spot());
		default -> Optional.<Chart.Spot>empty();
		}).or(() -> picked.position().flatMap(chart()::spot));
	}

	/** What is at a point of the canvas. */
	Hit at(int x, int y) {
		if (x < look.px(SIDE)) {
			return new Hit.Empty(Optional.empty());
		}
		Point point = view.design(x, y);
		if (y < look.px(HEAD)) {
			return scene.layout().place(point.x, 1).map(Place::track)
					.filter(t -> t < chart().lanes().size()).map(t -> (Hit) new Hit.Head(chart().lanes().get(t)))
					.orElseGet(() -> new Hit.Empty(Optional.empty()));
		}
		return scene.at(point, handled(), picked.move().flatMap(chart()::arrow));
	}

	/** Where the head of a track is, on the canvas. */
	Rectangle head(Chart.Lane lane) {
		Rectangle column = scene.layout().area(new Place(chart().lanes().indexOf(lane), 0));
		Rectangle on = view.screen(column);
		return new Rectangle(on.x, 0, on.width, look.px(HEAD));
	}

	/** Where something is drawn, on the canvas; nothing for what is not. */
	Optional<Rectangle> place(EObject object) {
		return chart().lanes().stream().filter(l -> l.track() == object).findFirst().map(this::head)
				.or(() -> scene.area(object).map(view::screen));
	}

	/** Chooses it and brings it into sight. */
	void pick(EObject object) {
		picked.only(object);
		reveal(object);
	}

	void reveal(EObject object) {
		scene.area(object).ifPresent(view::reveal);
	}

	/** The nearest position; above the highest of a track, its head. */
	Optional<EObject> beside(EObject from, Direction direction) {
		Optional<Chart.Lane> lane = chart().lanes().stream().filter(l -> l.track() == from).findFirst();
		if (lane.isPresent()) {
			return besideHead(chart().lanes().indexOf(lane.get()), direction);
		}
		Optional<Chart.Spot> spot = chart().spots().stream().filter(s -> s.position() == from).findFirst();
		if (direction == Direction.UP && !chart().lanes().isEmpty() && spot.filter(this::topmost).isPresent()) {
			return spot.map(s -> chart().lanes().get(s.place().track()).track());
		}
		return scene.layout().neighbour(spot.map(Chart.Spot::key).orElse(""), direction).flatMap(chart()::spot).map(Chart.Spot::position);
	}

	private boolean topmost(Chart.Spot spot) {
		return chart().spots().stream().noneMatch(s -> s.place().track() == spot.place().track() && s.place().level() > spot.place().level());
	}

	private Optional<EObject> besideHead(int at, Direction direction) {
		List<Chart.Lane> lanes = chart().lanes();
		return switch (direction) {
		case LEFT, RIGHT -> {
			int to = at + (direction == Direction.LEFT ? -1 : 1);
			yield to < 0 || to >= lanes.size() ? Optional.empty() : Optional.of(lanes.get(to).track());
		}
		case DOWN -> chart().spots().stream().filter(s -> s.place().track() == at)
				.max(Comparator.comparingInt(s -> s.place().level())).map(Chart.Spot::position);
		case UP -> Optional.empty();
		};
	}

	/** With Ctrl it makes the map larger or smaller, with Shift it moves it sideways. */
	private void wheel(Event e) {
		if ((e.stateMask & SWT.MOD1) != 0) {
			view.steps(Integer.signum(e.count), e.x, e.y);
			e.doit = false;
		} else if ((e.stateMask & SWT.SHIFT) != 0) {
			view.by(-e.count * look.px(24), 0);
			e.doit = false;
		}
	}

	/** Stops what the mouse or the keys began; false when they began nothing. */
	boolean cancel() {
		boolean busy = !(gesture instanceof Gesture.None);
		gesture(new Gesture.None());
		return busy;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? look.px(480) : wHint, hHint == SWT.DEFAULT ? look.px(320) : hHint);
	}

	@Override
	public String name() {
		return gesture instanceof Gesture.Linking linking ? spoken.linking(linking.from(), pointer.aim(linking))
				: spoken.of(chart(), picked.all(), marks);
	}
}
