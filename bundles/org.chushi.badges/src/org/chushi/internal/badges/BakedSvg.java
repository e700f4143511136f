package org.chushi.internal.badges;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A credential in a drawing: the element {@code openbadges:credential} right after {@code <svg>} (Open Badges 3.0, section 5.3.2). */
final class BakedSvg {

	private static final String NAMESPACE = "https://purl.imsglobal.org/ob/v3p0";

	private BakedSvg() {
	}

	/** @param drawing an SVG whose first {@code <svg …>} is its root */
	static byte[] bake(String drawing, byte[] json) {
		int root = drawing.indexOf("<svg");
		int end = drawing.indexOf('>', root) + 1;
		String credential = new String(json, StandardCharsets.UTF_8).replace("]]>", "]]]]><![CDATA[>");
		return (drawing.substring(0, root) + "<svg xmlns:openbadges=\"" + NAMESPACE + "\"" + drawing.substring(root + 4, end)
				+ "\n<openbadges:credential><![CDATA[" + credential + "]]></openbadges:credential>" + drawing.substring(end))
				.getBytes(StandardCharsets.UTF_8);
	}

	/** The credential in an SVG; nothing when there is none that can be read. */
	static Optional<byte[]> read(byte[] file) {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		try {
			XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("credential")
						&& NAMESPACE.equals(xml.getNamespaceURI())) {
					return Optional.of(xml.getElementText().strip().getBytes(StandardCharsets.UTF_8));
				}
			}
			return Optional.empty();
		} catch (XMLStreamException e) {
			return Optional.empty();
		}
	}
}
