package org.chushi.internal.ui.author;

import static org.assertj.core.api.Assertions.assertThat;
import java.util.List;
import java.util.Optional;

import org.chushi.authoring.Problem;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.internal.questions.GapFillType;
import org.chushi.internal.questions.PickReplyType;
import org.chushi.model.Choice;
import org.chushi.model.ForeignQuestion;
import org.chushi.model.GapFill;
import org.chushi.model.ModelPackage;
import org.chushi.model.PickReply;
import org.chushi.model.Question;
import org.chushi.model.SingleChoice;
import org.chushi.model.SpotViolation;
import org.chushi.model.TypedGap;
import org.chushi.ui.testing.Widgets;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FormTest {

	private final Desktop desktop = new Desktop();

	@AfterEach
	void close() {
		desktop.close();
	}

	private void undo() {
		desktop.domain.getCommandStack().undo();
	}

	private static ListField list(Form form, EStructuralFeature of, EObject owner) {
		return form.all().stream().filter(f -> f instanceof ListField && f.writes(owner, of)).map(ListField.class::cast).findFirst().orElseThrow();
	}

	@Test
	void whatIsTypedUntilAPauseIsOneStep() {
		Question question = Samples.single();
		desktop.form(question);
		for (String typed : List.of("一", "一二", "一二三")) {
			desktop.field("Stem · Chinese").text(typed);
		}
		desktop.elapse(Pause.CALM + 200);
		assertThat(question.getStem().getZh()).isEqualTo("一二三");
		undo();
		assertThat(question.getStem().getZh()).startsWith("顾客说");
		assertThat(desktop.domain.getCommandStack().canUndo()).isFalse();
	}

	@Test
	void whatIsUndoneIsSeenAtOnce() {
		Form form = desktop.form(Samples.single());
		desktop.type(form, "Stem · English", "Something else");
		undo();
		assertThat(desktop.field("Stem · English").text()).startsWith("“Ship it");
	}

	@Test
	void aLanguageThatIsMissingIsMarked() {
		Form form = desktop.form(Samples.single());
		assertThat(desktop.words()).doesNotContain("The English is missing.");
		desktop.type(form, "Stem · English", "");
		assertThat(desktop.words()).contains("The English is missing.");
	}

	@Test
	void aTextThatSaysNothingAnyMoreIsTakenAway() {
		SingleChoice question = (SingleChoice) Samples.single();
		Form form = desktop.form(question);
		desktop.type(form, "Said to who chose it · Chinese", "好");
		assertThat(question.getChoices().getFirst().getFeedback().getZh()).isEqualTo("好");
		desktop.type(form, "Said to who chose it · Chinese", "");
		assertThat(question.getChoices().getFirst().getFeedback()).isNull();
	}

	@Test
	void ofSingleChoicesOnlyOneIsRight() {
		SingleChoice question = (SingleChoice) Samples.single();
		Form form = desktop.form(question);
		ThingCard second = list(form, ModelPackage.Literals.CHOICE_QUESTION__CHOICES, question).rows().get(1);
		Widgets.press(second.control(), "Right");
		assertThat(question.getChoices()).extracting(Choice::isCorrect).containsExactly(false, true, false);
		undo();
		assertThat(question.getChoices()).extracting(Choice::isCorrect).containsExactly(true, false, false);
	}

	@Test
	void aNewThingHasAKeyThatNoOtherHas() {
		SingleChoice question = (SingleChoice) Samples.single();
		desktop.form(question);
		desktop.press("Add a choice");
		assertThat(question.getChoices()).extracting(Choice::getKey).containsExactly("A", "B", "C", "D");
		assertThat(desktop.field("Code").text()).isEqualTo("S-1");
	}

	@Test
	void altAndAnArrowMoveTheThingThatHasTheKeyboard() {
		SingleChoice question = (SingleChoice) Samples.single();
		Form form = desktop.form(question);
		ThingCard first = list(form, ModelPackage.Literals.CHOICE_QUESTION__CHOICES, question).rows().getFirst();
		Event event = new Event();
		event.widget = Desktop.field(first.control(), "Text · Chinese").control();
		event.stateMask = SWT.ALT;
		event.keyCode = SWT.ARROW_DOWN;
		form.key(event).orElseThrow().run();
		assertThat(question.getChoices()).extracting(Choice::getKey).containsExactly("B", "A", "C");
		assertThat(list(form, ModelPackage.Literals.CHOICE_QUESTION__CHOICES, question).rows().get(1)).isSameAs(first);
	}

	@Test
	void aThingIsLetGoWhereTheMouseIs() {
		SingleChoice question = (SingleChoice) Samples.single();
		ListField choices = list(desktop.form(question), ModelPackage.Literals.CHOICE_QUESTION__CHOICES, question);
		choices.drop(choices.rows().getFirst(), choices.rows().getLast().middle() + 1);
		assertThat(question.getChoices()).extracting(Choice::getKey).containsExactly("B", "C", "A");
		choices.drop(choices.rows().getLast(), choices.rows().get(1).middle() - 1);
		assertThat(question.getChoices()).extracting(Choice::getKey).containsExactly("B", "A", "C");
		choices.drop(choices.rows().getFirst(), choices.rows().getFirst().middle() + 2);
		undo();
		assertThat(question.getChoices()).extracting(Choice::getKey).containsExactly("B", "C", "A");
	}

	@Test
	void whoNamesAThingFollowsWhenItsKeyChanges() {
		SpotViolation question = (SpotViolation) Samples.violation();
		Form form = desktop.form(question);
		Composite second = list(form, ModelPackage.Literals.SPOT_VIOLATION__CHAT, question).rows().get(1).control();
		Desktop.field(second, "Key").text("late");
		form.flush();
		assertThat(question.getChat().get(1).getKey()).isEqualTo("late");
		assertThat(question.getViolations().getFirst().getMessage()).isEqualTo("late");
		undo();
		assertThat(question.getViolations().getFirst().getMessage()).isEqualTo("m2");
	}

	@Test
	void marksInAPassageFollowWhenAKeyChanges() {
		GapFill question = (GapFill) Samples.gaps();
		Form form = desktop.form(question);
		Desktop.field(list(form, ModelPackage.Literals.GAP_FILL__GAPS, question).rows().getFirst().control(), "Key").text("when");
		form.flush();
		assertThat(question.getPassage().getZh()).contains("[[when]]").doesNotContain("[[g1]]");
		assertThat(question.getPassage().getEn()).contains("[[when]]");
	}

	@Test
	void selectedWordsBecomeAGapInBothLanguages() {
		GapFill question = (GapFill) Samples.gaps();
		desktop.form(question);
		select("Passage · Chinese", "亲");
		desktop.press("Make a gap");
		assertThat(question.getPassage().getZh()).startsWith("[[g3]]，");
		TypedGap gap = (TypedGap) question.getGaps().get(2);
		assertThat(gap.getAnswers()).extracting(a -> a.getText()).containsExactly("亲");
		select("Passage · English", "Dear");
		desktop.press("Make a gap");
		assertThat(question.getPassage().getEn()).startsWith("[[g3]],");
		assertThat(gap.getAnswers()).extracting(a -> a.getText()).containsExactly("亲", "Dear");
		assertThat(question.getGaps()).hasSize(3);
	}

	private void select(String label, String words) {
		Text text = desktop.field(label).control();
		text.setFocus();
		text.notifyListeners(SWT.FocusIn, new Event());
		int at = text.getText().indexOf(words);
		text.setSelection(at, at + words.length());
	}

	@Test
	void whatIsNoNumberIsNotWritten() {
		Question question = Samples.drill();
		Form form = desktop.form(question);
		desktop.type(form, "Lowest accuracy in percent", "most");
		assertThat(desktop.words()).contains("Type a whole number");
		assertThat(desktop.domain.getCommandStack().canUndo()).isFalse();
	}

	@Test
	void tagsAreTypedWithSpacesOrCommas() {
		Question question = Samples.single();
		Form form = desktop.form(question);
		desktop.type(form, "Tags", "物流, 退款、 急 急");
		assertThat(question.getTags()).containsExactly("物流", "退款", "急");
		assertThat(desktop.field("Tags").text()).isEqualTo("物流, 退款、 急 急");
	}

	@Test
	void aProblemStandsBelowItsField() {
		SingleChoice question = (SingleChoice) Samples.single();
		Form form = desktop.form(question);
		Choice third = question.getChoices().get(2);
		List<Problem> rest = form.problems(List.of(problem("too hard", question, Optional.of(ModelPackage.Literals.QUESTION__DIFFICULTY)),
				problem("no English", third, Optional.empty()), problem("The question S-1 has fewer than two choices.", question, Optional.empty()),
				problem("odd", question, Optional.empty())));
		assertThat(rest).extracting(p -> p.diagnostic().what().en()).containsExactly("odd");
		ListField choices = list(form, ModelPackage.Literals.CHOICE_QUESTION__CHOICES, question);
		assertThat(Widgets.words(choices.rows().get(2).control())).contains("no English");
		assertThat(Widgets.words(choices.control())).contains("fewer than two choices");
		assertThat(desktop.words()).contains("too hard");
		form.problems(List.of());
		assertThat(desktop.words()).doesNotContain("too hard").doesNotContain("no English");
	}

	@Test
	void aProblemThatNamesAReplyStandsOnTheCardOfThatReplyWhichIsCalledTheSame() {
		PickReply question = (PickReply) Samples.pickReply();
		Form form = desktop.form(question);
		question.getChoices().get(1).setFeedback(null);
		List<Problem> said = new PickReplyType().check(question, "").stream()
				.map(d -> new Problem(d, Optional.of(question), Optional.empty(), List.of())).toList();
		assertThat(said).isNotEmpty();
		assertThat(form.problems(said)).isEmpty();
		ThingCard second = list(form, ModelPackage.Literals.CHOICE_QUESTION__CHOICES, question).rows().get(1);
		assertThat(Widgets.words(second.control())).contains("Reply " + question.getChoices().get(1).getKey()).contains("does not say what it does");
	}

	@Test
	void wordsThatStandOnceInBothLanguagesAreMarkedInBothByOneStep() {
		GapFill question = (GapFill) Samples.gaps();
		question.getPassage().setZh("24 小时内退款，共 7 天。");
		question.getPassage().setEn("Refunded within 24 hours, 2024 at the latest; 7 days or 7 nights.");
		Form form = desktop.form(question);
		select("Passage · Chinese", "24");
		desktop.press("Make a gap");
		String mark = question.getPassage().getZh().substring(0, question.getPassage().getZh().indexOf(']') + 2);
		assertThat(question.getPassage().getZh()).isEqualTo(mark + " 小时内退款，共 7 天。");
		assertThat(question.getPassage().getEn()).as("24 stands there twice, if only in 2024").doesNotContain(mark);
		form.flush();
		desktop.type(form, "Passage · English", "Refunded within " + "48" + " hours; 7 days.");
		select("Passage · Chinese", "7");
		desktop.press("Make a gap");
		assertThat(question.getPassage().getEn()).matches("Refunded within 48 hours; \\[\\[\\w+]] days\\.");
	}

	@Test
	void aGapThatIsMarkedInOneLanguageOnlySaysWhereItIsLacking() {
		GapFill question = (GapFill) Samples.gaps();
		Form form = desktop.form(question);
		String key = question.getGaps().getFirst().getKey();
		desktop.field("Passage · English").text(question.getPassage().getEn().replace("[[" + key + "]]", "word"));
		form.flush();
		List<Problem> said = new GapFillType().check(question, "").stream()
				.map(d -> new Problem(d, Optional.of(question), Optional.of(ModelPackage.Literals.GAP_FILL__PASSAGE), List.of())).toList();
		assertThat(said).isNotEmpty();
		form.problems(said);
		assertThat(desktop.words()).contains("Not marked in the English passage yet: " + key).doesNotContain("Not marked in the Chinese");
	}

	@Test
	void nothingIsWrongWithWhatNobodyHasLeftYet() {
		Question question = Samples.single();
		Form form = desktop.form(question);
		Problem stem = problem("no stem", question, Optional.of(ModelPackage.Literals.QUESTION__STEM));
		form.problems(List.of(stem, problem("no stem either", question, Optional.of(ModelPackage.Literals.QUESTION__STEM))), true);
		assertThat(desktop.words()).doesNotContain("no stem");
		desktop.field("Stem · English").setFocus();
		desktop.type(form, "Stem · English", "Touched");
		form.problems(List.of(stem), true);
		assertThat(desktop.words()).as("somebody is in it").doesNotContain("no stem");
		desktop.field("Explanation · English").setFocus();
		form.problems(List.of(stem), true);
		assertThat(desktop.words()).contains("no stem");
	}

	private static Problem problem(String what, EObject about, Optional<EStructuralFeature> feature) {
		Bilingual said = Bilingual.same(what);
		return new Problem(new Diagnostic(Severity.ERROR, said, "", Bilingual.same("")), Optional.of(about), feature, List.of());
	}

	@Test
	void aQuestionNobodyKnowsIsShownAndKept() {
		Question question = Samples.foreign();
		Form form = desktop.form(question);
		assertThat(Widgets.all(desktop.shell()).filter(Text.class::isInstance)
				.map(t -> (Text) t).filter(t -> (t.getStyle() & SWT.READ_ONLY) != 0).map(t -> t.getText()))
						.anyMatch(t -> t.contains("<drawingInteraction/>"));
		desktop.type(form, "Stem · English", "Draw it");
		assertThat(question.getStem().getEn()).isEqualTo("Draw it");
		assertThat(((ForeignQuestion) question).getSource()).contains("<drawingInteraction/>");
	}
}
