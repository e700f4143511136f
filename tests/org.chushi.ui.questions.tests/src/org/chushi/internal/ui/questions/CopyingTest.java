package org.chushi.internal.ui.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;

import org.chushi.internal.ui.questions.Copying.Mark;
import org.junit.jupiter.api.Test;

class CopyingTest {

	private static String marks(String given, String typed) {
		return Copying.of(given, typed).marks().stream().map(m -> switch (m) {
		case RIGHT -> "r";
		case WRONG -> "w";
		case LEFT_OUT -> "l";
		case AHEAD -> ".";
		}).collect(Collectors.joining());
	}

	@Test
	void nothingTypedIsNoMistake() {
		assertThat(marks("abc", "")).isEqualTo("...");
		assertThat(Copying.of("abc", "").accuracyPercent()).isEqualTo(100);
		assertThat(Copying.of("abc", "").speed(0)).isZero();
	}

	@Test
	void aMistakenCharacterIsOneMistake() {
		assertThat(marks("您好，请问有什么", "您好，请闻有")).isEqualTo("rrrrwr..");
	}

	@Test
	void aCharacterLeftOutIsOneMistakeAndWhatFollowsIsRight() {
		assertThat(marks("您好，请问有什么", "您好请问有")).isEqualTo("rrlrrr..");
		assertThat(Copying.of("您好，请问有什么", "您好请问有").distance()).isEqualTo(1);
	}

	@Test
	void aCharacterTooManyIsOneMistakeAndWhatFollowsIsRight() {
		Copying copying = Copying.of("abcdef", "abxcde");
		assertThat(copying.marks()).startsWith(Mark.RIGHT, Mark.RIGHT, Mark.RIGHT, Mark.RIGHT, Mark.RIGHT);
		assertThat(copying.distance()).isEqualTo(1);
		assertThat(copying.accuracyPercent()).isEqualTo(83);
	}

	@Test
	void endsOfLinesAndSpacesAtTheEndsAreNotTyped() {
		Copying copying = Copying.of(" ab \n cd ", "abcd");
		assertThat(copying.complete()).isTrue();
		assertThat(copying.distance()).isZero();
		assertThat(Copying.of("ab cd", "ab cd").marks()).hasSize(5);
	}

	@Test
	void peopleCountWhatTheySeeAsOneCharacter() {
		assertThat(Copying.of("é👍🏽", "e\u0301👍🏽").distance()).isZero();
		assertThat(Graphemes.count("e\u0301 👩‍👩‍👧\n中")).isEqualTo(3);
	}

	@Test
	void speedIsRightCharactersAMinute() {
		assertThat(Copying.of("abcdefghij", "abcdefghix").speed(6_000)).isEqualTo(90);
	}

	@Test
	void whateverIsTypedTheFiguresStayWithinBounds() {
		Random random = new Random(7);
		for (int i = 0; i < 300; i++) {
			String given = text(random, 1 + random.nextInt(40));
			String typed = text(random, random.nextInt(60));
			Copying copying = Copying.of(given, typed);
			assertThat(copying.marks()).hasSize(given.length());
			assertThat(copying.accuracyPercent()).isBetween(0, 100);
			assertThat(copying.reached()).isBetween(0, given.length());
			assertThat(copying.marks().stream().filter(Mark.RIGHT::equals).count()).isLessThanOrEqualTo(typed.length());
			assertThat(Copying.of(given, given).distance()).isZero();
		}
	}

	@Test
	void aTextMuchLongerThanTheOneGivenEndsInWordsToo() {
		Copying copying = Copying.of("abc", "x".repeat(2000));
		assertThat(copying.right()).isZero();
		assertThat(copying.accuracyPercent()).isZero();
	}

	private static String text(Random random, int length) {
		return random.ints(length, 'a', 'e').mapToObj(Character::toString).collect(Collectors.joining());
	}
}
