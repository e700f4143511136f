package org.chushi.internal.ui.author;

import static org.assertj.core.api.Assertions.assertThat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.authoring.Project;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.SingleChoice;
import org.chushi.ui.ChoiceGroup;
import org.chushi.ui.ChoiceOption;
import org.chushi.ui.Page;
import org.chushi.ui.Pressable;
import org.chushi.ui.StatusPill;
import org.chushi.ui.testing.Voice;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorViewTest {

	@TempDir
	Path folder;

	private Team team;
	private Desktop desktop;

	@BeforeEach
	void begin() {
		team = new Team(folder);
		desktop = new Desktop(Team.TRAINER);
		desktop.size(1800, 900);
	}

	@AfterEach
	void end() {
		desktop.close();
	}

	private AuthorView open() {
		return (AuthorView) desktop.page("", Optional.empty(), shell -> new AuthorView(shell, desktop, team.room).start());
	}

	private static Workbench bench(AuthorView view) {
		return Desktop.bench(view);
	}

	private static Project project(AuthorView view) {
		return view.studio().orElseThrow().nodes().project();
	}

	private static List<String> codes(AuthorView view) {
		return bench(view).bank().getQuestions().stream().map(Question::getCode).toList();
	}

	private Project reopened() {
		return team.desk.open(Team.TRAINER, Team.PACK).value();
	}

	private void pauseTyping() {
		desktop.elapse(Pause.CALM + Workbench.PAUSE + 300);
	}

	/** Until the checks have spoken. */
	private void pause() {
		desktop.elapse(Workbench.PAUSE + 200);
	}

	@Test
	void aTeamWithoutAPackMakesItsFirst() {
		AuthorView view = open();
		assertThat(desktop.words()).contains("The team has no pack of its own yet");
		desktop.meanwhile(dialog -> {
			Desktop.field(dialog, "Chinese title").text("售前");
			Desktop.field(dialog, "English title").text("Pre-sales");
			Desktop.field(dialog, "Code").text("presales");
			Widgets.press(dialog, "Create");
		});
		desktop.press("New pack");
		assertThat(project(view).pack().getTitle().getEn()).isEqualTo("Pre-sales");
		assertThat(view.studio().orElseThrow().shown()).isEqualTo(new Nodes.Node.Thing(project(view).pack()));
	}

	@Test
	void aCodeThatWillNotDoIsSaidInTheDialogAndWhatWasTypedStays() {
		AuthorView view = open();
		desktop.meanwhile(dialog -> {
			Desktop.field(dialog, "Chinese title").text("售前");
			Desktop.field(dialog, "English title").text("Pre-sales");
			Desktop.field(dialog, "Code").text("pre sales!");
			Widgets.press(dialog, "Create");
			desktop.settle();
			assertThat(dialog.isDisposed()).isFalse();
			assertThat(Widgets.words(dialog)).contains("pre sales!");
			assertThat(Desktop.field(dialog, "English title").text()).isEqualTo("Pre-sales");
			Desktop.field(dialog, "Code").text("presales");
			Widgets.press(dialog, "Create");
		});
		desktop.press("New pack");
		assertThat(project(view).code()).isEqualTo("presales");
		assertThat(desktop.told).noneMatch(said -> said.startsWith("refused"));
	}

	@Test
	void theLineThatIsChosenStaysSoWhenWhatWasTypedLastIsWritten() {
		team.pack(new ArrayList<>(Samples.all()));
		Workbench bench = bench(open());
		desktop.field("Stem · English").text("Typed just before");
		Table table = bench.list().table().table();
		table.setSelection(2);
		table.notifyListeners(SWT.Selection, new Event());
		desktop.settle();
		assertThat(bench.question()).contains(bench.list().table().rows().get(2));
		assertThat(table.getSelectionIndices()).containsExactly(2);
	}

	@Test
	void whatIsWrittenIsSavedAndReadAgain() {
		team.pack(Samples.all());
		AuthorView view = open();
		desktop.field("Stem · English").text("What comes first?");
		view.save();
		desktop.settle();
		assertThat(desktop.told).anyMatch(said -> said.startsWith("Saved"));
		assertThat(reopened().banks().getFirst().getQuestions().getFirst().getStem().getEn()).isEqualTo("What comes first?");
		assertThat(view.mayLeave()).isTrue();
	}

	private void somebodyElseWrites(String stem) {
		Project other = reopened();
		Question last = other.banks().getFirst().getQuestions().getLast();
		new Deeds(other.editing()).set(last.getStem(), ModelPackage.Literals.TEXT__EN, stem);
		other.save().value();
	}

	@Test
	void whatSomebodyElseWroteMeanwhileIsNotReplacedUnasked() {
		team.pack(List.of(Samples.judged(), Samples.single()));
		AuthorView view = open();
		bench(view).select(Optional.of(bench(view).bank().getQuestions().getLast()));
		somebodyElseWrites("Theirs");
		desktop.field("Stem · English").text("Mine");
		desktop.meanwhile(dialog -> {
			Widgets.those(dialog, ChoiceGroup.class).getFirst().options().get(1).press();
			Widgets.press(dialog, "Do so");
		});
		view.save();
		desktop.settle();
		assertThat(desktop.field("Stem · English").text()).isEqualTo("Theirs");
		view.undo();
		desktop.settle();
		somebodyElseWrites("Theirs again");
		desktop.meanwhile(dialog -> {
			Widgets.those(dialog, ChoiceGroup.class).getFirst().options().getFirst().press();
			Widgets.press(dialog, "Do so");
		});
		view.save();
		desktop.settle();
		assertThat(reopened().banks().getFirst().getQuestions().getLast().getStem().getEn()).isEqualTo("Mine");
	}

	@Test
	void everyQuestionOfTheBankCanBeOpenedAndIsAsked() {
		team.pack(Samples.all());
		AuthorView view = open();
		for (Question question : List.copyOf(bench(view).bank().getQuestions())) {
			bench(view).select(Optional.of(question));
			desktop.settle();
			boolean known = !question.getCode().equals("F-1");
			assertThat(desktop.words()).as(question.getCode()).contains(known ? "No problems" : "1 problem")
					.contains(known ? "Judge it" : "This kind is not asked");
		}
	}

	@Test
	void whatIsUnsavedIsNotLeftWithoutAsking() {
		team.pack(List.of(Samples.single()));
		AuthorView view = open();
		desktop.field("Stem · English").text("Else");
		desktop.meanwhile(dialog -> {
			Widgets.those(dialog, ChoiceGroup.class).getFirst().options().getLast().press();
			Widgets.press(dialog, "OK");
		});
		assertThat(view.mayLeave()).isFalse();
		desktop.until(() -> desktop.told.contains("leave"));
		assertThat(view.mayLeave()).isTrue();
		assertThat(reopened().banks().getFirst().getQuestions().getFirst().getStem().getEn()).startsWith("“Ship it");
	}

	@Test
	void whoLeavesCanSaveFirst() {
		team.pack(List.of(Samples.single()));
		AuthorView view = open();
		desktop.field("Stem · English").text("Else");
		desktop.meanwhile(dialog -> Widgets.press(dialog, "OK"));
		assertThat(view.mayLeave()).isFalse();
		desktop.until(() -> desktop.told.contains("leave"));
		assertThat(reopened().banks().getFirst().getQuestions().getFirst().getStem().getEn()).isEqualTo("Else");
	}

	@Test
	void aNewQuestionIsQuietUntilAFieldWasLeft() {
		team.pack(List.of(Samples.single()));
		AuthorView view = open();
		desktop.meanwhile(dialog -> {
			List<ChoiceOption> options = Widgets.those(dialog, ChoiceGroup.class).getFirst().options();
			assertThat(options).hasSize(15);
			options.get(2).press();
			Widgets.press(dialog, "Begin");
		});
		bench(view).begin();
		desktop.settle();
		Question fresh = bench(view).question().orElseThrow();
		assertThat(fresh.eClass().getName()).isEqualTo("TrueFalse");
		assertThat(bench(view).bank().getQuestions()).hasSize(2);
		pause();
		assertThat(desktop.words()).contains("Not finished yet").doesNotContain("No problems").doesNotContain("has no text");
		assertThat(view.studio().orElseThrow().part().orElseThrow().begun(fresh.getStem() == null ? fresh : fresh.getStem())).isTrue();
		desktop.field("Stem · Chinese").setFocus();
		pauseTyping();
		assertThat(desktop.words()).as("somebody is still in it").doesNotContain("has no text");
		desktop.field("Stem · English").setFocus();
		desktop.field("Stem · English").text("Is it so?");
		pauseTyping();
		desktop.field("Explanation · English").setFocus();
		pause();
		bench(view).check();
		assertThat(desktop.words()).as("a field that was left").containsOnlyOnce("has no text in Chinese");
		bench(view).select(Optional.of(bench(view).bank().getQuestions().getFirst()));
		bench(view).select(Optional.of(fresh));
		pause();
		assertThat(desktop.words()).as("one that was left").containsPattern("\\d+ problems").contains("has no text in English");
		view.undo();
		view.undo();
		desktop.settle();
		assertThat(codes(view)).containsExactly("S-1");
		assertThat(desktop.words()).contains("No question chosen");
	}

	@Test
	void aProblemIsSaidWhileOneTypes() {
		team.pack(List.of(Samples.single()));
		open();
		assertThat(desktop.words()).contains("No problems").contains("Judge it");
		desktop.field("Stem · English").text("");
		desktop.field("Stem · Chinese").text("");
		desktop.elapse(Pause.CALM + Workbench.PAUSE + 300);
		assertThat(desktop.words()).doesNotContain("No problems");
	}

	@Test
	void whatIsTriedIsTheQuestionAsItIsNow() {
		team.pack(List.of(Samples.single()));
		AuthorView view = open();
		bench(view).form().form().flush();
		desktop.field("Text · English").text("Say sorry");
		bench(view).flush();
		pause();
		ChoiceGroup asked = Widgets.those(desktop.shell(), ChoiceGroup.class).getFirst();
		ChoiceOption right = asked.options().stream().filter(o -> o.name().contains("Say sorry")).findFirst().orElseThrow();
		right.press();
		desktop.press("Judge it");
		assertThat(desktop.words()).contains("Calm first, then solve.");
		assertThat(Widgets.those(desktop.shell(), StatusPill.class)).extracting(p -> p.name()).contains("Right");
	}

	@Test
	void aQuestionThatSomebodyNamesIsNotDeletedUnasked() {
		Project project = team.pack(new ArrayList<>(List.of(Samples.single(), Samples.judged())));
		team.paperWith(project, project.banks().getFirst().getQuestions().getFirst());
		AuthorView view = open();
		desktop.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains("refer");
			dialog.close();
		});
		bench(view).delete();
		assertThat(codes(view)).containsExactly("S-1", "T-1");
		desktop.meanwhile(dialog -> Widgets.press(dialog, "Delete all the same"));
		bench(view).delete();
		desktop.settle();
		assertThat(codes(view)).containsExactly("T-1");
		assertThat(bench(view).question()).map(Question::getCode).contains("T-1");
		view.undo();
		desktop.settle();
		assertThat(codes(view)).containsExactly("S-1", "T-1");
		assertThat(bench(view).question()).map(Question::getCode).contains("S-1");
	}

	@Test
	void keysMoveDuplicateAndUndo() {
		team.pack(new ArrayList<>(List.of(Samples.single(), Samples.judged(), Samples.drill())));
		AuthorView view = open();
		bench(view).focus();
		key(SWT.ALT, SWT.ARROW_DOWN);
		assertThat(codes(view)).containsExactly("T-1", "S-1", "D-1");
		key(SWT.MOD1, 'j');
		assertThat(codes(view)).hasSize(4);
		assertThat(bench(view).question()).isPresent().map(Question::getCode).isNotEqualTo(Optional.of("S-1"));
		key(SWT.MOD1, 'z');
		key(SWT.MOD1, 'z');
		assertThat(codes(view)).containsExactly("S-1", "T-1", "D-1");
		key(SWT.MOD1, 'y');
		assertThat(codes(view)).containsExactly("T-1", "S-1", "D-1");
	}

	@Test
	void enterTakesTheTypeThatIsChosen() {
		team.pack(new ArrayList<>(List.of(Samples.single())));
		AuthorView view = open();
		desktop.meanwhile(dialog -> {
			ChoiceOption third = Widgets.those(dialog, ChoiceGroup.class).getFirst().options().get(2);
			Event enter = new Event();
			enter.character = SWT.CR;
			enter.keyCode = SWT.CR;
			third.notifyListeners(SWT.KeyDown, enter);
			desktop.settle();
			assertThat(dialog.isDisposed()).isTrue();
		});
		bench(view).begin();
		assertThat(bench(view).question().orElseThrow().eClass().getName()).isEqualTo("TrueFalse");
	}

	@Test
	void theLetterATypeShowsChoosesIt() {
		team.pack(new ArrayList<>(List.of(Samples.single())));
		AuthorView view = open();
		desktop.meanwhile(dialog -> {
			Event letter = new Event();
			letter.character = 'c';
			letter.keyCode = 'c';
			ChoiceGroup types = Widgets.those(dialog, ChoiceGroup.class).getFirst();
			types.options().getFirst().notifyListeners(SWT.KeyDown, letter);
			assertThat(types.selected()).containsExactly(2);
			Widgets.press(dialog, "Begin");
		});
		bench(view).begin();
		assertThat(bench(view).question().orElseThrow().eClass().getName()).isEqualTo("TrueFalse");
	}

	@Test
	void aMoveUnderAFilterLeavesUnseenQuestionsUnseen() {
		Question second = Samples.single();
		second.setCode("S-2");
		second.setId("00000000-0000-4000-8000-00000000abcd");
		team.pack(new ArrayList<>(List.of(Samples.single(), Samples.judged(), second)));
		AuthorView view = open();
		desktop.field("Find").text("Ship it");
		desktop.elapse(BankPane.PAUSE + 200);
		bench(view).select(Optional.of(bench(view).bank().getQuestions().getFirst()));
		bench(view).move(1);
		assertThat(codes(view)).containsExactly("T-1", "S-2", "S-1");
		assertThat(bench(view).list().table().rows()).extracting(Question::getCode).containsExactly("S-2", "S-1");
	}

	@Test
	void aPackThatCannotBeOpenedLeavesTheOneThatIsOpen() throws IOException {
		team.pack(new ArrayList<>(List.of(Samples.single())));
		team.desk.begin(Team.TRAINER, "zother", Samples.bilingual("另", "Other")).value();
		AuthorView view = open();
		desktop.field("Stem · English").text("Written before");
		bench(view).flush();
		view.save();
		desktop.settle();
		Files.writeString(team.packs.resolve("zother/pack.xmi"), "<broken");
		Combo packs = desktop.those(Combo.class).getFirst();
		packs.select(1);
		packs.notifyListeners(SWT.Selection, new Event());
		desktop.settle();
		assertThat(desktop.told).anyMatch(said -> said.startsWith("refused"));
		assertThat(packs.getSelectionIndex()).isZero();
		assertThat(project(view).code()).isEqualTo(Team.PACK);
	}

	@Test
	void aPackThatIsSavedUnderAnotherTitleIsChosenByIt() {
		team.pack(new ArrayList<>(List.of(Samples.single())));
		AuthorView view = open();
		new Deeds(project(view).editing()).set(project(view).pack().getTitle(), ModelPackage.Literals.TEXT__EN, "Another title");
		view.save();
		desktop.settle();
		assertThat(desktop.those(Combo.class).getFirst().getItems()).containsExactly("Another title");
	}

	@Test
	void whatIsSavedWithErrorsIsCalledADraft() {
		team.pack(new ArrayList<>(List.of(Samples.single())));
		AuthorView view = open();
		desktop.field("Stem · English").text("");
		view.save();
		desktop.settle();
		assertThat(desktop.words()).contains("Draft: has errors").doesNotContain("Not saved");
		desktop.field("Stem · English").text("Mended");
		view.save();
		desktop.settle();
		assertThat(desktop.words()).contains("Saved").doesNotContain("Draft: has errors");
	}

	@Test
	void whoSavesANewQuestionIsToldWhatItLacks() {
		team.pack(List.of(Samples.single()));
		AuthorView view = open();
		desktop.meanwhile(dialog -> Widgets.press(dialog, "Begin"));
		bench(view).begin();
		desktop.settle();
		pause();
		assertThat(desktop.words()).doesNotContain("has no text");
		view.save();
		desktop.settle();
		pause();
		assertThat(desktop.words()).contains("Draft: has errors").contains("has no text");
		desktop.field("Stem · English").text("More");
		desktop.settle();
		pauseTyping();
		assertThat(desktop.words()).contains("Draft with unsaved changes");
	}

	@Test
	void aSaveThatIsAskedForWhileAnotherIsUnderWayIsMadeAfterIt() {
		team.pack(new ArrayList<>(List.of(Samples.single())));
		AuthorView view = open();
		desktop.slow();
		desktop.field("Stem · English").text("First");
		view.save();
		desktop.field("Stem · English").text("Second");
		view.save();
		desktop.work();
		desktop.settle();
		desktop.work();
		desktop.settle();
		assertThat(desktop.told.stream().filter(said -> said.startsWith("Saved"))).hasSize(2);
		assertThat(project(view).dirty()).isFalse();
	}

	@Test
	void aSaveThatIsAskedForTwiceIsMadeOnce() {
		team.pack(new ArrayList<>(List.of(Samples.single())));
		AuthorView view = open();
		desktop.slow();
		desktop.field("Stem · English").text("Twice");
		view.save();
		view.save();
		desktop.work();
		desktop.settle();
		assertThat(desktop.told.stream().filter(said -> said.startsWith("Saved"))).hasSize(1);
		assertThat(project(view).dirty()).isFalse();
	}

	@Test
	void aPageThatIsBuiltAnewWhileItIsSavedLosesNothing() {
		team.pack(new ArrayList<>(List.of(Samples.single())));
		AuthorView view = open();
		desktop.field("Stem · English").text("During a save");
		desktop.slow();
		view.save();
		Optional<Object> kept = view.memento();
		AuthorView next = (AuthorView) desktop.page("", kept, shell -> new AuthorView(shell, desktop, team.room).start());
		next.save();
		desktop.work();
		desktop.settle();
		assertThat(project(next).dirty()).isFalse();
		assertThat(reopened().banks().getFirst().getQuestions().getFirst().getStem().getEn()).isEqualTo("During a save");
	}

	/** As the window gives it: filters hear it first. */
	private void key(int modifiers, int code) {
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.stateMask = modifiers;
		event.keyCode = code;
		event.doit = true;
		desktop.display().getFocusControl().notifyListeners(SWT.KeyDown, event);
		desktop.settle();
	}

	@Test
	void thePageThatTakesThePlaceOfThisOneGoesOnWithWhatIsUnsaved() {
		team.pack(List.of(Samples.single(), Samples.judged()));
		AuthorView view = open();
		bench(view).select(Optional.of(bench(view).bank().getQuestions().get(1)));
		desktop.field("Stem · English").text("Typed just now");
		Optional<Object> kept = view.memento();
		Page next = desktop.page("", kept, shell -> new AuthorView(shell, desktop, team.room).start());
		assertThat(desktop.field("Stem · English").text()).isEqualTo("Typed just now");
		((AuthorView) next).undo();
		desktop.settle();
		assertThat(desktop.field("Stem · English").text()).isEqualTo("One person may release a refund alone.");
	}

	@Test
	void whatIsLookedForIsFoundAndWhatIsWrittenStays() {
		List<Question> many = new ArrayList<>(Samples.all());
		team.pack(many);
		AuthorView view = open();
		desktop.field("Find").text("apology");
		desktop.elapse(BankPane.PAUSE + 200);
		assertThat(bench(view).list().table().rows()).extracting(Question::getCode).containsExactly("E-1");
		bench(view).select(Optional.of(bench(view).list().table().rows().getFirst()));
		desktop.field("Stem · English").text("Write that you regret it");
		bench(view).flush();
		assertThat(bench(view).list().table().rows()).extracting(Question::getCode).containsExactly("E-1");
	}

	@Test
	void aNarrowWindowShowsOnePaneAtATime() {
		team.pack(List.of(Samples.single()));
		desktop.size(700, 700);
		AuthorView view = open();
		assertThat(bench(view).list().control().isVisible()).isTrue();
		desktop.press("Write");
		assertThat(bench(view).list().control().isVisible()).isFalse();
		assertThat(desktop.words()).contains("What is asked");
		desktop.press("Try it");
		assertThat(desktop.words()).contains("Judge it").doesNotContain("What is asked");
	}

	@Test
	void whateverTakesTheKeyboardHasAName() {
		team.pack(Samples.all());
		AuthorView view = open();
		for (Question question : List.copyOf(bench(view).bank().getQuestions())) {
			bench(view).select(Optional.of(question));
			assertThat(Widgets.all(desktop.shell()).filter(AuthorViewTest::takesTheKeyboard)).as(question.getCode()).isNotEmpty()
					.allSatisfy(control -> assertThat(Voice.name(control)).as(control.toString()).isNotBlank());
		}
	}

	private static boolean takesTheKeyboard(Control control) {
		return control instanceof Pressable || control instanceof Text || control instanceof Combo || control instanceof Table || control instanceof Tree;
	}

	@Test
	void onlyRowsThatAreSeenAreMade() {
		List<Question> many = new ArrayList<>();
		for (int i = 0; i < 10_000; i++) {
			SingleChoice question = (SingleChoice) Samples.single();
			question.setCode("S-" + i);
			many.add(question);
		}
		int[] made = { 0 };
		QuestionTable table = new QuestionTable(desktop.fresh(), desktop.look(), q -> {
			made[0]++;
			return "type";
		}, q -> Optional.empty());
		desktop.open();
		table.show(many);
		desktop.elapse(200);
		assertThat(table.table().getItemCount()).isEqualTo(10_000);
		assertThat(made[0]).isBetween(1, 500);
		table.select(many.get(9_990));
		desktop.elapse(200);
		assertThat(table.selected()).contains(many.get(9_990));
		assertThat(made[0]).isLessThan(1_000);
	}
}
