package org.chushi.internal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.content.Library;
import org.chushi.internal.practice.PracticeEvents.Slip;
import org.chushi.internal.questions.QuestionTypeBook;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.model.AcceptedAnswer;
import org.chushi.model.Bank;
import org.chushi.model.Credit;
import org.chushi.model.ModelFactory;
import org.chushi.model.NumericQuestion;
import org.chushi.model.Ordering;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.model.Question;
import org.chushi.model.SingleChoice;
import org.chushi.model.TrueFalse;
import org.chushi.model.TypingDrill;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.TypeData;
import org.chushi.testing.TestLibrary;
import org.junit.jupiter.api.Test;

final class StockTest {

	private final SingleChoice single = Content.single("S", "K-A");
	private final Ordering ordering = Content.ordering("O", "K-A");

	private static Stock stock(Question... questions) {
		return new Stock(library(questions), PracticeRoom.TYPES);
	}

	private static Library library(Question... questions) {
		return new TestLibrary(Content.pack("K-A"), Content.bank("B", List.of(questions))).library();
	}

	private static Sheet sheet(Question question) {
		return stock(question).find(question.getId()).orElseThrow();
	}

	@Test
	void aQuestionOfAnUnknownTypeOrWithAnErrorIsNotPractised() {
		TrueFalse unknown = Kinds.trueFalse();
		SingleChoice broken = Content.single("X", "K-A");
		Content.rekey(broken, "none");
		QuestionTypes few = new QuestionTypeBook(List.of(new SingleChoiceType()));
		assertThat(new Stock(library(single, unknown, broken), few).all()).extracting(Sheet::id)
				.containsExactly(single.getId());
	}

	@Test
	void whatPeopleMarkEvenInPartAndForeignQuestionsAreNotPractised() {
		assertThat(stock(Kinds.essay(), Kinds.rewrite(50), Kinds.foreign(), Kinds.rewrite(100)).all())
				.extracting(Sheet::id).containsExactly(Kinds.rewrite(100).getId());
	}

	@Test
	void aBankForExamsAloneIsNotPractised() {
		Bank exam = Content.bank("E", List.of(ordering));
		exam.setExamOnly(true);
		Library library = new TestLibrary(Content.pack("K-A"), Content.bank("B", List.of(single)), exam).library();
		assertThat(new Stock(library, PracticeRoom.TYPES).all()).extracting(Sheet::id).containsExactly(single.getId());
	}

	@Test
	void whatIsOnEveryFormOfAPaperIsNotPractised() {
		SingleChoice fixed = Content.single("F", "K-A");
		Paper paper = ModelFactory.eINSTANCE.createPaper();
		paper.getAnchors().add(ordering.getId());
		PaperSection section = ModelFactory.eINSTANCE.createPaperSection();
		section.setDraw(2);
		section.getQuestions().add(fixed.getId());
		paper.getSections().add(section);
		Library library = new TestLibrary(Content.pack("K-A"), Content.bank("B", List.of(single, ordering, fixed)), paper).library();
		assertThat(new Stock(library, PracticeRoom.TYPES).all()).extracting(Sheet::id).containsExactly(single.getId());
	}

	@Test
	void competenciesAreKnownByIdHoweverTheyAreNamed() {
		SingleChoice byId = Content.single("I", Content.id("K-A"));
		assertThat(sheet(single).competencies()).isEqualTo(sheet(byId).competencies()).containsExactly(Content.id("K-A"));
	}

	@Test
	void theKeyDoesNotDependOnTheShuffle() {
		for (Question question : Kinds.judged()) {
			Sheet sheet = sheet(question);
			for (long seed = 0; seed < 20; seed++) {
				assertThat(sheet.type().namedKey(sheet.item(seed))).as(sheet.type().id()).isEqualTo(sheet.key());
			}
		}
		assertThat(sheet(single).key().strings()).containsExactly("B");
		assertThat(sheet(ordering).key().strings()).containsExactly("A", "B", "C", "D");
	}

	@Test
	void wordsOfFeedbackAreNoPartOfTheKey() {
		for (Question question : Kinds.judged()) {
			TypeData key = sheet(question).key();
			question.getStem().setEn("other words");
			question.eAllContents().forEachRemaining(e -> {
				if (e instanceof AcceptedAnswer answer) {
					answer.setFeedback(Content.text("other words"));
				}
			});
			assertThat(sheet(question).key()).isEqualTo(key);
		}
	}

	@Test
	void theSameSeedShowsTheSameOrderAndAnotherOneAnother() {
		assertThat(sheet(ordering).item(7)).isEqualTo(sheet(ordering).item(7));
		assertThat(java.util.stream.LongStream.range(0, 20).mapToObj(s -> sheet(ordering).item(s).choices()).distinct())
				.hasSizeGreaterThan(5);
	}

	@Test
	void aSlipHoldsWhileTheStemChangesAndNotWhenAnythingIsAnsweredOrJudgedOtherwise() {
		Slip slip = sheet(single).slip(3);
		single.getStem().setEn("other words");
		single.getExplanation().setEn("other words");
		assertThat(sheet(single).is(slip, 3)).isTrue();
		Content.rekey(single, "C");
		assertThat(sheet(single).is(slip, 3)).isFalse();
		Content.rekey(single, "B");
		assertThat(sheet(single).is(slip, 3)).isTrue();
		single.setCredit(Credit.WEIGHTED);
		single.getChoices().get(1).setWeight("100");
		assertThat(sheet(single).is(slip, 3)).isFalse();
		single.setCredit(Credit.ALL_OR_NOTHING);
		single.getChoices().move(0, 3);
		assertThat(sheet(single).is(slip, 3)).isFalse();
	}

	@Test
	void aSlipOfATypingDrillHoldsForItsPassageOnly() {
		TypingDrill drill = Kinds.drill();
		Slip slip = sheet(drill).slip(3);
		assertThat(sheet(drill).is(slip, 3)).isTrue();
		drill.getPassage().setEn("Another passage.");
		assertThat(sheet(drill).is(slip, 3)).isFalse();
	}

	@Test
	void aSlipOfANumberHoldsForItsToleranceOnly() {
		NumericQuestion numeric = Kinds.numeric();
		Slip slip = sheet(numeric).slip(3);
		numeric.getAnswers().getFirst().setTolerance("5");
		assertThat(sheet(numeric).is(slip, 3)).isFalse();
	}
}
