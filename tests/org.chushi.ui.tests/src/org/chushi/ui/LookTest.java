package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.core.Language;
import org.chushi.ui.testing.OnScreen;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookTest extends OnScreen {

	@ParameterizedTest
	@ValueSource(strings = { "alert", "book", "certificate", "check", "clock", "exam", "flag", "gate", "globe", "headset",
			"home", "info", "lock", "minus", "moon", "pack", "people", "pin", "plus", "route", "sign-out", "star", "sun" })
	void everyIconIsThereAndHasTheSizeAskedFor(String name) {
		for (int percent : new int[] { 100, 150, 200 }) {
			Look look = look(Language.EN, percent);
			assertThat(look.icon(name, new RGB(10, 20, 30), 24).getBounds().width).isEqualTo(look.px(24));
		}
	}

	@Test
	void twiceTheSizeIsTwiceThePixelsAndSizesBeyondTheRangeAreNotTaken() {
		assertThat(look(Language.EN, 200).px(40)).isEqualTo(2 * look().px(40));
		Look beyond = new Look(display, Theme.dark(), Language.ZH, 900);
		assertThat(beyond.px(40)).isEqualTo(2 * look().px(40));
		beyond.dispose();
	}

	@Test
	void aLineOfRunningTextHoldsFortyChineseCharacters() {
		Look chinese = look(Language.ZH, 100);
		Paragraph forty = new Paragraph(shell, chinese, "出师".repeat(20));
		Paragraph more = new Paragraph(shell, chinese, "出师".repeat(21));
		int width = chinese.px(2000);
		assertThat(forty.computeSize(width, -1).y).isLessThan(more.computeSize(width, -1).y);
	}

	@Test
	void anEnglishApostropheIsNotAsWideAsAChineseCharacter() {
		assertThat(width(Language.EN, "’")).isLessThan(width(Language.EN, "m"));
		assertThat(width(Language.ZH, "。")).isEqualTo(width(Language.ZH, "出"));
	}

	private int width(Language language, String text) {
		GC gc = new GC(shell);
		gc.setFont(look(language, 100).font(Type.BODY));
		int width = gc.textExtent(text).x;
		gc.dispose();
		return width;
	}

	@Test
	void whatLiesOnACardHasTheColourOfTheCard() {
		Composite card = new Card(shell, look());
		Composite box = look().box(card);
		assertThat(box.getBackground().getRGB()).isEqualTo(look().theme().card());
		assertThat(look().ground(box)).isEqualTo(look().theme().card());
	}
}
