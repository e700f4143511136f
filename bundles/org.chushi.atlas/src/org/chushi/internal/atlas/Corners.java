package org.chushi.internal.atlas;

import java.util.ArrayList;
import java.util.List;

import org.chushi.atlas.Area.Spot;
import org.eclipse.elk.graph.ElkEdgeSection;

/** Corners of ways: without those that turn nothing, and without going to a point and back. */
final class Corners {

	private static final double SAME = 0.5;

	private Corners() {
	}

	static List<Spot> of(ElkEdgeSection section) {
		List<Spot> all = new ArrayList<>();
		all.add(new Spot(section.getStartX(), section.getStartY()));
		section.getBendPoints().forEach(b -> all.add(new Spot(b.getX(), b.getY())));
		all.add(new Spot(section.getEndX(), section.getEndY()));
		return all;
	}

	static List<Spot> of(List<Spot> points, double dx, double dy) {
		List<Spot> kept = new ArrayList<>();
		for (Spot point : points) {
			kept.add(new Spot(point.x() + dx, point.y() + dy));
			while (kept.size() > 2 && straight(kept.get(kept.size() - 3), kept.get(kept.size() - 2), kept.getLast())) {
				kept.remove(kept.size() - 2);
			}
		}
		return kept;
	}

	/** Whether three points lie on one line, in whatever order. */
	private static boolean straight(Spot a, Spot b, Spot c) {
		return same(a.x(), b.x()) && same(b.x(), c.x()) || same(a.y(), b.y()) && same(b.y(), c.y());
	}

	private static boolean same(double one, double other) {
		return Math.abs(one - other) < SAME;
	}
}
