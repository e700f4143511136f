package org.chushi.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.internal.app.Frame.Folder;
import org.chushi.testing.FullDisk;
import org.chushi.ui.Startup;
import org.chushi.ui.Startup.Opened;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sign-in page, with real accounts. */
class DoorTest {

	@TempDir
	Path place;

	private EmptyFolder folder;
	private GivenServices services;
	private Screen screen;

	@BeforeEach
	void open() {
		folder = new EmptyFolder(place);
		folder.founding.lookAround(Progress.SILENT).value();
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
		screen.until("the folder is open", () -> frame.folder() instanceof Folder.Open);
		return frame;
	}

	private void signIn(String name, String password) {
		screen.field("登录名").text(name);
		screen.field("密码").text(password);
		Screen.enter(screen.field("密码"));
	}

	@Test
	void whoIsKnownComesInAndGoesOutAgain() {
		Frame frame = start();
		signIn("guyu", "chushi2026");
		screen.untilSeen("退出登录");
		assertThat(screen.words()).contains("谷雨", "组长");
		frame.signOut();
		assertThat(folder.shut).as("sealed papers are shut behind them").containsExactly("close " + folder.signIn("guyu", "chushi2026"));
		assertThat(screen.words()).doesNotContain("退出登录");
		assertThat(screen.field("密码").text()).as("nobody finds a password").isEmpty();
	}

	@Test
	void aWrongPasswordIsToldAndOnlyThePasswordIsTypedAgain() {
		start();
		signIn("guyu", "wrong one");
		screen.untilSeen("请检查后重试");
		assertThat(screen.field("登录名").text()).isEqualTo("guyu");
		assertThat(screen.field("密码").text()).isEmpty();
		assertThat(screen.at("密码")).isTrue();
		signIn("guyu", "chushi2026");
		screen.untilSeen("退出登录");
	}

	@Test
	void aFullDiskAtTheDoorIsToldInItsOwnWords() {
		start();
		folder.disk.room(0);
		signIn("guyu", "chushi2026");
		screen.untilSeen(FullDisk.REASON.zh());
		assertThat(screen.words()).contains(FullDisk.ROOM.next().zh());
	}

	@Test
	void anEmptyNameIsSaidBesideTheField() {
		start();
		signIn(" ", "chushi2026");
		assertThat(screen.error("登录名")).isEqualTo("请输入登录名。");
		assertThat(screen.at("登录名")).isTrue();
		screen.field("登录名").text("g");
		assertThat(screen.error("登录名")).as("typed anew").isEmpty();
	}

	@Test
	void whoIsTooEarlyIsLetInAsSoonAsTheFolderIsOpen() {
		CountDownLatch go = new CountDownLatch(1);
		services.startup = slow(go);
		Frame frame = screen.frame(services);
		assertThat(screen.words()).contains("正在打开");
		signIn("guyu", "chushi2026");
		assertThat(frame.folder()).isInstanceOf(Folder.Opening.class);
		go.countDown();
		screen.untilSeen("退出登录");
	}

	private static Startup slow(CountDownLatch go) {
		return (where, progress) -> {
			try {
				go.await();
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
			return Result.done(new Opened(Optional.empty()));
		};
	}

	@Test
	void aFolderThatCannotBeOpenedSaysWhyAndIsTriedAgain() {
		services.startup = (where, progress) -> Result.refused(FullDisk.REASON, List.of(FullDisk.ROOM));
		Frame frame = screen.frame(services);
		screen.untilSeen(FullDisk.REASON.zh());
		assertThat(screen.words()).contains("无法打开数据", FullDisk.ROOM.next().zh());
		assertThat(screen.button("登录").isEnabled()).isFalse();
		services.startup = (where, progress) -> Result.done(new Opened(Optional.of(new Bilingual("有提示", "a hint"))));
		screen.button("重试").press();
		screen.untilSeen("有提示");
		assertThat(screen.button("登录").isEnabled()).isTrue();
		frame.switchLanguage();
		assertThat(screen.words()).contains("a hint");
	}

	@Test
	void whatIsWrongWithTheFolderIsToldToWhoeverComesIn() {
		services.startup = (where, progress) -> Result.done(new Opened(Optional.empty()),
				List.of(new Diagnostic(Severity.ERROR, new Bilingual("末尾有缺失。", "The end is missing."), "data",
						new Bilingual("请恢复备份。", "Restore a backup."))));
		start();
		signIn("guyu", "chushi2026");
		screen.untilSeen("末尾有缺失。");
		assertThat(screen.words()).contains("请恢复备份。");
	}

	@Test
	void theDataFolderOfTheWindowIsTheOneThatIsOpened() {
		Path[] opened = { null };
		services.startup = (where, progress) -> {
			opened[0] = where;
			return Result.done(new Opened(Optional.empty()));
		};
		start();
		assertThat(opened[0]).isEqualTo(Path.of("data"));
	}

	@Test
	void theServicesAreLetGoWithTheWindow() {
		start();
		screen.shell.dispose();
		assertThat(services.closed).isTrue();
	}
}
