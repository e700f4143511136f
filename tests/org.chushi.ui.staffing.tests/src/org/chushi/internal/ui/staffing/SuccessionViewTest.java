package org.chushi.internal.ui.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.growth.Direction;
import org.chushi.growth.Horizon;
import org.chushi.growth.Leaning;
import org.chushi.growth.Stance;
import org.chushi.growth.Strength;
import org.chushi.growth.Wish;
import org.chushi.exchange.TableCell;
import org.chushi.ui.Field;
import org.chushi.ui.LinkButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SuccessionViewTest {

	private final Ladder ladder = Ladder.some();
	private Stage stage;

	private void show() {
		stage = new Stage(false, Language.ZH, 100);
		stage.succession(ladder);
	}

	@AfterEach
	void close() {
		stage.close();
	}

	private String t(Messages message, Object... arguments) {
		return stage.t(message, arguments);
	}

	@Test
	void aPositionWithNobodyToFollowIsToldAtTheTop() {
		show();
		assertThat(stage.words()).containsSubsequence(t(Messages.SuccessionView_bare, 1, 3), "客服主管", t(Messages.SuccessionView_nobody),
				t(Messages.SuccessionView_farther, 4));
	}

	@Test
	void theStrengthOfABenchIsSaidInNumbers() {
		show();
		assertThat(stage.words()).contains(t(Messages.SuccessionView_strength, 1, 0, 1, 0), t(Messages.SuccessionView_strength, 0, 1, 0, 0),
				t(Messages.SuccessionView_soon), t(Messages.SuccessionView_ready));
	}

	@Test
	void theNearestAreNamedWithWhatTheyLackAndTheOthersWhenUnfolded() {
		show();
		assertThat(stage.words()).contains("夏至", "最快 2026-04-11", "课文读完").doesNotContain("清明");
		stage.press(t(Messages.SuccessionView_more, 3));
		assertThat(stage.words()).contains("清明");
		stage.press(t(Messages.SuccessionView_fewer));
		assertThat(stage.words()).doesNotContain("清明");
		stage.press(t(Messages.Rows_open));
		assertThat(stage.told).contains(Pages.PERSON + "/" + Team.id(2));
	}

	/** Who is qualified and wants to stay is no successor one can count on. */
	@Test
	void whatSomebodySaidAboutThePositionStandsBesideThem() {
		Wish stay = new Wish(Direction.STAY, "", Bilingual.same(""), Strength.WANTS, Horizon.LATER, "带孩子，不想加班", Instant.EPOCH);
		Wish up = new Wish(Direction.UP, "", Bilingual.same(""), Strength.DETERMINED, Horizon.SOON, "", Instant.EPOCH);
		ladder.saying(Team.id(0), new Stance(Leaning.ELSEWHERE, Optional.empty(), List.of(stay), true));
		ladder.saying(Team.id(2), new Stance(Leaning.TOWARDS, Optional.of(up), List.of(), false));
		ladder.saying(Team.id(3), new Stance(Leaning.SILENT, Optional.empty(), List.of(), false));
		show();
		assertThat(stage.words()).containsSubsequence("夏至", "想去", "往上走一级（很想，已经在努力，越快越好）", "惊蛰", "没说过意向", t(Messages.SuccessionView_unwanted), "小满", "想的是别的",
				"做好现在的岗位：“带孩子，不想加班”", t(Messages.Rows_old));
		assertThat(stage.words()).doesNotContain(t(Messages.SuccessionView_ready));
	}

	@Test
	void competenciesSayHowManyLackEachAndWhoIsNearest() {
		show();
		stage.press(t(Messages.SuccessionView_competencies));
		assertThat(stage.words()).contains("共情 2 级", "9/12 人没有", t(Messages.SuccessionView_holdersShort, 1, 2)).doesNotContain("夏至");
		assertThat(stage.those(HeadsBar.class)).extracting(HeadsBar::name).contains("共情 2 级 9/12 人没有");
		stage.press(t(Messages.SuccessionView_whoIsNearest));
		assertThat(stage.words()).containsSubsequence("白露", t(Messages.SuccessionView_complete), "夏至", "差 2 项，共 3 级", "共情：现有 0 级，需要 2 级");
	}

	@Test
	void manyPositionsAreSearched() {
		ladder.more(200);
		show();
		assertThat(stage.words()).doesNotContain("岗位150 ");
		stage.those(Field.class).getFirst().text("岗位150");
		assertThat(stage.words().lines()).contains("岗位150");
	}

	@Test
	void whereNoMapIsOrNoPositionNeedsAnythingThePageSaysWhatToDo() {
		ladder.benches.clear();
		ladder.gaps.clear();
		show();
		assertThat(stage.words()).contains(t(Messages.SuccessionView_noMapWords));
		stage.press(t(Messages.SuccessionView_competencies));
		assertThat(stage.words()).contains(t(Messages.SuccessionView_noNeedsWords));
	}

	@Test
	void thePositionsThatAreSearchedGoOutWithEverybodyUnfoldedOrNot() {
		ladder.more(20);
		show();
		stage.press("导出 Excel");
		assertThat(stage.exported.tables.getLast().rows()).extracting(r -> r.get(6)).contains(TableCell.of("夏至"), TableCell.of("清明"));
		stage.those(Field.class).getFirst().text("岗位015");
		stage.press("导出 CSV");
		assertThat(stage.exported.tables.getLast().rows()).isNotEmpty().allSatisfy(r -> assertThat(r.get(3)).isEqualTo(TableCell.of("岗位015")));
	}

	@Test
	void competenciesGoOutByPositionAndForOnePositionByPerson() {
		show();
		stage.press(t(Messages.SuccessionView_competencies));
		stage.press("导出 CSV");
		assertThat(stage.exported.tables.getLast().rows()).extracting(r -> r.get(8)).contains(TableCell.of("共情"));
		stage.press(t(Messages.SuccessionView_whoIsNearest));
		stage.those(LinkButton.class).stream().filter(b -> b.name().equals("导出 CSV")).skip(1).findFirst().orElseThrow().press();
		stage.settle();
		assertThat(stage.exported.tables.getLast().rows()).extracting(r -> r.getFirst()).contains(TableCell.of("白露"), TableCell.of("夏至"));
		assertThat(stage.exported.names).last().asString().contains("能力缺口").endsWith(".csv");
	}
}
