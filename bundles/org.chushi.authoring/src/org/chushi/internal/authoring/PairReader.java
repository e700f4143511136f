package org.chushi.internal.authoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of some elements of a file, read as a stream: the same as {@link Pairs} finds in memory. */
final class PairReader {

	/** @param element null where nothing around has an id */
	private record Open(String element, String path) {
	}

	private final Deque<Open> open = new ArrayDeque<>();
	private final List<Pair> pairs = new ArrayList<>();
	private final Predicate<String> wanted;

	private PairReader(Predicate<String> wanted) {
		this.wanted = wanted;
	}

	/** What cannot be read counts as far as it can. @param wanted ids */
	static List<Pair> of(byte[] content, Predicate<String> wanted) {
		PairReader all = new PairReader(wanted);
		if (content.length > 0) {
			try {
				all.read(ElementPrints.reader(content));
			} catch (XMLStreamException e) {
				// the checks tell where it ends
				return all.pairs;
			}
		}
		return all.pairs;
	}

	private void read(XMLStreamReader reader) throws XMLStreamException {
		while (reader.hasNext()) {
			int event = reader.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				begin(reader);
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				open.pop();
			}
		}
	}

	private void begin(XMLStreamReader reader) {
		String id = reader.getAttributeValue(null, "id");
		Open up = open.peek();
		Open now = id != null || up == null ? new Open(id, "")
				: new Open(up.element(), Pair.join(up.path(), reader.getLocalName(), reader.getAttributeValue(null, "key")));
		open.push(now);
		String zh = reader.getAttributeValue(null, "zh");
		String en = reader.getAttributeValue(null, "en");
		if (now.element() != null && wanted.test(now.element()) && (zh != null || en != null)) {
			pairs.add(new Pair(now.element(), now.path(), Pair.words(zh, en)));
		}
	}
}
