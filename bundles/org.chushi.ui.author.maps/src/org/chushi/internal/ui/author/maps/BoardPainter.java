package org.chushi.internal.ui.author.maps;

import java.util.Optional;

import org.chushi.internal.ui.Lines;
import org.chushi.internal.ui.MapLayout;
import org.chushi.internal.ui.MapLayout.Place;
import org.chushi.internal.ui.MapPainter;
import org.chushi.internal.ui.Paint;
import org.chushi.internal.ui.Viewport;
import org.chushi.internal.ui.Way;
import org.chushi.ui.Look;
import org.chushi.ui.Status;
import org.chushi.ui.Theme;
import org.chushi.ui.Type;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the board once: the map as the newcomer's is drawn, and over it what is needed to draw on it. */
final class BoardPainter {

	/** Labels are written no smaller, in the design's pixels. */
	private static final double LEAST_TEXT = 11.5;
	/** From this size on every move has its label; below it, what is chosen or under the mouse. */
	private static final double LABELLED = 0.6;
	private static final double WRITTEN = 13.5;

	private final GC gc;
	private final Look look;
	private final Theme theme;
	private final Viewport view;
	private final Board board;
	private final Scene scene;
	private final MapPainter painter;
	private final double zoom;

	BoardPainter(GC gc, Look look, Viewport view, Board board) {
		this.gc = gc;
		this.look = look;
		this.theme = look.theme();
		this.view = view;
		this.board = board;
		scene = board.scene();
		zoom = view.factor();
		painter = new MapPainter(gc, look, zoom, view.origin());
	}

	void draw() {
		Rectangle all = board.getClientArea();
		gc.setBackground(board.getBackground());
		gc.fillRectangle(all);
		Paint.smooth(gc);
		grid(all);
		scene.chart().arrows().forEach(this::arrow);
		scene.chart().spots().forEach(spot -> painter.node(Chart.node(spot), scene.box(spot)));
		scene.chart().arrows().forEach(this::label);
		scene.chart().spots().forEach(spot -> problem(board.marks().status(spot.position()), corner(spot)));
		scene.chart().spots().stream().filter(s -> board.picked().has(s.position())).forEach(this::chosen);
		board.picked().move().flatMap(scene.chart()::arrow).flatMap(scene::way).ifPresent(this::ends);
		gesture();
		levels(all);
		heads(all);
		if (board.isFocusControl()) {
			Paint.focus(gc, look, all, look.px(6));
		}
	}

	/** Columns and levels, and where something new would come. */
	private void grid(Rectangle all) {
		MapLayout layout = scene.layout();
		gc.setForeground(look.colour(theme.line()));
		for (int track = 1; track < layout.tracks(); track++) {
			Rectangle left = view.screen(layout.area(new Place(track - 1, 0)));
			Rectangle right = view.screen(layout.area(new Place(track, 0)));
			int x = (left.x + left.width + right.x) / 2;
			gc.drawLine(x, 0, x, all.height);
		}
		if (board.over().orElse(null) instanceof Hit.Empty(Optional<Place> place) && board.gesture() instanceof Gesture.None) {
			place.filter(p -> !scene.chart().taken(p)).ifPresent(this::vacant);
		} else if (scene.chart().spots().isEmpty()) {
			vacant(new Place(0, 0));
		}
	}

	private void vacant(Place place) {
		Rectangle box = view.screen(scene.layout().area(place));
		outline(box, theme.edge());
		try (Lines words = new Lines(look, look.font(Math.max(WRITTEN * zoom, WRITTEN), false), look.t(Messages.BoardPainter_add),
				box.width - look.px(16), 3)) {
			gc.setForeground(look.colour(theme.mutedInk()));
			words.centred(gc, Paint.inset(box, look.px(8)));
		}
	}

	private void outline(Rectangle box, RGB colour) {
		gc.setLineStyle(SWT.LINE_DASH);
		Paint.border(gc, look, box, view.screen(12), colour, Math.max(1, look.px(1.5)));
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	private boolean meant(Chart.Arrow arrow) {
		return board.picked().has(arrow.move()) || board.over().flatMap(Hit::object).filter(o -> o == arrow.move()).isPresent();
	}

	/** Up is solid, aside is dashed; what belongs to a chosen position is in the accent. */
	private void arrow(Chart.Arrow arrow) {
		boolean near = meant(arrow) || board.picked().has(arrow.from().position()) || board.picked().has(arrow.to().position());
		Status status = board.marks().status(arrow.move());
		RGB colour = near ? theme.accent() : status == Status.STOP ? theme.stop() : theme.edge();
		scene.way(arrow).filter(this::seen).ifPresent(way -> painter.way(way, colour, arrow.up()));
	}

	private boolean seen(Way way) {
		int room = 80;
		int x = Math.min(way.from().x, way.to().x) - room;
		int y = Math.min(way.from().y, way.to().y) - room;
		return gc.getClipping().intersects(view.screen(new Rectangle(x, y, Math.abs(way.from().x - way.to().x) + 2 * room,
				Math.abs(way.from().y - way.to().y) + 2 * room)));
	}

	private void ends(Way way) {
		int radius = Math.max(look.px(5), view.screen(6));
		for (Point end : new Point[] { way.from(), way.to() }) {
			Point at = point(end);
			Rectangle round = new Rectangle(at.x - radius, at.y - radius, 2 * radius, 2 * radius);
			Paint.fill(gc, look, round, radius, theme.card());
			Paint.border(gc, look, round, radius, theme.accent(), Math.max(2, look.px(2)));
		}
	}

	private Point point(Point design) {
		Rectangle on = view.screen(new Rectangle(design.x, design.y, 0, 0));
		return new Point(on.x, on.y);
	}

	private void label(Chart.Arrow arrow) {
		boolean meant = meant(arrow);
		if (zoom < LABELLED && !meant) {
			return;
		}
		Optional.ofNullable(scene.labels().get(arrow)).filter(l -> gc.getClipping().intersects(view.screen(l.area()))).ifPresent(label -> {
			Rectangle area = view.screen(label.area());
			Status status = board.marks().status(arrow.move());
			boolean chosen = board.picked().has(arrow.move());
			RGB fill = chosen ? theme.accent() : status == Status.GOOD ? theme.card() : theme.soft(status);
			RGB ink = chosen ? theme.onAccent() : status == Status.GOOD ? (arrow.up() ? theme.accent() : theme.ink()) : theme.ink(status);
			Paint.fill(gc, look, area, area.height / 2, fill);
			Paint.border(gc, look, area, area.height / 2, chosen || meant ? theme.accent() : status == Status.GOOD ? theme.edge() : theme.ink(status), 1);
			gc.setForeground(look.colour(ink));
			gc.setFont(look.font(Math.max(WRITTEN * Math.min(zoom, 1), LEAST_TEXT), arrow.up()));
			Paint.centred(gc, label.words(), area);
		});
	}

	private Rectangle corner(Chart.Spot spot) {
		Rectangle box = view.screen(scene.box(spot));
		int size = look.px(22);
		return new Rectangle(box.x - size / 3, box.y - size / 3, size, size);
	}

	private void problem(Status status, Rectangle seal) {
		if (status != Status.GOOD && gc.getClipping().intersects(seal)) {
			Paint.fill(gc, look, seal, seal.width / 2, theme.soft(status));
			Paint.border(gc, look, seal, seal.width / 2, theme.ink(status), 1);
			Image icon = look.icon(status.icon(), theme.ink(status), 14);
			Paint.centred(gc, icon, seal);
		}
	}

	private void chosen(Chart.Spot spot) {
		int gap = view.screen(5);
		Paint.border(gc, look, Paint.inset(view.screen(scene.box(spot)), -gap), view.screen(12) + gap, theme.accent(), Math.max(2, look.px(2)));
	}

	/** What the mouse is doing; where moves are drawn from, while it does nothing. */
	private void gesture() {
		switch (board.gesture()) {
		case Gesture.None none -> board.handled().ifPresent(this::handles);
		case Gesture.Pressed pressed -> handles(pressed.spot());
		case Gesture.Shifting shifting -> scene.chart().spots().stream().filter(s -> board.picked().has(s.position())).forEach(s -> shifted(s, shifting));
		case Gesture.Linking linking -> linking(linking);
		case Gesture.Turning turning -> turning(turning);
		case Gesture.Framing framing -> {
			gc.setForeground(look.colour(theme.accent()));
			gc.drawRectangle(view.screen(framing.area()));
		}
		}
	}

	private void handles(Chart.Spot spot) {
		int radius = Math.max(look.px(7), view.screen(Scene.HANDLE));
		for (Point handle : scene.handles(spot)) {
			Point at = point(handle);
			Rectangle round = new Rectangle(at.x - radius, at.y - radius, 2 * radius, 2 * radius);
			Paint.fill(gc, look, round, radius, theme.card());
			Paint.border(gc, look, round, radius, theme.accent(), Math.max(1, look.px(1.5)));
			Paint.centred(gc, look.icon(handle.y == scene.box(spot).y ? "arrow-up" : "arrow-right", theme.accent(), 12), round);
		}
	}

	private void shifted(Chart.Spot spot, Gesture.Shifting shifting) {
		Place to = new Place(spot.place().track() + shifting.tracks(), spot.place().level() + shifting.levels());
		boolean inside = to.track() >= 0 && to.track() < scene.layout().tracks() && to.level() >= 0 && to.level() < scene.layout().levels();
		if (inside) {
			Rectangle box = view.screen(scene.layout().area(to));
			Paint.fill(gc, look, box, view.screen(12), theme.accentSoft());
			outline(box, theme.accent());
			gc.setFont(look.font(Type.SMALL_STRONG));
			gc.setForeground(look.colour(theme.accent()));
			Paint.centred(gc, spot.title(), box);
		}
	}

	private void linking(Gesture.Linking linking) {
		Optional<Chart.Spot> aim = aim(linking.to(), linking.from());
		painter.way(led(linking.from(), aim, linking.to()), theme.accent(), true);
		outline(Paint.inset(view.screen(scene.box(linking.from())), -look.px(4)), theme.accent());
		aim.ifPresentOrElse(this::chosen,
				() -> scene.layout().place(linking.to().x, linking.to().y).filter(p -> !scene.chart().taken(p)).ifPresent(this::vacant));
	}

	private void turning(Gesture.Turning turning) {
		Optional<Chart.Spot> aim = aim(turning.to(), turning.still());
		Way way = led(turning.still(), aim, turning.to());
		painter.way(turning.first() ? Way.straight(way.to(), way.from()) : way, theme.accent(), turning.arrow().up());
		aim.ifPresent(this::chosen);
	}

	/** From the edge of a position to the edge of another one, or to a point. */
	private Way led(Chart.Spot from, Optional<Chart.Spot> aim, Point to) {
		Rectangle begin = scene.box(from);
		Point end = aim.map(scene::box).map(box -> Scene.edge(box, Scene.middle(begin))).orElse(to);
		return Way.straight(Scene.edge(begin, end), end);
	}

	private Optional<Chart.Spot> aim(Point at, Chart.Spot other) {
		return scene.layout().at(at.x, at.y).flatMap(scene.chart()::spot).filter(s -> s.position() != other.position());
	}

	/** The numbers of the levels and the names of the tracks stay in sight. */
	private void levels(Rectangle all) {
		MapLayout layout = scene.layout();
		int wide = look.px(Board.SIDE);
		gc.setBackground(board.getBackground());
		gc.fillRectangle(0, 0, wide, all.height);
		gc.setForeground(look.colour(theme.line()));
		gc.drawLine(wide - 1, 0, wide - 1, all.height);
		gc.setFont(look.font(Type.SMALL));
		gc.setForeground(look.colour(theme.mutedInk()));
		for (int level = 0; level < layout.levels(); level++) {
			Rectangle row = view.screen(layout.area(new Place(0, level)));
			Paint.centred(gc, Integer.toString(level + 1), new Rectangle(0, row.y, wide, row.height));
		}
	}

	private void heads(Rectangle all) {
		int high = look.px(Board.HEAD);
		gc.setBackground(board.getBackground());
		gc.fillRectangle(0, 0, all.width, high);
		gc.setForeground(look.colour(theme.line()));
		gc.drawLine(0, high - 1, all.width, high - 1);
		for (Chart.Lane lane : scene.chart().lanes()) {
			head(lane, board.head(lane));
		}
		gc.setBackground(board.getBackground());
		gc.fillRectangle(0, 0, look.px(Board.SIDE), high - 1);
	}

	private void head(Chart.Lane lane, Rectangle area) {
		EObject track = lane.track();
		boolean chosen = board.picked().has(track);
		Rectangle pill = Paint.inset(area, look.px(4));
		if (chosen || board.over().flatMap(Hit::object).filter(o -> o == track).isPresent()) {
			Paint.fill(gc, look, pill, look.px(6), theme.accentSoft());
		}
		if (chosen) {
			Paint.border(gc, look, pill, look.px(6), theme.accent(), Math.max(2, look.px(2)));
		}
		Status status = board.marks().status(track);
		int seal = status == Status.GOOD ? 0 : look.px(22);
		problem(status, new Rectangle(pill.x, pill.y + (pill.height - seal) / 2, seal, seal));
		Rectangle rest = new Rectangle(pill.x + seal, pill.y, pill.width - seal, pill.height);
		try (Lines words = new Lines(look, look.font(Type.SMALL_STRONG), lane.title(), rest.width - look.px(4), 1)) {
			gc.setForeground(look.colour(chosen ? theme.accent() : theme.mutedInk()));
			words.centred(gc, rest);
		}
	}
}
