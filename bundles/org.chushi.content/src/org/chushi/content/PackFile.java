package org.chushi.content;

import java.util.List;
import java.util.Map;

import org.chushi.core.Diagnostic;
import org.chushi.internal.content.FileReader;
import org.eclipse.emf.ecore.EObject;

/**
 * One XMI file of a pack, read alone. External entities and document types are off.
 *
 * @param path     in the pack
 * @param roots    what may be in a pack's file of that name; usually one
 * @param places   file and line of every object
 * @param problems what could not be read; what could be is there all the same
 */
public record PackFile(String path, List<EObject> roots, Map<EObject, String> places, List<Diagnostic> problems) {

	public PackFile {
		roots = List.copyOf(roots);
		problems = List.copyOf(problems);
	}

	public static PackFile read(String path, byte[] content) {
		return new FileReader(path, true).read(content);
	}

	/** The same without places: a large bank takes half the time and memory for whoever does not speak of lines. */
	public static PackFile objects(String path, byte[] content) {
		return new FileReader(path, false).read(content);
	}
}
