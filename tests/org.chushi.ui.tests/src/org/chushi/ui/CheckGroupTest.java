package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chushi.ui.testing.OnScreen;
import org.chushi.ui.testing.Voice;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

class CheckGroupTest extends OnScreen {

	private CheckGroup group() {
		CheckGroup group = new CheckGroup(shell, look(), 160, List.of("Newcomer", "Mentor", "Trainer"), Set.of(1));
		open();
		return group;
	}

	private static CheckBox box(CheckGroup group, int index) {
		return (CheckBox) group.getChildren()[index];
	}

	@Test
	void whatIsPressedIsTickedAndPressedAgainItIsNot() {
		CheckGroup group = group();
		assertThat(group.ticked()).containsExactly(1);
		key(box(group, 0), 0, ' ');
		box(group, 1).press();
		assertThat(group.ticked()).containsExactly(0);
	}

	@Test
	void onlyWhatThePersonTicksIsTold() {
		CheckGroup group = group();
		List<List<Integer>> told = new ArrayList<>();
		group.onChange(told::add);
		group.tick(Set.of(0, 2));
		assertThat(group.ticked()).containsExactly(0, 2);
		assertThat(told).isEmpty();
		box(group, 2).press();
		assertThat(told).containsExactly(List.of(0));
	}

	@Test
	void itSaysItsWordsAndNoLetterOfAnAnswer() {
		CheckBox box = box(group(), 1);
		assertThat(box.name()).isEqualTo("Mentor");
		assertThat(Voice.is(box, ACC.STATE_CHECKED)).isTrue();
	}

	@Test
	void arrowsWalk() {
		CheckGroup group = group();
		box(group, 0).setFocus();
		key(box(group, 0), 0, SWT.ARROW_DOWN);
		assertThat(display.getFocusControl()).isSameAs(box(group, 1));
		key(box(group, 1), 0, SWT.ARROW_UP);
		assertThat(display.getFocusControl()).isSameAs(box(group, 0));
	}

	@Test
	void theMouseOverItDoesNotLookLikeAChoice() {
		CheckGroup group = group();
		box(group, 0).notifyListeners(SWT.MouseEnter, new Event());
		int hovered = picture(box(group, 0)).getPixel(box(group, 0).getSize().x - 12, box(group, 0).getSize().y / 2);
		assertThat(hovered).isEqualTo(Theme.light().hover().red << 16 | Theme.light().hover().green << 8
				| Theme.light().hover().blue);
	}
}
