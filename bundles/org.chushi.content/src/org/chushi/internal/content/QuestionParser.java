package org.chushi.internal.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Reads one question out of its element, without the resource around it. Document types and entities are off. */
final class QuestionParser {

	private static final Set<String> OF_XML = Set.of("xsi", "xmi", "xmlns");
	private static final String PREFIX = "chushi:";

	private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

	QuestionParser() {
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
	}

	/** @throws IOException when it is none, or names what the model does not know */
	Question parse(byte[] bytes, int length) throws IOException {
		try {
			XMLStreamReader xml = reader(new ByteArrayInputStream(bytes, 0, length));
			try {
				xml.nextTag();
				Question question = question(xml);
				while (xml.hasNext()) {
					xml.next();
				}
				return question;
			} finally {
				xml.close();
			}
		} catch (XMLStreamException | IllegalArgumentException e) {
			throw new IOException(String.valueOf(e.getMessage()).replaceAll("(?s)^ParseError at .*\nMessage: ", ""), e);
		}
	}

	/** Decoded here: the parser of the JDK writes about bytes that are no UTF-8 to the error stream. */
	private XMLStreamReader reader(InputStream in) throws XMLStreamException {
		return factory.createXMLStreamReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
	}

	/** The children of a root, in far less time than one by one. @throws IOException when one of them is not well, whichever */
	List<Question> parseAll(InputStream document) throws IOException {
		List<Question> all = new ArrayList<>();
		try {
			XMLStreamReader xml = reader(document);
			try {
				xml.nextTag();
				while (xml.next() != XMLStreamConstants.END_ELEMENT) {
					if (xml.isStartElement()) {
						all.add(question(xml));
					}
				}
				return all;
			} finally {
				xml.close();
			}
		} catch (XMLStreamException | IllegalArgumentException e) {
			throw new IOException(e);
		}
	}

	private static Question question(XMLStreamReader xml) throws XMLStreamException, IOException {
		if (!xml.getLocalName().equals(ModelPackage.Literals.BANK__QUESTIONS.getName())) {
			throw new Unfit(Messages.Slices_child.text(xml.getLocalName()));
		}
		return (Question) object(xml, ModelPackage.Literals.BANK__QUESTIONS);
	}

	private static EObject object(XMLStreamReader xml, EReference feature) throws XMLStreamException, IOException {
		EObject object = EcoreUtil.create(type(xml, feature));
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			String prefix = xml.getAttributePrefix(i);
			if (prefix == null || prefix.isEmpty()) {
				attribute(object, feature(object, xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
			} else if (!OF_XML.contains(prefix)) {
				throw new Unfit(Messages.Slices_feature.text(object.eClass().getName(), prefix + ":" + xml.getAttributeLocalName(i)));
			}
		}
		while (xml.next() != XMLStreamConstants.END_ELEMENT) {
			if (xml.isStartElement()) {
				child(xml, object, feature(object, xml.getLocalName()));
			}
		}
		return object;
	}

	private static EClass type(XMLStreamReader xml, EReference feature) throws IOException {
		String name = null;
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			name = xml.getAttributeLocalName(i).equals("type") && "xsi".equals(xml.getAttributePrefix(i)) ? xml.getAttributeValue(i) : name;
		}
		EClass type = name == null ? feature.getEReferenceType()
				: name.startsWith(PREFIX) && ModelPackage.eINSTANCE.getEClassifier(name.substring(PREFIX.length())) instanceof EClass known
						? known : null;
		if (type == null || type.isAbstract() || !feature.getEReferenceType().isSuperTypeOf(type)) {
			throw new Unfit(Messages.Slices_kind.text(String.valueOf(name)));
		}
		return type;
	}

	private static EStructuralFeature feature(EObject object, String name) throws IOException {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
		if (feature == null) {
			throw new Unfit(Messages.Slices_feature.text(object.eClass().getName(), name));
		}
		return feature;
	}

	/** Several values in one attribute have blanks between them. */
	private static void attribute(EObject object, EStructuralFeature feature, String words) throws IOException {
		if (!(feature instanceof EAttribute attribute)) {
			throw new Unfit(Messages.Slices_feature.text(object.eClass().getName(), feature.getName()));
		}
		if (attribute.isMany()) {
			for (String word : words.strip().split("\\s+")) {
				put(object, attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), word));
			}
		} else {
			put(object, attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), words));
		}
	}

	private static void child(XMLStreamReader xml, EObject object, EStructuralFeature feature) throws XMLStreamException, IOException {
		if (feature instanceof EAttribute attribute) {
			put(object, attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), xml.getElementText()));
		} else {
			put(object, feature, object(xml, (EReference) feature));
		}
	}

	@SuppressWarnings("unchecked")
	private static void put(EObject object, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			((List<Object>) object.eGet(feature)).add(value);
		} else {
			object.eSet(feature, value);
		}
	}
}
