package org.chushi.internal.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.chushi.content.OwnPack;

/**
 * What is saved of a pack but not published: files that will come in the place of those of the pack. A list names them; it
 * is written last, so a draft is there whole or not at all.
 *
 * @param folder  of this draft
 * @param entries by path
 */
record Draft(Path folder, Map<String, Entry> entries) {

	private static final String LIST = "draft.txt";

	/**
	 * @param deleted whether the file will be gone
	 * @param base    {@link Stamps stamp} of the pack's file that it came from
	 * @param stamp   of what is kept here
	 */
	record Entry(boolean deleted, String base, String stamp) {
	}

	static Draft at(Path folder) throws IOException {
		Path list = folder.resolve(LIST);
		Map<String, Entry> entries = new TreeMap<>();
		if (Files.isRegularFile(list)) {
			for (String line : Files.readAllLines(list)) {
				String[] parts = line.split("\t", 4);
				if (parts.length == 4) {
					entries.put(parts[3], new Entry(parts[0].equals("deleted"), parts[1], parts[2]));
				}
			}
		}
		return new Draft(folder, entries);
	}

	byte[] read(String path) throws IOException {
		return Files.readAllBytes(folder.resolve(path));
	}

	/** Paths whose entries somebody else wrote since these were known. */
	Set<String> others(Map<String, Entry> known) {
		Set<String> paths = new TreeSet<>(entries.keySet());
		paths.addAll(known.keySet());
		paths.removeIf(p -> Objects.equals(entries.get(p), known.get(p)));
		return paths;
	}

	/** Keeps these in place of what was kept before. */
	static Draft keep(Path folder, Map<String, byte[]> written, Map<String, Entry> entries) throws IOException {
		for (Map.Entry<String, byte[]> file : written.entrySet()) {
			OwnPack.replace(folder.resolve(file.getKey()), file.getValue());
		}
		StringBuilder list = new StringBuilder();
		entries.forEach((path, e) -> list.append(e.deleted() ? "deleted" : "written").append('\t').append(e.base()).append('\t')
				.append(e.stamp()).append('\t').append(path).append('\n'));
		OwnPack.replace(folder.resolve(LIST), list.toString().getBytes(StandardCharsets.UTF_8));
		return new Draft(folder, entries);
	}

	/** Its list first. */
	static void drop(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		Files.deleteIfExists(folder.resolve(LIST));
		List<Path> all;
		try (Stream<Path> files = Files.walk(folder)) {
			all = files.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path file : all) {
			Files.deleteIfExists(file);
		}
	}
}
