package org.chushi.internal.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.chushi.content.PackFiles;
import org.chushi.content.PackSource;

/** The {@code .chushipack} zips in a folder, and packs in sub-folders of it. */
public final class FolderPacks implements PackSource {

	private final Path folder;

	public FolderPacks(Path folder) {
		this.folder = folder;
	}

	@Override
	public List<PackFiles> packs() {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		List<PackFiles> packs = new ArrayList<>();
		try (Stream<Path> entries = Files.list(folder)) {
			for (Path entry : entries.sorted().toList()) {
				if (Files.isRegularFile(entry.resolve("pack.xmi"))) {
					packs.add(new FolderFiles(entry));
				} else if (entry.toString().endsWith(".chushipack")) {
					packs.add(zip(entry));
				}
			}
		} catch (IOException e) {
			packs.add(new UnreadableFiles(folder.toString(), e));
		}
		return packs;
	}

	/** A pack to be looked at: a zip, or a folder that holds pack.xmi. */
	public static PackFiles at(Path place) {
		return Files.isDirectory(place) ? new FolderFiles(place) : zip(place);
	}

	private static PackFiles zip(Path file) {
		try {
			return ZipFiles.of(file);
		} catch (IOException e) {
			return new UnreadableFiles(file.getFileName().toString(), e);
		}
	}

	/** Stands for a pack that cannot be read, so that it is shown as broken with the reason. */
	private record UnreadableFiles(String origin, IOException reason) implements PackFiles {

		@Override
		public List<String> paths() throws IOException {
			throw reason;
		}

		@Override
		public byte[] read(String path) throws IOException {
			throw reason;
		}
	}
}
