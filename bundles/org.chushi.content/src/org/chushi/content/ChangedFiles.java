package org.chushi.content;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A pack in a folder as it will be with some files written anew and others deleted.
 *
 * @param folder may not be there yet
 */
public record ChangedFiles(Path folder, Map<String, byte[]> changed, Set<String> deleted) implements PackFiles {

	public ChangedFiles(Path folder, Map<String, byte[]> changed) {
		this(folder, changed, Set.of());
	}

	@Override
	public String origin() {
		return folder.getFileName().toString();
	}

	@Override
	public List<String> paths() throws IOException {
		TreeSet<String> paths = new TreeSet<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				files.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString().replace('\\', '/')).forEach(paths::add);
			} catch (UncheckedIOException e) {
				throw e.getCause();
			}
		}
		paths.removeAll(deleted);
		paths.addAll(changed.keySet());
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
		boolean there = !changed.containsKey(path) && !deleted.contains(path) && file.startsWith(folder) && Files.isRegularFile(file);
		return there ? Optional.of(file) : Optional.empty();
	}
}
