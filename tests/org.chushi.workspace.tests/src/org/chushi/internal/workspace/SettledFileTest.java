package org.chushi.internal.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.rules.Settled.Mark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept beside the records is read as it was written, or not at all: then everybody is looked at again. */
class SettledFileTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
	private static final Mark MARK = new Mark(3, "content", 42, "ab", DAY, Map.of(new UUID(1, 2), DAY.plusDays(9), new UUID(1, 3), DAY));

	@TempDir
	private Path folder;
	private Path place;
	private SettledFile file;

	@BeforeEach
	void find() {
		place = folder.resolve("cache/settled.json");
		file = new SettledFile(place);
	}

	@Test
	void aMarkIsReadAsItWasWrittenAndTheLastOneCounts() throws IOException {
		assertThat(file.read()).isEmpty();
		file.write(new Mark(1, "", 0, "", DAY, Map.of()));
		file.write(MARK);
		assertThat(file.read()).contains(MARK);
		try (Stream<Path> all = Files.list(place.getParent())) {
			assertThat(all).as("nothing lies about").containsExactly(place);
		}
	}

	@Test
	void tornAnywhereItIsNotRead() throws IOException {
		file.write(MARK);
		byte[] whole = Files.readAllBytes(place);
		IntStream.range(0, whole.length).forEach(length -> {
			put(Arrays.copyOf(whole, length));
			assertThat(file.read()).as("%d of %d bytes", length, whole.length).isEmpty();
		});
		put(new byte[whole.length]);
		assertThat(file.read()).as("blocks that were never written").isEmpty();
		file.write(MARK);
		assertThat(file.read()).contains(MARK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "[]", "null", "7", "\"x\"", "{\"rules\":1,\"content\":\"c\",\"sequence\":4,\"hash\":\"h\",\"due\":{}}",
			"{\"rules\":1,\"content\":\"c\",\"sequence\":4,\"hash\":\"h\",\"day\":\"2026-03-02\"}",
			"{\"rules\":1,\"content\":\"c\",\"sequence\":4,\"hash\":\"h\",\"day\":\"someday\",\"due\":{}}",
			"{\"rules\":1,\"content\":\"c\",\"sequence\":4,\"hash\":\"h\",\"day\":\"2026-03-02\",\"due\":{\"nobody\":\"2026-03-02\"}}" })
	void whatAnotherVersionWroteIsNotGuessedAt(String text) {
		put(text.getBytes(StandardCharsets.UTF_8));
		assertThat(file.read()).isEmpty();
	}

	@Test
	void whereNothingCanBeWrittenTheProgramGoesOnAndWhatWasThereStays() throws IOException {
		Files.writeString(folder.resolve("cache"), "a file where the folder should be");
		assertThatCode(() -> file.write(MARK)).doesNotThrowAnyException();
		assertThat(file.read()).isEmpty();
		Files.delete(folder.resolve("cache"));
		file.write(MARK);
		// where it is written first lies something that cannot be written over
		Files.createDirectories(place.resolveSibling(place.getFileName() + ".new").resolve("inside"));
		file.write(new Mark(4, "other", 50, "cd", DAY, Map.of()));
		assertThat(file.read()).contains(MARK);
	}

	@Test
	void aFolderInItsPlaceIsNoMark() throws IOException {
		Files.createDirectories(place);
		assertThat(file.read()).isEmpty();
	}

	private void put(byte[] bytes) {
		try {
			Files.createDirectories(place.getParent());
			Files.write(place, bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
