package org.chushi.internal.content;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.chushi.content.PackFiles;

/** A pack in a plain folder, as while it is written. */
public record FolderFiles(Path folder) implements PackFiles {

	@Override
	public String origin() {
		return folder.getFileName().toString();
	}

	@Override
	public List<String> paths() throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString().replace('\\', '/'))
					.sorted().toList();
		}
	}

	@Override
	public byte[] read(String path) throws IOException {
		Path file = folder.resolve(path).normalize();
		if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
			throw new FileNotFoundException(path);
		}
		return Files.readAllBytes(file);
	}
}
