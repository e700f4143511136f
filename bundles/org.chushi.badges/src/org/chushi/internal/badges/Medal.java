package org.chushi.internal.badges;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The picture a badge travels in: a medal with as many stars as the level has; the same shapes as a picture and as a
 * drawing. The words stand in the drawing only: a picture would have to bring its letters along.
 *
 * @param stars 1 to 5
 * @param title Chinese first
 * @param foot  number of the certificate
 */
record Medal(int stars, String title, String foot) {

	private static final int SIZE = 512;
	private static final int MOST_STARS = 5;
	private static final Color GROUND = new Color(0x3b, 0x4c, 0xca);
	private static final Color RIM = new Color(0xe0, 0xb0, 0x4a);
	private static final Color LIGHT = new Color(0xf5, 0xf4, 0xef);
	private static final double CENTRE = SIZE / 2.0;
	private static final double RADIUS = 232;

	static Medal of(ObjectNode badge) {
		var achievement = badge.path("credentialSubject").path("achievement");
		int level = 1;
		for (JsonNode tag : Documents.each(achievement.path("tag"))) {
			level = tag.asText().matches(OpenBadge.LEVEL + "\\d{1,3}") ? Integer.parseInt(tag.asText().substring(OpenBadge.LEVEL.length())) : level;
		}
		return new Medal(Math.clamp(level, 1, MOST_STARS), Documents.text(achievement, "name"), Documents.text(achievement, "humanCode"));
	}

	private static Path2D star(double x, double y, double radius) {
		Path2D star = new Path2D.Double();
		for (int i = 0; i < 10; i++) {
			double angle = Math.PI * i / 5 - Math.PI / 2;
			double reach = i % 2 == 0 ? radius : radius * 0.42;
			if (i == 0) {
				star.moveTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
			} else {
				star.lineTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
			}
		}
		star.closePath();
		return star;
	}

	/** Where star number i of all lies, from the left. */
	private double x(int i) {
		return CENTRE + (i - (stars - 1) / 2.0) * 76;
	}

	static byte[] png(Medal medal) {
		BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
		Graphics2D g = image.createGraphics();
		try {
			g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			g.setColor(GROUND);
			g.fill(new Ellipse2D.Double(CENTRE - RADIUS, CENTRE - RADIUS, 2 * RADIUS, 2 * RADIUS));
			g.setColor(RIM);
			g.setStroke(new BasicStroke(14));
			g.draw(new Ellipse2D.Double(CENTRE - RADIUS + 20, CENTRE - RADIUS + 20, 2 * RADIUS - 40, 2 * RADIUS - 40));
			g.setColor(LIGHT);
			g.setStroke(new BasicStroke(26, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
			g.draw(tick());
			g.setColor(RIM);
			for (int i = 0; i < medal.stars; i++) {
				g.fill(star(medal.x(i), 352, 34));
			}
		} finally {
			g.dispose();
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", out);
		} catch (IOException e) {
			throw new UncheckedIOException("to memory", e);
		}
		return out.toByteArray();
	}

	private static Path2D tick() {
		Path2D tick = new Path2D.Double();
		tick.moveTo(172, 222);
		tick.lineTo(234, 284);
		tick.lineTo(346, 160);
		return tick;
	}

	static String svg(Medal medal) {
		StringBuilder stars = new StringBuilder();
		for (int i = 0; i < medal.stars; i++) {
			stars.append("  <path d=\"").append(path(star(medal.x(i), 352, 34))).append("\" fill=\"").append(hex(RIM)).append("\"/>\n");
		}
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 580" role="img">
				  <title>%s</title>
				  <circle cx="256" cy="256" r="232" fill="%s"/>
				  <circle cx="256" cy="256" r="212" fill="none" stroke="%s" stroke-width="14"/>
				  <path d="M172 222 L234 284 L346 160" fill="none" stroke="%s" stroke-width="26" stroke-linecap="round" stroke-linejoin="round"/>
				%s  <text x="256" y="532" text-anchor="middle" font-family="sans-serif" font-size="24" fill="#20242c">%s</text>
				  <text x="256" y="564" text-anchor="middle" font-family="sans-serif" font-size="18" fill="#5a6070">%s</text>
				</svg>
				""".formatted(escaped(medal.title), hex(GROUND), hex(RIM), hex(LIGHT), stars, escaped(medal.title), escaped(medal.foot));
	}

	private static String path(Path2D shape) {
		StringBuilder d = new StringBuilder();
		double[] at = new double[6];
		for (var i = shape.getPathIterator(null); !i.isDone(); i.next()) {
			switch (i.currentSegment(at)) {
			case java.awt.geom.PathIterator.SEG_MOVETO -> d.append(String.format(Locale.ROOT, "M%.2f %.2f", at[0], at[1]));
			case java.awt.geom.PathIterator.SEG_LINETO -> d.append(String.format(Locale.ROOT, " L%.2f %.2f", at[0], at[1]));
			default -> d.append(" Z");
			}
		}
		return d.toString();
	}

	private static String hex(Color colour) {
		return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xffffff);
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
