package org.chushi.internal.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.chushi.atlas.Area;
import org.chushi.atlas.Area.Spot;
import org.chushi.atlas.Plate;
import org.chushi.atlas.Sketch;
import org.chushi.atlas.Sketch.Place;
import org.chushi.atlas.Sketch.Road;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Has the Eclipse Layout Kernel find ways with right angles. Every level is a layer; a move to a position further along the
 * same level goes over a point in a layer of its own above it, so that it does not pass behind what is between.
 */
public final class Engraver {

	/** Room for the words of levels and of tracks. */
	static final int SIDE = 60;
	static final int HEAD = 76;
	private static final int MARGIN = 28;
	private static final int LINES = 14;
	private static final int BETWEEN = 56;
	/** How far apart moves leave a position. */
	private static final int ASIDE = 20;
	private static final int TRIES = 6;

	private final Sketch sketch;
	private final Grid grid;
	private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
	private final Map<Road, List<ElkEdge>> edges = new LinkedHashMap<>();

	public Engraver(Sketch sketch) {
		this.sketch = sketch;
		this.grid = new Grid(sketch);
	}

	public Plate plate() {
		ElkNode graph = layout();
		for (int i = 0; i < TRIES && grid.widen(found()); i++) {
			graph = layout();
		}
		return plate(graph);
	}

	private Map<String, Double> found() {
		Map<String, Double> found = new LinkedHashMap<>();
		double first = nodes.entrySet().stream().filter(n -> grid.column(n.getKey()) == 0).mapToDouble(n -> n.getValue().getX()).min().orElse(0);
		nodes.forEach((id, node) -> found.put(id, node.getX() - first));
		return found;
	}

	private ElkNode layout() {
		nodes.clear();
		edges.clear();
		ElkNode graph = ElkGraphUtil.createGraph();
		graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		graph.setProperty(CoreOptions.DIRECTION, Direction.UP);
		graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		graph.setProperty(CoreOptions.PARTITIONING_ACTIVATE, true);
		graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		graph.setProperty(CoreOptions.SPACING_NODE_NODE, 24.0);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, (double) BETWEEN);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, (double) LINES);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, (double) LINES);
		graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.INTERACTIVE);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.INTERACTIVE);
		sketch.places().forEach(p -> nodes.put(p.id(), node(graph, p)));
		Map<String, List<Docking>> dockings = new LinkedHashMap<>();
		List<Road> led = sketch.roads().stream().filter(r -> !follows(r)).toList();
		led.forEach(r -> ends(r).filter(e -> !grid.neighbours(sketch, e.from, e.to)).ifPresent(e -> dock(r, e, dockings)));
		dockings.forEach((place, docked) -> List.of(true, false).forEach(up -> ports(nodes.get(place), docked.stream().filter(d -> d.up == up).toList())));
		led.forEach(r -> ends(r).filter(e -> !grid.neighbours(sketch, e.from, e.to)).ifPresent(e -> edge(graph, r, e, dockings)));
		Algorithms.ready();
		new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
		return graph;
	}

	/** ELK finds its algorithms in a list of the whole program; it is filled once, before the first map is laid out. */
	private static final class Algorithms {

		static {
			LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
		}

		private Algorithms() {
		}

		static void ready() {
			// the class is there
		}
	}

	/** Whether it goes the way back of another one, which comes before it. */
	private boolean follows(Road road) {
		return ends(road).isPresent() && sketch.back(road).filter(b -> b.id().compareTo(road.id()) < 0 && !follows(b)).isPresent();
	}

	private ElkNode node(ElkNode graph, Place place) {
		ElkNode node = ElkGraphUtil.createNode(graph);
		node.setDimensions(Grid.WIDTH, Grid.HEIGHT);
		node.setLocation(grid.left(grid.column(place.id())), -grid.rank(place.level()) * 2.0 * Grid.HEIGHT);
		node.setProperty(CoreOptions.PARTITIONING_PARTITION, 2 * grid.rank(place.level()));
		node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
		return node;
	}

	private record Ends(Place from, Place to) {
	}

	/** None for a move that lacks an end or leads to where it begins. */
	private Optional<Ends> ends(Road road) {
		return sketch.place(road.from()).flatMap(from -> sketch.place(road.to()).filter(to -> to != from).map(to -> new Ends(from, to)));
	}

	/** Where a move touches a position. @param up at its upper side @param towards how many columns to the right it goes */
	private static final class Docking {

		private final Road road;
		private final boolean up;
		private final int towards;
		private final boolean back;
		private ElkPort port;

		Docking(Road road, boolean up, int towards, boolean back) {
			this.road = road;
			this.up = up;
			this.towards = towards;
			this.back = back;
		}
	}

	private void dock(Road road, Ends ends, Map<String, List<Docking>> dockings) {
		int right = grid.column(ends.to.id()) - grid.column(ends.from.id());
		boolean up = ends.to.level() >= ends.from.level();
		boolean level = ends.to.level() == ends.from.level();
		dockings.computeIfAbsent(ends.from.id(), p -> new ArrayList<>()).add(new Docking(road, up, right, !up));
		dockings.computeIfAbsent(ends.to.id(), p -> new ArrayList<>()).add(new Docking(road, level || !up, -right, !up));
	}

	/** The move straight on is in the middle, those to the left at its left. */
	private static void ports(ElkNode node, List<Docking> docked) {
		List<Docking> sorted = docked.stream().sorted(Comparator.<Docking>comparingInt(d -> d.towards).thenComparing(d -> d.back)).toList();
		int middle = (int) sorted.stream().filter(d -> d.towards < 0).count();
		boolean straight = sorted.stream().anyMatch(d -> d.towards == 0);
		for (int i = 0; i < sorted.size(); i++) {
			Docking docking = sorted.get(i);
			double from = straight ? i - middle : i - (sorted.size() - 1) / 2.0;
			double apart = Math.min(ASIDE, (Grid.WIDTH / 2.0 - 12) / Math.max(1, Math.max(middle, sorted.size() - middle)));
			docking.port = ElkGraphUtil.createPort(node);
			docking.port.setLocation(Grid.WIDTH / 2.0 + from * apart, docking.up ? 0 : Grid.HEIGHT);
			docking.port.setProperty(CoreOptions.PORT_SIDE, docking.up ? PortSide.NORTH : PortSide.SOUTH);
		}
	}

	private void edge(ElkNode graph, Road road, Ends ends, Map<String, List<Docking>> dockings) {
		ElkConnectableShape from = port(dockings.get(ends.from.id()), road);
		ElkConnectableShape to = port(dockings.get(ends.to.id()), road);
		if (ends.from.level() != ends.to.level()) {
			edges.put(road, List.of(ElkGraphUtil.createSimpleEdge(from, to)));
			return;
		}
		ElkNode over = ElkGraphUtil.createNode(graph);
		over.setDimensions(1, 1);
		over.setLocation((x(from) + x(to)) / 2, -(grid.rank(ends.from.level()) * 2 + 1) * (double) Grid.HEIGHT);
		over.setProperty(CoreOptions.PARTITIONING_PARTITION, 2 * grid.rank(ends.from.level()) + 1);
		// one port for both halves: they are drawn on one height
		ElkPort middle = ElkGraphUtil.createPort(over);
		middle.setLocation(0, 1);
		middle.setProperty(CoreOptions.PORT_SIDE, PortSide.SOUTH);
		over.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
		edges.put(road, List.of(ElkGraphUtil.createSimpleEdge(from, middle), ElkGraphUtil.createSimpleEdge(to, middle)));
	}

	private static double x(ElkConnectableShape port) {
		return ((ElkPort) port).getParent().getX() + port.getX();
	}

	private static ElkConnectableShape port(List<Docking> dockings, Road road) {
		return dockings.stream().filter(d -> d.road == road).findFirst().orElseThrow().port;
	}

	private Plate plate(ElkNode graph) {
		double left = Math.min(least(ElkNode::getX), corners().mapToDouble(Spot::x).min().orElse(Double.MAX_VALUE));
		double top = Math.min(least(ElkNode::getY), corners().mapToDouble(Spot::y).min().orElse(Double.MAX_VALUE));
		double dx = SIDE + MARGIN - left;
		double dy = HEAD + MARGIN - top;
		Map<String, Area> places = new LinkedHashMap<>();
		nodes.forEach((id, n) -> places.put(id, new Area(n.getX() + dx, n.getY() + dy, Grid.WIDTH, Grid.HEIGHT)));
		Map<String, List<Spot>> roads = new LinkedHashMap<>();
		sketch.roads().stream().filter(r -> !follows(r)).forEach(r -> ends(r).ifPresent(e -> roads.put(r.id(),
				edges.containsKey(r) ? Corners.of(points(r), dx, dy) : side(places.get(r.from()), places.get(r.to())))));
		sketch.roads().stream().filter(this::follows).forEach(r -> roads.put(r.id(), roads.get(sketch.back(r).orElseThrow().id()).reversed()));
		double width = Math.max(places.values().stream().mapToDouble(Area::right).max().orElse(0), roads.values().stream().flatMap(List::stream).mapToDouble(Spot::x).max().orElse(0)) + MARGIN;
		double height = Math.max(places.values().stream().mapToDouble(Area::bottom).max().orElse(0), roads.values().stream().flatMap(List::stream).mapToDouble(Spot::y).max().orElse(0)) + MARGIN;
		return new Plate(width, height, places, roads, heads(places, width), rows(places, width));
	}

	private double least(ToDoubleFunction<ElkNode> of) {
		return nodes.values().stream().mapToDouble(of).min().orElse(0);
	}

	private java.util.stream.Stream<Spot> corners() {
		return edges.keySet().stream().flatMap(r -> points(r).stream());
	}

	/** Corners as they were found; over the point above, where there is one. */
	private List<Spot> points(Road road) {
		List<ElkEdge> parts = edges.get(road);
		List<Spot> all = new ArrayList<>(Corners.of(parts.getFirst().getSections().getFirst()));
		if (parts.size() > 1) {
			all.addAll(Corners.of(parts.getLast().getSections().getFirst()).reversed());
		}
		return all;
	}

	/** Straight from side to side. */
	private static List<Spot> side(Area from, Area to) {
		boolean right = to.x() > from.x();
		double y = from.middle().y();
		return List.of(new Spot(right ? from.right() : from.x(), y), new Spot(right ? to.x() : to.right(), y));
	}

	private List<Area> heads(Map<String, Area> places, double width) {
		double shift = places.entrySet().stream().findFirst().map(p -> p.getValue().x() - grid.left(grid.column(p.getKey()))).orElse((double) SIDE + MARGIN);
		List<Area> heads = new ArrayList<>();
		for (int track = 0; track < grid.tracks(); track++) {
			heads.add(new Area(grid.trackLeft(track) + shift, 6, grid.trackRight(track) - grid.trackLeft(track), HEAD - 12));
		}
		return heads;
	}

	private Map<Integer, Area> rows(Map<String, Area> places, double width) {
		Map<Integer, Area> rows = new LinkedHashMap<>();
		grid.ranks().keySet().forEach(level -> sketch.places().stream().filter(p -> p.level() == level).findFirst()
				.ifPresent(p -> rows.put(level, new Area(0, places.get(p.id()).y() - 12, width, Grid.HEIGHT + 24))));
		return rows;
	}
}
