package org.chushi.atlas;

import java.util.ArrayList;
import java.util.List;

import org.chushi.atlas.Area.Spot;

/** The head of an arrow. @param shortened corners of its line, which ends where the head begins */
public record Head(List<Spot> shortened, List<Spot> wings) {

	private static final double HALF = 0.55;

	/** @param length of the head */
	public static Head of(List<Spot> corners, double length) {
		Spot tip = corners.getLast();
		Spot before = corners.get(corners.size() - 2);
		double far = Math.max(1e-6, Math.hypot(tip.x() - before.x(), tip.y() - before.y()));
		double ux = (tip.x() - before.x()) / far;
		double uy = (tip.y() - before.y()) / far;
		Spot base = new Spot(tip.x() - ux * length, tip.y() - uy * length);
		double half = length * HALF;
		List<Spot> line = new ArrayList<>(corners);
		line.set(line.size() - 1, far > length ? base : before);
		return new Head(line, List.of(tip, new Spot(base.x() - uy * half, base.y() + ux * half), new Spot(base.x() + uy * half, base.y() - ux * half)));
	}

	/** A point so far from one on the way to another; half of the way at most. */
	public static Spot towards(Spot from, Spot to, double length) {
		double far = Math.hypot(to.x() - from.x(), to.y() - from.y());
		double part = far == 0 ? 0 : Math.min(0.5, length / far);
		return new Spot(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
	}
}
