package org.chushi.internal.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.assessment.Allowance;
import org.chushi.assessment.ExtraTime;
import org.chushi.ui.CheckBox;
import org.chushi.ui.DataTable;
import org.chushi.ui.Field;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExtraTimeViewTest extends OnStage {

	@BeforeEach
	void open() {
		stage.open(lead, "", parent -> new ExtraTimeView(parent, stage, house.watch, lead).start());
	}

	@Test
	void nobodyGivesTimeToThemselves() {
		assertThat(table().rows()).extracting("name").contains("林新人", "赵老师").doesNotContain("陈主管");
	}

	private DataTable<?> table() {
		return stage.those(DataTable.class).getFirst();
	}

	@Test
	void somebodyIsFoundByNameAndGivenTimeForOnePaper() {
		Field search = stage.those(Field.class).getFirst();
		search.text("林");
		assertThat(table().rows()).hasSize(1);
		stage.meanwhile(dialog -> {
			Stage.type(dialog, 1, "25");
			Stage.type(dialog, 2, "医生证明");
			Widgets.those(dialog, CheckBox.class).stream().filter(o -> o.name().contains("每种题型试卷")).findFirst().orElseThrow().press();
			Widgets.press(dialog, "加时……");
		});
		search.control().notifyListeners(SWT.DefaultSelection, new Event());
		stage.settle();
		Allowance given = house.invigilation.allowances(lead, lin.person()).value().getFirst();
		assertThat(given.extra()).isEqualTo(new ExtraTime(25, 0));
		assertThat(stage.words()).contains("林新人 · 每种题型试卷 · 多 25 %", "医生证明（陈主管）");
		assertThat(stage.those(Field.class).getFirst().text()).as("what was searched for stays").isEqualTo("林");
	}

	@Test
	void aPaperThatIsNoLongerThereIsNotCalledByItsId() {
		house.invigilation.allow(trainer, lin.person(), paper(), new ExtraTime(0, 10), "手受伤").value();
		Watch bare = new Watch(house.invigilation, house.exams, house.directory, ExamHouse.NO_PACKS, house.time);
		stage.open(lead, "", parent -> new ExtraTimeView(parent, stage, bare, lead).start());
		assertThat(stage.words()).contains("林新人 · 已经没有的试卷").doesNotContain(paper());
	}

	private static String paper() {
		return ExamHouse.PACKS.library().find(org.chushi.model.Paper.class, ExamHouse.PAPER).orElseThrow().getId();
	}

	@Test
	void whatWasGivenIsTakenBackWithAReason() {
		house.invigilation.allow(trainer, lin.person(), "", new ExtraTime(0, 10), "手受伤").value();
		stage.recorded();
		stage.meanwhile(dialog -> {
			Widgets.press(dialog, "收回……");
			assertThat(dialog.isDisposed()).isFalse();
			Stage.type(dialog, 0, "好了");
			Widgets.press(dialog, "收回……");
		});
		stage.press("收回……");
		assertThat(stage.words()).doesNotContain("已有加时");
		assertThat(house.invigilation.allowances(lead, lin.person()).value()).noneMatch(a -> !a.extra().none());
	}
}
