package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;

import org.chushi.ui.testing.OnScreen;
import org.chushi.ui.testing.Voice;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.accessibility.ACC;
import org.junit.jupiter.api.Test;

class ButtonsTest extends OnScreen {

	private final AtomicInteger pressed = new AtomicInteger();

	private PrimaryButton button() {
		pressed.set(0);
		return new PrimaryButton(shell, look(), "Save", pressed::incrementAndGet);
	}

	@Test
	void aSwitchShowsAndSaysThatItIsOn() {
		SwitchButton one = new SwitchButton(shell, look(), "As words", () -> { });
		open();
		ImageData off = picture(one);
		one.on(true);
		assertThat(Voice.is(one, ACC.STATE_PRESSED)).isTrue();
		assertThat(picture(one).data).isNotEqualTo(off.data);
	}

	@Test
	void enterAndSpacePressAndOtherKeysDoNot() {
		PrimaryButton button = button();
		key(button, 0, SWT.CR);
		key(button, 0, ' ');
		key(button, 0, SWT.KEYPAD_CR);
		key(button, 0, 'x');
		assertThat(pressed).hasValue(3);
	}

	@Test
	void aKeyWithCtrlBelongsToThePage() {
		assertThat(key(button(), SWT.CTRL, SWT.CR)).isTrue();
		assertThat(pressed).hasValue(0);
	}

	@Test
	void whatIsSwitchedOffCannotBePressed() {
		PrimaryButton button = button();
		button.setEnabled(false);
		button.press();
		key(button, 0, SWT.CR);
		assertThat(pressed).hasValue(0);
	}

	@Test
	void theMousePressesWhereItIsLetGoOnTheButtonOnly() {
		PrimaryButton button = button();
		mouse(button, SWT.MouseDown, 1);
		mouse(button, SWT.MouseUp, 1);
		mouse(button, SWT.MouseDown, 1);
		mouse(button, SWT.MouseExit, 0);
		mouse(button, SWT.MouseUp, 1);
		mouse(button, SWT.MouseDown, 3);
		mouse(button, SWT.MouseUp, 3);
		assertThat(pressed).hasValue(1);
	}

	@Test
	void aPressThatTakesTheButtonAwayIsNoFailure() {
		pressed.set(0);
		PrimaryButton[] button = new PrimaryButton[1];
		button[0] = new PrimaryButton(shell, look(), "Close", () -> button[0].dispose());
		button[0].onPress(pressed::incrementAndGet);
		button[0].press();
		assertThat(pressed).hasValue(1);
	}

	@Test
	void itsKeyIsSaidWhereTheMouseRests() {
		PrimaryButton button = button();
		button.hint("Save", "Ctrl+S");
		assertThat(button.getToolTipText()).contains("Save").contains("Ctrl+S");
	}

	@Test
	void theKeyboardIsSeenAndTheMouseLeavesNoFrame() {
		PrimaryButton button = button();
		open();
		button.forceFocus();
		key(button, 0, 'x');
		int framed = accentRing(button);
		mouse(button, SWT.MouseDown, 1);
		assertThat(accentRing(button)).isLessThan(framed);
	}

	/** Pixels of the accent in the outermost line of the button, where only the frame is drawn. */
	private int accentRing(PrimaryButton button) {
		ImageData data = picture(button);
		int count = 0;
		for (int x = 0; x < data.width; x++) {
			count += data.palette.getRGB(data.getPixel(x, 0)).equals(look().theme().accent()) ? 1 : 0;
		}
		return count;
	}

	private static void mouse(PrimaryButton button, int type, int which) {
		Event event = new Event();
		event.button = which;
		button.notifyListeners(type, event);
	}
}
