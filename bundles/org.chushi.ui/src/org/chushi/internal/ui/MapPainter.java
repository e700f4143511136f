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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a map at one size. */
public final class MapPainter {

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
		case REACHABLE -> Messages.MapCanvas_reachable;
		case DONE -> Messages.MapCanvas_done;
		case LOCKED -> Messages.MapCanvas_locked;
		};
	}

	public void draw(MapModel model, MapLayout layout, String selected, boolean focused) {
		Paint.smooth(gc);
		for (Edge edge : model.edges()) {
			boolean next = model.node(edge.from()).filter(node -> node.state() == State.HERE).isPresent();
			boolean gone = model.node(edge.from()).filter(node -> node.state() == State.DONE).isPresent()
					&& model.node(edge.to()).filter(to -> to.state() == State.DONE || to.state() == State.HERE).isPresent();
			layout.way(edge).ifPresent(way -> draw(way, next ? theme.accent() : gone ? theme.good() : theme.edge(), next));
		}
		for (Node node : model.nodes()) {
			draw(node, screen(layout.box(node.id())), focused && node.id().equals(selected));
		}
	}

	private void draw(MapLayout.Way way, RGB colour, boolean strong) {
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

	private void head(MapLayout.Way way, RGB colour) {
		double dx = way.to().x - way.toPull().x;
		double dy = way.to().y - way.toPull().y;
		if (dx == 0 && dy == 0) {
			dy = way.to().y - way.from().y;
		}
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

	private void draw(Node node, Rectangle box, boolean framed) {
		int radius = size(12);
		boolean here = node.state() == State.HERE;
		RGB fill = switch (node.state()) {
		case HERE -> theme.accent();
		case REACHABLE -> theme.accentSoft();
		case DONE -> theme.goodSoft();
		case LOCKED -> theme.card();
		};
		RGB edge = switch (node.state()) {
		case HERE, REACHABLE -> theme.accent();
		case DONE -> theme.good();
		case LOCKED -> theme.edge();
		};
		RGB ink = here ? theme.onAccent() : theme.ink();
		RGB second = switch (node.state()) {
		case HERE -> theme.onAccent();
		case REACHABLE -> theme.accent();
		case DONE -> theme.good();
		case LOCKED -> theme.mutedInk();
		};
		Paint.fill(gc, look, box, radius, fill);
		Paint.border(gc, look, box, radius, edge, Math.max(1, size(node.state() == State.LOCKED ? 1 : 2)));
		int icon = Math.max(16, (int) Math.round(22 * zoom));
		gc.drawImage(look.icon(icon(node.state()), second, icon), box.x + size(14), box.y + size(14));
		int left = box.x + size(14) + look.px(icon) + size(8);
		int width = box.x + box.width - size(10) - left;
		gc.setFont(look.font(Type.STRONG.size() * zoom, true));
		gc.setForeground(look.colour(ink));
		gc.drawText(Paint.shortened(gc, node.title(), width), left, box.y + size(12), true);
		gc.setFont(look.font(Math.max(Type.SMALL.size() * zoom, 12), false));
		gc.setForeground(look.colour(second));
		String line = node.detail().isEmpty() ? look.t(shortWord(node.state()))
				: node.detail();
		gc.drawText(Paint.shortened(gc, line, box.width - size(28)), box.x + size(14), box.y + size(48), true);
		if (framed) {
			int gap = size(5);
			Paint.focus(gc, look, new Rectangle(box.x - gap, box.y - gap, box.width + 2 * gap, box.height + 2 * gap), radius + gap);
		}
	}

	private static Phrase shortWord(State state) {
		return switch (state) {
		case HERE -> Messages.MapCanvas_wordHere;
		case REACHABLE -> Messages.MapCanvas_wordReachable;
		case DONE -> Messages.MapCanvas_wordDone;
		case LOCKED -> Messages.MapCanvas_wordLocked;
		};
	}

	private static String icon(State state) {
		return switch (state) {
		case HERE -> "pin";
		case REACHABLE -> "arrow-up";
		case DONE -> "check";
		case LOCKED -> "lock";
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
