package org.chushi.internal.authoring;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * SHA-256 of each element of a file that has an id, with all that is in it: read as a stream, since a bank of a hundred thousand
 * questions is not to be in memory twice. How a file is laid out does not matter, nor the order of attributes.
 */
final class ElementPrints {

	private static final String XMI = "http://www.omg.org/XMI";

	/** An element that is not at its end. @param depth where it began */
	private record Open(String id, int depth, MessageDigest digest) {
	}

	private final Deque<Open> open = new ArrayDeque<>();
	private final Map<String, String> prints = new LinkedHashMap<>();
	private int depth;

	private ElementPrints() {
	}

	/** Fetches nothing from outside. */
	static XMLStreamReader reader(byte[] content) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		return factory.createXMLStreamReader(new ByteArrayInputStream(content));
	}

	/** By id. What cannot be read counts as far as it can. @param rooted whether the root counts */
	static Map<String, String> of(byte[] content, boolean rooted) {
		ElementPrints all = new ElementPrints();
		if (content.length > 0) {
			try {
				all.read(content, rooted);
			} catch (XMLStreamException e) {
				// the checks tell where it ends
				return all.prints;
			}
		}
		return all.prints;
	}

	private void read(byte[] content, boolean rooted) throws XMLStreamException {
		XMLStreamReader reader = reader(content);
		while (reader.hasNext()) {
			switch (reader.next()) {
			case XMLStreamConstants.START_ELEMENT -> begin(reader, rooted);
			case XMLStreamConstants.CHARACTERS -> {
				if (!reader.isWhiteSpace()) {
					add(reader.getText());
				}
			}
			case XMLStreamConstants.END_ELEMENT -> end();
			default -> {
				// comments are nobody's words
			}
			}
		}
	}

	private void begin(XMLStreamReader reader, boolean rooted) {
		depth++;
		Map<String, String> attributes = new TreeMap<>();
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			if (!XMI.equals(reader.getAttributeNamespace(i)) || !reader.getAttributeLocalName(i).equals("version")) {
				attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
			}
		}
		String id = reader.getAttributeValue(null, "id");
		if (id != null && (rooted || depth > 1)) {
			open.push(new Open(id, depth, digest()));
		}
		StringBuilder said = new StringBuilder("\u0001").append(reader.getLocalName());
		attributes.forEach((name, value) -> said.append('\u0002').append(name).append('\u0003').append(value));
		add(said.toString());
	}

	private void end() {
		add("\u0004");
		if (!open.isEmpty() && open.peek().depth() == depth) {
			Open over = open.pop();
			prints.put(over.id(), HexFormat.of().formatHex(over.digest().digest()));
		}
		depth--;
	}

	private void add(String said) {
		if (!open.isEmpty()) {
			byte[] bytes = said.getBytes(StandardCharsets.UTF_8);
			open.forEach(o -> o.digest().update(bytes));
		}
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
