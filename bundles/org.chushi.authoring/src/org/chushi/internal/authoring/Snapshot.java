package org.chushi.internal.authoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.chushi.content.XmiWriter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What files were at one moment, without writing them at that moment: of a large one only what is in it is noted. Its parts
 * are written when somebody asks for the files, on any thread; one that is about to change meanwhile is written before.
 */
final class Snapshot {

	/** A file with more parts in one list is written later. */
	static final int LARGE = 500;

	/** What a file has in one feature: words that are written already, or parts that are not. */
	private record Piece(String words, EReference feature, List<EObject> parts) {
	}

	/** @param writer has begun with what the root says of itself */
	private record Large(ByteArrayOutputStream bytes, XmiWriter writer, List<Piece> pieces) {
	}

	private final Map<String, byte[]> written = new TreeMap<>();
	private final Map<String, Large> large = new TreeMap<>();
	private final Map<EObject, String> early = new IdentityHashMap<>();

	/** On the project's thread. @param root of the file */
	void take(String path, EObject root) {
		if (Looked.MANY.stream().anyMatch(f -> parts(root, f).size() > LARGE)) {
			large.put(path, noted(root));
		} else {
			written.put(path, Content.bytes(root));
		}
	}

	private static List<EObject> parts(EObject root, EStructuralFeature feature) {
		return feature instanceof EReference many && Looked.MANY.contains(many) && many.getEContainingClass().isInstance(root)
				? ((List<?>) root.eGet(many)).stream().map(EObject.class::cast).toList() : List.of();
	}

	private static Large noted(EObject root) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		XmiWriter writer = new XmiWriter(bytes);
		writer.open(root);
		List<Piece> pieces = new ArrayList<>();
		for (EStructuralFeature feature : root.eClass().getEAllStructuralFeatures()) {
			List<EObject> parts = parts(root, feature);
			pieces.add(parts.isEmpty() ? new Piece(XmiWriter.feature(root, feature), null, List.of())
					: new Piece("", (EReference) feature, parts));
		}
		return new Large(bytes, writer, pieces);
	}

	/** Paths of all files, whether written yet or not. */
	Set<String> paths() {
		Set<String> paths = new TreeSet<>(written.keySet());
		paths.addAll(large.keySet());
		return paths;
	}

	/** Something in this part changes next. On the project's thread. */
	void changing(EObject part) {
		EReference list = list(part);
		if (list != null) {
			synchronized (this) {
				if (!large.isEmpty()) {
					early.computeIfAbsent(part, p -> XmiWriter.piece(list, p));
				}
			}
		}
	}

	/** Anything may change next. */
	synchronized void changing() {
		large.values().stream().flatMap(file -> file.pieces().stream()).flatMap(piece -> piece.parts().stream()).forEach(this::changing);
	}

	/** Where parts of its kind are, also after it was taken out. */
	private static EReference list(EObject part) {
		return Looked.MANY.stream().filter(f -> f.getEReferenceType().isInstance(part)).findFirst().orElse(null);
	}

	/** Nobody asks for the files any more. */
	synchronized void drop() {
		large.clear();
		early.clear();
	}

	/** All files by their paths. */
	Map<String, byte[]> files() {
		try {
			for (String path : paths()) {
				Large file;
				synchronized (this) {
					file = large.get(path);
				}
				if (file != null) {
					finish(path, file);
				}
			}
		} catch (IOException e) {
			throw new IllegalStateException("memory does not refuse", e);
		}
		return written;
	}

	private void finish(String path, Large file) throws IOException {
		for (Piece piece : file.pieces()) {
			file.writer().written(piece.words());
			for (EObject part : piece.parts()) {
				write(file.writer(), piece.feature(), part);
			}
		}
		file.writer().close();
		synchronized (this) {
			written.put(path, file.bytes().toByteArray());
			large.remove(path);
		}
	}

	/** One at a time, so that whoever is about to change one waits for no other. */
	private synchronized void write(XmiWriter writer, EReference feature, EObject part) throws IOException {
		String before = early.remove(part);
		if (before == null) {
			writer.child(feature, part);
		} else {
			writer.written(before);
		}
	}
}
