package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.internal.ui.Messages;
import org.chushi.ui.Dialogs.Input;
import org.chushi.ui.testing.OnScreen;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DialogsTest extends OnScreen {

	/** Why a step on the dialog failed; its own exceptions would be lost in the event loop. */
	private final List<Throwable> failures = new ArrayList<>();

	@BeforeEach
	void openWindow() {
		failures.clear();
		open();
	}

	/** What a person does while the dialog is open; it is closed afterwards, if it is still there. */
	private void meanwhile(Consumer<Shell> person) {
		display.timerExec(50, () -> {
			Shell dialog = shell.getShells().length == 0 ? shell : shell.getShells()[0];
			if (display.getFocusControl() == null || display.getFocusControl().getShell() != dialog || dialog == shell) {
				meanwhile(person);
				return;
			}
			try {
				person.accept(dialog);
			} catch (Throwable e) {
				failures.add(e);
			}
			if (!dialog.isDisposed()) {
				dialog.close();
			}
		});
	}

	private static <C> List<C> all(Shell dialog, Class<C> type) {
		return Widgets.all(dialog).filter(type::isInstance).map(type::cast).toList();
	}

	private static void press(Shell dialog, String name) {
		all(dialog, Pressable.class).stream().filter(button -> button.name().equals(name)).findFirst().orElseThrow().press();
	}

	@Test
	void aQuestionIsANoUntilTheButtonIsPressedThatSaysWhatItDoes() {
		meanwhile(dialog -> press(dialog, "Cancel"));
		assertThat(Dialogs.confirm(shell, look(), "Hand in?", "Nothing can be changed.", "Hand in")).isFalse();
		meanwhile(Shell::close);
		assertThat(Dialogs.confirm(shell, look(), "Hand in?", "Nothing can be changed.", "Hand in")).isFalse();
		meanwhile(dialog -> press(dialog, "Hand in"));
		assertThat(Dialogs.confirm(shell, look(), "Hand in?", "Nothing can be changed.", "Hand in")).isTrue();
		assertThat(failures).isEmpty();
	}

	@Test
	void enterDoesWhatTheAccentedButtonSays() {
		meanwhile(dialog -> {
			Event enter = new Event();
			enter.detail = SWT.TRAVERSE_RETURN;
			dialog.notifyListeners(SWT.Traverse, enter);
		});
		assertThat(Dialogs.confirm(shell, look(), "Hand in?", "", "Hand in")).isTrue();
	}

	@Test
	void whatLosesSomethingIsNotDoneByEnter() {
		meanwhile(dialog -> {
			assertThat(((Named) display.getFocusControl()).name()).isEqualTo("Cancel");
			Event enter = new Event();
			enter.detail = SWT.TRAVERSE_RETURN;
			dialog.notifyListeners(SWT.Traverse, enter);
		});
		assertThat(Dialogs.risk(shell, look(), "Leave?", "What you typed is lost.", "Leave")).isFalse();
		meanwhile(dialog -> press(dialog, "Leave"));
		assertThat(Dialogs.risk(shell, look(), "Leave?", "What you typed is lost.", "Leave")).isTrue();
		assertThat(failures).isEmpty();
	}

	@Test
	void aFormStaysUntilWhatIsNeededIsThere() {
		meanwhile(dialog -> {
			List<Field> fields = all(dialog, Field.class);
			assertThat(fields.getFirst().control().isFocusControl()).isTrue();
			int height = dialog.getSize().y;
			press(dialog, "Save");
			assertThat(dialog.isDisposed()).isFalse();
			assertThat(dialog.getSize().y).as("it grows with what it has to say").isGreaterThan(height);
			fields.getFirst().text(" Lin ");
			press(dialog, "Save");
			assertThat(dialog.isDisposed()).isTrue();
		});
		Optional<List<String>> typed = Dialogs.form(shell, look(), "Somebody new", "", List.of(Input.line("Name"),
				new Input(Field.Kind.MANY_LINES, "Note", "hello", true)), "Save");
		assertThat(failures).isEmpty();
		assertThat(typed).contains(List.of("Lin", "hello"));
	}

	@Test
	void inATextOfManyLinesCtrlEnterDoesIt() {
		meanwhile(dialog -> {
			Text words = (Text) all(dialog, Field.class).getFirst().control();
			words.setText("Stays calm with everybody");
			key(words, SWT.MOD1, SWT.CR);
			settle();
		});
		assertThat(Dialogs.form(shell, look(), "Endorse", "", List.of(new Input(Field.Kind.MANY_LINES, "Words", "", false)), "Save"))
				.contains(List.of("Stays calm with everybody"));
		assertThat(failures).isEmpty();
	}

	@Test
	void whoGoesBackAfterAFailedTryHasTypedNothing() {
		meanwhile(dialog -> {
			press(dialog, "保存");
			press(dialog, "取消");
		});
		assertThat(Dialogs.form(shell, look(Language.ZH, 100), "新人", "", List.of(Input.line("姓名")), "保存")).isEmpty();
		assertThat(failures).isEmpty();
	}

	@Test
	void whatIsAskedWithOtherWidgetsStaysUntilTheActionIsContent() {
		AtomicInteger tries = new AtomicInteger();
		meanwhile(dialog -> {
			assertThat(all(dialog, ChoiceOption.class).getFirst().isFocusControl()).isTrue();
			press(dialog, "Bind");
			assertThat(dialog.isDisposed()).isFalse();
			press(dialog, "Bind");
			assertThat(dialog.isDisposed()).isTrue();
		});
		Dialogs.ask(shell, look(), "Bind", 480, body -> new ChoiceGroup(body, look(), false, List.of("a", "b")), "Bind",
				() -> tries.incrementAndGet() == 2);
		assertThat(failures).isEmpty();
	}

	@Test
	void whatWasRefusedKeepsAllThatIsTypedAndSaysWhy() {
		AtomicInteger tries = new AtomicInteger();
		meanwhile(dialog -> {
			all(dialog, Field.class).getFirst().text("Lin");
			press(dialog, "Save");
			assertThat(said(dialog)).contains("Name taken.");
			assertThat(all(dialog, Field.class).getFirst().text()).isEqualTo("Lin");
			press(dialog, "Save");
			assertThat(all(dialog, Notice.class)).as("said once").hasSize(1);
			press(dialog, "Save");
			assertThat(dialog.isDisposed()).isTrue();
		});
		Dialogs.attempt(shell, look(), "Somebody new", 480, body -> new Field(body, look(), Field.Kind.LINE, "Name"), "Save",
				attempt -> {
					if (tries.incrementAndGet() == 3) {
						attempt.done();
					} else {
						attempt.refused(new Result.Refused<>(same("Name taken."), List.of()));
					}
				});
		assertThat(failures).isEmpty();
	}

	@Test
	void aSecondPressWhileItIsUnderWayDoesNothing() {
		Later told = new Later(look(), Optional.empty());
		AtomicInteger begun = new AtomicInteger();
		List<Result<String>> results = new ArrayList<>(List.of(Result.refused(same("Name taken.")), Result.done("Lin")));
		List<String> done = new ArrayList<>();
		meanwhile(dialog -> {
			press(dialog, "Save");
			press(dialog, "Save");
			assertThat(told.waiting).hasSize(1);
			told.work();
			assertThat(said(dialog)).as("it can be mended").contains("Name taken.");
			press(dialog, "Save");
			press(dialog, "Save");
			told.work();
			assertThat(dialog.isDisposed()).isTrue();
		});
		Dialogs.attempt(shell, look(), "Somebody new", 480, body -> new Field(body, look(), Field.Kind.LINE, "Name"), "Save", attempt -> {
			begun.incrementAndGet();
			attempt.run(told, Messages.SavedMark_saving, results::removeFirst, done::add);
		});
		assertThat(failures).isEmpty();
		assertThat(begun).as("nor is anything asked").hasValue(2);
		assertThat(done).containsExactly("Lin");
	}

	@Test
	void whatIsRefusedAfterTheDialogWasClosedIsSaidOnThePage() {
		Later told = new Later(look(), Optional.empty());
		meanwhile(dialog -> press(dialog, "Save"));
		Dialogs.attempt(shell, look(), "Somebody new", 480, body -> new Field(body, look(), Field.Kind.LINE, "Name"), "Save",
				attempt -> attempt.run(told, Messages.SavedMark_saving, () -> Result.refused(same("Name taken.")), done -> { }));
		told.work();
		assertThat(told.told).singleElement().asString().startsWith("refused: ");
		assertThat(failures).isEmpty();
	}

	@Test
	void whatIsHigherThanTheScreenScrollsAndItsButtonsStayInSight() {
		Look large = look(Language.EN, 200);
		meanwhile(dialog -> {
			assertThat(dialog.getSize().y).as("what is behind it is still seen")
					.isLessThanOrEqualTo(dialog.getMonitor().getClientArea().height * 9 / 10);
			Pressable close = all(dialog, PrimaryButton.class).getFirst();
			assertThat(display.map(close, dialog, 0, 0).y + close.getSize().y).isLessThanOrEqualTo(dialog.getClientArea().height);
			key(close, 0, SWT.END);
			assertThat(all(dialog, ScrolledPage.class).getFirst().position()).isPositive();
		});
		Dialogs.custom(shell, large, "All of it", 520, body -> {
			for (int i = 0; i < 60; i++) {
				new Paragraph(body, large, "A condition that has to be met before the next step, number " + i);
			}
		});
		assertThat(failures).isEmpty();
	}
}
