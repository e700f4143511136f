package org.chushi.internal.journal;

import java.io.IOException;

/** Runs what only the operating system can do. */
final class Shell {

	private Shell() {
	}

	/** @return whether it was done */
	static boolean run(String... command) throws IOException, InterruptedException {
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start().waitFor() == 0;
	}
}
