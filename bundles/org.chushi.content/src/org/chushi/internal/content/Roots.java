package org.chushi.internal.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.chushi.model.ModelPackage;

/** Looks at the first element of a pack's file, however large the file is. */
final class Roots {

	private Roots() {
	}

	/** Whether the file holds the bank with this id. What cannot be read holds none. */
	static boolean isBank(Path file, String id) {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try (InputStream in = Files.newInputStream(file)) {
			XMLStreamReader xml = factory.createXMLStreamReader(in);
			xml.nextTag();
			return xml.getLocalName().equals(ModelPackage.Literals.BANK.getName()) && id.equals(xml.getAttributeValue(null, "id"));
		} catch (XMLStreamException | IOException e) {
			return false;
		}
	}
}
