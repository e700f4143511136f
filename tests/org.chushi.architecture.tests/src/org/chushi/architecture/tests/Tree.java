package org.chushi.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The source tree of the project, as the tests look at it. */
final class Tree {

	private Tree() {
	}

	static Path root() {
		Path here = Path.of("").toAbsolutePath();
		while (here != null && !Files.isDirectory(here.resolve("bundles/org.chushi.model"))) {
			here = here.getParent();
		}
		if (here == null) {
			throw new IllegalStateException("the tests run inside the project's tree");
		}
		return here;
	}

	static List<Bundle> bundles() {
		return bundles("bundles");
	}

	static List<Bundle> tests() {
		return bundles("tests");
	}

	private static List<Bundle> bundles(String folder) {
		try (Stream<Path> folders = Files.list(root().resolve(folder))) {
			return folders.filter(f -> Files.isRegularFile(f.resolve("META-INF/MANIFEST.MF"))).sorted().map(Bundle::new)
					.toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static List<Path> files(Path folder, String suffix) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).filter(f -> f.toString().endsWith(suffix)).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A code bundle. */
	record Bundle(Path folder) {

		String name() {
			return folder.getFileName().toString();
		}

		/** Hand-written Java files. */
		List<Path> sources() {
			return files(folder.resolve("src"), ".java");
		}

		List<String> header(String name) {
			try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
				String value = new Manifest(in).getMainAttributes().getValue(name);
				return value == null ? List.of()
						: Arrays.stream(value.split(",(?=([^\"]*\"[^\"]*\")*[^\"]*$)")).map(v -> v.split(";")[0].strip()).toList();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		@Override
		public String toString() {
			return name();
		}
	}
}
