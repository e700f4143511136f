package org.chushi.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.chushi.atlas.Area.Spot;
import org.chushi.atlas.Sketch.Place;
import org.chushi.atlas.Sketch.Road;
import org.chushi.atlas.Sketch.Use;

/** A map drawn stroke by stroke, for whatever it is painted on. What colours tell, signs, words and kinds of lines tell too. */
public record Drawing(String title, double width, double height, List<Mark> marks) {

	private static final double RADIUS = 12;
	private static final double SEAL = 26;
	private static final double STEP = 11;
	private static final double SMALL = 8;

	public Drawing {
		marks = List.copyOf(marks);
	}

	public static Drawing of(Sketch sketch, Plate plate) {
		List<Mark> marks = new ArrayList<>();
		plate.rows().forEach((level, area) -> {
			marks.add(new Mark.Box(new Area(8, area.y(), plate.width() - 16, area.height()), RADIUS, Ink.BAND, Ink.BAND, 0, false));
			sketch.rows().stream().filter(r -> r.level() == level).findFirst()
					.ifPresent(r -> marks.add(new Mark.Words(new Area(16, area.y(), 56, area.height()), r.title(), Mark.Label.DETAIL, false, Ink.MUTED, false, 2)));
		});
		for (int i = 0; i < Math.min(sketch.tracks().size(), plate.heads().size()); i++) {
			marks.add(new Mark.Words(plate.heads().get(i), sketch.tracks().get(i), Mark.Label.TITLE, true, Ink.MUTED, true, 2));
		}
		// the way that is shown lies over all others
		sketch.roads().stream().filter(r -> plate.roads().containsKey(r.id())).filter(r -> sketch.back(r).filter(b -> stronger(b, r)).isEmpty())
				.sorted(Comparator.comparing(Road::use)).forEach(r -> marks.add(line(r, plate.roads().get(r.id()), sketch.back(r).isPresent())));
		sketch.places().stream().filter(p -> plate.places().containsKey(p.id())).forEach(p -> place(p, plate.places().get(p.id()), marks));
		sketch.roads().stream().filter(r -> r.step() > 0 && plate.roads().containsKey(r.id()))
				.forEach(r -> marks.add(new Mark.Number(half(plate.roads().get(r.id())), STEP, r.step(), Ink.ACCENT, Ink.ON_ACCENT)));
		return new Drawing(sketch.title(), plate.width(), plate.height(), marks);
	}

	/** Ways up are solid, ways to the side dashed; the way that is shown is the broadest, and points to where it leads only. */
	private static Mark line(Road road, List<Spot> corners, boolean both) {
		Ink ink = switch (road.use()) {
		case PLAIN -> Ink.EDGE;
		case GONE -> Ink.GOOD;
		case NEXT, CHOSEN -> Ink.ACCENT;
		};
		return new Mark.Line(corners, ink, road.use() == Use.CHOSEN ? 4 : road.use() == Use.PLAIN ? 1.5 : 2, !road.up(), both && road.use() != Use.CHOSEN);
	}

	/** Which of the ways there and back is drawn, for both. */
	private static boolean stronger(Road one, Road other) {
		int more = one.use().compareTo(other.use());
		return more > 0 || more == 0 && one.id().compareTo(other.id()) < 0;
	}

	private static void place(Place place, Area area, List<Mark> marks) {
		Sign sign = place.sign();
		boolean here = sign == Sign.HERE;
		Ink edge = switch (sign) {
		case HERE, READY, REACHABLE, WISHED -> Ink.ACCENT;
		case BEHIND -> Ink.GOOD;
		case AHEAD -> Ink.EDGE;
		};
		Ink fill = switch (sign) {
		case HERE -> Ink.ACCENT;
		case READY, REACHABLE, WISHED -> Ink.ACCENT_SOFT;
		case BEHIND -> Ink.GOOD_SOFT;
		case AHEAD -> Ink.CARD;
		};
		marks.add(new Mark.Box(area, RADIUS, fill, edge, sign == Sign.AHEAD ? 1.5 : 2, sign == Sign.AHEAD));
		if (sign == Sign.READY) {
			marks.add(new Mark.Box(area.inset(4), RADIUS - 4, fill, edge, 1, false));
		}
		marks.add(new Mark.Label(new Area(area.x() + SMALL + 4, area.y() + SMALL, area.width() - 2 * SMALL - 8, area.height() - 2 * SMALL), place.title(),
				place.detail(), here ? Ink.ON_ACCENT : Ink.TEXT, here ? Ink.ON_ACCENT : sign == Sign.AHEAD ? Ink.MUTED : edge));
		boolean full = sign == Sign.READY || sign == Sign.BEHIND;
		marks.add(new Mark.Seal(new Area(area.right() - SEAL * 2 / 3, area.y() - SEAL / 3, SEAL, SEAL), sign, sign == Sign.READY, full ? edge : Ink.CARD,
				full ? Ink.CARD : edge));
		if (place.wished()) {
			marks.add(new Mark.Seal(new Area(area.x() - SEAL / 3, area.y() - SEAL / 3, SEAL, SEAL), Sign.WISHED, false, Ink.ACCENT, Ink.ON_ACCENT));
		}
	}

	/** The point in the middle of a way. */
	static Spot half(List<Spot> corners) {
		double rest = length(corners) / 2;
		for (int i = 1; i < corners.size(); i++) {
			Spot a = corners.get(i - 1);
			Spot b = corners.get(i);
			double part = Math.hypot(b.x() - a.x(), b.y() - a.y());
			if (part >= rest && part > 0) {
				return new Spot(a.x() + (b.x() - a.x()) * rest / part, a.y() + (b.y() - a.y()) * rest / part);
			}
			rest -= part;
		}
		return corners.getLast();
	}

	private static double length(List<Spot> corners) {
		double length = 0;
		for (int i = 1; i < corners.size(); i++) {
			length += Math.hypot(corners.get(i).x() - corners.get(i - 1).x(), corners.get(i).y() - corners.get(i - 1).y());
		}
		return length;
	}
}
