package org.chushi.internal.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How much is in a pack, without loading it. */
record Counts(int banks, int questions, int others) {

	/** Below 0 when it is no bank. */
	static int questions(Path file) throws IOException {
		XMLInputFactory factory = XMLInputFactory.newFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		int found = -1;
		try (InputStream in = Files.newInputStream(file)) {
			XMLStreamReader reader = factory.createXMLStreamReader(in);
			int depth = 0;
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.START_ELEMENT) {
					depth++;
					if (depth == 1 && !reader.getLocalName().equals("Bank")) {
						return -1;
					}
					found = depth == 1 ? 0 : depth == 2 && reader.getLocalName().equals("questions") ? found + 1 : found;
				} else if (event == XMLStreamConstants.END_ELEMENT) {
					depth--;
				}
			}
		} catch (XMLStreamException e) {
			// the checks tell where it ends
			return found;
		}
		return found;
	}
}
