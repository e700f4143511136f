package org.chushi.internal.ui.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.core.Language;
import org.chushi.people.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProspectsViewTest {

	private Stage stage;

	@BeforeEach
	void begin() {
		stage = new Stage(Role.LEAD, false, Language.ZH, 100);
	}

	@AfterEach
	void close() {
		stage.close();
	}

	private String t(Messages message, Object... arguments) {
		return stage.t(message, arguments);
	}

	@Test
	void whoIsReadyAndWantsItComesFirstAndWhoWantsSomethingElseIsListedApart() {
		stage.prospects(Lives.openings());
		String words = stage.words();
		List<String> order = List.of(t(Messages.ProspectsView_ready, 1), t(Messages.ProspectsView_onTheWay, 1), t(Messages.ProspectsView_ask, 1),
				t(Messages.ProspectsView_elsewhere, 1), t(Messages.ProspectsView_near, 1));
		assertThat(order).allSatisfy(heading -> assertThat(words).contains(heading));
		assertThat(order.stream().map(words::indexOf).toList()).isSorted();
		assertThat(words).contains("想要的是：做好现在的岗位", "组长推荐（现在还没有，要一份）", "半年前说的，再问问");
	}

	@Test
	void onePositionIsChosen() {
		stage.prospects(Lives.openings());
		Combo combo = stage.those(Combo.class).getFirst();
		combo.select(2);
		combo.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
		stage.settle();
		assertThat(stage.words()).contains("白露").doesNotContain("惊蛰");
		stage.press(t(Messages.ProspectsView_open));
		assertThat(stage.told).containsExactly("growth/" + Lives.openings().getLast().people().getFirst().person());
	}

	@Test
	void whereNobodyComesIntoQuestionThePageSaysWhatToDo() {
		stage.prospects(List.of());
		assertThat(stage.words()).contains(t(Messages.ProspectsView_noneWords));
	}
}
