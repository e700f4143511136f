package org.chushi.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.NewEvent;
import org.chushi.journal.Verification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a bad disk does to the file, records never vanish without a word. */
class DamageTest {

	private static final int EVENTS = 2_000;

	@TempDir
	static Path folder;
	private static byte[] sound;

	static List<Long> seeds() {
		return new Random(7).longs(100).boxed().toList();
	}

	@BeforeAll
	static void write() throws IOException {
		Path data = folder.resolve("sound");
		try (Journal journal = EmbeddedPlaces.at(data).open(new Tally())) {
			for (int i = 0; i < EVENTS; i += 10) {
				int from = i;
				journal.append(JournalContract.append(IntStream.range(from, from + 10)
						.mapToObj(n -> JournalContract.earned("p" + n % 50, "t" + n % 3, 1))
						.toArray(NewEvent[]::new))).value();
			}
		}
		sound = Files.readAllBytes(data.resolve("journal.mv.db"));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void noDamageGoesUnnoticed(long seed) throws IOException {
		Path data = folder.resolve("damaged" + seed);
		Files.createDirectories(data);
		for (String name : List.of("device.json", "device.key", "seals.jsonl")) {
			Files.copy(folder.resolve("sound").resolve(name), data.resolve(name));
		}
		Path file = Files.write(data.resolve("journal.mv.db"), damaged(new Random(seed)));
		byte[] before = Files.readAllBytes(file);
		Result<Journal> opened = Place.opener(List.of(new Tally()), List.of()).open(JournalLocation.embedded(data),
				Progress.SILENT);
		if (opened instanceof Result.Done<Journal> done) {
			try (Journal journal = done.value()) {
				Verification found = journal.verify(Progress.SILENT);
				assertThat(found.events() == EVENTS || !found.isIntact()).isTrue();
			}
		} else {
			assertThat(((Result.Refused<Journal>) opened).reason()).isEqualTo(Messages.Trouble_corrupt.text());
			assertThat(Files.readAllBytes(file)).isEqualTo(before);
		}
	}

	private byte[] damaged(Random random) {
		byte[] all = sound.clone();
		int at = random.nextInt(all.length);
		int length = 1 << random.nextInt(17);
		switch (random.nextInt(4)) {
		case 0 -> all[at] ^= (byte) (1 << random.nextInt(8));
		case 1 -> Arrays.fill(all, at, Math.min(all.length, at + length), (byte) random.nextInt(256));
		case 2 -> Arrays.fill(all, at & -4096, Math.min(all.length, (at & -4096) + 4096 * (1 + random.nextInt(4))),
				(byte) 0);
		default -> all = Arrays.copyOf(all, at);
		}
		return all;
	}
}
