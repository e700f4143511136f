package org.chushi.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.ui.Look;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.Theme;
import org.chushi.core.Language;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Widgets on a real display. */
@TestInstance(Lifecycle.PER_CLASS)
class WidgetsTest {

	private Display display;
	private Shell shell;
	private Look look;

	@BeforeAll
	void open() {
		display = new Display();
		shell = new Shell(display);
		look = new Look(display, Theme.dark(), Language.ZH, 100);
	}

	@AfterAll
	void close() {
		shell.dispose();
		look.dispose();
		display.dispose();
	}

	@ParameterizedTest
	@ValueSource(strings = { "home", "book", "exam", "people", "headset", "route", "certificate", "lock", "check", "clock",
			"alert", "info", "flag", "pack", "moon", "sun", "globe", "sign-out" })
	void everyIconIsThereAndHasTheSizeAskedFor(String name) {
		assertThat(look.icon(name, new RGB(10, 20, 30), 24).getBounds().width).isEqualTo(look.px(24));
	}

	@Test
	void aButtonIsPressedByEnterAndSpaceAndNotWhileDisabled() {
		int[] pressed = { 0 };
		PrimaryButton button = new PrimaryButton(shell, look, "开始", () -> pressed[0]++);
		key(button, SWT.CR);
		key(button, ' ');
		assertThat(pressed[0]).isEqualTo(2);
		button.setEnabled(false);
		button.press();
		assertThat(pressed[0]).isEqualTo(2);
		assertThat(button.name()).isEqualTo("开始");
	}

	@Test
	void biggerLettersMakeBiggerButtons() {
		Look large = new Look(display, Theme.light(), Language.EN, 200);
		PrimaryButton small = new PrimaryButton(shell, look, "Start", () -> {
		});
		PrimaryButton big = new PrimaryButton(shell, large, "Start", () -> {
		});
		assertThat(big.computeSize(SWT.DEFAULT, SWT.DEFAULT).x)
				.isGreaterThan(small.computeSize(SWT.DEFAULT, SWT.DEFAULT).x * 3 / 2);
		big.dispose();
		large.dispose();
	}

	private static void key(PrimaryButton button, char character) {
		Event event = new Event();
		event.character = character;
		event.keyCode = character;
		button.notifyListeners(SWT.KeyDown, event);
	}
}
