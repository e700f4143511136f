package org.chushi.internal.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.chushi.people.Session;
import org.chushi.review.ReviewState;
import org.chushi.review.Suggestion.Decision;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PieceViewTest {

	@TempDir
	Path folder;
	private Team team;
	private Stage stage;

	@BeforeEach
	void open() {
		team = new Team(folder);
		team.ask();
	}

	@AfterEach
	void close() {
		if (stage != null) {
			stage.close();
		}
		team.close();
	}

	private void show(Session session) {
		stage = new Stage(session);
		stage.open(team.id(), Optional.empty(), shell -> new PieceView(shell, stage, team.room).start()).focus();
		stage.settle();
	}

	private WordPane body() {
		return stage.those(WordPane.class).getFirst();
	}

	private void key(int modifiers, int code) {
		body().setFocus();
		stage.key(modifiers, code);
	}

	@Test
	void theArrowsWalkFromWordToMarkAndSpaceSaysFine() {
		show(team.mentor);
		assertThat(body().name()).contains("“亲”", "没看过", "第 1 个");
		key(0, ' ');
		assertThat(body().name()).contains("“，”", "第 2 个", "看过 1 个");
		key(0, SWT.ARROW_LEFT);
		assertThat(body().name()).contains("“亲”", "看过，");
		key(0, SWT.ARROW_DOWN);
		assertThat(body().name()).doesNotContain("“亲”");
	}

	@Test
	void withShiftSeveralAreChosenAndAreFineAtOnce() {
		show(team.mentor);
		key(SWT.SHIFT, SWT.ARROW_RIGHT);
		key(SWT.SHIFT, SWT.ARROW_RIGHT);
		assertThat(body().name()).contains("“亲，{”");
		key(0, ' ');
		assertThat(body().read()).containsExactlyInAnyOrder(0, 1, 2);
	}

	@Test
	void whatWasReadIsKeptAndStillReadWhenThePageComesBack() {
		show(team.mentor);
		key(0, ' ');
		key(0, ' ');
		EventLoop.live(stage.display(), 900);
		stage.settle();
		assertThat(team.desk.open(team.mentor, Team.SCRIPT).value().weighing(team.mentor.person(), "body.zh").orElseThrow().read())
				.containsExactly(0, 1);
		stage.close();
		show(team.mentor);
		assertThat(body().read()).containsExactlyInAnyOrder(0, 1);
	}

	@Test
	void aScriptIsApprovedWhenAllOfItWasReadAndNotBefore() {
		show(team.mentor);
		stage.press("通过");
		assertThat(team.file().summary().state()).isEqualTo(ReviewState.IN_REVIEW);
		IntStream.range(0, body().count()).forEach(n -> key(0, ' '));
		stage.press("通过");
		assertThat(team.file().summary().state()).isEqualTo(ReviewState.APPROVED);
	}

	@Test
	void theLastWordCountsThoughWhoApprovesIsFasterThanWhatTellsOfIt() {
		show(team.mentor);
		IntStream.range(0, body().count()).forEach(n -> key(0, ' '));
		stage.slow();
		stage.press("通过");
		stage.workBackwards();
		assertThat(team.file().summary().state()).isEqualTo(ReviewState.APPROVED);
	}

	@Test
	void aSecondPressDoesNotAcceptTwice() {
		team.suggest("吗。", "吗？", "问句");
		show(team.author);
		stage.slow();
		stage.press("采纳");
		stage.press("采纳");
		stage.work();
		assertThat(team.body()).contains("吗？");
		assertThat(stage.told).noneMatch(t -> t.startsWith("refused"));
	}

	@Test
	void cCommentsOnWhatIsChosen() {
		show(team.mentor);
		key(0, SWT.ARROW_RIGHT);
		stage.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains("“，”");
			Stage.field(dialog, "批注").text("要不要逗号？");
			Widgets.press(dialog, "批注");
		});
		key(0, 'c');
		assertThat(team.file().remarks()).singleElement().satisfies(r -> {
			assertThat(r.anchor().exact()).isEqualTo("，");
			assertThat(r.words()).isEqualTo("要不要逗号？");
		});
		assertThat(stage.words()).contains("① 秋分");
	}

	@Test
	void sSuggestsOtherWordsWithAReason() {
		show(team.mentor);
		stage.meanwhile(dialog -> {
			Stage.field(dialog, "换成").text("亲亲");
			Widgets.press(dialog, "建议");
			assertThat(dialog.isDisposed()).as("no suggestion without a reason").isFalse();
			Stage.field(dialog, "为什么").text("更亲");
			Widgets.press(dialog, "建议");
		});
		key(0, 's');
		assertThat(team.file().suggestions()).singleElement().satisfies(s -> assertThat(s.text()).isEqualTo("亲亲"));
	}

	@Test
	void theWriterAcceptsAndRefusesOneByOneAndTheTextFollows() {
		team.suggest("最好的", "很滋润的", "广告法");
		UUID other = team.suggest("吗。", "吗？", "问句");
		show(team.author);
		assertThat(stage.words()).contains("“最好的”换成“很滋润的”", "原因：广告法");
		stage.press("采纳");
		assertThat(team.body()).contains("很滋润的");
		stage.meanwhile(dialog -> {
			Stage.field(dialog, "原因").text("句号更稳");
			Widgets.press(dialog, "拒绝");
		});
		stage.press("拒绝");
		assertThat(team.file().suggestions()).filteredOn(s -> s.id().equals(other)).singleElement().satisfies(s -> {
			assertThat(s.decision()).isEqualTo(Decision.REFUSED);
			assertThat(s.reason()).isEqualTo("句号更稳");
		});
	}

	@Test
	void aReviewerSeesSuggestionsButDoesNotDecideThem() {
		team.suggest("吗。", "吗？", "问句");
		show(team.mentor);
		assertThat(stage.words()).contains("“吗。”换成“吗？”").doesNotContain("采纳");
	}

	@Test
	void whatTheChecksFoundAndWhatTheCustomerSeesIsThere() {
		show(team.mentor);
		assertThat(stage.words()).contains("“最好”", "亲，小满，您好。", "场景：SC 到店");
	}

	@Test
	void theVersionsSayWhichMarkWasChangedByWhomAndWhy() {
		team.desk.accept(team.author, Team.SCRIPT, team.suggest("吗。", "吗？", "问句用问号")).value();
		show(team.lead);
		stage.press("版本");
		assertThat(stage.words()).contains("版本 2", "白露", "问句用问号", "（删去“。”）（加上“？”）");
		assertThat(stage.words()).as("only the Chinese was changed").contains("英文没跟上", "在第 2 版改过");
	}

	@Test
	void whatIsInTheTextAlreadyIsOnlyToBeFinished() {
		UUID suggestion = team.suggest("吗。", "吗？", "问句");
		team.takenButNotAccepted(suggestion);
		show(team.author);
		assertThat(stage.words()).contains("已经写进正文").doesNotContain("拒绝");
		stage.press("完成采纳");
		assertThat(team.body()).contains("吗？").doesNotContain("吗？？");
		assertThat(team.file().suggestions()).singleElement().satisfies(s -> assertThat(s.decision()).isEqualTo(Decision.ACCEPTED));
	}

	@Test
	void ofManyVersionsTheLastTenComeFirst() {
		for (int n = 1; n < 13; n++) {
			String last = n == 1 ? "吗。" : "吗" + (n - 1) + "。";
			team.desk.accept(team.author, Team.SCRIPT, team.suggest(last, "吗" + n + "。", "来回改")).value();
		}
		show(team.lead);
		stage.press("版本");
		assertThat(stage.words()).contains("版本 13", "版本 4").doesNotContain("版本 3\n");
		stage.press("再显示 3 条（还有 3 条）");
		assertThat(stage.words()).contains("版本 3\n", "版本 1\n");
	}

	@Test
	void aScriptIsOneButtonAwayFromItsTrialChat() {
		show(team.mentor);
		stage.press("试聊…");
		assertThat(stage.told).contains("scripts.trial/" + team.id());
	}

	@Test
	void aWriterSeesNoButtonToApprove() {
		show(team.author);
		assertThat(stage.words()).doesNotContain("\n通过\n").contains("这一轮写过或保存过的：白露");
	}
}
