package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.chushi.ui.testing.OnScreen;
import org.chushi.ui.testing.Voice;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.junit.jupiter.api.Test;

class PickGroupTest extends OnScreen {

	private PickGroup group() {
		PickGroup group = new PickGroup(shell, look(), List.of("CSV", "GIFT", "QTI"), 1);
		open();
		return group;
	}

	private static CheckBox box(PickGroup group, int index) {
		return (CheckBox) group.getChildren()[index];
	}

	@Test
	void oneIsPickedAndOnlyOne() {
		PickGroup group = group();
		assertThat(group.picked()).isEqualTo(1);
		List<Integer> told = new ArrayList<>();
		group.onChange(told::add);
		box(group, 2).press();
		assertThat(group.picked()).isEqualTo(2);
		assertThat(box(group, 1).ticked()).isFalse();
		group.pick(0);
		assertThat(group.picked()).isZero();
		assertThat(told).as("only what the person picks").containsExactly(2);
	}

	@Test
	void pressedAgainItStaysPicked() {
		PickGroup group = group();
		box(group, 1).press();
		assertThat(group.picked()).isEqualTo(1);
	}

	@Test
	void itSaysItsWordsAndNoLetterOfAnAnswer() {
		CheckBox box = box(group(), 1);
		assertThat(box.name()).isEqualTo("GIFT");
		assertThat(Voice.is(box, ACC.STATE_CHECKED)).isTrue();
		assertThat(Voice.role(box)).isEqualTo(ACC.ROLE_RADIOBUTTON);
	}

	@Test
	void arrowsWalkAndTheKeyboardBeginsAtWhatIsPicked() {
		PickGroup group = group();
		group.setFocus();
		assertThat(display.getFocusControl()).isSameAs(box(group, 1));
		key(box(group, 1), 0, SWT.ARROW_DOWN);
		assertThat(display.getFocusControl()).isSameAs(box(group, 2));
		key(box(group, 2), 0, SWT.ARROW_DOWN);
		key(box(group, 2), 0, SWT.ARROW_UP);
		assertThat(display.getFocusControl()).isSameAs(box(group, 1));
	}
}
