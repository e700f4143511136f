package org.chushi.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.chushi.core.Progress;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.Verification;

/**
 * Kills a writing process at random moments, again and again in one journal, and looks afterwards whether everything
 * acknowledged is there. The moments: while the child opens, now and then with a projection it must back up and
 * rebuild first; while it writes its first events; while it is at full speed.
 */
public final class Kills {

	private final Path folder;
	private final Random random;
	/** Hash of every acknowledged event by its number in the chain. */
	private final Map<Long, String> acknowledged = new HashMap<>();
	private int version = 1;
	private int rounds;
	private long found;

	public Kills(Path folder, long seed) {
		this.folder = folder;
		this.random = new Random(seed);
	}

	/** Starts a child, kills it, and every tenth time opens the journal and checks. */
	public void round() throws IOException, InterruptedException {
		rounds++;
		int wait = random.nextInt(100);
		boolean opening = wait < 20;
		if (opening && random.nextBoolean()) {
			version++;
		}
		try (Child child = Child.start(folder, version)) {
			if (opening) {
				TimeUnit.MILLISECONDS.sleep(200 + random.nextInt(600));
			} else {
				for (int i = wait < 40 ? 1 : 1 + random.nextInt(300); i > 0; i--) {
					remember(child.acknowledged());
				}
				TimeUnit.MICROSECONDS.sleep(random.nextInt(3_000));
			}
			child.kill().forEach(this::remember);
		}
		if (rounds % 10 == 0) {
			check();
		}
	}

	/** Fails when anything acknowledged is missing or anything is wrong with the chain or the projections. */
	public void check() {
		try (Journal journal = Place.opener(List.of(new Tally(version)), List.of())
				.open(JournalLocation.embedded(folder), Progress.SILENT).value()) {
			Map<Long, String> there = new HashMap<>();
			journal.events(0).forEach(event -> there.put(event.deviceSequence(), event.hash()));
			acknowledged.forEach((number, hash) -> {
				if (!hash.equals(there.get(number))) {
					throw new AssertionError("event " + number + " was acknowledged and is lost, in round " + rounds);
				}
			});
			found = there.size();
			Verification verification = journal.verify(Progress.SILENT);
			if (!verification.isIntact()) {
				throw new AssertionError("in round " + rounds + ": " + verification.findings());
			}
			long points = journal.events(0).filter(event -> event.is(Tally.EARNED)).map(event -> event.as(Tally.EARNED))
					.mapToLong(Tally.Earned::points).sum() * version;
			long projected = journal.documents(Tally.NAME).all(Tally.Score.class).stream()
					.mapToLong(Tally.Score::points).sum();
			if (points != projected) {
				throw new AssertionError("in round " + rounds + ": " + points + " points, but projected " + projected);
			}
		}
	}

	@Override
	public String toString() {
		return "杀死 " + rounds + " 次，已确认 " + acknowledged.size() + " 个事件，找到 " + found + " 个，丢失 0 个 / killed " + rounds
				+ " times, acknowledged " + acknowledged.size() + " events, found " + found + ", lost 0";
	}

	private void remember(String line) {
		// the last line may be cut short by the kill: then nobody was told
		if (line != null && line.matches("\\d+ [0-9a-f]{64}")) {
			String[] parts = line.split(" ");
			acknowledged.put(Long.valueOf(parts[0]), parts[1]);
		}
	}
}
