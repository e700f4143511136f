package org.chushi.internal.journal;

import java.io.IOException;
import java.nio.file.Path;

/** A folder that cannot be written to for a while: by its rights, or for root by a read-only mount. */
final class ReadOnly implements AutoCloseable {

	private final String folder;
	private final boolean root = System.getProperty("user.name").equals("root");
	private final boolean done;

	ReadOnly(Path folder) throws IOException, InterruptedException {
		this.folder = folder.toString();
		done = root ? Shell.run("mount", "--bind", this.folder, this.folder)
				&& Shell.run("mount", "-o", "remount,bind,ro", this.folder) : Shell.run("chmod", "a-w", this.folder);
	}

	/** {@code false} where this user may not do such things, for example in a container. */
	boolean isDone() {
		return done;
	}

	@Override
	public void close() throws IOException, InterruptedException {
		if (root) {
			Shell.run("umount", folder);
		} else {
			Shell.run("chmod", "u+w", folder);
		}
	}
}
