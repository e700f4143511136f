package org.chushi.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.testing.FullDisk;
import org.chushi.ui.PageContext;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.osgi.framework.FrameworkUtil;

/** What the shell does for a page. */
class PageAreaTest {

	private static final Bilingual DOING = new Bilingual("正在数", "Counting");

	private final GivenServices services = GivenServices.openHouse();
	private final SmallPage page = new SmallPage("A", 1, "lead");
	private Screen screen;
	private Frame frame;

	@BeforeEach
	void signIn() {
		services.pages.addAll(List.of(page, new SmallPage("B", 2, "lead")));
		screen = new Screen();
		frame = screen.frame(services);
		frame.signedIn(GivenServices.SOMEBODY, List.of());
	}

	@AfterEach
	void close() {
		screen.close();
	}

	private PageContext ctx() {
		return page.context;
	}

	@Test
	void workIsDoneElsewhereAndItsValueComesToTheScreen() {
		List<Thread> threads = new ArrayList<>();
		ctx().background(DOING, () -> Thread.currentThread(), value -> threads.addAll(List.of(value, Thread.currentThread())));
		screen.until("the value", () -> threads.size() == 2);
		assertThat(threads.get(0)).isNotEqualTo(screen.display.getThread());
		assertThat(threads.get(1)).isEqualTo(screen.display.getThread());
	}

	@Test
	void longWorkSaysWhatItIsAndCanBeCancelled() {
		AtomicBoolean stopped = new AtomicBoolean();
		AtomicBoolean came = new AtomicBoolean();
		ctx().<Integer>background(DOING, progress -> {
			progress.at(3, 4);
			CountDownLatch never = new CountDownLatch(1);
			while (!progress.cancelled()) {
				never.await(10, TimeUnit.MILLISECONDS);
			}
			stopped.set(true);
			throw new CancellationException();
		}, value -> came.set(true));
		screen.untilSeen("取消");
		assertThat(screen.words()).contains("正在数");
		screen.button("取消").press();
		screen.until("it ends", () -> !screen.sees("取消"));
		assertThat(stopped).isTrue();
		assertThat(came).isFalse();
	}

	@Test
	void whatGoesOnBehindThePageIsToldUntilItIsOverAndIsNotToBeCancelled() {
		Bilingual what = new Bilingual("正在重新看每个人", "Everybody is looked at anew");
		services.attendants.forEach(a -> a.at(what, 200, 10_000));
		services.attendants.forEach(a -> a.at(what, 400, 10_000));
		screen.untilSeen("正在重新看每个人");
		assertThat(screen.words()).contains("内容A").doesNotContain("取消");
		services.attendants.forEach(a -> a.at(what, 1, 1));
		screen.until("it is over", () -> !screen.sees("正在重新看每个人"));
		int before = services.attendants.size();
		ctx().navigate("B", "");
		screen.settle();
		assertThat(services.attendants).as("a page that is gone is told nothing").hasSize(before);
	}

	@Test
	void whatEndsIsToldAfterTheValueAndAfterACancel() {
		List<String> told = new ArrayList<>();
		ctx().background(DOING, () -> "value", told::add, () -> told.add("ended"));
		screen.until("the end", () -> told.contains("ended"));
		assertThat(told).containsExactly("value", "ended");
		ctx().background(DOING, (Progress progress) -> {
			throw new InterruptedException();
		}, value -> told.add("never"), () -> told.add("cancelled"));
		screen.until("the end", () -> told.contains("cancelled"));
		assertThat(told).containsExactly("value", "ended", "cancelled");
	}

	@Test
	void whatEndsIsToldThoughThePageCouldNotTakeTheValue() {
		AtomicBoolean ended = new AtomicBoolean();
		List<Throwable> bugs = new ArrayList<>();
		screen.display.setRuntimeExceptionHandler(bugs::add);
		ctx().background(DOING, () -> "value", value -> {
			throw new IllegalStateException("a bug");
		}, () -> ended.set(true));
		screen.until("the end", ended::get);
		assertThat(bugs).singleElement().isInstanceOf(IllegalStateException.class);
	}

	@Test
	@EnabledIf("thereIsALog")
	void whatEndsIsToldAfterABug() {
		AtomicBoolean ended = new AtomicBoolean();
		ctx().<String>background(DOING, () -> {
			throw new LinkageError("a bug");
		}, value -> { }, () -> ended.set(true));
		screen.until("the end", ended::get);
		screen.untilSeen("没有成功");
	}

	@Test
	void nothingComesBackToAPageThatIsGone() {
		CountDownLatch go = new CountDownLatch(1);
		CountDownLatch over = new CountDownLatch(1);
		AtomicBoolean came = new AtomicBoolean();
		ctx().<Integer>background(DOING, (Progress progress) -> {
			go.await();
			Display display = screen.display;
			display.asyncExec(() -> display.asyncExec(over::countDown));
			return 1;
		}, value -> came.set(true));
		ctx().navigate("B", "");
		go.countDown();
		screen.until("the work is over", () -> over.getCount() == 0);
		screen.settle();
		assertThat(came).isFalse();
	}

	@Test
	void aRefusalIsShownWithWhatIsMissingUntilItWasRead() {
		ctx().use(DOING, () -> Result.<String>refused(FullDisk.REASON, List.of(FullDisk.ROOM)), value -> {
		});
		screen.untilSeen(FullDisk.REASON.zh());
		assertThat(screen.words()).contains(FullDisk.ROOM.next().zh(), "内容A");
		screen.button("知道了").press();
		assertThat(screen.words()).doesNotContain(FullDisk.REASON.zh());
	}

	@Test
	void aRefusalGoesWhenSomethingWasDoneAfterAll() {
		ctx().use(DOING, () -> Result.<String>refused(FullDisk.REASON, List.of(FullDisk.ROOM)), value -> {
		});
		screen.untilSeen(FullDisk.REASON.zh());
		ctx().toast(Status.INFO, DOING);
		assertThat(screen.words()).as("nothing was done yet").contains(FullDisk.REASON.zh());
		ctx().toast(Status.GOOD, DOING);
		assertThat(screen.words()).doesNotContain(FullDisk.REASON.zh());
	}

	/** The log is a service of the platform. */
	static boolean thereIsALog() {
		return FrameworkUtil.getBundle(PageArea.class) != null;
	}

	@Test
	@EnabledIf("thereIsALog")
	void aBugIsANoticeAndNoTrace() {
		ctx().<String>background(DOING, () -> {
			throw new IllegalStateException("a bug");
		}, value -> {
		});
		screen.untilSeen("没有成功");
		assertThat(screen.words()).contains("日志文件").doesNotContain("IllegalState");
	}

	@Test
	void changesAreToldOnceForManyAndNoMoreWhenThePageIsGone() {
		int[] told = { 0 };
		ctx().subscribe(() -> told[0]++);
		Runnable change = services.listeners.getFirst();
		change.run();
		change.run();
		change.run();
		screen.until("it is told", () -> told[0] > 0);
		screen.settle();
		assertThat(told[0]).isEqualTo(1);
		ctx().navigate("B", "");
		assertThat(services.listeners).isEmpty();
	}
}
