package org.chushi.internal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.differences.FieldChange;
import org.chushi.review.Behind;
import org.chushi.review.TextVersion;
import org.junit.jupiter.api.Test;

class BehindTest {

	private static List<FieldChange> changes(String... paths) {
		return Stream.of(paths).map(p -> new FieldChange(p, Bilingual.same(p), Optional.of(Bilingual.same("a")), Optional.of(Bilingual.same("b")))).toList();
	}

	private static TextVersion version(int number, String... paths) {
		return new TextVersion(number, "hash" + number, new UUID(1, 1), Instant.EPOCH, "", List.of(), changes(paths));
	}

	@Test
	void englishIsOutOfDateWhenItsChineseWasChangedLater() {
		assertThat(Behind.of(List.of(version(1), version(2, "body.zh"), version(3, "title.zh", "title.en")), List.of()))
				.containsExactly(new Behind(Bilingual.same("body.zh"), 2));
	}

	@Test
	void whoeverChangesTheEnglishAfterwardsHasCaughtUp() {
		assertThat(Behind.of(List.of(version(1), version(2, "body.zh"), version(3, "body.en")), List.of())).isEmpty();
		assertThat(Behind.of(List.of(version(1), version(2, "body.zh")), changes("body.en"))).isEmpty();
	}

	@Test
	void whatIsNotKeptYetCountsAndTheLastChangeIsTold() {
		assertThat(Behind.of(List.of(version(1), version(2, "body.zh"), version(4, "body.zh")), changes("title.zh", "choices[B].zh", "stage")))
				.containsExactly(new Behind(Bilingual.same("body.zh"), 4), new Behind(Bilingual.same("title.zh"), 0), new Behind(Bilingual.same("choices[B].zh"), 0));
	}

	@Test
	void englishThatIsMendedAloneMakesNothingOutOfDate() {
		assertThat(Behind.of(List.of(version(1), version(2, "body.en")), List.of())).isEmpty();
	}
}
