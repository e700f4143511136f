package org.chushi.internal.ui.author.maps;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.internal.ui.MapLayout;
import org.chushi.internal.ui.Way;
import org.chushi.ui.Look;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** A chart with its layout: what lies where, in the design's pixels. */
record Scene(Chart chart, MapLayout layout, Map<Chart.Arrow, Label> labels) {

	/** How near to a line it is meant. */
	private static final int NEAR = 7;
	/** Of a handle, and of what is taken for it. */
	static final int HANDLE = 9;
	private static final int GRASP = 13;

	static Scene of(Chart chart, Look look) {
		MapLayout layout = chart.layout();
		return new Scene(chart, layout, Label.place(chart, layout, look));
	}

	Rectangle box(Chart.Spot spot) {
		return layout.box(spot.key());
	}

	Optional<Way> way(Chart.Arrow arrow) {
		return layout.way(arrow.edge());
	}

	/** Where moves are drawn from: the middle of the upper and of the right edge. */
	List<Point> handles(Chart.Spot spot) {
		Rectangle box = box(spot);
		return List.of(new Point(box.x + box.width / 2, box.y), new Point(box.x + box.width, box.y + box.height / 2));
	}

	/**
	 * What is at a point: what is drawn last comes first.
	 *
	 * @param handled the position whose handles are shown
	 * @param held    the move whose ends are shown
	 */
	Hit at(Point point, Optional<Chart.Spot> handled, Optional<Chart.Arrow> held) {
		// asked at each move of the mouse: ways are followed only where nothing else lies
		return held.flatMap(arrow -> end(arrow, point))
				.or(() -> handled.filter(s -> handles(s).stream().anyMatch(h -> near(h, point))).map(Hit.Handle::new))
				.or(() -> labels.entrySet().stream().filter(l -> l.getValue().area().contains(point)).map(Map.Entry::getKey).findFirst().map(Hit.Along::new))
				.or(() -> layout.at(point.x, point.y).flatMap(chart::spot).map(Hit.On::new))
				.or(() -> chart.arrows().stream().filter(a -> way(a).filter(w -> w.distance(point.x, point.y) <= NEAR).isPresent()).findFirst()
						.map(Hit.Along::new))
				.orElseGet(() -> new Hit.Empty(layout.place(point.x, point.y)));
	}

	private Optional<Hit> end(Chart.Arrow arrow, Point point) {
		return way(arrow).flatMap(way -> near(way.to(), point) ? Optional.of(new Hit.End(arrow, false))
				: near(way.from(), point) ? Optional.of(new Hit.End(arrow, true)) : Optional.empty());
	}

	private static boolean near(Point one, Point other) {
		return Math.hypot(one.x - other.x, one.y - other.y) <= GRASP;
	}

	/** Where something of the map is drawn; nothing for what is not. */
	Optional<Rectangle> area(EObject object) {
		return chart.spots().stream().filter(s -> s.position() == object).findFirst().map(this::box).or(() -> chart.arrows().stream()
				.filter(a -> a.move() == object).findFirst().flatMap(a -> way(a)).map(Scene::around));
	}

	private static Rectangle around(Way way) {
		int x = Math.min(way.from().x, way.to().x);
		int y = Math.min(way.from().y, way.to().y);
		return new Rectangle(x, y, Math.abs(way.from().x - way.to().x) + 1, Math.abs(way.from().y - way.to().y) + 1);
	}

	static Point middle(Rectangle box) {
		return new Point(box.x + box.width / 2, box.y + box.height / 2);
	}

	/** Where a line from the middle of a box to a point leaves the box; the point itself where it is inside. */
	static Point edge(Rectangle box, Point to) {
		Point middle = middle(box);
		double part = Math.min(part(box.width, to.x - middle.x), part(box.height, to.y - middle.y));
		return new Point((int) Math.round(middle.x + part * (to.x - middle.x)), (int) Math.round(middle.y + part * (to.y - middle.y)));
	}

	private static double part(int length, int way) {
		return way == 0 ? 1 : Math.min(1, length / 2.0 / Math.abs(way));
	}

	/** Positions that an area touches. */
	List<Chart.Spot> within(Rectangle area) {
		return chart.spots().stream().filter(s -> box(s).intersects(area)).toList();
	}
}
