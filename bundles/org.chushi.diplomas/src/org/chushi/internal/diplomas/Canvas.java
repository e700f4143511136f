package org.chushi.internal.diplomas;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A page to draw on. Lengths are points, 72 an inch; zero is at the bottom left. */
final class Canvas implements AutoCloseable {

	/** How much of its size a letter is thickened on each side to stand out. */
	private static final float BOLD = 0.022f;

	/** From this share of its size down, a text is set in two lines. */
	private static final float ONE_LINE = 0.7f;
	private static final float TWO_LINES = 0.55f;

	private final PDPageContentStream out;
	private final Typeface type;
	final float width;
	final float height;

	Canvas(PDDocument document, Typeface type, PDRectangle size) throws IOException {
		PDPage page = new PDPage(size);
		document.addPage(page);
		out = new PDPageContentStream(document, page);
		this.type = type;
		width = size.getWidth();
		height = size.getHeight();
	}

	/** How a line of text looks. @param spacing between letters, in points */
	record Style(float size, Color ink, boolean bold, float spacing) {

		Style(float size, Color ink) {
			this(size, ink, false, 0);
		}

		Style strong() {
			return new Style(size, ink, true, spacing);
		}

		Style spaced(float points) {
			return new Style(size, ink, bold, points);
		}

		Style sized(float points) {
			return new Style(points, ink, bold, spacing);
		}
	}

	/** Where a line of text lies to its x. */
	enum Side {
		LEFT(0), CENTRE(0.5f), RIGHT(1);

		private final float share;

		Side(float share) {
			this.share = share;
		}
	}

	float width(String text, Style style) {
		return type.width(type.settable(text), style.size, style.spacing);
	}

	/** The style, smaller when the text would be wider than this, but never smaller than half. */
	Style fitting(String text, Style style, float most) {
		float wide = width(text, style);
		return wide <= most ? style : new Style(Math.max(style.size / 2, style.size * most / wide), style.ink, style.bold, style.spacing * most / wide);
	}

	/** A line of text, or two smaller ones where one would be too small to be read from afar. @return how wide it is */
	float lines(String text, float x, float y, Side side, Style style, float most) throws IOException {
		String whole = type.settable(text);
		if (type.width(whole, style.size, style.spacing) * ONE_LINE <= most) {
			fitted(whole, x, y, side, style, most);
			return Math.min(most, width(whole, fitting(whole, style, most)));
		}
		int half = half(whole);
		String above = whole.substring(0, half).strip();
		String below = whole.substring(half).strip();
		Style smaller = new Style(style.size * TWO_LINES, style.ink, style.bold, 0);
		Style fitting = width(above, smaller) > width(below, smaller) ? fitting(above, smaller, most) : fitting(below, smaller, most);
		boolean cut = set(above, x, y + fitting.size * 0.85f, side, fitting, most) | set(below, x, y - fitting.size * 0.35f, side, fitting, most);
		if (cut) {
			type.cut(whole);
		}
		return Math.min(most, Math.max(width(above, fitting), width(below, fitting)));
	}

	/** Where a text is broken: after a mark not far from its middle or a space, else in the middle; never within a character. */
	private static int half(String text) {
		int middle = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
		return near(text, middle, " ·，、；（,;-", text.length() / 5).or(() -> near(text, middle, " ", middle)).orElse(middle);
	}

	private static Optional<Integer> near(String text, int middle, String marks, int most) {
		return IntStream.rangeClosed(0, most).boxed().flatMap(away -> Stream.of(middle - away, middle + away))
				.filter(at -> at > 0 && at < text.length() && marks.indexOf(text.charAt(at - 1)) >= 0).findFirst();
	}

	/** A line of text; one that is still too wide at half its size ends with an ellipsis, and that is told. */
	void fitted(String text, float x, float y, Side side, Style style, float most) throws IOException {
		if (set(text, x, y, side, fitting(text, style, most), most)) {
			type.cut(type.settable(text));
		}
	}

	/** @return whether its end is missing */
	private boolean set(String text, float x, float y, Side side, Style style, float most) throws IOException {
		String whole = type.settable(text);
		String shown = whole;
		while (type.width(shown, style.size, style.spacing) > most + 0.5f && shown.length() > 1) {
			shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), shown.endsWith("…") ? -2 : -1)) + "…";
		}
		text(shown, x, y, side, style);
		return !shown.equals(whole);
	}

	void text(String text, float x, float y, Side side, Style style) throws IOException {
		String shown = type.settable(text);
		if (shown.isEmpty()) {
			return;
		}
		out.beginText();
		out.setFont(type.font(), style.size);
		out.setNonStrokingColor(style.ink);
		out.setStrokingColor(style.ink);
		out.setLineWidth(style.size * BOLD);
		out.setRenderingMode(style.bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
		out.setCharacterSpacing(style.spacing);
		out.newLineAtOffset(x - type.width(shown, style.size, style.spacing) * side.share, y);
		out.showText(shown);
		out.endText();
	}

	void stroke(Shape shape, Color ink, float thick) throws IOException {
		out.setStrokingColor(ink);
		out.setLineWidth(thick);
		path(shape);
		out.stroke();
	}

	void fill(Shape shape, Color ink) throws IOException {
		out.setNonStrokingColor(ink);
		path(shape);
		out.fill();
	}

	private void path(Shape shape) throws IOException {
		float[] at = new float[6];
		float x = 0;
		float y = 0;
		for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
			int kind = i.currentSegment(at);
			switch (kind) {
			case PathIterator.SEG_MOVETO -> out.moveTo(at[0], at[1]);
			case PathIterator.SEG_LINETO -> out.lineTo(at[0], at[1]);
			case PathIterator.SEG_QUADTO -> out.curveTo(x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3, at[2] + (at[0] - at[2]) * 2 / 3,
					at[3] + (at[1] - at[3]) * 2 / 3, at[2], at[3]);
			case PathIterator.SEG_CUBICTO -> out.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
			default -> out.closePath();
			}
			int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
			x = at[end];
			y = at[end + 1];
		}
	}

	@Override
	public void close() throws IOException {
		out.close();
	}
}
