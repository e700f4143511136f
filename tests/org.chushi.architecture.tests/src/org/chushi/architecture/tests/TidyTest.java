package org.chushi.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Tests run inside the tree: what one writes under a bare name stays there, and would go out with the source. */
class TidyTest {

	private static final Set<String> TOP = Set.of("README.md", "CONTRIBUTING.md", "LICENSE", "chushi", "pom.xml", "bundles", "features", "releng",
			"targetplatform", "tests", "docs", "target");
	private static final Set<String> FILES = Set.of("build.properties", "plugin.xml", "plugin.properties", "feature.xml", "pom.xml");

	@Test
	void theTopOfTheTreeHoldsWhatItIsKnownToHold() {
		assertThat(TOP).containsAll(names(Tree.root(), path -> true));
	}

	@Test
	void noFolderOfABundleHoldsAFileThatNobodyAskedFor() {
		Path root = Tree.root();
		List<Path> folders = Stream.of("bundles", "tests", "tests/support", "features").flatMap(f -> list(root.resolve(f)).stream()).toList();
		assertThat(folders).hasSizeGreaterThan(100).allSatisfy(folder -> assertThat(FILES).as(folder.toString()).containsAll(names(folder, Files::isRegularFile)));
	}

	/** Those that begin with a dot are nobody's work. */
	private static List<String> names(Path folder, Predicate<Path> which) {
		return list(folder).stream().filter(which).map(path -> path.getFileName().toString()).filter(name -> !name.startsWith(".")).toList();
	}

	private static List<Path> list(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
