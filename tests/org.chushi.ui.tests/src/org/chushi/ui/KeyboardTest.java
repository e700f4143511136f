package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.chushi.ui.testing.OnScreen;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyboardTest extends OnScreen {

	private final AtomicInteger done = new AtomicInteger();
	private Composite page;
	private LinkButton button;
	private Field field;
	private LinkButton outside;

	@BeforeEach
	void build() {
		done.set(0);
		page = look().column(shell, 0);
		button = new LinkButton(page, look(), "Go", () -> { });
		field = new Field(page, look(), Field.Kind.LINE, "Name");
		outside = new LinkButton(shell, look(), "Rail", () -> { });
		open();
	}

	@Test
	void aKeyOfThePageIsHeardAllOverThePageButNotWhileTyping() {
		Keyboard.on(page, look(), e -> e.keyCode == 'n' ? Optional.of(done::incrementAndGet) : Optional.empty());
		assertThat(key(button, 0, 'n')).as("taken").isFalse();
		key(field.control(), 0, 'n');
		key(outside, 0, 'n');
		key(button, 0, 'x');
		settle();
		assertThat(done).hasValue(1);
		key(shell, 0, 'n');
		settle();
		assertThat(done).as("nothing in particular has the keyboard").hasValue(2);
	}

	@Test
	void ctrlEnterDoesItFromATextFieldToo() {
		Keyboard.onDo(page, look(), done::incrementAndGet);
		key(field.control(), SWT.MOD1, SWT.CR);
		key(button, SWT.MOD1, SWT.KEYPAD_CR);
		key(field.control(), 0, SWT.CR);
		key(field.control(), SWT.MOD1 | SWT.SHIFT, SWT.CR);
		settle();
		assertThat(done).hasValue(2);
	}

	@Test
	void aKeyMayTakeAwayWhatHadTheKeyboard() {
		Keyboard.on(page, look(), e -> Optional.of(button::dispose));
		button.forceFocus();
		key(button, 0, 'n');
		settle();
		assertThat(button.isDisposed()).isTrue();
	}

	@Test
	void whatWasAskedForBeforeThePageWentIsNotDoneAfterwards() {
		Keyboard.on(page, look(), e -> Optional.of(done::incrementAndGet));
		key(button, 0, 'n');
		page.dispose();
		settle();
		key(outside, 0, 'n');
		settle();
		assertThat(done).hasValue(0);
	}

	@Test
	void theKeyboardLeavesAnAreaBeforeItGoes() {
		field.setFocus();
		assertThat(Keyboard.within(page, display.getFocusControl())).isTrue();
		Keyboard.release(page);
		assertThat(Keyboard.within(page, display.getFocusControl())).isFalse();
		assertThat(Keyboard.within(page, null)).isFalse();
	}
}
