package org.chushi.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.model.PolicyProfile;
import org.chushi.testing.FullDisk;
import org.chushi.ui.SignedIn;
import org.chushi.ui.entry.Founding;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first start in a real window on a real, empty data folder. */
class BeginningPageTest {

	private static final String PASSWORD = "a long enough one";
	private static final String FOUND = "建立团队并登录";

	@TempDir
	Path place;

	private EmptyFolder folder;
	private GivenServices services;
	private Screen screen;

	@BeforeEach
	void open() {
		folder = new EmptyFolder(place);
		services = GivenServices.of(folder);
		screen = new Screen();
	}

	@AfterEach
	void close() {
		screen.close();
		folder.close();
	}

	private Frame start() {
		Frame frame = screen.frame(services);
		screen.untilSeen(FOUND);
		return frame;
	}

	private void fill() {
		screen.field("登录名").text("lichun");
		screen.field("同事").text("立春");
		screen.field("密码").text(PASSWORD);
		screen.field("再输入").text(PASSWORD);
	}

	@Test
	void anEmptyFolderShowsTheFormWithTheWaysOfWorkingAndTheDemoTeam() {
		start();
		assertThat(screen.words()).contains("七天方案", "四周方案", "建立演示团队", "chushi -data");
		assertThat(screen.at("登录名")).isTrue();
	}

	@Test
	void anotherLanguageOrThemeKeepsWhatWasTyped() {
		Frame frame = start();
		fill();
		screen.field("再输入").text("another one");
		screen.option("严格质检").press();
		frame.switchLanguage();
		frame.switchTheme();
		frame.resize(25);
		assertThat(screen.words()).contains("Found the team and sign in").doesNotContain("建立");
		assertThat(screen.field("Sign-in name").text()).isEqualTo("lichun");
		assertThat(screen.field("Your name").text()).isEqualTo("立春");
		assertThat(screen.field("Password (").secret()).containsExactly(PASSWORD.toCharArray());
		assertThat(screen.field("Password again").secret()).containsExactly("another one".toCharArray());
		assertThat(screen.option("strict-quality").selected()).isTrue();
		assertThat(screen.option("seven-day").selected()).isFalse();
	}

	@Test
	void errorsStandBesideTheirFieldsInTheLanguageOfTheMoment() {
		Frame frame = start();
		screen.field("登录名").text("lichun");
		screen.field("密码").text("short");
		screen.button(FOUND).press();
		assertThat(screen.error("登录名")).isEmpty();
		assertThat(screen.error("同事")).isNotEmpty();
		assertThat(screen.error("密码")).contains("8");
		assertThat(screen.at("同事")).as("where the next letter belongs").isTrue();
		frame.switchLanguage();
		assertThat(screen.error("Password (")).contains("at least 8");
		screen.field("Password (").text("long enough now");
		assertThat(screen.error("Password (")).as("typed anew").isEmpty();
	}

	@Test
	void enterLeadsFromFieldToFieldAndTheLastOneFoundsTheTeam() {
		start();
		fill();
		for (String[] step : List.of(new String[] { "登录名", "同事" }, new String[] { "同事", "密码" },
				new String[] { "密码", "再输入" })) {
			Screen.enter(screen.field(step[0]));
			assertThat(screen.at(step[1])).as(step[1]).isTrue();
		}
		Screen.enter(screen.field("再输入"));
		screen.untilSeen("退出登录");
		assertThat(screen.words()).contains("立春", "管理员", "组长");
		assertThat(folder.policies.current()).map(PolicyProfile::getId)
				.contains(folder.founding.starts().getFirst().id());
	}

	@Test
	void tabGoesThroughTheFormInItsOrderAndSpaceChooses() {
		start();
		for (String label : List.of("同事", "密码", "再输入")) {
			screen.tab();
			assertThat(screen.at(label)).as(label).isTrue();
		}
		for (int card = 0; card < folder.founding.starts().size(); card++) {
			screen.tab();
			screen.key(' ', 0);
			assertThat(screen.option(folder.founding.starts().get(card).title().zh()).selected()).isTrue();
		}
		screen.key(SWT.ARROW_LEFT, 0);
		screen.key(' ', 0);
		screen.tab();
		assertThat(screen.option(folder.founding.starts().get(1).title().zh()).selected()).isTrue();
		screen.tab();
		assertThat(screen.display.getFocusControl()).isEqualTo(screen.button(FOUND));
		screen.tab();
		assertThat(screen.display.getFocusControl()).isEqualTo(screen.button("建立演示团队"));
	}

	@Test
	void ctrlEnterFoundsTheTeamFromAnyField() {
		start();
		fill();
		screen.field("同事").setFocus();
		screen.key(SWT.CR, SWT.MOD1);
		screen.untilSeen("退出登录");
		assertThat(folder.accounts.isEmpty()).isFalse();
	}

	@Test
	void whileTheTeamIsMadeThePageSaysSoAndTheWindowStaysOpen() {
		CountDownLatch go = new CountDownLatch(1);
		services.founding = Optional.of(new Slow(folder.founding, go));
		Frame frame = start();
		assertThat(frame.mayLeave(() -> { })).isTrue();
		fill();
		screen.button(FOUND).press();
		assertThat(screen.words()).contains("正在建立团队");
		assertThat(screen.button(FOUND).isEnabled()).isFalse();
		assertThat(screen.field("登录名").isEnabled()).isFalse();
		assertThat(frame.mayLeave(() -> { })).isFalse();
		frame.switchLanguage();
		assertThat(screen.words()).as("also after a change of language").contains("Founding the team");
		assertThat(frame.mayLeave(() -> { })).isFalse();
		go.countDown();
		screen.untilSeen("Sign out");
		assertThat(frame.mayLeave(() -> { })).isTrue();
	}

	@Test
	void aFullDiskIsToldAboveTheButtonAndTheFormIsAsItWas() {
		Frame frame = start();
		fill();
		folder.disk.room(0);
		screen.button(FOUND).press();
		screen.untilSeen(FullDisk.REASON.zh());
		assertThat(screen.words()).contains(FullDisk.ROOM.next().zh());
		assertThat(screen.field("登录名").text()).isEqualTo("lichun");
		assertThat(screen.button(FOUND).isEnabled()).isTrue();
		assertThat(frame.mayLeave(() -> { })).isTrue();
		folder.disk.room(100);
		screen.button(FOUND).press();
		screen.untilSeen("退出登录");
	}

	@Test
	void theDemoTeamIsMadeAndTheDoorSaysHowToSignIn() {
		start();
		screen.button("建立演示团队").press();
		assertThat(screen.words()).contains("正在建立演示团队");
		screen.untilSeen("chushi2026");
		screen.field("登录名").text("guyu");
		screen.field("密码").text("chushi2026");
		screen.button("登录").press();
		screen.untilSeen("退出登录");
		assertThat(screen.words()).contains("谷雨");
	}

	@Test
	void whoHasBegunToFillInTheFormIsAskedBeforeTheDemoTeamTakesItsPlace() {
		Frame frame = start();
		fill();
		screen.answersNext("取消");
		screen.button("建立演示团队").press();
		assertThat(frame.mayLeave(() -> { })).as("nothing is being made").isTrue();
		assertThat(screen.field("登录名").text()).isEqualTo("lichun");
		assertThat(folder.accounts.isEmpty()).isTrue();
		screen.answersNext("建立演示团队");
		screen.button("建立演示团队").press();
		screen.untilSeen("chushi2026");
	}

	@Test
	void aHalfMadeDemoTeamIsToldAtTheDoor() {
		start();
		folder.disk.room(1);
		screen.button("建立演示团队").press();
		screen.untilSeen(FullDisk.REASON.zh());
		assertThat(screen.words()).contains("登录").doesNotContain(FOUND);
		assertThat(screen.button("登录").isEnabled()).isTrue();
	}

	@Test
	void aFolderWithATeamShowsTheDoor() {
		folder.founding.lookAround(Progress.SILENT).value();
		Frame frame = screen.frame(services);
		screen.until("the folder is open", () -> frame.folder().lets());
		assertThat(screen.words()).contains("登录").doesNotContain(FOUND);
	}

	/** Founds when it may go on. */
	private record Slow(Founding founding, CountDownLatch go) implements Founding {

		@Override
		public boolean isWanted() {
			return founding.isWanted();
		}

		@Override
		public List<Start> starts() {
			return founding.starts();
		}

		@Override
		public Map<Part, Bilingual> wrong(Founder founder, char[] password, char[] again) {
			return founding.wrong(founder, password, again);
		}

		@Override
		public Result<SignedIn> found(Founder founder, char[] password) {
			try {
				go.await();
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
			return founding.found(founder, password);
		}

		@Override
		public Result<Bilingual> lookAround(Progress progress) {
			return founding.lookAround(progress);
		}
	}
}
