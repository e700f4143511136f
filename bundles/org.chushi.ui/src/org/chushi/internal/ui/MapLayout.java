package org.chushi.internal.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.chushi.ui.MapModel;
import org.chushi.ui.MapModel.Edge;
import org.chushi.ui.MapModel.Node;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the positions of a map lie, in the design's pixels: tracks from left to right, levels from the foot up. Those of
 * one track and level lie side by side.
 */
public final class MapLayout {

	public static final int WIDTH = 176;
	/** Three lines of a title fit, even when the map is small and its words are not. */
	public static final int HEIGHT = 136;
	private static final int MARGIN = 24;
	/** How far a way is aside of the one that leads back. */
	private static final int ASIDE = 11;
	/** How exactly it is asked what a way passes. */
	private static final int STEPS = 20;

	/**
	 * How much room a map is given.
	 *
	 * @param gapX   between positions side by side
	 * @param gapY   between positions one above the other
	 * @param tracks as many are there at least
	 * @param levels the same
	 */
	public record Room(int gapX, int gapY, int tracks, int levels) {

		/** As a map is read. */
		public static final Room PLAIN = new Room(24, 28, 1, 1);
	}

	/** A place on the map, whether something is there or not; both from 0, levels from the foot. */
	public record Place(int track, int level) {
	}

	/** Where a key leads. */
	public enum Direction {
		UP(0, -1), DOWN(0, 1), LEFT(-1, 0), RIGHT(1, 0);

		private final int x;
		private final int y;

		Direction(int x, int y) {
			this.x = x;
			this.y = y;
		}
	}

	private final Room room;
	private final Map<String, Rectangle> boxes = new LinkedHashMap<>();
	private final Map<Edge, Optional<Way>> ways = new HashMap<>();
	private final int[] lefts;
	private final int levels;
	private final Point size;

	public MapLayout(MapModel model) {
		this(model, Room.PLAIN);
	}

	public MapLayout(MapModel model, Room room) {
		this.room = room;
		levels = Math.max(room.levels, model.nodes().stream().mapToInt(Node::level).max().orElse(0) + 1);
		int tracks = Math.max(room.tracks, model.nodes().stream().mapToInt(Node::track).max().orElse(0) + 1);
		Map<Place, List<Node>> cells = new LinkedHashMap<>();
		reading(model).forEach(node -> cells.computeIfAbsent(new Place(node.track(), node.level()), place -> new ArrayList<>()).add(node));
		lefts = lefts(tracks, cells);
		cells.forEach((place, nodes) -> IntStream.range(0, nodes.size())
				.forEach(i -> boxes.put(nodes.get(i).id(), new Rectangle(lefts[place.track] + i * (WIDTH + room.gapX), top(place.level), WIDTH, HEIGHT))));
		size = new Point(lefts[tracks] - room.gapX + MARGIN, 2 * MARGIN + levels * (HEIGHT + room.gapY) - room.gapY);
	}

	/** Where tracks begin; a track is as wide as its fullest level. */
	private int[] lefts(int tracks, Map<Place, List<Node>> cells) {
		int[] most = new int[tracks];
		cells.forEach((place, nodes) -> most[place.track] = Math.max(most[place.track], nodes.size()));
		int[] starts = new int[tracks + 1];
		starts[0] = MARGIN;
		for (int track = 0; track < tracks; track++) {
			starts[track + 1] = starts[track] + Math.max(1, most[track]) * (WIDTH + room.gapX);
		}
		return starts;
	}

	private int top(int level) {
		return MARGIN + (levels - 1 - level) * (HEIGHT + room.gapY);
	}

	/** In the order they are read: from the foot up, from left to right. */
	public static List<Node> reading(MapModel model) {
		return model.nodes().stream().sorted(Comparator.comparingInt(Node::level).thenComparingInt(Node::track)).toList();
	}

	public Point size() {
		return size;
	}

	public int tracks() {
		return lefts.length - 1;
	}

	public int levels() {
		return levels;
	}

	public Rectangle box(String id) {
		return boxes.get(id);
	}

	/** All there is of a place: wider than one box where positions lie side by side. */
	public Rectangle area(Place place) {
		return new Rectangle(lefts[place.track], top(place.level), lefts[place.track + 1] - lefts[place.track] - room.gapX, HEIGHT);
	}

	public Optional<String> at(int x, int y) {
		return boxes.entrySet().stream().filter(box -> box.getValue().contains(x, y)).map(Map.Entry::getKey).findFirst();
	}

	/** The place a point belongs to; half of the gaps around it, too. */
	public Optional<Place> place(int x, int y) {
		int level = levels - 1 - Math.floorDiv(y - MARGIN + room.gapY / 2, HEIGHT + room.gapY);
		return IntStream.range(0, tracks()).filter(t -> x >= lefts[t] - room.gapX / 2 && x < lefts[t + 1] - room.gapX / 2).boxed().findFirst()
				.filter(t -> level >= 0 && level < levels).map(t -> new Place(t, level));
	}

	/** Round what is between its ends, as far as there is a way round; ways there and back lie side by side. */
	public Optional<Way> way(Edge edge) {
		return ways.computeIfAbsent(edge, this::found);
	}

	private Optional<Way> found(Edge edge) {
		Rectangle from = boxes.get(edge.from());
		Rectangle to = boxes.get(edge.to());
		if (from == null || to == null || from == to) {
			return Optional.empty();
		}
		return Optional.of(from.x == to.x ? upright(from, to) : from.y == to.y ? level(from, to) : aslant(from, to));
	}

	/** Straight to the next one; past others along their side. */
	private Way upright(Rectangle from, Rectangle to) {
		boolean up = to.y < from.y;
		if (Math.abs(from.y - to.y) <= HEIGHT + room.gapY) {
			int x = from.x + WIDTH / 2 + (up ? -ASIDE : ASIDE);
			return Way.straight(new Point(x, up ? from.y : from.y + HEIGHT), new Point(x, up ? to.y + HEIGHT : to.y));
		}
		int x = up ? from.x + WIDTH : from.x;
		int out = up ? x + room.gapX : x - room.gapX;
		return new Way(new Point(x, from.y + HEIGHT / 2 - ASIDE), new Point(out, from.y + HEIGHT / 2 - ASIDE),
				new Point(out, to.y + HEIGHT / 2 + ASIDE), new Point(x, to.y + HEIGHT / 2 + ASIDE));
	}

	/** Straight to the next one; past others above them, and back below them. */
	private Way level(Rectangle from, Rectangle to) {
		boolean right = to.x > from.x;
		boolean next = boxes.values().stream().noneMatch(b -> b.y == from.y && Math.min(from.x, to.x) < b.x && b.x < Math.max(from.x, to.x));
		if (next) {
			return Way.straight(side(from, right), side(to, !right, right));
		}
		int y = right ? from.y : from.y + HEIGHT;
		int out = right ? y - room.gapY : y + room.gapY;
		Point start = new Point(corner(from, right), y);
		Point end = new Point(corner(to, !right), y);
		return new Way(start, new Point(start.x, out), new Point(end.x, out), end);
	}

	/** From side to side, or over the edge above or below at one end: the way that passes behind the least. */
	private Way aslant(Rectangle from, Rectangle to) {
		boolean right = to.x > from.x;
		boolean up = to.y < from.y;
		Point out = side(from, right);
		Point in = side(to, !right, right);
		int middle = (out.x + in.x) / 2 + (right ? -ASIDE : ASIDE);
		Point over = new Point(from.x + (right ? WIDTH * 3 / 4 : WIDTH / 4), up ? from.y : from.y + HEIGHT);
		Point under = new Point(corner(to, !right), up ? to.y + HEIGHT : to.y);
		List<Way> ways = List.of(new Way(out, new Point(middle, out.y), new Point(middle, in.y), in), Way.round(over, new Point(over.x, in.y), in),
				Way.round(out, new Point(under.x, out.y), under));
		Rectangle around = from.union(to);
		List<Rectangle> near = boxes.values().stream().filter(around::intersects).toList();
		return ways.stream().min(Comparator.comparingInt(way -> behind(way, near))).orElseThrow();
	}

	/** How much of a way is behind positions. */
	private static int behind(Way way, List<Rectangle> near) {
		return (int) IntStream.range(1, STEPS).mapToObj(i -> way.at((double) i / STEPS)).filter(p -> near.stream().anyMatch(b -> b.contains(p))).count();
	}

	private static Point side(Rectangle box, boolean right) {
		return side(box, right, right);
	}

	/** The middle of a side, but for what separates ways there from ways back. */
	private static Point side(Rectangle box, boolean right, boolean there) {
		return new Point(right ? box.x + WIDTH : box.x, box.y + HEIGHT / 2 + (there ? -ASIDE : ASIDE));
	}

	private static int corner(Rectangle box, boolean right) {
		return box.x + (right ? WIDTH * 7 / 8 : WIDTH / 8);
	}

	/** The nearest position in this direction: straight on before aside. */
	public Optional<String> neighbour(String id, Direction direction) {
		Rectangle here = boxes.get(id);
		if (here == null) {
			return boxes.keySet().stream().findFirst();
		}
		return boxes.entrySet().stream().filter(box -> ahead(here, box.getValue(), direction) > 0)
				.min(Comparator.comparingInt(box -> ahead(here, box.getValue(), direction)
						+ 2 * aside(here, box.getValue(), direction)))
				.map(Map.Entry::getKey);
	}

	private static int ahead(Rectangle from, Rectangle to, Direction direction) {
		return (to.x - from.x) * direction.x + (to.y - from.y) * direction.y;
	}

	private static int aside(Rectangle from, Rectangle to, Direction direction) {
		return Math.abs((to.x - from.x) * direction.y) + Math.abs((to.y - from.y) * direction.x);
	}
}
