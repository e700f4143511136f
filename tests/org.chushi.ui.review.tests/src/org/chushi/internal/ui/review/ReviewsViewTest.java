package org.chushi.internal.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.Optional;

import org.chushi.people.Session;
import org.chushi.review.ReviewState;
import org.chushi.ui.CheckBox;
import org.chushi.ui.testing.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsViewTest {

	@TempDir
	Path folder;
	private Team team;
	private Stage stage;

	@BeforeEach
	void open() {
		team = new Team(folder);
	}

	@AfterEach
	void close() {
		stage.close();
		team.close();
	}

	private void show(Session session) {
		stage = new Stage(session);
		stage.open("", Optional.empty(), shell -> new ReviewsView(shell, stage, team.room).start()).focus();
		stage.settle();
	}

	@Test
	void whatWaitsForMeComesFirstAndOpensWithOneButton() {
		team.ask();
		show(team.mentor);
		assertThat(stage.words()).contains("等我看的");
		stage.press("逐词看");
		assertThat(stage.told).containsExactly(Pages.PIECE + "/" + team.id());
	}

	@Test
	void nothingThatWaitsIsSaidKindly() {
		show(team.mentor);
		assertThat(stage.words()).contains("没有等你看的").doesNotContain("草稿");
	}

	@Test
	void aTrainerSendsADraftToSomebody() {
		show(team.author);
		assertThat(stage.words()).contains("还没有送审的草稿");
		stage.meanwhile(dialog -> {
			Widgets.press(dialog, "送审");
			assertThat(dialog.isDisposed()).as("nobody was chosen").isFalse();
			Widgets.those(dialog, CheckBox.class).stream().filter(b -> b.name().contains("秋分")).findFirst().orElseThrow().press();
			Widgets.press(dialog, "送审");
		});
		stage.press("送审");
		assertThat(team.file().summary().state()).isEqualTo(ReviewState.IN_REVIEW);
		assertThat(stage.words()).contains("我送审的");
	}

	@Test
	void aSecondPressOpensNoSecondDialog() {
		show(team.author);
		stage.slow();
		stage.press("送审");
		stage.press("送审");
		AtomicInteger dialogs = new AtomicInteger();
		stage.meanwhile(dialog -> {
			dialogs.incrementAndGet();
			dialog.close();
		});
		stage.work();
		assertThat(dialogs.get()).isEqualTo(1);
		assertThat(stage.display().getShells()).hasSize(1);
	}
}
