package org.chushi.internal.content;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	@Override
	public byte[] read(String path) throws IOException {
		return Files.readAllBytes(onDisk(path).orElseThrow(() -> new FileNotFoundException(path)));
	}

	@Override
	public Optional<Path> onDisk(String path) {
		Path file = folder.resolve(path).normalize();
		return file.startsWith(folder) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
	}
}
