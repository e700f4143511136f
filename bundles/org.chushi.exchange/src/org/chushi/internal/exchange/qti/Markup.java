package org.chushi.internal.exchange.qti;

import org.chushi.internal.exchange.xml.Xml;

/** Builds XML of one dialect. */
final class Markup {

	private final Dialect dialect;
	private final StringBuilder out = new StringBuilder();

	Markup(Dialect dialect) {
		this.dialect = dialect;
	}

	Dialect dialect() {
		return dialect;
	}

	/** @param attributes name, value, name, value …; null values are left out */
	Markup open(String element, String... attributes) {
		return tag(dialect.element(element), ">", attributes);
	}

	Markup empty(String element, String... attributes) {
		return tag(dialect.element(element), "/>", attributes);
	}

	Markup close(String element) {
		out.append("</").append(dialect.element(element)).append('>');
		return this;
	}

	private Markup tag(String name, String end, String... attributes) {
		out.append('<').append(name);
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				String key = attributes[i].contains(":") || attributes[i].equals("xmlns") ? attributes[i] : dialect.attribute(attributes[i]);
				out.append(' ').append(key).append("=\"").append(Xml.escaped(attributes[i + 1])).append('"');
			}
		}
		out.append(end);
		return this;
	}

	/** An element with text. */
	Markup line(String element, String text, String... attributes) {
		return open(element, attributes).text(text).close(element);
	}

	/** Text whose lines stay lines. */
	Markup text(String text) {
		out.append(Xml.escaped(text).replace("\n", "<br/>"));
		return this;
	}

	/** As it is: XHTML, or markup of the same dialect. */
	Markup raw(String markup) {
		out.append(markup);
		return this;
	}

	@Override
	public String toString() {
		return out.toString();
	}
}
