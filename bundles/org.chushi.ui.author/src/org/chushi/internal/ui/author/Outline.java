package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

import org.chushi.authoring.Hit;
import org.chushi.authoring.Problem;
import org.chushi.internal.ui.author.Nodes.Marks;
import org.chushi.internal.ui.author.Nodes.Node;
import org.chushi.ui.DataTable;
import org.chushi.ui.Look;
import org.chushi.ui.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** The tree of a pack, or what was found in it. Lines are made when they are seen, so that a book of many scripts is quick. */
final class Outline extends Composite {

	/** In the design's pixels. */
	private static final int MARKS = 48;
	private static final int ROW = 32;
	/** What stands before the words: a picture, and a step for each level. */
	private static final int BEFORE = 22;
	private static final int DEEPER = 18;
	/** More lines than these in one place are made again when they are seen. */
	private static final int LARGE = 200;

	private final Look look;
	private final Nodes nodes;
	private final Tree tree;
	private final TreeColumn words;
	private final List<Consumer<Node>> chosen = new ArrayList<>();
	private final Set<Node> open = new HashSet<>();
	private final Map<Node, List<Node>> shown = new HashMap<>();
	private List<Node> tops = List.of();
	private Map<Node, Marks> marks = Map.of();
	private Optional<List<Hit>> found = Optional.empty();

	/** @param unfolded what is open from the beginning */
	Outline(Composite parent, Look look, Nodes nodes, Set<Node> unfolded) {
		super(parent, SWT.NONE);
		this.look = look;
		this.nodes = nodes;
		open.addAll(unfolded);
		setBackground(look.colour(look.ground(parent)));
		setLayout(new FillLayout());
		tree = look.settle(new Tree(this, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL));
		words = new TreeColumn(tree, SWT.LEFT);
		new TreeColumn(tree, SWT.RIGHT).setWidth(look.px(MARKS));
		tree.addListener(SWT.SetData, this::fill);
		tree.addListener(SWT.EraseItem, this::ground);
		tree.addListener(SWT.MeasureItem, e -> e.height = Math.max(e.height, look.px(ROW)));
		tree.addListener(SWT.MouseHover, e -> hint(e.x, e.y));
		tree.addListener(SWT.Expand, e -> unfold((TreeItem) e.item, true));
		tree.addListener(SWT.Collapse, e -> unfold((TreeItem) e.item, false));
		tree.addListener(SWT.Selection, e -> selected().stream().findFirst().filter(n -> tree.getSelectionCount() == 1)
				.ifPresent(n -> chosen.forEach(c -> c.accept(n))));
		tree.addListener(SWT.DefaultSelection, e -> turn((TreeItem) e.item));
		addListener(SWT.Resize, e -> {
			words.setWidth(Math.max(look.px(80), getClientArea().width - look.px(MARKS) - look.px(4)));
			refresh();
		});
		tree.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = look.t(Messages.Outline_name);
			}
		});
		build();
	}

	void onChoose(Consumer<Node> listener) {
		chosen.add(listener);
	}

	Tree tree() {
		return tree;
	}

	Set<Node> unfolded() {
		return Set.copyOf(open);
	}

	private List<Node> roots() {
		return found.map(hits -> hits.stream().map(h -> (Node) new Node.Found(h)).toList()).orElseGet(nodes::roots);
	}

	private List<Node> children(Node node) {
		return shown.computeIfAbsent(node, nodes::children);
	}

	/** From the top: what was open is open again, what was chosen is chosen. */
	private void build() {
		List<Node> before = selected();
		shown.clear();
		tops = roots();
		tree.setItemCount(0);
		tree.setItemCount(tops.size());
		for (int i = 0; i < tops.size(); i++) {
			unfold(tree.getItem(i), tops.get(i));
		}
		select(before);
	}

	private void unfold(TreeItem item, Node node) {
		if (open.contains(node) && !children(node).isEmpty()) {
			item.setData(node);
			item.setItemCount(children(node).size());
			item.setExpanded(true);
			List<Node> inside = children(node);
			for (int i = 0; i < inside.size(); i++) {
				if (open.contains(inside.get(i))) {
					unfold(item.getItem(i), inside.get(i));
				}
			}
		}
	}

	private void unfold(TreeItem item, boolean now) {
		if (now) {
			open.add(node(item));
		} else {
			open.remove(node(item));
		}
	}

	/** Enter and double click open what has something in it. */
	private void turn(TreeItem item) {
		if (item.getItemCount() > 0) {
			item.setExpanded(!item.getExpanded());
			unfold(item, item.getExpanded());
		} else {
			chosen.forEach(c -> c.accept(node(item)));
		}
	}

	Node node(TreeItem item) {
		if (item.getData() == null) {
			TreeItem above = item.getParentItem();
			item.setData(above == null ? tops.get(tree.indexOf(item)) : children(node(above)).get(above.indexOf(item)));
		}
		return (Node) item.getData();
	}

	private void fill(Event e) {
		TreeItem item = (TreeItem) e.item;
		TreeItem above = item.getParentItem();
		List<Node> around = above == null ? tops : children(node(above));
		if (e.index < around.size()) {
			Node node = around.get(e.index);
			item.setData(node);
			write(item, node);
			item.setItemCount(children(node).size());
		}
	}

	/** What is cut off is read where the mouse rests. */
	private void hint(int x, int y) {
		TreeItem item = tree.getItem(new Point(x, y));
		tree.setToolTipText(item == null ? null : look.t(nodes.title(node(item))));
	}

	private void ground(Event e) {
		if ((e.detail & SWT.SELECTED) != 0) {
			e.gc.setBackground(look.colour(look.theme().accentSoft()));
			e.gc.setForeground(look.colour(look.theme().ink()));
			e.gc.fillRectangle(0, e.y, tree.getClientArea().width, e.height);
			e.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOCUSED);
		}
	}

	/** As much of a title as has room beside what stands before it. */
	private String cut(TreeItem item, String title) {
		int depth = 1;
		for (TreeItem up = item.getParentItem(); up != null; up = up.getParentItem()) {
			depth++;
		}
		GC gc = new GC(tree);
		try {
			return DataTable.cut(part -> gc.textExtent(part).x, title, words.getWidth() - look.px(BEFORE) - depth * look.px(DEEPER));
		} finally {
			gc.dispose();
		}
	}

	private void write(TreeItem item, Node node) {
		OptionalInt count = nodes.count(node);
		String title = look.t(nodes.title(node)).replaceAll("\\s+", " ");
		Marks wrong = marks.getOrDefault(node, Marks.NONE);
		item.setText(0, cut(item, count.isPresent() ? look.t(Messages.Outline_counted, title, Integer.toString(count.getAsInt())) : title));
		item.setText(1, wrong.all() == 0 ? "" : (wrong.errors() > 0 ? "✕ " : "! ") + wrong.all());
		RGB ink = look.theme().ink(wrong.errors() > 0 ? Status.STOP : Status.WAIT);
		item.setForeground(1, look.colour(ink));
		boolean empty = node instanceof Node.Group && count.orElse(0) == 0;
		item.setForeground(0, look.colour(empty ? look.theme().mutedInk() : look.theme().ink()));
		item.setImage(0, look.icon(Icons.of(node), empty ? look.theme().mutedInk() : look.theme().accent(), 18));
	}

	/** Shows how things are now: after a command, and when the checks have spoken. */
	void refresh(List<Problem> problems) {
		marks = nodes.marks(problems);
		refresh();
	}

	void refresh() {
		boolean same = tops.equals(roots()) && shown.entrySet().stream().filter(e -> open.contains(e.getKey()))
				.allMatch(e -> nodes.children(e.getKey()).equals(e.getValue()));
		if (!same) {
			build();
			return;
		}
		shown.keySet().removeIf(node -> !open.contains(node));
		for (TreeItem item : tree.getItems()) {
			rewrite(item);
		}
	}

	/** Only lines that were made already. */
	private void rewrite(TreeItem item) {
		if (item.getData() instanceof Node node) {
			write(item, node);
			int inside = children(node).size();
			if (item.getItemCount() != inside) {
				item.setItemCount(inside);
			}
			if (item.getExpanded() && inside < LARGE) {
				Arrays.stream(item.getItems()).forEach(this::rewrite);
			} else if (item.getExpanded()) {
				item.clearAll(false);
			}
		}
	}

	/** What was found takes the place of the tree; empty brings the tree back. */
	void show(Optional<List<Hit>> hits) {
		if (!hits.equals(found)) {
			found = hits;
			build();
		}
	}

	boolean searching() {
		return found.isPresent();
	}

	/** What is chosen, from the top. */
	List<Node> selected() {
		return Arrays.stream(tree.getSelection()).map(this::node).toList();
	}

	private void select(List<Node> wanted) {
		List<TreeItem> items = wanted.stream().flatMap(n -> item(n).stream()).toList();
		if (!items.isEmpty()) {
			tree.setSelection(items.toArray(TreeItem[]::new));
		}
	}

	/** Chooses the line of something; nobody is told. */
	boolean select(Node node) {
		if (selected().equals(List.of(node))) {
			return true;
		}
		Optional<TreeItem> item = item(node);
		item.ifPresent(i -> {
			tree.setSelection(i);
			tree.showSelection();
		});
		return item.isPresent();
	}

	/** Opens what is above it. */
	private Optional<TreeItem> item(Node node) {
		if (found.isPresent() || !(node instanceof Node.Thing(EObject object))) {
			int place = tops.indexOf(node);
			return place < 0 ? Optional.empty() : Optional.of(tree.getItem(place));
		}
		TreeItem at = null;
		for (Node step : nodes.way(object)) {
			List<Node> around = at == null ? tops : children(node(at));
			int place = around.indexOf(step);
			if (place < 0) {
				return Optional.empty();
			}
			if (at != null && !at.getExpanded()) {
				at.setItemCount(around.size());
				at.setExpanded(true);
				open.add(node(at));
			}
			at = at == null ? tree.getItem(place) : at.getItem(place);
			at.setData(step);
		}
		return Optional.ofNullable(at);
	}

	@Override
	public boolean setFocus() {
		return tree.setFocus();
	}
}
