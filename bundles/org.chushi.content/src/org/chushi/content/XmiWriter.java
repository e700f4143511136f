package org.chushi.content;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.chushi.model.ModelPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes a pack's file object by object, so that a bank is never in memory as a whole. */
public final class XmiWriter implements AutoCloseable {

	private static final int BUFFER = 1 << 16;

	private static final int PIECE = 1 << 11;

	private final OutputStream stream;
	private final StringBuilder out;
	private String open = "";

	/** @param stream closed with this */
	public XmiWriter(OutputStream stream) {
		this(stream, BUFFER + BUFFER / 2);
	}

	private XmiWriter(OutputStream stream, int room) {
		this.stream = stream;
		out = new StringBuilder(room);
	}

	/** Begins the root with what it has; more children may follow. */
	public void begin(EObject root) throws IOException {
		open(root);
		children(root, "  ");
	}

	/** Begins the root with its attributes only; what else it has is {@link #written} feature by feature. */
	public void open(EObject root) {
		open = "chushi:" + root.eClass().getName();
		out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + open
				+ " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
				+ " xmlns:chushi=\"" + ModelPackage.eNS_URI + "\"");
		attributes(root);
		out.append(">\n");
	}

	/** What a root has in one feature, for {@link #written}; nothing for an attribute of a single value. */
	public static String feature(EObject root, EStructuralFeature feature) {
		XmiWriter writer = new XmiWriter(OutputStream.nullOutputStream(), PIECE);
		writer.children(root, feature, "  ");
		return writer.out.toString();
	}

	/** A child of a root, for {@link #written}. */
	public static String piece(EReference feature, EObject child) {
		XmiWriter writer = new XmiWriter(OutputStream.nullOutputStream(), PIECE);
		writer.element(feature, child, "  ");
		return writer.out.toString();
	}

	/** Goes on with what was made of the root before. */
	public void written(String piece) throws IOException {
		out.append(piece);
		if (out.length() > BUFFER) {
			flush();
		}
	}

	/** Goes on with a child of the root. */
	public void child(EReference feature, EObject child) throws IOException {
		element(feature, child, "  ");
		if (out.length() > BUFFER) {
			flush();
		}
	}

	private void flush() throws IOException {
		stream.write(out.toString().getBytes(StandardCharsets.UTF_8));
		out.setLength(0);
	}

	@Override
	public void close() throws IOException {
		out.append("</").append(open).append(">\n");
		try (stream) {
			flush();
		}
	}

	private void element(EReference feature, EObject object, String indent) {
		out.append(indent);
		out.append('<');
		out.append(feature.getName());
		if (object.eClass() != feature.getEReferenceType()) {
			out.append(" xsi:type=\"chushi:").append(object.eClass().getName()).append('"');
		}
		attributes(object);
		if (hasChildren(object)) {
			out.append(">\n");
			children(object, indent + "  ");
			out.append(indent);
			out.append("</").append(feature.getName()).append(">\n");
		} else {
			out.append("/>\n");
		}
	}

	private void attributes(EObject object) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (!attribute.isMany() && object.eIsSet(attribute)) {
				out.append(' ');
				out.append(attribute.getName());
				out.append("=\"");
				escape(String.valueOf(object.eGet(attribute)));
				out.append('"');
			}
		}
	}

	private static boolean hasChildren(EObject object) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if ((feature instanceof EReference || feature.isMany()) && object.eIsSet(feature)) {
				return true;
			}
		}
		return false;
	}

	private void children(EObject object, String indent) {
		object.eClass().getEAllStructuralFeatures().forEach(feature -> children(object, feature, indent));
	}

	private void children(EObject object, EStructuralFeature feature, String indent) {
		if (!object.eIsSet(feature)) {
			return;
		}
		if (feature instanceof EReference reference) {
			for (Object child : reference.isMany() ? (List<?>) object.eGet(reference) : List.of(object.eGet(reference))) {
				element(reference, (EObject) child, indent);
			}
		} else if (feature.isMany()) {
			for (Object value : (List<?>) object.eGet(feature)) {
				out.append(indent).append('<').append(feature.getName()).append('>');
				escape(String.valueOf(value));
				out.append("</").append(feature.getName()).append(">\n");
			}
		}
	}

	/** What XML cannot hold (XML 1.0, section 2.2) is left out: control characters and halves of a character. */
	private static boolean writable(String text, int at) {
		char c = text.charAt(at);
		if (Character.isHighSurrogate(c)) {
			return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
		}
		if (Character.isLowSurrogate(c)) {
			return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
		}
		return c >= ' ' && c < '\uFFFE';
	}

	private void escape(String text) {
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			String escaped = escaped(text, i);
			if (escaped != null) {
				out.append(text, from, i).append(escaped);
				from = i + 1;
			}
		}
		out.append(text, from, text.length());
	}

	/** Null for a character that stands for itself. */
	private static String escaped(String text, int at) {
		return switch (text.charAt(at)) {
		case '<' -> "&lt;";
		case '>' -> "&gt;";
		case '&' -> "&amp;";
		case '"' -> "&quot;";
		case '\n' -> "&#10;";
		case '\r' -> "&#13;";
		case '\t' -> "&#9;";
		default -> text.charAt(at) >= ' ' && text.charAt(at) < Character.MIN_SURROGATE || writable(text, at) ? null : "";
		};
	}
}
