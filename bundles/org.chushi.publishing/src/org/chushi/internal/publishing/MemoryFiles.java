package org.chushi.internal.publishing;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.chushi.content.PackFiles;

/** A pack in memory. */
record MemoryFiles(String origin, SortedMap<String, byte[]> files) implements PackFiles {

	static MemoryFiles of(PackFiles files) throws IOException {
		SortedMap<String, byte[]> all = new TreeMap<>();
		for (String path : files.paths()) {
			all.put(path, files.read(path));
		}
		return new MemoryFiles(files.origin(), all);
	}

	@Override
	public List<String> paths() {
		return List.copyOf(files.keySet());
	}

	@Override
	public byte[] read(String path) throws IOException {
		byte[] bytes = files.get(path);
		if (bytes == null) {
			throw new FileNotFoundException(path);
		}
		return bytes;
	}
}
