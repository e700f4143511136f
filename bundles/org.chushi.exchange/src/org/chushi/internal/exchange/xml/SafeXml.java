package org.chushi.internal.exchange.xml;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.chushi.internal.exchange.LimitExceeded;
import org.chushi.internal.exchange.Messages;

/**
 * Reads strangers' XML: no document type is obeyed, no entity but the five of XML, no network. Refused: deep nesting, huge
 * tags and texts, elements with more below them than a question can have.
 */
public final class SafeXml implements AutoCloseable {

	/** Below the limit that newer JDKs have of their own. */
	static final int DEEPEST = 90;
	static final int LONGEST = 32_000_000;
	static final int LONGEST_TAG = 1_000_000;
	static final int MOST_NODES = 400_000;

	/**
	 * What the JDK says of an unknown entity in English, Chinese, German and Japanese: only the words tell its faults apart. On a
	 * machine of another language the line is told, not the name.
	 */
	private static final Pattern ENTITY = Pattern.compile(
			"entity \"([^\"]*)\" was|引用了实体 ?\"([^\"]*)\"|Entity \"([^\"]*)\" wurde|エンティティ ?\"([^\"]*)\"が");

	private static final int HEAD = 1 << 13;
	private static final Pattern ENCODING = Pattern.compile("\\A<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"']*)");
	/** How 16 and 32 bits a character begin, in either order, with a mark or without (XML 1.0, appendix F). */
	private static final List<String> OTHERS = List.of("\u00FE\u00FF", "\u00FF\u00FE", "\0<\0?", "<\0?\0", "\0\0\0<", "<\0\0\0");
	private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private final InputStream in;
	private final XMLStreamReader reader;
	private final Function<String, String> names;
	private final Deque<Node> above = new ArrayDeque<>();
	private int nodes;

	/** @param names as the names of elements and attributes shall be */
	public SafeXml(InputStream in, Function<String, String> names) throws IOException {
		this.in = in;
		this.names = names;
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		try {
			reader = reader(factory, new BufferedInputStream(new Guarded(in), HEAD));
		} catch (XMLStreamException e) {
			throw refused(e);
		}
	}

	/** UTF-8 is decoded here: the parser of the JDK writes about bytes that are none to the error stream. */
	private static XMLStreamReader reader(XMLInputFactory factory, InputStream in) throws IOException, XMLStreamException {
		in.mark(HEAD);
		byte[] head = in.readNBytes(HEAD / 8);
		in.reset();
		boolean marked = head.length >= MARK.length && Arrays.equals(head, 0, MARK.length, MARK, 0, MARK.length);
		String text = new String(head, StandardCharsets.ISO_8859_1).substring(marked ? MARK.length : 0);
		Matcher encoding = ENCODING.matcher(text);
		boolean otherwise = encoding.find() ? isOther(encoding.group(1)) : OTHERS.stream().anyMatch(text::startsWith);
		if (otherwise) {
			return factory.createXMLStreamReader(in);
		}
		in.skipNBytes(marked ? MARK.length : 0);
		return factory.createXMLStreamReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
	}

	/** What nobody knows is read as UTF-8, and refused when it is none. */
	private static boolean isOther(String encoding) {
		try {
			return !Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII).contains(Charset.forName(encoding));
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	/**
	 * The next element of one of these names with all below it. What stands around it is not kept but for {@link #path}.
	 *
	 * @return null at the end
	 */
	public Node next(Set<String> wanted) throws IOException {
		try {
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.START_ELEMENT) {
					Node node = start();
					if (wanted.contains(node.name())) {
						nodes = 0;
						fill(node);
						return node;
					}
					above.push(node);
				} else if (event == XMLStreamConstants.END_ELEMENT) {
					above.pop();
				} else {
					entity(event);
				}
			}
			return null;
		} catch (XMLStreamException e) {
			throw refused(e);
		} catch (RuntimeException e) {
			// the parser of the JDK fails on some malformed input with others than its own
			throw new LimitExceeded(Messages.Xml_malformed, line());
		}
	}

	/** The innermost element around of this name; null when there is none. Without content. */
	public Node around(String name) {
		return above.stream().filter(n -> n.is(name)).findFirst().orElse(null);
	}

	/** The root, with all below it: for small files. */
	public Node root() throws IOException {
		try {
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.START_ELEMENT) {
					Node node = start();
					fill(node);
					return node;
				}
				entity(event);
			}
			throw new LimitExceeded(Messages.Xml_malformed, 0);
		} catch (XMLStreamException e) {
			throw refused(e);
		} catch (RuntimeException e) {
			throw new LimitExceeded(Messages.Xml_malformed, line());
		}
	}

	private Node start() throws LimitExceeded {
		if (above.size() > DEEPEST) {
			throw new LimitExceeded(Messages.Limit_depth, DEEPEST);
		}
		Node node = Node.element(names.apply(reader.getLocalName()), line());
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			node.attribute(names.apply(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
		}
		return node;
	}

	private void fill(Node top) throws XMLStreamException, IOException {
		Deque<Node> open = new ArrayDeque<>();
		open.push(top);
		while (!open.isEmpty()) {
			int event = reader.next();
			switch (event) {
			case XMLStreamConstants.START_ELEMENT -> {
				Node node = start();
				open.peek().add(node);
				open.push(node);
				if (open.size() + above.size() > DEEPEST) {
					throw new LimitExceeded(Messages.Limit_depth, DEEPEST);
				}
				if (++nodes > MOST_NODES) {
					throw new LimitExceeded(Messages.Limit_nodes, MOST_NODES);
				}
			}
			case XMLStreamConstants.END_ELEMENT -> open.pop();
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> open.peek()
					.add(Node.text(reader.getText(), line()));
			default -> entity(event);
			}
		}
	}

	private void entity(int event) throws LimitExceeded {
		if (event == XMLStreamConstants.ENTITY_REFERENCE) {
			throw new LimitExceeded(Messages.Xml_entity, line(), String.valueOf(reader.getLocalName()));
		}
	}

	private int line() {
		return reader.getLocation() == null ? 0 : Math.max(0, reader.getLocation().getLineNumber());
	}

	private static LimitExceeded refused(XMLStreamException e) {
		if (e.getNestedException() instanceof LimitExceeded limit) {
			return limit;
		}
		int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
		Matcher entity = ENTITY.matcher(String.valueOf(e.getMessage()));
		return entity.find() ? new LimitExceeded(Messages.Xml_entity, line, named(entity))
				: new LimitExceeded(Messages.Xml_malformed, line);
	}

	private static String named(MatchResult entity) {
		return IntStream.rangeClosed(1, entity.groupCount()).mapToObj(entity::group).filter(Objects::nonNull).findFirst().orElseThrow();
	}

	@Override
	public void close() throws IOException {
		try {
			reader.close();
		} catch (XMLStreamException e) {
			throw refused(e);
		} finally {
			in.close();
		}
	}

	/** Ends what the parser would take into memory as one piece: a tag or a text without an end. */
	private static final class Guarded extends FilterInputStream {
		private int run;
		private boolean tag;

		Guarded(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] bytes, int from, int length) throws IOException {
			int read = super.read(bytes, from, length);
			for (int i = from; i < from + read; i++) {
				if (bytes[i] == '<' || bytes[i] == '>') {
					tag = bytes[i] == '<';
					run = 0;
				} else if (++run > (tag ? LONGEST_TAG : LONGEST)) {
					throw new LimitExceeded(Messages.Limit_tag, tag ? LONGEST_TAG : LONGEST);
				}
			}
			return read;
		}
	}
}
