package org.chushi.ui;

import java.util.List;
import java.util.Optional;

/** A career map that is being drawn, as plain data: positions on a grid, and the ways between them. */
public record MapModel(List<Node> nodes, List<Edge> edges) {

	/**
	 * A position.
	 *
	 * @param track  the column, from 0 at the left
	 * @param level  the row, from 0 at the foot
	 * @param detail a second line; may be empty
	 */
	public record Node(String id, String title, String detail, int track, int level) {
	}

	/** A way from one position to another; vertical when both are in the same track. */
	public record Edge(String from, String to) {
	}

	public MapModel {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

	public Optional<Node> node(String id) {
		return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
	}
}
