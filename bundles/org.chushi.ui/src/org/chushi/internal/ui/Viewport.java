package org.chushi.internal.ui;

import java.util.function.Supplier;

import org.chushi.ui.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;

/** What is seen of a drawing on a canvas with scroll bars, and how large. The drawing is measured in the design's pixels. */
public final class Viewport {

	private static final double MOST = 1.6;
	private static final double STEP = 1.2;

	private final Canvas canvas;
	private final Look look;
	private final Supplier<Point> size;
	private final double least;
	private final int left;
	private final int top;
	private double zoom;

	/**
	 * @param size  of the drawing
	 * @param least factor; nothing may get so small that it cannot be read
	 * @param free  at the left and at the top of the canvas, in the design's pixels, where nothing of the drawing is seen
	 */
	public Viewport(Canvas canvas, Look look, Supplier<Point> size, double least, Point free) {
		this.canvas = canvas;
		this.look = look;
		this.size = size;
		this.least = least;
		left = look.px(free.x);
		top = look.px(free.y);
		canvas.addListener(SWT.Resize, e -> bars());
		canvas.getHorizontalBar().addListener(SWT.Selection, e -> canvas.redraw());
		canvas.getVerticalBar().addListener(SWT.Selection, e -> canvas.redraw());
	}

	/** The size: 1 as drawn, 0 as fits; the middle of what is seen stays there. */
	public void zoom(double factor) {
		Rectangle area = area();
		zoom(factor, area.x + area.width / 2, area.y + area.height / 2);
	}

	private void zoom(double factor, int x, int y) {
		Point there = design(x, y);
		zoom = factor == 0 ? 0 : Math.clamp(factor, least, MOST);
		bars();
		Point now = origin();
		by(now.x + screen(there.x) - x, now.y + screen(there.y) - y);
	}

	public void larger() {
		zoom(factor() * STEP);
	}

	public void smaller() {
		zoom(factor() / STEP);
	}

	/** Steps larger or smaller; what is at this point of the canvas stays there. */
	public void steps(int count, int x, int y) {
		zoom(factor() * Math.pow(STEP, count), x, y);
	}

	/** Whether all of it is fitted in. */
	public boolean fitted() {
		return zoom == 0;
	}

	/** The factor with which all of it fits into this many screen pixels; never enlarged. */
	public double fit(int width, int height) {
		return Math.clamp(Math.min((double) width / look.px(size.get().x), (double) height / look.px(size.get().y)), least, 1);
	}

	public double factor() {
		return zoom == 0 ? fit(canvas.getSize().x - left, canvas.getSize().y - top) : zoom;
	}

	/** Screen pixels for a length of the design. */
	public int screen(double design) {
		return (int) Math.round(look.px(1000) * factor() * design / 1000);
	}

	/** Sets the bars to the size of the drawing and of the canvas. */
	public void bars() {
		Rectangle area = area();
		bar(canvas.getHorizontalBar(), screen(size.get().x), area.width);
		bar(canvas.getVerticalBar(), screen(size.get().y), area.height);
	}

	private Rectangle area() {
		Rectangle area = canvas.getClientArea();
		return new Rectangle(area.x + left, area.y + top, Math.max(0, area.width - left), Math.max(0, area.height - top));
	}

	private static void bar(ScrollBar bar, int all, int seen) {
		boolean needed = all > seen + 1;
		bar.setVisible(needed);
		if (needed) {
			bar.setValues(Math.min(bar.getSelection(), all - seen), 0, all, Math.max(1, seen), 48, Math.max(1, seen * 9 / 10));
		} else {
			bar.setSelection(0);
		}
	}

	/** Where the corner of the drawing lies on the canvas, in screen pixels. */
	public Point origin() {
		Rectangle area = area();
		int x = canvas.getHorizontalBar().getVisible() ? -canvas.getHorizontalBar().getSelection()
				: Math.max(0, (area.width - screen(size.get().x)) / 2);
		int y = canvas.getVerticalBar().getVisible() ? -canvas.getVerticalBar().getSelection() : 0;
		return new Point(left + x, top + y);
	}

	/** Where something of the drawing is on the canvas. */
	public Rectangle screen(Rectangle design) {
		Point origin = origin();
		return new Rectangle(origin.x + screen(design.x), origin.y + screen(design.y), screen(design.width), screen(design.height));
	}

	/** What of the drawing is at a point of the canvas. */
	public Point design(int x, int y) {
		Point origin = origin();
		double factor = (double) screen(1000) / 1000;
		return new Point((int) Math.floor((x - origin.x) / factor), (int) Math.floor((y - origin.y) / factor));
	}

	/** Scrolls no further than it must. */
	public void reveal(Rectangle design) {
		Rectangle area = area();
		reveal(canvas.getHorizontalBar(), screen(design.x), screen(design.width), area.width);
		reveal(canvas.getVerticalBar(), screen(design.y), screen(design.height), area.height);
		canvas.redraw();
	}

	private void reveal(ScrollBar bar, int from, int length, int seen) {
		if (bar.getVisible()) {
			int margin = screen(24);
			int start = Math.min(bar.getSelection(), from - margin);
			bar.setSelection(Math.max(start, from + length + margin - seen));
		}
	}

	/** Scrolls by screen pixels. */
	public void by(int x, int y) {
		canvas.getHorizontalBar().setSelection(canvas.getHorizontalBar().getSelection() + x);
		canvas.getVerticalBar().setSelection(canvas.getVerticalBar().getSelection() + y);
		canvas.redraw();
	}
}
