package org.chushi.internal.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferingTest {

	private static final String LONG = "退货要先听清楚原因，再查订单，再给办法。".repeat(30);

	@Test
	void aLongTextIsShownAroundWhatChanged(@TempDir Path folder) {
		try (Team team = new Team(folder.resolve("data"))) {
			team.key("x");
			team.publish("1.0.0", LONG + "七天" + LONG);
			team.write(LONG + "十五天" + LONG);
			Differing shown = Differing.of(team.publishing.propose(team.trainer, Team.CODE).value().difference());
			assertThat(shown.lines()).hasSize(1);
			assertThat(shown.lines().getFirst().fields()).allSatisfy(f -> {
				assertThat(f.before().orElseThrow()).contains("【七").hasSizeLessThan(120);
				assertThat(f.after().orElseThrow()).contains("【十五").startsWith("…").hasSizeLessThan(120);
			});
			assertThat(shown.counted().zh()).isEqualTo("新的 0 处，有改动 1 处，去掉 0 处");
		}
	}

	@Test
	void onlySoManyPartsAreShownAndTheRestIsCounted(@TempDir Path folder) {
		try (Team team = new Team(folder.resolve("data"))) {
			String[] many = new String[200];
			for (int i = 0; i < many.length; i++) {
				many[i] = "第 " + i + " 句";
			}
			team.write(many);
			Differing shown = Differing.of(team.publishing.propose(team.trainer, Team.CODE).value().difference());
			assertThat(shown.lines()).hasSize(Differing.MOST);
			assertThat(shown.left()).isEqualTo(200 + 4 - Differing.MOST);
			assertThat(shown.lines()).allMatch(l -> l.fields().isEmpty());
			assertThat(Optional.of(shown.counted().en())).hasValue("204 new, 0 changed, 0 gone");
		}
	}
}
