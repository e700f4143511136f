package org.chushi.internal.content;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.chushi.content.PackFiles;

/** A pack in a folder as it will be with some files written anew. @param folder may not be there yet */
record ChangedFiles(Path folder, Map<String, byte[]> changed) implements PackFiles {

	@Override
	public String origin() {
		return folder.getFileName().toString();
	}

	@Override
	public List<String> paths() throws IOException {
		TreeSet<String> paths = new TreeSet<>(changed.keySet());
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				files.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString().replace('\\', '/')).forEach(paths::add);
			}
		}
		return List.copyOf(paths);
	}

	@Override
	public byte[] read(String path) throws IOException {
		byte[] fresh = changed.get(path);
		return fresh != null ? fresh : Files.readAllBytes(onDisk(path).orElseThrow(() -> new FileNotFoundException(path)));
	}

	@Override
	public Optional<Path> onDisk(String path) {
		Path file = folder.resolve(path).normalize();
		return !changed.containsKey(path) && file.startsWith(folder) && Files.isRegularFile(file) ? Optional.of(file)
				: Optional.empty();
	}
}
