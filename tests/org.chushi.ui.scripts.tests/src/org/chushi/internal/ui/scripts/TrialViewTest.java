package org.chushi.internal.ui.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.people.Session;
import org.chushi.scripts.ScriptMessages;
import org.chushi.scripts.TrialChat;
import org.chushi.scripts.TrialChat.Side;
import org.chushi.scripts.TrialChat.Verdict;
import org.chushi.ui.CheckBox;
import org.chushi.ui.Page;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialViewTest {

	private static final String SCRIPT = "T-CHOOSE-1";

	@TempDir
	Path folder;
	private Team team;
	private Stage stage;

	@BeforeEach
	void open() {
		team = new Team(folder);
		team.review(false, true);
		stage = new Stage(team.lead);
	}

	@AfterEach
	void close() {
		stage.close();
		team.close();
	}

	private Page show(Optional<Object> kept) {
		return show(team.lead, kept);
	}

	private Page show(Session who, Optional<Object> kept) {
		stage.as(who);
		return stage.open(SCRIPT, kept, shell -> new TrialView(shell, stage, team.trialRoom(who)).start());
	}

	private void say(String words) {
		stage.field("你（顾客）说").text(words);
		stage.field("你（顾客）说").control().notifyListeners(SWT.DefaultSelection, new Event());
		stage.settle();
	}

	private void pick(int which) {
		stage.those(CheckBox.class).get(which).press();
		stage.settle();
	}

	private TrialChat signed() {
		return team.trials.of(team.lead, team.trials.subject(team.lead, SCRIPT).value()).value().getFirst();
	}

	@Test
	void theReviewerPlaysTheCustomerAndSigns() {
		show(Optional.empty());
		assertThat(stage.words()).contains("发布前还缺", "还没有试过");
		say("在吗，脸有点干");
		int all = ScriptMessages.of(team.trials.subject(team.lead, SCRIPT).value().preview().zh()).size();
		for (int n = 1; n <= all; n++) {
			stage.press("发话术");
			assertThat(stage.words()).contains("话术已发 " + n + " / " + all + " 条");
		}
		stage.field("你（顾客）说").text("我们慢慢聊");
		stage.press("以客服身份发");
		stage.press("签字");
		assertThat(stage.told).as("no verdict yet").anyMatch(t -> t.contains("先选合适或不合适"));
		pick(0);
		stage.field("理由").text("问得自然，不像查户口");
		stage.press("签字");
		assertThat(signed().transcript().messages()).extracting(m -> m.side()).startsWith(Side.CUSTOMER, Side.SHOP).hasSize(all + 2);
		assertThat(signed().transcript().verdict()).isEqualTo(Verdict.FIT);
		assertThat(signed().by()).isEqualTo(team.lead.person());
		assertThat(stage.words()).contains("谷雨 试聊").doesNotContain("发布前还缺");
	}

	@Test
	void whatIsMissingForASignatureIsSaidAndTheChatStays() {
		show(Optional.empty());
		say("在吗");
		pick(1);
		stage.press("签字");
		assertThat(stage.told).anyMatch(t -> t.contains("试聊还不能签字"));
		assertThat(stage.words()).contains("在吗");
	}

	@Test
	void whoLeavesAnUnsignedChatIsAsked() {
		Page page = show(Optional.empty());
		assertThat(page.mayLeave()).isTrue();
		say("在吗");
		stage.meanwhile(d -> Widgets.press(d, "离开"));
		assertThat(page.mayLeave()).isFalse();
		stage.settle();
		stage.until(() -> page.mayLeave());
	}

	@Test
	void anotherThemeKeepsTheChatAndTheReason() {
		Page before = show(Optional.empty());
		say("在吗");
		stage.field("理由").text("还在想");
		show(before.memento());
		assertThat(stage.words()).contains("在吗");
		assertThat(stage.field("理由").text()).isEqualTo("还在想");
	}

	@Test
	void whatWasSaidLastIsTakenBack() {
		show(Optional.empty());
		say("打错了");
		stage.press("撤回上一条");
		assertThat(stage.words()).doesNotContain("打错了").contains("还没有人说话");
	}

	@Test
	void anEarlierTrialIsShownWithItsVerdict() {
		show(Optional.empty());
		say("在吗");
		stage.press("发话术");
		pick(1);
		stage.field("理由").text("像填表");
		stage.press("签字");
		show(Optional.empty());
		assertThat(stage.words()).contains("不合适", "像填表", "谷雨 试聊");
	}

	@Test
	void whoWroteItGoesThroughItButDoesNotSign() {
		team.writers.add(team.lead.person());
		Page page = show(Optional.empty());
		assertThat(stage.words()).contains("写话术的人不能给自己签字", "可以先自己走一遍").doesNotContain("签字人");
		say("在吗");
		stage.press("发话术");
		assertThat(stage.words()).contains("在吗");
		assertThat(page.mayLeave()).as("there is nothing to lose").isTrue();
		show(team.trainer, Optional.empty());
		assertThat(stage.words()).contains("签字人：白露").doesNotContain("可以先自己走一遍");
	}

	@Test
	void theWordsCustomersReadAreTriedWhateverLanguageTheWindowHas() {
		stage.close();
		stage = new Stage(team.lead, false, Language.EN, 100);
		show(Optional.empty());
		stage.press("Send the script");
		assertThat(stage.words()).contains("先请教三个小问题");
		show(Optional.empty());
		stage.press("In English");
		stage.press("Send the script");
		assertThat(stage.words()).doesNotContain("先请教三个小问题");
	}
}
