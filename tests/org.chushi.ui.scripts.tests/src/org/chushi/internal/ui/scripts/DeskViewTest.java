package org.chushi.internal.ui.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.scripts.Variant.State;
import org.chushi.scripts.Variants.Draft;
import org.chushi.ui.DataTable;
import org.chushi.ui.testing.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskViewTest {

	@TempDir
	Path folder;
	private Team team;
	private Stage stage;
	private UUID own;

	@BeforeEach
	void open() {
		team = new Team(folder);
		team.review(true, false);
		own = team.variants.write(team.agent, new Draft("开场", "您好{买家}，我是爱笑的{客服}！！", "", "S-GREET", ScriptStage.OPENING, ScriptChannel.CHAT)).value().id();
		team.variants.send(team.agent, own).value();
		stage = new Stage(team.lead);
	}

	@AfterEach
	void close() {
		stage.close();
		team.close();
	}

	private void show() {
		stage.open("", Optional.empty(), shell -> new DeskView(shell, stage, team.room(team.lead)).start());
	}

	private State state() {
		return team.variants.of(team.agent, team.agent.person()).value().getFirst().state();
	}

	@Test
	void wordsThatWaitAreSeenAsTheCustomerWouldWithWhatTheChecksSay() {
		show();
		assertThat(stage.words()).contains("小满：开场", "您好〔买家〕，我是爱笑的〔客服〕！！", "重复");
	}

	@Test
	void anApprovalLetsThemBeUsed() {
		show();
		stage.press("通过");
		assertThat(state()).isEqualTo(State.APPROVED);
		stage.recorded();
		assertThat(stage.words()).contains("没有等审核的个人话术");
	}

	@Test
	void whatIsGivenBackGoesWithAReason() {
		show();
		stage.meanwhile(d -> {
			Stage.field(d, "哪里要改").text("标点只用一个");
			Widgets.press(d, "退回");
		});
		stage.press("退回…");
		assertThat(state()).isEqualTo(State.RETURNED);
		assertThat(team.variants.of(team.agent, team.agent.person()).value().getFirst().steps().getLast().words()).isEqualTo("标点只用一个");
	}

	@Test
	void theReportIsNarrowedToWhatIsAboutToGoAndLeadsToATrial() {
		show();
		stage.press("快到期 2");
		DataTable<?> table = stage.those(DataTable.class).getFirst();
		assertThat(table.rows()).hasSize(2);
		stage.press("试聊…");
		assertThat(stage.told).as("nothing is chosen").anyMatch(t -> t.contains("先在表里选一条"));
		table.select(0);
		stage.press("试聊…");
		assertThat(stage.told).anyMatch(t -> t.startsWith("scripts.trial/"));
	}

	@Test
	void whoWroteItDoesNotReviewIt() {
		UUID mine = team.variants.write(team.lead, new Draft("我的", "您好，我在。", "", "", ScriptStage.OPENING, ScriptChannel.CHAT)).value().id();
		team.variants.send(team.lead, mine).value();
		show();
		assertThat(stage.words()).contains("由别的同事来审");
	}
}
