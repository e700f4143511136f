package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.internal.ui.Messages;
import org.chushi.ui.testing.OnScreen;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

class LivePageTest extends OnScreen {

	private Result<List<String>> now = Result.done(List.of("one"));
	private int built;
	private String sought = "";
	private boolean broken;

	/** A button for each word. */
	private final class Words extends LivePage<List<String>> {

		Words(Later later) {
			super(LivePageTest.this.shell, later, Messages.SavedMark_saving, Messages.Dialogs_close, LivePageTest.this::read);
		}

		@Override
		protected void fill(Composite content, List<String> words) {
			built++;
			words.forEach(word -> {
				LinkButton button = first(new LinkButton(content, look(), word, () -> { }));
				if (word.equals(sought)) {
					reveal(word, button);
				}
			});
		}
	}

	private Result<List<String>> read() {
		if (broken) {
			throw new IllegalStateException("a full disk");
		}
		return now;
	}

	private Later later(Optional<Object> memento) {
		built = 0;
		sought = "";
		return new Later(look(), memento);
	}

	private List<String> buttons() {
		return said(shell).stream().filter(name -> !name.isBlank()).toList();
	}

	private Words page(Later later) {
		Words page = new Words(later);
		page.start();
		page.focus();
		open();
		return page;
	}

	@Test
	void itIsBuiltWhenItsWorkIsDoneAndThenTheFirstThingHasTheKeyboard() {
		Later later = later(Optional.empty());
		now = Result.done(List.of("one", "two"));
		page(later);
		assertThat(buttons()).isEmpty();
		later.work();
		assertThat(buttons()).containsExactly("one", "two");
		assertThat(((Named) display.getFocusControl()).name()).isEqualTo("one");
	}

	@Test
	void itIsBuiltAnewOnlyWhenSomethingItShowsHasChanged() {
		Later later = later(Optional.empty());
		now = Result.done(List.of("one"));
		page(later);
		later.work();
		later.recorded();
		assertThat(built).isEqualTo(1);
		now = Result.done(List.of("two"));
		later.recorded();
		assertThat(built).isEqualTo(2);
		assertThat(buttons()).containsExactly("two");
	}

	@Test
	void oneReadFollowsTheOtherAndManyChangesMakeOne() {
		Later told = later(Optional.empty());
		now = Result.done(List.of("one"));
		Words page = page(told);
		page.reload();
		page.reload();
		assertThat(told.waiting).as("one is under way").hasSize(1);
		told.work();
		assertThat(told.waiting).as("and one more for all that came meanwhile").hasSize(1);
		now = Result.done(List.of("two"));
		told.work();
		assertThat(told.waiting).isEmpty();
		assertThat(buttons()).containsExactly("two");
		page.reload();
		assertThat(told.waiting).hasSize(1);
	}

	@Test
	void aReadThatFailedIsNotTheLast() {
		Later told = later(Optional.empty());
		broken = true;
		Words page = page(told);
		assertThatThrownBy(told::work).hasRootCauseMessage("a full disk");
		settle();
		broken = false;
		now = Result.done(List.of("one"));
		page.reload();
		told.work();
		assertThat(buttons()).containsExactly("one");
	}

	@Test
	void whoWasOnThePageStaysOnItWhenItIsBuiltAnew() {
		Later later = later(Optional.empty());
		now = Result.done(List.of("one"));
		page(later);
		later.work();
		now = Result.done(List.of("two", "three"));
		later.recorded();
		assertThat(((Named) display.getFocusControl()).name()).isEqualTo("two");
	}

	@Test
	void whoPressedSomethingFarDownStaysThereWhenItIsGone() {
		Later later = later(Optional.empty());
		now = Result.done(numbers(60));
		page(later);
		later.work();
		Widgets.all(shell).filter(control -> control instanceof Named named && named.name().equals("50")).findFirst().orElseThrow()
				.setFocus();
		settle();
		int top = scrolled().position();
		assertThat(top).isPositive();
		now = Result.done(numbers(60).stream().filter(word -> !word.equals("50")).toList());
		later.recorded();
		assertThat(scrolled().position()).isEqualTo(top);
		assertThat(((Named) display.getFocusControl()).name()).isEqualTo("51");
	}

	/** A deed asked about in a dialog is stored, and the page built again, before the dialog goes. */
	@Test
	void whoComesBackFromADialogIsWhereTheyWereAlthoughThePageWasBuiltAnew() {
		Later later = later(Optional.empty());
		now = Result.done(numbers(60));
		page(later);
		later.work();
		Widgets.all(shell).filter(control -> control instanceof Named named && named.name().equals("50")).findFirst().orElseThrow()
				.setFocus();
		settle();
		int top = scrolled().position();
		Shell dialog = new Shell(shell, SWT.DIALOG_TRIM);
		new Text(dialog, SWT.SINGLE).setFocus();
		dialog.open();
		settle();
		now = Result.done(numbers(60).stream().filter(word -> !word.equals("50")).toList());
		later.recorded();
		settle();
		dialog.dispose();
		open();
		assertThat(scrolled().position()).isEqualTo(top);
		assertThat(((Named) display.getFocusControl()).name()).isEqualTo("51");
	}

	/** The dialog has gone, and the window is active, before the page is built again. */
	@Test
	void whoseThingIsGoneIsWhereTheyWereAlthoughTheWindowAloneHasTheKeyboard() {
		Later later = later(Optional.empty());
		now = Result.done(numbers(60));
		page(later);
		later.work();
		Widgets.all(shell).filter(control -> control instanceof Named named && named.name().equals("50")).findFirst().orElseThrow()
				.setFocus();
		settle();
		int top = scrolled().position();
		shell.forceFocus();
		settle();
		now = Result.done(numbers(60).stream().filter(word -> !word.equals("50")).toList());
		later.recorded();
		assertThat(((Named) display.getFocusControl()).name()).as("at once").isEqualTo("51");
		settle();
		assertThat(scrolled().position()).isEqualTo(top);
		assertThat(((Named) display.getFocusControl()).name()).isEqualTo("51");
	}

	@Test
	void whatThePageWasOpenedForIsSeenFirstAndOnlyOnce() {
		Later later = later(Optional.empty());
		sought = "40";
		now = Result.done(numbers(60));
		page(later);
		later.work();
		settle();
		int top = scrolled().position();
		assertThat(top).isPositive();
		scrolled().position(0);
		now = Result.done(numbers(61));
		later.recorded();
		assertThat(scrolled().position()).as("the place is kept").isZero();
	}

	private ScrolledPage scrolled() {
		return (ScrolledPage) shell.getChildren()[0];
	}

	private static List<String> numbers(int count) {
		return IntStream.range(0, count).mapToObj(Integer::toString).toList();
	}

	@Test
	void whatComesBackToAPageThatIsGoneDoesNothing() {
		Later later = later(Optional.empty());
		page(later);
		for (Control child : shell.getChildren()) {
			child.dispose();
		}
		later.work();
		later.recorded();
		assertThat(built).isZero();
	}

	@Test
	void aRefusalSaysWhatIsMissingAndWhatToDo() {
		Later later = later(Optional.empty());
		now = Result.refused(same("Not yet."), List.of(new Missing(same("Exam"), same("62"), same("80"), same("Read again"))));
		page(later);
		later.work();
		assertThat(buttons()).contains("Not yet.", "Exam", "Read again").anyMatch(line -> line.contains("62") && line.contains("80"));
	}

	@Test
	void thePlaceIsKeptForThePageThatTakesItsPlace() {
		now = Result.done(IntStream.range(0, 60).mapToObj(Integer::toString).toList());
		Later later = later(Optional.empty());
		Words page = page(later);
		later.work();
		settle();
		assertThat(page.memento()).as("opened at the top").isEqualTo(new Words(later(Optional.empty())).memento());
		key(display.getFocusControl(), 0, SWT.PAGE_DOWN);
		Object place = page.memento().orElseThrow();
		Later again = later(Optional.of(place));
		shell.getChildren()[0].dispose();
		Words next = page(again);
		again.work();
		assertThat(next.memento()).contains(place);
	}

	/** Something another bundle shows. */
	private record Word(String word) implements HomeCard.Part {
		@Override
		public void fill(Composite content, PageContext ctx) {
			new LinkButton(content, ctx.look(), word, () -> { });
		}
	}

	@Test
	void whatOthersShowStandsBelowTheHeadInTheirOrderAndChangesByItself() {
		now = Result.done(List.of("head", "body"));
		List<Optional<HomeCard.Part>> parts = new ArrayList<>(List.of(Optional.of(new Word("first")), Optional.empty(), Optional.of(new Word("second"))));
		Later later = later(Optional.empty());
		List<HomeCard> cards = IntStream.range(0, 3).<HomeCard>mapToObj(i -> ctx -> () -> parts.get(i)).toList();
		new Words(later).with(cards).start();
		open();
		later.work();
		assertThat(buttons()).containsExactly("head", "first", "second", "body");
		later.recorded();
		later.work();
		assertThat(built).as("nothing has changed").isEqualTo(1);
		parts.set(1, Optional.of(new Word("between")));
		later.recorded();
		later.work();
		assertThat(buttons()).containsExactly("head", "first", "between", "second", "body");
	}

	@Test
	void aRefusedPageShowsNothingOfOthers() {
		now = Result.refused(Messages.Dialogs_close.text());
		Later later = later(Optional.empty());
		new Words(later).with(List.of(ctx -> () -> Optional.of(new Word("other")))).start();
		open();
		later.work();
		assertThat(buttons()).doesNotContain("other");
	}
}
