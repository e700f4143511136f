package org.chushi.internal.journal;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code ./chushi bench faults}: kills a writing process 1,000 times, or as often as the argument says, and counts what
 * was lost.
 */
public final class FaultBench {

	private FaultBench() {
	}

	public static void main(String[] arguments) throws Exception {
		int times = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
		Path folder = Files.createTempDirectory("chushi-faults");
		Kills kills = new Kills(folder, System.nanoTime());
		for (int round = 1; round <= times; round++) {
			kills.round();
			if (round % 50 == 0) {
				System.out.println(kills);
			}
		}
		kills.check();
		System.out.println(kills);
		// kept after a failure, to be looked at
		Trees.delete(folder);
	}
}
