package org.chushi.internal.exchange.xml;

/** Text as XML. */
public final class Xml {

	private Xml() {
	}

	public static String escaped(String text) {
		StringBuilder out = new StringBuilder(text.length() + 16);
		Node.escape(out, text);
		return out.toString();
	}
}
