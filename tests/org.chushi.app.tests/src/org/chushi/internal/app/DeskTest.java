package org.chushi.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.ui.PageGroup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rail and the page beside it. */
class DeskTest {

	private final GivenServices services = GivenServices.openHouse();
	private final SmallPage first = new SmallPage("A", 1, "lead");
	private final SmallPage second = new SmallPage("B", 2, "lead");
	private final SmallPage deep = new SmallPage("D", 3, "lead").outOfRail();
	private Screen screen;
	private Frame frame;

	@BeforeEach
	void signIn() {
		services.pages.addAll(List.of(second, new SmallPage("C", 0, "newcomer"), deep, first, new SmallPage("E", 4, "lead").inRailOf("newcomer")));
		screen = new Screen();
		frame = screen.frame(services);
		frame.signedIn(GivenServices.SOMEBODY, List.of());
	}

	@AfterEach
	void close() {
		screen.close();
	}

	@Test
	void theRailHasThePagesOfOnesRolesInTheirOrderAndOpensTheFirst() {
		assertThat(screen.words().lines().filter(l -> l.startsWith("页"))).containsExactly("页A", "页B");
		assertThat(screen.words()).contains("内容A").doesNotContain("内容B");
	}

	@Test
	void altAndANumberOpensThePageOfTheRail() {
		screen.key('2', SWT.ALT);
		assertThat(screen.words()).contains("内容B");
		screen.key('3', SWT.ALT);
		assertThat(screen.words()).as("the third is not in the rail").contains("内容B");
	}

	@Test
	void escGoesBackToWhereOneCameFrom() {
		screen.key(SWT.ESC, 0);
		assertThat(screen.words()).as("nowhere to go").contains("内容A");
		first.context.navigate("D", "42");
		assertThat(screen.words()).contains("内容D42");
		screen.key(SWT.ESC, 0);
		assertThat(screen.words()).contains("内容A");
	}

	@Test
	void aPageThatIsNotInTheRailIsMarkedAtTheOneThatLedToIt() {
		first.context.navigate("D", "42");
		deep.context.navigate("D", "43");
		assertThat(((RailItem) screen.button("页A")).isOpen()).isTrue();
		deep.context.navigate("B", "");
		assertThat(((RailItem) screen.button("页A")).isOpen()).isFalse();
		assertThat(((RailItem) screen.button("页B")).isOpen()).isTrue();
	}

	@Test
	void atTwiceTheSizeTheRailLeavesTwoThirdsToThePage() {
		screen.shell.setSize(1024, 700);
		for (int i = 0; i < 8; i++) {
			screen.key('+', SWT.CTRL);
		}
		screen.settle();
		int page = first.area.getSize().x;
		assertThat(page).isGreaterThanOrEqualTo(1024 * 64 / 100);
	}

	@Test
	void aPageOfTheRailHasNothingBehindIt() {
		first.context.navigate("D", "42");
		deep.context.navigate("B", "");
		screen.key(SWT.ESC, 0);
		assertThat(screen.words()).contains("内容B");
	}

	@Test
	void aPageThatMayNotBeLeftStaysAndSoDoTheWindowAndThePerson() {
		first.mayLeave = false;
		first.context.navigate("B", "");
		frame.signOut();
		assertThat(screen.words()).contains("内容A", "退出登录");
		assertThat(frame.mayLeave(() -> { })).isFalse();
		first.mayLeave = true;
		frame.signOut();
		assertThat(screen.words()).doesNotContain("退出登录");
	}

	@Test
	void whoLeavesOnPurposeComesToWhereTheyWanted() {
		first.mayLeave = false;
		screen.button("页B").press();
		assertThat(screen.words()).contains("内容A");
		first.mayLeave = true;
		first.context.leave();
		assertThat(screen.words()).contains("内容B");
	}

	@Test
	void whoWantedToCloseTheWindowClosesItWithTheSameWord() {
		List<String> done = new ArrayList<>();
		first.mayLeave = false;
		screen.button("页B").press();
		assertThat(frame.mayLeave(() -> done.add("closed"))).isFalse();
		first.mayLeave = true;
		first.context.leave();
		assertThat(done).containsExactly("closed");
		assertThat(screen.words()).as("the last wish counts").contains("内容A");
	}

	@Test
	void anotherLanguageOpensTheSamePageAtTheSamePlace() {
		first.context.navigate("D", "42");
		deep.memento = Optional.of("question 7");
		frame.switchLanguage();
		assertThat(screen.words()).contains("content of D42", "Page A", "Sign out");
		assertThat(deep.context.memento()).contains("question 7");
	}

	@Test
	void theKeysOfTheProgramWorkWhateverHasTheKeyboard() {
		screen.key('l', SWT.CTRL);
		assertThat(screen.words()).contains("content of A");
		screen.key('d', SWT.CTRL);
		assertThat(frame.look().theme().isDark()).isTrue();
		screen.key('+', SWT.CTRL);
		int bigger = frame.look().px(100);
		screen.key('0', SWT.CTRL);
		assertThat(frame.look().px(100)).isLessThan(bigger);
		screen.key('=', SWT.CTRL | SWT.SHIFT);
		assertThat(frame.look().px(100)).as("+ is Shift and = on many keyboards").isEqualTo(bigger);
	}

	@Test
	void anOpenPageIsSeenInTheRailHoweverLowTheWindowIs() {
		for (int i = 10; i < 30; i++) {
			services.pages.add(new SmallPage("N" + i, i, "lead"));
		}
		frame.switchTheme();
		screen.shell.setSize(900, 400);
		screen.settle();
		first.context.navigate("N29", "");
		screen.settle();
		RailItem last = (RailItem) screen.button("页N29");
		Rectangle seen = last.getDisplay().map(last.getParent().getParent(), null, last.getParent().getParent().getClientArea());
		Rectangle place = last.getDisplay().map(last.getParent(), null, last.getBounds());
		assertThat(seen.intersection(place)).isEqualTo(place);
	}

	@Test
	void whereTheRailHasMorePagesAnArrowBelowThemShowsTheNext() {
		for (int i = 10; i < 30; i++) {
			services.pages.add(new SmallPage("N" + i, i, "lead"));
		}
		frame.switchTheme();
		screen.shell.setSize(900, 400);
		screen.settle();
		ScrolledComposite scroller = (ScrolledComposite) screen.button("页N29").getParent().getParent();
		Event event = new Event();
		event.y = scroller.getBounds().y + scroller.getBounds().height + 2;
		int before = scroller.getOrigin().y;
		scroller.getParent().notifyListeners(SWT.MouseDown, event);
		assertThat(scroller.getOrigin().y).isGreaterThan(before);
		event.y = 0;
		int after = scroller.getOrigin().y;
		scroller.getParent().notifyListeners(SWT.MouseDown, event);
		assertThat(scroller.getOrigin().y).as("elsewhere nothing happens").isEqualTo(after);
	}

	@Test
	void manyPagesStandUnderHeadingsOfWhatTheyAreForInTheirOrder() {
		manyPages();
		assertThat(screen.words().lines().filter(l -> l.startsWith("页") || l.equals("学习") || l.equals("团队")))
				.containsExactly("页A", "页B", "学习", "页L10", "页L11", "页L12", "页L13", "团队", "页T10", "页T11", "页T12", "页T13");
	}

	@Test
	void fewPagesNeedNoHeadings() {
		services.pages.add(new SmallPage("L", PageGroup.LEARNING.at(1), "lead"));
		frame.switchTheme();
		assertThat(screen.words()).contains("页L").doesNotContain("学习");
	}

	@Test
	void aHeadingFoldsItsPagesAwayAndTheyStayAwayUntilOneIsOpened() {
		manyPages();
		screen.button("学习").press();
		assertThat(screen.words()).contains("学习", "页T11").doesNotContain("页L11");
		frame.switchLanguage();
		assertThat(screen.words()).as("remembered").contains("Learning").doesNotContain("Page L11");
		screen.key('4', SWT.ALT);
		assertThat(screen.words()).as("the key opens it all the same").contains("content of L11");
		screen.button("Learning").press();
		assertThat(screen.words()).doesNotContain("Page L12");
		screen.button("Learning").press();
		assertThat(screen.words()).contains("Page L12");
	}

	@Test
	void foldedPagesLeaveTheirRoomToTheOthers() {
		manyPages();
		int before = screen.button("页T10").getLocation().y;
		screen.button("学习").press();
		assertThat(screen.button("页T10").getLocation().y).isLessThan(before - 3 * screen.button("页T10").getSize().y);
	}

	@Test
	void whoComesInSeesTheRailFromItsTop() {
		screen.shell.setSize(900, 400);
		manyPages();
		frame.signOut();
		frame.signedIn(GivenServices.SOMEBODY, List.of());
		screen.settle();
		assertThat(((ScrolledComposite) screen.button("页A").getParent().getParent()).getOrigin().y).isZero();
	}

	private void manyPages() {
		for (int i = 10; i < 14; i++) {
			services.pages.add(new SmallPage("T" + i, PageGroup.TEAM.at(i), "lead"));
			services.pages.add(new SmallPage("L" + i, PageGroup.LEARNING.at(i), "lead"));
		}
		frame.switchTheme();
		screen.settle();
	}

	@Test
	void fFiveReadsThePageAgain() {
		int before = first.opened;
		screen.key(SWT.F5, 0);
		assertThat(first.opened).isEqualTo(before + 1);
	}

	@Test
	void aPageThatIsNotThereDoesNotTakeTheRailAway() {
		first.context.navigate("nowhere", "");
		assertThat(screen.words()).contains("页A", "页B");
		screen.button("页B").press();
		assertThat(screen.words()).contains("内容B");
	}

	@Test
	void whoComesInWithANoteReadsItAndPutsItAway() {
		frame.signOut();
		frame.signedIn(GivenServices.SOMEBODY, List.of(new Diagnostic(Severity.WARNING, new Bilingual("没选上方案", "no policy"), "",
				new Bilingual("去选一个", "choose one"))));
		assertThat(screen.words()).contains("没选上方案", "去选一个");
		screen.button("知道了").press();
		assertThat(screen.words()).doesNotContain("没选上方案");
	}
}
