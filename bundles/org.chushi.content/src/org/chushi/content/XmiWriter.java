package org.chushi.content;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.chushi.model.ModelPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes a pack's file object by object, so that a bank is never in memory as a whole. */
public final class XmiWriter implements AutoCloseable {

	private final Writer out;
	private String open = "";

	/** @param out closed with this */
	public XmiWriter(OutputStream out) {
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
	}

	/** Begins the root with what it has; more children may follow. */
	public void begin(EObject root) throws IOException {
		open = "chushi:" + root.eClass().getName();
		out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + open
				+ " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
				+ " xmlns:chushi=\"" + ModelPackage.eNS_URI + "\"");
		attributes(root);
		out.write(">\n");
		children(root, "  ");
	}

	/** Goes on with a child of the root. */
	public void child(EReference feature, EObject child) throws IOException {
		element(feature, child, "  ");
	}

	@Override
	public void close() throws IOException {
		out.write("</" + open + ">\n");
		out.close();
	}

	private void element(EReference feature, EObject object, String indent) throws IOException {
		out.write(indent);
		out.write('<');
		out.write(feature.getName());
		if (object.eClass() != feature.getEReferenceType()) {
			out.write(" xsi:type=\"chushi:" + object.eClass().getName() + '"');
		}
		attributes(object);
		if (hasChildren(object)) {
			out.write(">\n");
			children(object, indent + "  ");
			out.write(indent);
			out.write("</" + feature.getName() + ">\n");
		} else {
			out.write("/>\n");
		}
	}

	private void attributes(EObject object) throws IOException {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (!attribute.isMany() && object.eIsSet(attribute)) {
				out.write(' ');
				out.write(attribute.getName());
				out.write("=\"");
				escape(String.valueOf(object.eGet(attribute)));
				out.write('"');
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

	private void children(EObject object, String indent) throws IOException {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (!object.eIsSet(feature)) {
				continue;
			}
			if (feature instanceof EReference reference) {
				for (Object child : reference.isMany() ? (List<?>) object.eGet(reference) : List.of(object.eGet(reference))) {
					element(reference, (EObject) child, indent);
				}
			} else if (feature.isMany()) {
				for (Object value : (List<?>) object.eGet(feature)) {
					out.write(indent + "<" + feature.getName() + ">");
					escape(String.valueOf(value));
					out.write("</" + feature.getName() + ">\n");
				}
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

	private void escape(String text) throws IOException {
		int plain = 0;
		for (int i = 0; i < text.length(); i++) {
			String instead = instead(text, i);
			if (instead != null) {
				out.write(text, plain, i - plain);
				out.write(instead);
				plain = i + 1;
			}
		}
		out.write(text, plain, text.length() - plain);
	}

	/** What is written in place of a character; null for itself. */
	private static String instead(String text, int at) {
		char c = text.charAt(at);
		return switch (c) {
		case '<' -> "&lt;";
		case '>' -> "&gt;";
		case '&' -> "&amp;";
		case '"' -> "&quot;";
		case '\n' -> "&#10;";
		case '\r' -> "&#13;";
		case '\t' -> "&#9;";
		default -> c >= ' ' && c < Character.MIN_SURROGATE || writable(text, at) ? null : "";
		};
	}
}
