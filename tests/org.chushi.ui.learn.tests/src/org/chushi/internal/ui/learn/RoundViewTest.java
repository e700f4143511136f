package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.model.ModelFactory;
import org.chushi.model.RewriteCheck;
import org.chushi.model.RewriteCheckKind;
import org.chushi.model.RewriteReply;
import org.chushi.model.Text;
import org.chushi.practice.RoundKind;
import org.chushi.questions.Bodies;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Response;
import org.chushi.testing.TestLibrary;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A round of practice: each type is answered by its panel, and what is typed is not lost. */
class RoundViewTest {

	private static final List<ExamChoice> SIDES = List.of(new ExamChoice("A", Samples.same("one")),
			new ExamChoice("B", Samples.same("two")));
	private static final ExamQuestion CHOICE = Samples.exam(1).questions().getFirst();
	private static final ExamQuestion TYPED = Samples.question("t", "short-answer", new Bodies.Line(40));

	private final Stage stage = new Stage();
	private PracticeInHand practice;
	private RoundView page;

	private void open(TestLibrary shelf, Optional<Object> kept, ExamQuestion... questions) {
		practice = new PracticeInHand(questions);
		page = new RoundView(stage.fresh(kept), stage, practice, Panels.ALL, new Wishes(Panels.TYPES, shelf), shelf,
				RoundKind.FREE, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
		stage.open();
		page.focus();
	}

	private void open(ExamQuestion... questions) {
		open(new TestLibrary(), Optional.empty(), questions);
	}

	@AfterEach
	void close() {
		stage.close();
	}

	@Test
	void oneThingToChooseIsAnsweredByItsKey() {
		open(CHOICE, CHOICE);
		stage.key(0, 'b');
		assertThat(practice.given).containsExactly(Response.keys("B"));
		assertThat(stage.words()).contains("because");
		stage.key(0, SWT.CR);
		assertThat(stage.words()).doesNotContain("because");
	}

	@Test
	void anAnswerIsGivenOnceHoweverOftenItsKeyIsPressed() {
		open(CHOICE, CHOICE);
		stage.slow();
		stage.key(0, 'b');
		stage.key(SWT.CTRL, SWT.CR);
		stage.work();
		assertThat(practice.given).containsExactly(Response.keys("B"));
	}

	@Test
	void aTypedLineIsAnsweredByEnterWithoutAPause() {
		open(TYPED, CHOICE);
		stage.typing().setText("签收次日");
		stage.typing().notifyListeners(SWT.DefaultSelection, new Event());
		stage.settle();
		assertThat(practice.given).containsExactly(Response.text("签收次日"));
	}

	@Test
	void controlEnterAnswersWhileItIsTypedAndGoesOnAfterwards() {
		open(TYPED, CHOICE);
		stage.typing().setText("签收次日");
		stage.key(SWT.CTRL, SWT.CR);
		assertThat(practice.given).containsExactly(Response.text("签收次日"));
		stage.key(SWT.CTRL, SWT.CR);
		assertThat(stage.words()).contains("stem");
	}

	@Test
	void whatWasTypedIsNoAnswerToTheNextQuestion() {
		open(TYPED, CHOICE);
		stage.typing().setText("half a thought");
		stage.press("不会");
		stage.key(SWT.CTRL, SWT.CR);
		stage.key(SWT.CTRL, SWT.CR);
		assertThat(practice.given).containsExactly(Response.NONE);
		assertThat(stage.told).as("nothing is chosen yet").hasSize(1);
	}

	@Test
	void enterBelongsToAListWhereThereIsOne() {
		open(Samples.question("m", "matching", new Bodies.Matching(SIDES, SIDES)), CHOICE);
		stage.key(0, 'a');
		stage.key(0, SWT.CR);
		assertThat(practice.given).isEmpty();
		stage.key(0, SWT.ESC);
		stage.key(SWT.CTRL, SWT.CR);
		assertThat(practice.given).containsExactly(Response.parts(Map.of("A", "A")));
	}

	@Test
	void deleteTakesBackWhatWasChosen() {
		open(Samples.question("s", "multiple-choice", new Bodies.Choices(SIDES)), CHOICE);
		stage.key(0, 'a');
		stage.key(0, SWT.DEL);
		stage.key(SWT.CTRL, SWT.CR);
		assertThat(practice.given).isEmpty();
		assertThat(stage.told).hasSize(1);
	}

	@Test
	void whatWasTypedOutlivesANewLook() {
		open(TYPED, CHOICE);
		stage.typing().setText("half a thought");
		open(new TestLibrary(), page.memento(), TYPED, CHOICE);
		assertThat(stage.typing().getText()).isEqualTo("half a thought");
	}

	@Test
	void aRewrittenReplyIsLookedAtWhileItIsWritten() {
		RewriteReply reply = ModelFactory.eINSTANCE.createRewriteReply();
		reply.setId("rw");
		reply.setReply(text("不关我们的事"));
		reply.setSample(text("抱歉"));
		reply.setChecksPercent(100);
		RewriteCheck check = ModelFactory.eINSTANCE.createRewriteCheck();
		check.setKind(RewriteCheckKind.MUST_CONTAIN);
		check.setValue("抱歉");
		check.setSays(text("有道歉"));
		reply.getChecks().add(check);
		open(new TestLibrary(reply), Optional.empty(), Samples.question("rw", "rewrite-reply", new Bodies.Rewriting(List.of(),
				Samples.same("不关我们的事"), List.of(Samples.same("有道歉")), 0, 0)));
		assertThat(stage.words()).contains("未做到 · 有道歉");
		stage.typing().setText("非常抱歉");
		assertThat(stage.words()).contains("做到 · 有道歉").doesNotContain("未做到 · 有道歉");
	}

	private static Text text(String words) {
		Text text = ModelFactory.eINSTANCE.createText();
		text.setZh(words);
		text.setEn(words);
		return text;
	}
}
