package org.chushi.internal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of a few megabytes in memory, which only root can make. */
final class SmallDisk implements AutoCloseable {

	private final Path folder;
	private final boolean done;

	SmallDisk(Path folder, int megabytes) throws IOException, InterruptedException {
		this.folder = Files.createDirectories(folder);
		done = Shell.run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
	}

	/** {@code false} where this user may not do such things. */
	boolean isDone() {
		return done;
	}

	Path folder() {
		return folder;
	}

	/** Leaves only so many bytes free. */
	void fill(long left) throws IOException {
		Files.write(folder.resolve("ballast"), new byte[(int) (folder.toFile().getUsableSpace() - left)]);
	}

	void free() throws IOException {
		Files.delete(folder.resolve("ballast"));
	}

	@Override
	public void close() throws IOException, InterruptedException {
		if (done) {
			Shell.run("umount", folder.toString());
		}
	}
}
