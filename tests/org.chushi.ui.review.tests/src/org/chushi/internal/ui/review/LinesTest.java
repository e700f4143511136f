package org.chushi.internal.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.chushi.differences.TextDifference;
import org.chushi.internal.ui.review.Lines.Box;
import org.chushi.internal.ui.review.Run.Kind;
import org.junit.jupiter.api.Test;

class LinesTest {

	/** Every character is ten wide. */
	private static Lines lines(String text, int width) {
		return Lines.of(Runs.noted(text, List.of()), width, run -> 10 * run.text().length());
	}

	private static String shown(Lines lines, int line) {
		return lines.boxes().stream().filter(b -> b.line() == line).map(b -> b.run().text()).collect(Collectors.joining());
	}

	@Test
	void aThousandMarksInARowAreMeasuredAFewTimesEachNotAThousand() {
		AtomicInteger measured = new AtomicInteger();
		Lines.of(Runs.noted("好" + "！".repeat(1000), List.of()), 400, run -> {
			measured.incrementAndGet();
			return 10;
		});
		assertThat(measured.get()).isLessThan(3000);
	}

	@Test
	void noLineBeginsWithAMarkThatCloses() {
		Lines lines = lines("您好您好，请问请问。", 40);
		assertThat(shown(lines, 0)).isEqualTo("您好");
		assertThat(shown(lines, 1)).startsWith("您好，");
		for (int line = 0; line < lines.count(); line++) {
			assertThat(shown(lines, line)).doesNotStartWith("，").doesNotStartWith("。");
		}
	}

	@Test
	void anEmptyLineBetweenTwoMessagesStays() {
		Lines lines = lines("您好\n\n再见", 400);
		assertThat(lines.count()).isEqualTo(3);
		assertThat(shown(lines, 2)).isEqualTo("再见");
	}

	@Test
	void downGoesToTheNearestWordOfTheNextLineThatHasOne() {
		Lines lines = lines("您好，请问\n\n再见", 400);
		assertThat(lines.vertical(0, 1)).isEqualTo(3);
		assertThat(lines.vertical(3, 1)).isEqualTo(3);
		assertThat(lines.vertical(3, -1)).isZero();
	}

	@Test
	void everyWordAndMarkIsAStopInOrder() {
		assertThat(lines("亲，您好！！", 400).boxes()).extracting(b -> b.run().word()).containsExactly(0, 1, 2, 3, 4);
	}

	@Test
	void aSuggestionShowsWhatGoesAndWhatComesWithItsNumber() {
		List<Run> runs = Runs.noted("亲，您好。", List.of(new Runs.Note(2, 4, 5, true, "！")));
		assertThat(runs).filteredOn(r -> r.kind() == Kind.DELETED).extracting(Run::text).containsExactly("。");
		assertThat(runs).filteredOn(r -> r.kind() == Kind.INSERTED).extracting(Run::text).containsExactly("！");
		assertThat(runs.getLast().text()).isEqualTo("②");
	}

	@Test
	void somethingPutInAtTheVeryBeginningIsShownThere() {
		assertThat(Runs.noted("您好", List.of(new Runs.Note(1, 0, 0, true, "亲，")))).extracting(Run::text).containsExactly("亲", "，", "①", "您好");
	}

	@Test
	void aDifferenceShowsBothTexts() {
		List<Run> runs = Runs.of(TextDifference.between("您好。", "您好！"));
		assertThat(runs).extracting(Run::kind).containsExactly(Kind.PLAIN, Kind.DELETED, Kind.INSERTED);
	}

	@Test
	void numbersBeyondTwentyAreInBrackets() {
		assertThat(Runs.circled(20)).isEqualTo("⑳");
		assertThat(Runs.circled(21)).isEqualTo("(21)");
	}

	@Test
	void theNearestWordOfALineIsAtAnyPlaceInIt() {
		Lines lines = lines("亲，您好", 400);
		Box last = lines.boxes().getLast();
		assertThat(lines.at(0, last.right() + 500)).contains(2);
		assertThat(lines.at(0, -5)).contains(0);
		assertThat(lines.at(7, 0)).isEmpty();
	}
}
