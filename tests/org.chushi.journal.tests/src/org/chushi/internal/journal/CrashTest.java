package org.chushi.internal.journal;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {

	/**
	 * How often; {@code ./chushi bench faults} takes 1,000. By this seed three of the first fifteen fall into a rebuild, one into the
	 * opening.
	 */
	private static final int ROUNDS = Integer.getInteger("chushi.kills", 15);

	@Test
	void killedAtAnyMomentItLosesNothingAcknowledged(@TempDir Path folder) throws Exception {
		Kills kills = new Kills(folder, 20260336);
		for (int round = 1; round <= ROUNDS; round++) {
			kills.round();
		}
		kills.check();
		System.out.println(kills);
	}
}
