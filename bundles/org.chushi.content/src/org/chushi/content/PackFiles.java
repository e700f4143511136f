package org.chushi.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files of one pack, wherever they lie: in a bundle, a folder, a zip. Paths use {@code /} and are relative to the pack. */
public interface PackFiles {

	/** Where the pack comes from, for a person: a bundle's name, a file. */
	String origin();

	/** All files, sorted. */
	List<String> paths() throws IOException;

	/** @throws java.io.FileNotFoundException when there is no such file */
	byte[] read(String path) throws IOException;

	/** The file itself, when it lies on the disk as it is; what is too large to be loaded is read there. */
	default Optional<Path> onDisk(String path) {
		return Optional.empty();
	}
}
