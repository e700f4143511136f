package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.chushi.core.Bilingual;
import org.chushi.practice.PracticeTopic;
import org.chushi.practice.Round;
import org.chushi.practice.RoundKind;
import org.chushi.practice.WrongAnswer;
import org.junit.jupiter.api.Test;

class PracticeBoardTest {

	private static PracticeTopic topic(String code, String domain) {
		return new PracticeTopic(code, code, Bilingual.same(code), Bilingual.same(domain), 10, 2, 1);
	}

	private static WrongAnswer wrong(int number, boolean practicable) {
		return new WrongAnswer("q" + number, Bilingual.same("q" + number), List.of(), 1, 0, Instant.EPOCH, Optional.empty(), 0,
				"", practicable);
	}

	private static Round round(RoundKind kind, int second) {
		return new Round(new UUID(0, second), kind, Instant.ofEpochSecond(second), 10, 3, 2, Optional.empty(), Optional.empty(),
				false, Optional.empty());
	}

	@Test
	void competenciesStandUnderTheirDomainInTheOrderOfTheContent() {
		PracticeBoard board = PracticeBoard.of(List.of(topic("b", "two"), topic("a", "one"), topic("c", "two")), List.of(),
				List.of(), Optional.empty());
		assertThat(board.groups()).extracting(g -> g.title().en()).containsExactly("two", "one");
		assertThat(board.groups().getFirst().topics()).extracting(PracticeTopic::code).containsExactly("b", "c");
	}

	@Test
	void theRoundBegunLastComesFirst() {
		PracticeBoard board = PracticeBoard.of(List.of(), List.of(), List.of(round(RoundKind.FREE, 1), round(RoundKind.BOOK, 2)),
				Optional.empty());
		assertThat(board.under()).extracting(Round::kind).containsExactly(RoundKind.BOOK, RoundKind.FREE);
	}

	@Test
	void aLongBookShowsAFewUntilAskedForAll() {
		List<WrongAnswer> book = IntStream.range(0, 9).mapToObj(i -> wrong(i, false)).toList();
		PracticeBoard board = PracticeBoard.of(List.of(), book, List.of(), Optional.empty());
		assertThat(board.shown(false)).hasSize(PracticeBoard.FEW);
		assertThat(board.shown(true)).isEqualTo(book);
	}

	@Test
	void theBookIsPractisedOnlyWhenSomethingOfItCanBeAsked() {
		assertThat(PracticeBoard.of(List.of(), List.of(wrong(1, false)), List.of(), Optional.empty()).bookOpen()).isFalse();
		assertThat(PracticeBoard.of(List.of(), List.of(wrong(1, false), wrong(2, true)), List.of(), Optional.empty())
				.bookOpen()).isTrue();
	}

	@Test
	void aRoundLeadsBackToWhereItWasBegun() {
		assertThat(PracticePages.of(RoundKind.REVIEW)).isEqualTo(PracticePages.REVIEW);
		assertThat(PracticePages.of(RoundKind.FREE)).isEqualTo(PracticePages.PRACTICE).isEqualTo(PracticePages.of(RoundKind.BOOK))
				.isEqualTo(PracticePages.of(RoundKind.ADAPTIVE));
	}
}
