package org.chushi.internal.ui.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.growth.Direction;
import org.chushi.growth.Horizon;
import org.chushi.growth.Prospects.OpenWish;
import org.chushi.growth.Strength;
import org.chushi.growth.Wish;
import org.chushi.exchange.TableCell;
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
		stage.press(t(Messages.ProspectsView_see));
		assertThat(stage.told).containsExactly("growth/" + Lives.openings().getLast().people().getFirst().person());
	}

	@Test
	void aWishWithoutAPositionIsListedWithWhatItSaysAlsoWhereNobodyComesIntoQuestion() {
		OpenWish wish = new OpenWish(Lives.ME, "小满", new Bilingual("客服", "Agent"),
				new Wish(Direction.ACROSS, "", Bilingual.same(""), Strength.DETERMINED, Horizon.SOON, "想做培训，或者写话术", Lives.NOW), true);
		stage.prospects(List.of(), wish);
		assertThat(stage.words()).containsSubsequence(t(Messages.ProspectsView_open, 1), "小满，现在是客服", "换个方向", "很想，已经在努力，越快越好。半年前说的，再问问", "想做培训，或者写话术")
				.doesNotContain(t(Messages.ProspectsView_noneWords));
		stage.prospects(Lives.openings(), wish);
		Combo combo = stage.those(Combo.class).getFirst();
		combo.select(1);
		combo.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
		stage.settle();
		assertThat(stage.words()).as("one position alone").doesNotContain("想做培训");
	}

	@Test
	void whereNobodyComesIntoQuestionThePageSaysWhatToDo() {
		stage.prospects(List.of());
		assertThat(stage.words()).contains(t(Messages.ProspectsView_noneWords));
	}

	@Test
	void whatIsShownGoesOutAsATableWithQualificationAndWish() {
		stage.prospects(Lives.openings());
		stage.press("导出 Excel");
		int people = Lives.openings().stream().mapToInt(o -> o.people().size()).sum();
		assertThat(stage.exported.tables).singleElement().satisfies(t -> assertThat(t.rows()).hasSize(people).allSatisfy(r -> assertThat(r).hasSameSizeAs(t.heading())));
		assertThat(stage.exported.tables.getFirst().rows()).extracting(r -> r.get(2)).contains(TableCell.of("够条件，也想去"), TableCell.of("快够条件，没说过意向"));
		Combo combo = stage.those(Combo.class).getFirst();
		combo.select(2);
		combo.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
		stage.settle();
		stage.press("导出 CSV");
		assertThat(stage.exported.tables.getLast().rows()).as("the position that was chosen").hasSameSizeAs(Lives.openings().getLast().people());
		assertThat(stage.exported.files).containsExactly("人选与意向 2026-03-12.xlsx!", "人选与意向 2026-03-12.csv!");
	}
}
