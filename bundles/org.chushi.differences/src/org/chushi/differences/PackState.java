package org.chushi.differences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.chushi.content.PackFile;
import org.chushi.content.PackFiles;
import org.chushi.model.Document;
import org.chushi.model.ModelFactory;
import org.chushi.model.Picture;
import org.eclipse.emf.ecore.EObject;

/**
 * A pack at one moment.
 *
 * @param roots of its files, by path; a page is a {@link Document}, any other file a {@link Picture}
 */
public record PackState(Map<String, List<EObject>> roots) {

	public PackState {
		Map<String, List<EObject>> sorted = new TreeMap<>();
		roots.forEach((path, objects) -> sorted.put(path, List.copyOf(objects)));
		roots = Collections.unmodifiableMap(sorted);
	}

	/** Nothing: all of the other state is new. */
	public static PackState empty() {
		return new PackState(Map.of());
	}

	/** As its files are. What cannot be read in a file is left out. */
	public static PackState of(PackFiles files) throws IOException {
		Map<String, List<EObject>> roots = new TreeMap<>();
		for (String path : files.paths()) {
			byte[] content = files.read(path);
			roots.put(path, path.endsWith(".xmi") ? PackFile.read(path, content).roots() : List.of(beside(path, content)));
		}
		return new PackState(roots);
	}

	private static EObject beside(String path, byte[] content) {
		if (path.endsWith(".md")) {
			Document page = ModelFactory.eINSTANCE.createDocument();
			page.setText(new String(content, StandardCharsets.UTF_8));
			return page;
		}
		Picture picture = ModelFactory.eINSTANCE.createPicture();
		picture.setContent(content);
		return picture;
	}
}
