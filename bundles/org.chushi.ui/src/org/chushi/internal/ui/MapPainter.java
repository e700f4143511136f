package org.chushi.internal.ui;

import org.chushi.core.Phrase;
import org.chushi.ui.Look;
import org.chushi.ui.MapModel;
import org.chushi.ui.MapModel.Edge;
import org.chushi.ui.MapModel.Node;
import org.chushi.ui.MapModel.State;
import org.chushi.ui.Theme;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a map at one size. */
public final class MapPainter {

	/** From this size on a position says how it stands, too; below it shows its title and its seal. */
	private static final double DETAILED = 0.8;
	/** Nothing is written smaller, in the design's pixels. */
	private static final int LEAST_TEXT = 14;

	private final GC gc;
	private final Look look;
	private final Theme theme;
	private final double zoom;
	private final Point origin;

	/** @param origin where the map's corner lies on the canvas, in screen pixels */
	public MapPainter(GC gc, Look look, double zoom, Point origin) {
		this.gc = gc;
		this.look = look;
		this.theme = look.theme();
		this.zoom = zoom;
		this.origin = origin;
	}

	/** A state in words, with the position's name for {0}. */
	public static Phrase word(State state) {
		return switch (state) {
		case HERE -> Messages.MapCanvas_here;
		case READY -> Messages.MapCanvas_ready;
		case REACHABLE -> Messages.MapCanvas_reachable;
		case DONE -> Messages.MapCanvas_done;
		case LOCKED -> Messages.MapCanvas_locked;
		case PLAIN -> Messages.MapCanvas_plain;
		};
	}

	public void draw(MapModel model, MapLayout layout, String selected, boolean focused) {
		Paint.smooth(gc);
		for (Edge edge : model.edges()) {
			boolean next = model.node(edge.from()).filter(node -> node.state() == State.HERE).isPresent();
			boolean gone = model.node(edge.from()).filter(node -> node.state() == State.DONE).isPresent()
					&& model.node(edge.to()).filter(to -> to.state() == State.DONE || to.state() == State.HERE).isPresent();
			layout.way(edge).ifPresent(way -> way(way, next ? theme.accent() : gone ? theme.good() : theme.edge(), next));
		}
		for (Node node : model.nodes()) {
			boolean chosen = node.id().equals(selected);
			node(node, layout.box(node.id()), chosen, focused && chosen);
		}
	}

	/** A line with a head; a strong one is solid, another one dashed. */
	public void way(Way way, RGB colour, boolean strong) {
		Path path = new Path(look.display());
		try {
			path.moveTo(x(way.from().x), y(way.from().y));
			path.cubicTo(x(way.fromPull().x), y(way.fromPull().y), x(way.toPull().x), y(way.toPull().y), x(way.to().x), y(way.to().y));
			gc.setForeground(look.colour(colour));
			gc.setLineWidth(Math.max(1, size(strong ? 3 : 2)));
			gc.setLineStyle(strong ? SWT.LINE_SOLID : SWT.LINE_DASH);
			gc.drawPath(path);
			gc.setLineStyle(SWT.LINE_SOLID);
		} finally {
			path.dispose();
		}
		head(way, colour);
	}

	private void head(Way way, RGB colour) {
		double dx = way.to().x - way.toPull().x;
		double dy = way.to().y - way.toPull().y;
		double length = Math.hypot(dx, dy);
		double ux = dx / length;
		double uy = dy / length;
		double back = 11;
		double half = 6;
		double bx = way.to().x - ux * back;
		double by = way.to().y - uy * back;
		gc.setBackground(look.colour(colour));
		gc.fillPolygon(new int[] { x(way.to().x), y(way.to().y), x(bx - uy * half), y(by + ux * half), x(bx + uy * half),
				y(by - ux * half) });
	}

	/** A position, where it is seen. @param design its box */
	public void node(Node node, Rectangle design, boolean chosen, boolean framed) {
		Rectangle box = screen(design);
		if (!gc.getClipping().intersects(Paint.inset(box, -size(24)))) {
			return;
		}
		State state = node.state();
		int radius = size(12);
		Paint.fill(gc, look, box, radius, switch (state) {
		case HERE -> theme.accent();
		case READY, REACHABLE -> theme.accentSoft();
		case DONE -> theme.goodSoft();
		case LOCKED, PLAIN -> theme.card();
		});
		gc.setLineStyle(state == State.LOCKED ? SWT.LINE_DASH : SWT.LINE_SOLID);
		Paint.border(gc, look, box, radius, edge(state), Math.max(1, size(state == State.LOCKED ? 1 : 2)));
		gc.setLineStyle(SWT.LINE_SOLID);
		if (state == State.READY) {
			int gap = size(5);
			Paint.border(gc, look, Paint.inset(box, gap), radius - gap, edge(state), Math.max(1, size(1)));
		}
		words(node, box);
		if (chosen) {
			int gap = size(5);
			Paint.border(gc, look, Paint.inset(box, -gap), radius + gap, framed ? theme.accent() : theme.ink(),
					Math.max(2, look.px(2)));
		}
		if (state != State.PLAIN) {
			badge(state, box);
		}
	}

	/** The title on as many lines as there is room for, and below it, unless the map is small, a line on how it stands. */
	private void words(Node node, Rectangle box) {
		int aside = Math.max(look.px(9), size(14));
		int width = box.width - 2 * aside;
		Font small = look.font(Math.max(Type.SMALL.size() * zoom, LEAST_TEXT), false);
		String said = node.detail().isEmpty() && node.state() != State.PLAIN ? look.t(shortWord(node.state())) : node.detail();
		try (Lines detail = new Lines(look, small, said, width, 1)) {
			int below = zoom < DETAILED || said.isEmpty() ? 0 : detail.height() + size(4);
			Font strong = look.font(Math.max(Type.STRONG.size() * zoom, LEAST_TEXT), true);
			try (Lines title = title(node.title(), strong, width, box.height - below - size(8))) {
				int y = box.y + Math.max(0, (box.height - title.height() - below) / 2);
				gc.setForeground(look.colour(node.state() == State.HERE ? theme.onAccent() : theme.ink()));
				title.draw(gc, box.x + aside, y);
				if (below > 0) {
					gc.setForeground(look.colour(second(node.state())));
					detail.draw(gc, box.x + aside, y + title.height() + size(4));
				}
			}
		}
	}

	/** As many lines as the box is high. */
	private Lines title(String words, Font font, int width, int high) {
		Lines title = new Lines(look, font, words, width, 3);
		for (int most = 2; most > 0 && title.height() > high; most--) {
			title.close();
			title = new Lines(look, font, words, width, most);
		}
		return title;
	}

	/** A seal on the corner: what it shows and its shape tell the states apart without colours. */
	private void badge(State state, Rectangle box) {
		int icon = (int) Math.round(18 * Math.clamp(zoom, 0.8, 1));
		int size = look.px(icon + 8);
		Rectangle seal = new Rectangle(box.x + box.width - size * 2 / 3, box.y - size / 3, size, size);
		boolean filled = state == State.READY || state == State.DONE;
		int radius = state == State.READY ? size / 5 : size / 2;
		Paint.fill(gc, look, seal, radius, filled ? edge(state) : theme.card());
		Paint.border(gc, look, seal, radius, edge(state), Math.max(1, look.px(1.5)));
		Paint.centred(gc, look.icon(icon(state), filled ? theme.card() : edge(state), icon), seal);
	}

	private RGB edge(State state) {
		return switch (state) {
		case HERE, READY, REACHABLE -> theme.accent();
		case DONE -> theme.good();
		case LOCKED, PLAIN -> theme.edge();
		};
	}

	private RGB second(State state) {
		return switch (state) {
		case HERE -> theme.onAccent();
		case READY, REACHABLE -> theme.accent();
		case DONE -> theme.good();
		case LOCKED, PLAIN -> theme.mutedInk();
		};
	}

	private static Phrase shortWord(State state) {
		return switch (state) {
		case HERE -> Messages.MapCanvas_wordHere;
		case READY -> Messages.MapCanvas_wordReady;
		case REACHABLE -> Messages.MapCanvas_wordReachable;
		case DONE -> Messages.MapCanvas_wordDone;
		case LOCKED, PLAIN -> Messages.MapCanvas_wordLocked;
		};
	}

	private static String icon(State state) {
		return switch (state) {
		case HERE -> "pin";
		case READY -> "star";
		case REACHABLE -> "arrow-up";
		case DONE -> "check";
		case LOCKED, PLAIN -> "lock";
		};
	}

	private Rectangle screen(Rectangle box) {
		return new Rectangle(x(box.x), y(box.y), size(box.width), size(box.height));
	}

	private int x(double design) {
		return origin.x + size(design);
	}

	private int y(double design) {
		return origin.y + size(design);
	}

	private int size(double design) {
		return (int) Math.round(look.px(1000) * zoom * design / 1000);
	}
}
