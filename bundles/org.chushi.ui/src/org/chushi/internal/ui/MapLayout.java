package org.chushi.internal.ui;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.ui.MapModel;
import org.chushi.ui.MapModel.Edge;
import org.chushi.ui.MapModel.Node;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Where the positions of a map lie, in the design's pixels: tracks from left to right, levels from the foot up. */
public final class MapLayout {

	public static final int WIDTH = 176;
	/** Three lines of a title fit, even when the map is small and its words are not. */
	public static final int HEIGHT = 136;
	private static final int GAP_X = 24;
	private static final int GAP_Y = 28;
	private static final int MARGIN = 24;

	/** A way: a cubic curve from one edge of a box to another. */
	public record Way(Point from, Point fromPull, Point toPull, Point to) {
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

	private final Map<String, Rectangle> boxes = new LinkedHashMap<>();
	private final Point size;

	public MapLayout(MapModel model) {
		int levels = model.nodes().stream().mapToInt(Node::level).max().orElse(0);
		int tracks = model.nodes().stream().mapToInt(Node::track).max().orElse(0);
		for (Node node : reading(model)) {
			boxes.put(node.id(), new Rectangle(MARGIN + node.track() * (WIDTH + GAP_X),
					MARGIN + (levels - node.level()) * (HEIGHT + GAP_Y), WIDTH, HEIGHT));
		}
		size = new Point(2 * MARGIN + (tracks + 1) * (WIDTH + GAP_X) - GAP_X,
				2 * MARGIN + (levels + 1) * (HEIGHT + GAP_Y) - GAP_Y);
	}

	/** In the order they are read: from the foot up, from left to right. */
	public static List<Node> reading(MapModel model) {
		return model.nodes().stream().sorted(Comparator.comparingInt(Node::level).thenComparingInt(Node::track)).toList();
	}

	public Point size() {
		return size;
	}

	public Rectangle box(String id) {
		return boxes.get(id);
	}

	public Optional<String> at(int x, int y) {
		return boxes.entrySet().stream().filter(box -> box.getValue().contains(x, y)).map(Map.Entry::getKey).findFirst();
	}

	/** Up from the top edge within a track; sideways otherwise, from the side that looks at the goal. */
	public Optional<Way> way(Edge edge) {
		Rectangle from = boxes.get(edge.from());
		Rectangle to = boxes.get(edge.to());
		if (from == null || to == null || from == to) {
			return Optional.empty();
		}
		if (from.x == to.x) {
			boolean up = to.y < from.y;
			int x = from.x + WIDTH / 2;
			Point start = new Point(x, up ? from.y : from.y + HEIGHT);
			Point end = new Point(x, up ? to.y + HEIGHT : to.y);
			int bend = Math.abs(from.y - to.y) > HEIGHT + GAP_Y ? WIDTH / 2 + GAP_X / 2 : 0;
			return Optional.of(new Way(start, new Point(x + bend, start.y), new Point(x + bend, end.y), end));
		}
		boolean right = to.x > from.x;
		Point start = new Point(right ? from.x + WIDTH : from.x, from.y + HEIGHT / 2);
		Point end = new Point(right ? to.x : to.x + WIDTH, to.y + HEIGHT / 2);
		int pull = (end.x - start.x) / 2;
		return Optional.of(new Way(start, new Point(start.x + pull, start.y), new Point(end.x - pull, end.y), end));
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
