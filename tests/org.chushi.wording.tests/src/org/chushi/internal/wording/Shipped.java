package org.chushi.internal.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.chushi.content.PackFile;
import org.chushi.model.PhraseList;
import org.eclipse.emf.ecore.EObject;

/** What the shipped packs hold, read from their folders. */
final class Shipped {

	private Shipped() {
	}

	/** What is in the files of a folder of a bundle. */
	static List<EObject> roots(String folder) {
		Path here = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(here.resolve("bundles/org.chushi.pack.wording"))) {
			here = here.getParent();
		}
		try (Stream<Path> files = Files.list(here.resolve("bundles").resolve(folder))) {
			return files.sorted().flatMap(f -> read(f).stream()).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<EObject> read(Path file) {
		try {
			return PackFile.read(file.getFileName().toString(), Files.readAllBytes(file)).roots();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static List<PhraseList> lists() {
		return roots("org.chushi.pack.wording/content/phrases").stream().map(PhraseList.class::cast).toList();
	}
}
