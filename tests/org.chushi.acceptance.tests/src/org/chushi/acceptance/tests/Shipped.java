package org.chushi.acceptance.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.chushi.content.PackSource;
import org.chushi.content.Packs;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.chushi.internal.content.StandardChecks;
import org.chushi.internal.lessons.LessonChecks;

/** The packs of the project. */
final class Shipped {

	private Shipped() {
	}

	/** The packs of the project as they are found without a data folder. */
	static Packs packs() {
		return new PackShelf(List.of(without(Set.of())), List.of(new StandardChecks(), new LessonChecks()));
	}

	/** The packs of the project without the withdrawn ones. */
	static PackSource without(Set<String> withdrawn) {
		Path root = Path.of(System.getProperty("chushi.packs", bundles().toString()));
		return () -> {
			try (Stream<Path> bundles = Files.list(root)) {
				return bundles.filter(b -> b.getFileName().toString().startsWith("org.chushi.pack."))
						.filter(b -> !withdrawn.contains(b.getFileName().toString().substring("org.chushi.pack.".length())))
						.map(b -> b.resolve("content")).filter(Files::isDirectory).sorted().map(FolderPacks::at).toList();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		};
	}

	/** Where the bundles of the project are. */
	static Path bundles() {
		Path here = Path.of("").toAbsolutePath();
		while (here != null && !Files.isDirectory(here.resolve("bundles/org.chushi.model"))) {
			here = here.getParent();
		}
		if (here == null) {
			throw new IllegalStateException("the tests run inside the project's tree");
		}
		return here.resolve("bundles");
	}
}
