package org.chushi.internal.ui.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.questions.Bodies;
import org.chushi.questions.Response;
import org.chushi.ui.Paragraph;
import org.chushi.ui.questions.Answering;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class HotTextPanelTest extends OnPanel {

	private void clickPlace(int place) {
		Rectangle area = one(Passage.class).areas(place).getLast();
		click(one(Passage.class), area.x + area.width / 2, area.y + area.height / 2);
	}

	@Test
	void arrowsGoFromPlaceToPlaceAndSpacePicks() {
		ask(Samples.hotText(), Response.NONE).focus();
		Passage passage = one(Passage.class);
		press(passage, 0, SWT.ARROW_DOWN);
		press(passage, 0, SWT.ARROW_DOWN);
		press(passage, 0, ' ');
		press(passage, 0, SWT.ARROW_UP);
		press(passage, 0, SWT.ARROW_UP);
		press(passage, 0, SWT.ARROW_UP);
		press(passage, 0, SWT.CR);
		assertThat(told).containsExactly(Response.keys("s3"), Response.keys("s1", "s3"));
		assertThat(passage.name()).contains("1: you did not read it properly, picked").contains("2: I can ask for you, though").doesNotContain("though, picked");
	}

	@Test
	void theMousePicksAPlaceOnAnyOfItsLinesAndTakesItBack() {
		ask(look(Language.EN, 200), Samples.hotText(), Response.NONE);
		assertThat(one(Passage.class).areas(2)).hasSizeGreaterThan(1);
		clickPlace(2);
		clickPlace(2);
		assertThat(told).containsExactly(Response.keys("s3"), Response.NONE);
	}

	@Test
	void wordsBetweenThePlacesDoNothing() {
		ask(Samples.hotText(), Response.NONE);
		click(one(Passage.class), 2, 2);
		assertThat(told).isEmpty();
	}

	@Test
	void noMoreThanAllowedArePickedAndThatIsSaid() {
		Answering answering = ask(Samples.hotText(), Response.keys("s1", "s2"));
		assertThat(answering.key('4')).isTrue();
		assertThat(told).isEmpty();
		assertThat(shown().filter(c -> c instanceof Paragraph p && p.text().contains("2 are picked already"))).hasSize(1);
		answering.key('a');
		answering.key('4');
		assertThat(told).containsExactly(Response.keys("s2"), Response.keys("s2", "s4"));
		assertThat(answering.key('9')).isFalse();
	}

	@Test
	void whereOnlyOneIsWantedTheOtherIsTakenBack() {
		Answering answering = ask(Samples.hotText(),
				new Bodies.Places(Bilingual.same("One [[a:two]] three [[b:four]]."), List.of("a", "b"), 1), Response.NONE);
		answering.key('1');
		answering.key('2');
		assertThat(told).containsExactly(Response.keys("a"), Response.keys("b"));
	}

	@Test
	void afterTheEndEachPlaceSaysRightWrongOrMissed() {
		assertThat(review(Samples.hotText()).getFirst()).contains("1: you did not read it properly, picked [Right]")
				.contains("2: I can ask for you, though, picked [Wrong]").contains("3: but I promise nothing, and do not ask every day [Should be]")
				.contains("4: I will tell you at once when there is news.");
	}

	@Test
	void aPassageIsTakenApartAtItsMarks() {
		assertThat(Marks.of("a [[k:b c]]d[[g]] [[no")).containsExactly(new Marks.Piece("", "a "), new Marks.Piece("k", "b c"),
				new Marks.Piece("", "d"), new Marks.Piece("g", ""), new Marks.Piece("", " [[no"));
		assertThat(Marks.of("")).isEmpty();
	}
}
