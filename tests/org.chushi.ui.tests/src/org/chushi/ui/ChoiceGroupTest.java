package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chushi.core.Language;
import org.chushi.ui.testing.OnScreen;
import org.chushi.ui.testing.Voice;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

class ChoiceGroupTest extends OnScreen {

	private final List<List<Integer>> told = new ArrayList<>();

	private ChoiceGroup group(boolean multiple) {
		ChoiceGroup group = new ChoiceGroup(shell, look(), multiple, List.of("calm", "check", "offer"));
		told.clear();
		group.onChange(told::add);
		return group;
	}

	@Test
	void ofOneAnswerTheLaterChoiceTakesTheEarliersPlace() {
		ChoiceGroup group = group(false);
		group.key('a');
		group.key('3');
		assertThat(told).containsExactly(List.of(0), List.of(2));
	}

	@Test
	void ofSeveralAnswersASecondPressTakesTheChoiceBack() {
		ChoiceGroup group = group(true);
		group.key('B');
		group.key('c');
		group.key('2');
		assertThat(group.selected()).containsExactly(2);
	}

	@Test
	void aKeyBeyondTheOptionsMeansNothing() {
		ChoiceGroup group = group(false);
		assertThat(group.key('d')).isFalse();
		assertThat(group.key('9')).isFalse();
		assertThat(group.key('?')).isFalse();
		assertThat(told).isEmpty();
	}

	@Test
	void arrowsGoFromOptionToOptionAndStopAtTheEnds() {
		ChoiceGroup group = group(false);
		open();
		group.setFocus();
		key(group.options().get(0), 0, SWT.ARROW_DOWN);
		assertThat(group.options().get(1).isFocusControl()).isTrue();
		key(group.options().get(1), 0, SWT.ARROW_UP);
		key(group.options().get(0), 0, SWT.ARROW_UP);
		assertThat(group.options().get(0).isFocusControl()).isTrue();
		assertThat(told).as("walking chooses nothing").isEmpty();
	}

	@Test
	void whatWasChosenBeforeIsShownAndNobodyIsTold() {
		ChoiceGroup group = group(false);
		open();
		group.select(Set.of(1));
		group.setFocus();
		assertThat(group.options().get(1).isFocusControl()).isTrue();
		assertThat(told).isEmpty();
	}

	@Test
	void whatTheMouseIsOverDoesNotLookChosen() {
		ChoiceGroup group = group(true);
		open();
		group.select(Set.of(0));
		group.options().get(1).notifyListeners(SWT.MouseEnter, new Event());
		int chosen = fill(group.options().get(0));
		int hovered = fill(group.options().get(1));
		assertThat(hovered).isNotEqualTo(chosen).as("it answers the mouse").isNotEqualTo(fill(group.options().get(2)));
		group.options().get(0).notifyListeners(SWT.MouseEnter, new Event());
		assertThat(fill(group.options().get(0))).as("chosen stays chosen").isEqualTo(chosen);
	}

	private int fill(ChoiceOption option) {
		ImageData data = picture(option);
		return data.getPixel(data.width - look().px(24), data.height / 2);
	}

	@Test
	void aScreenReaderHearsWhatIsChosen() {
		ChoiceGroup group = group(false);
		group.select(Set.of(1));
		assertThat(Voice.is(group.options().get(1), ACC.STATE_CHECKED)).isTrue();
		assertThat(Voice.is(group.options().get(0), ACC.STATE_CHECKED)).isFalse();
		assertThat(Voice.name(group.options().get(1))).startsWith("B").contains("check").contains("chosen");
	}

	@Test
	void theVerdictIsInTheWordsAndNotOnlyInTheColourAndNothingCanBeChosenAfterIt() {
		ChoiceGroup group = new ChoiceGroup(shell, look(Language.ZH, 100), true, List.of("安抚", "核实", "拉黑"));
		group.select(Set.of(0, 2));
		group.judge(Set.of(0, 1));
		assertThat(group.options()).extracting(ChoiceOption::name).satisfiesExactly(
				right -> assertThat(right).endsWith("正确"), missed -> assertThat(missed).endsWith("应选"),
				wrong -> assertThat(wrong).endsWith("错误"));
		group.options().get(1).press();
		assertThat(group.selected()).containsExactly(0, 2);
		assertThat(group.key('b')).isFalse();
	}
}
