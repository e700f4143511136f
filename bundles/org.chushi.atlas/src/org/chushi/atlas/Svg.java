package org.chushi.atlas;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.chushi.atlas.Area.Spot;
import org.chushi.core.Language;

/** Paints a drawing as SVG 1.1, in colours for paper. */
public final class Svg {

	private static final String SPACE = "http://www.w3.org/2000/svg";
	private static final Map<Ink, String> PALETTE = new EnumMap<>(Map.ofEntries(Map.entry(Ink.GROUND, "#ffffff"), Map.entry(Ink.BAND, "#f4f5f7"),
			Map.entry(Ink.CARD, "#ffffff"), Map.entry(Ink.TEXT, "#1d2330"), Map.entry(Ink.MUTED, "#565e6c"), Map.entry(Ink.EDGE, "#7b8494"),
			Map.entry(Ink.LINE, "#d9dde3"), Map.entry(Ink.ACCENT, "#1f5fbf"), Map.entry(Ink.ACCENT_SOFT, "#e6effb"), Map.entry(Ink.ON_ACCENT, "#ffffff"),
			Map.entry(Ink.GOOD, "#1e7a46"), Map.entry(Ink.GOOD_SOFT, "#e4f4ea")));
	/** Of signs, for a size of 1. */
	private static final double HAN = 1;
	private static final double LETTER = 0.54;
	private static final double LEADING = 1.3;
	private static final double CORNER = 8;
	private static final double HEAD = 11;

	private final XMLStreamWriter out;

	private Svg(XMLStreamWriter out) {
		this.out = out;
	}

	/** @param language of the words of the drawing */
	public static String of(Drawing drawing, Language language) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			new Svg(out).draw(drawing, language);
			out.close();
		} catch (XMLStreamException e) {
			throw new IllegalStateException("writing into a string", e);
		}
		return text.toString();
	}

	private void draw(Drawing drawing, Language language) throws XMLStreamException {
		out.writeStartDocument("UTF-8", "1.0");
		out.writeCharacters("\n");
		out.setDefaultNamespace(SPACE);
		out.writeStartElement(SPACE, "svg");
		out.writeDefaultNamespace(SPACE);
		attribute("width", number(drawing.width()));
		attribute("height", number(drawing.height()));
		attribute("viewBox", "0 0 " + number(drawing.width()) + " " + number(drawing.height()));
		attribute("role", "img");
		attribute("xml:lang", language.name().toLowerCase(Locale.ROOT));
		attribute("font-family", "'Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei','PingFang SC',sans-serif");
		out.writeStartElement(SPACE, "title");
		out.writeCharacters(drawing.title());
		out.writeEndElement();
		rectangle(new Area(0, 0, drawing.width(), drawing.height()), 0, Ink.GROUND, Ink.GROUND, 0, false);
		for (Mark mark : drawing.marks()) {
			switch (mark) {
			case Mark.Box box -> rectangle(box.area(), box.radius(), box.fill(), box.line(), box.width(), box.dashed());
			case Mark.Line line -> line(line);
			case Mark.Words words -> words(words);
			case Mark.Label label -> label(label);
			case Mark.Seal seal -> seal(seal);
			case Mark.Number step -> number(step);
			}
		}
		out.writeEndElement();
		out.writeEndDocument();
	}

	private void rectangle(Area area, double radius, Ink fill, Ink line, double width, boolean dashed) throws XMLStreamException {
		out.writeEmptyElement(SPACE, "rect");
		attribute("x", number(area.x()));
		attribute("y", number(area.y()));
		attribute("width", number(area.width()));
		attribute("height", number(area.height()));
		attribute("rx", number(radius));
		attribute("fill", PALETTE.get(fill));
		stroke(line, width, dashed);
	}

	private void stroke(Ink ink, double width, boolean dashed) throws XMLStreamException {
		if (width > 0) {
			attribute("stroke", PALETTE.get(ink));
			attribute("stroke-width", number(width));
			if (dashed) {
				attribute("stroke-dasharray", "7 5");
			}
		}
	}

	private void line(Mark.Line line) throws XMLStreamException {
		Head head = Head.of(line.corners(), HEAD + line.width());
		Head begin = Head.of(head.shortened().reversed(), HEAD + line.width());
		out.writeEmptyElement(SPACE, "path");
		attribute("d", path(line.both() ? begin.shortened() : head.shortened()));
		attribute("fill", "none");
		stroke(line.ink(), line.width(), line.dashed());
		wings(head, line.ink());
		if (line.both()) {
			wings(begin, line.ink());
		}
	}

	private void wings(Head head, Ink ink) throws XMLStreamException {
		out.writeEmptyElement(SPACE, "polygon");
		attribute("points", String.join(" ", head.wings().stream().map(s -> number(s.x()) + "," + number(s.y())).toList()));
		attribute("fill", PALETTE.get(ink));
	}

	/** Corners are rounded as far as there is room. */
	private static String path(List<Spot> corners) {
		StringBuilder d = new StringBuilder("M" + at(corners.getFirst()));
		for (int i = 1; i < corners.size() - 1; i++) {
			Spot corner = corners.get(i);
			d.append(" L").append(at(Head.towards(corner, corners.get(i - 1), CORNER))).append(" Q").append(at(corner)).append(' ')
					.append(at(Head.towards(corner, corners.get(i + 1), CORNER)));
		}
		return d.append(" L").append(at(corners.getLast())).toString();
	}

	private static String at(Spot spot) {
		return number(spot.x()) + " " + number(spot.y());
	}

	private void words(Mark.Words words) throws XMLStreamException {
		List<String> lines = lines(words.text(), words.area().width() / words.size(), words.lines());
		double leading = words.size() * LEADING;
		double y = words.area().middle().y() - (lines.size() - 1) * leading / 2 + words.size() * 0.36;
		for (String line : lines) {
			text(line, words.centred() ? words.area().middle().x() : words.area().x(), y, words.size(), words.strong(), words.ink(), words.centred());
			y += leading;
		}
	}

	private void label(Mark.Label label) throws XMLStreamException {
		boolean told = !label.detail().isEmpty();
		words(new Mark.Words(label.upper(told), label.title(), Mark.Label.TITLE, true, label.ink(), false, told ? 2 : 3));
		if (told) {
			words(new Mark.Words(label.lower(), label.detail(), Mark.Label.DETAIL, false, label.second(), false, 1));
		}
	}

	private void text(String line, double x, double y, double size, boolean strong, Ink ink, boolean centred) throws XMLStreamException {
		out.writeStartElement(SPACE, "text");
		attribute("x", number(x));
		attribute("y", number(y));
		attribute("font-size", number(size));
		if (strong) {
			attribute("font-weight", "600");
		}
		if (centred) {
			attribute("text-anchor", "middle");
		}
		attribute("fill", PALETTE.get(ink));
		out.writeCharacters(line);
		out.writeEndElement();
	}

	/** As many lines as are needed and allowed: between words, or between any two Chinese signs. @param width for letters of size 1 */
	static List<String> lines(String text, double width, int most) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String part : text.split("(?<=[\\u2E80-\\uFFEF])|(?=[\\u2E80-\\uFFEF])|(?<= )")) {
			if (!line.isEmpty() && width(line + part.stripTrailing()) > width) {
				lines.add(line.toString().stripTrailing());
				line.setLength(0);
			}
			line.append(part);
		}
		lines.add(line.toString().stripTrailing());
		if (lines.size() > most) {
			lines = new ArrayList<>(lines.subList(0, most));
			lines.set(most - 1, lines.get(most - 1) + "…");
		}
		return lines;
	}

	private static double width(String text) {
		return text.codePoints().mapToDouble(c -> c >= 0x2E80 ? HAN : LETTER).sum();
	}

	private void seal(Mark.Seal seal) throws XMLStreamException {
		double size = seal.area().height();
		rectangle(seal.area(), seal.square() ? size / 5 : size / 2, seal.fill(), seal.ink(), 1.5, false);
		text(seal.sign().letter(), seal.area().middle().x(), seal.area().middle().y() + size * 0.2, size * 0.56, false, seal.ink(), true);
	}

	private void number(Mark.Number step) throws XMLStreamException {
		Area area = new Area(step.middle().x() - step.radius(), step.middle().y() - step.radius(), 2 * step.radius(), 2 * step.radius());
		rectangle(area, step.radius(), step.fill(), step.ink(), 2, false);
		text(Integer.toString(step.number()), step.middle().x(), step.middle().y() + step.radius() * 0.42, step.radius() * 1.2, true, step.ink(), true);
	}

	private void attribute(String name, String value) throws XMLStreamException {
		out.writeAttribute(name, value);
	}

	private static String number(double value) {
		return Math.abs(value - Math.rint(value)) < 0.005 ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.2f", value);
	}
}
