package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.chushi.core.Language;
import org.chushi.internal.ui.Messages;
import org.chushi.ui.DayTimeline.Day;
import org.chushi.ui.DayTimeline.When;
import org.chushi.ui.testing.OnScreen;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

class SmallWidgetsTest extends OnScreen {

	@Test
	void aPersonIsKnownByTheLastChineseCharacterOrTheFirstLetter() {
		assertThat(Avatar.initial("林小满")).isEqualTo("满");
		assertThat(Avatar.initial(" lin xiaoman ")).isEqualTo("L");
		assertThat(Avatar.initial("")).isEqualTo("·");
		assertThat(Avatar.initial("𠮷")).as("beyond the basic plane").isEqualTo("𠮷");
	}

	@Test
	void aRingSaysHundredOnlyWhenAllIsDone() {
		ProgressRing ring = new ProgressRing(shell, look(), 96, "lessons", 999, 1000);
		assertThat(ring.percent()).isEqualTo(99);
		ring.show(1200, 1000);
		assertThat(ring.percent()).isEqualTo(100);
		ring.show(2, 3);
		assertThat(ring.percent()).as("rounded").isEqualTo(67);
		ring.show(0, 0);
		assertThat(ring.percent()).isZero();
	}

	@Test
	void aBarWhoseEndIsNotKnownSaysOnlyWhatItIs() {
		ProgressBar bar = new ProgressBar(shell, look(), "reading", 3, 0);
		assertThat(bar.name()).isEqualTo("reading");
		bar.show(1, 4);
		assertThat(bar.name()).contains("reading").contains("25");
	}

	@Test
	void savingIsSaidAtOnceAndThenWhenItWas() {
		SavedMark mark = new SavedMark(shell, look(Language.ZH, 100));
		assertThat(mark.name()).isEmpty();
		mark.saving();
		assertThat(mark.name()).isEqualTo("正在保存…");
		mark.saved(LocalTime.of(9, 5, 7));
		assertThat(mark.name()).isEqualTo("已保存 09:05:07");
		assertThat(mark.getToolTipText()).as("all of it, where it is shortened").isEqualTo(mark.name());
	}

	@Test
	void aDayTellsWhereItLiesInWords() {
		DayTimeline days = new DayTimeline(shell, look(Language.ZH, 100), List.of(new Day("1", "第 1 天", When.DONE),
				new Day("2", "第 2 天", When.NOW), new Day("3", "第 3 天", When.LATER)));
		assertThat(days.name()).isEqualTo("第 1 天：已完成；第 2 天：进行中；第 3 天：未开始");
	}

	@Test
	void daysThatDoNotFitGoOnInTheNextLine() {
		List<Day> twenty = IntStream.range(0, 20).mapToObj(i -> new Day("" + i, "" + i, When.LATER)).toList();
		DayTimeline days = new DayTimeline(shell, look(), twenty);
		int wide = days.computeSize(look().px(900), SWT.DEFAULT).y;
		assertThat(days.computeSize(look().px(300), SWT.DEFAULT).y).isGreaterThanOrEqualTo(wide * 3);
	}

	@Test
	void theMouseReadsTheWholeOfADay() {
		DayTimeline days = new DayTimeline(shell, look(), List.of(new Day("1", "Culture", When.NOW), new Day("2", "Product", When.LATER)));
		open();
		Event over = new Event();
		over.x = look().px(140);
		over.y = look().px(20);
		days.notifyListeners(SWT.MouseMove, over);
		assertThat(days.getToolTipText()).isEqualTo("Product");
		over.x = look().px(700);
		days.notifyListeners(SWT.MouseMove, over);
		assertThat(days.getToolTipText()).isNull();
	}

	@Test
	void aNoticeIsHeardAsOneAndItsButtonMendsIt() {
		AtomicInteger mended = new AtomicInteger();
		Notice notice = new Notice(shell, look(), Status.STOP, "It cannot be opened.", "", "Close the other window.");
		notice.action("Try again", mended::incrementAndGet);
		assertThat(notice.name()).isEqualTo("It cannot be opened. Close the other window.");
		((Pressable) notice.getChildren()[2]).press();
		assertThat(mended).hasValue(1);
	}

	@Test
	void emptinessHasAWayOut() {
		AtomicInteger pressed = new AtomicInteger();
		EmptyState empty = new EmptyState(shell, look(), "inbox", "Nothing to sign", "It appears here.");
		empty.action("Record", pressed::incrementAndGet);
		Arrays.stream(empty.getChildren()).filter(PrimaryButton.class::isInstance).forEach(b -> ((Pressable) b).press());
		assertThat(pressed).hasValue(1);
	}

	@Test
	void aLaterToastTakesTheEarliersPlaceAndItsWordsWrap() {
		shell.setLayout(null);
		Composite area = new Composite(shell, SWT.NONE);
		area.setSize(400, 300);
		Toast.show(area, look(), Status.GOOD, "Saved");
		int line = area.getChildren()[0].getSize().y;
		Toast.show(area, look(), Status.WAIT, "Your sentence is saved here and waits for the lead, who will read it tomorrow");
		assertThat(area.getChildren()).hasSize(1);
		assertThat(area.getChildren()[0].getSize().y).isGreaterThan(line);
		assertThat(area.getChildren()[0].getSize().x).isLessThanOrEqualTo(400);
		area.getChildren()[0].notifyListeners(SWT.MouseUp, new Event());
		assertThat(area.getChildren()).as("a click takes it away").isEmpty();
	}

	@Test
	void aPageForRolesIsSeenByThemAndOneWithoutByEverybody() {
		assertThat(page("lead", "trainer").visibleTo(Set.of("mentor", "trainer"))).isTrue();
		assertThat(page("lead", "trainer").visibleTo(Set.of("newcomer"))).isFalse();
		assertThat(page().visibleTo(Set.of())).isTrue();
	}

	private static RolePage page(String... roles) {
		return new RolePage("id", 10, Messages.Dialogs_close, "home", roles) {
			@Override
			public Page open(Composite parent, PageContext context) {
				throw new AssertionError("not opened");
			}
		};
	}
}
