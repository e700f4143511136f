package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.chushi.assessment.Drawing;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.content.Library;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.internal.questions.QuestionTypeBook;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.model.Bank;
import org.chushi.model.ModelPackage;
import org.chushi.model.Paper;
import org.chushi.model.SingleChoice;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.testing.Content;
import org.chushi.questions.testing.TestTypes;
import org.chushi.testing.TestLibrary;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

final class PaperDrawingTest {

	private final Drawing drawing = new PaperDrawing(TestTypes.ALL);

	private static List<Missing> missing(Result<PaperSnapshot> result) {
		assertThat(result.isDone()).isFalse();
		return ((Result.Refused<PaperSnapshot>) result).missing();
	}

	private static Set<String> questions(PaperSnapshot paper) {
		return new HashSet<>(paper.items().stream().map(Item::question).toList());
	}

	@Test
	void theSameSeedDrawsTheSamePaper() {
		Paper paper = Content.paper("P", 80, Content.section("S", "B", 5, 1, 0));
		Library shelf = TestLibrary.of(paper, Content.singles("B", 30));
		for (long seed = 0; seed < 50; seed++) {
			assertThat(drawing.draw(paper, shelf, seed)).isEqualTo(drawing.draw(paper, shelf, seed));
		}
	}

	@Test
	void otherSeedsDrawOtherPapersAndEveryQuestionHasItsChance() {
		Paper paper = Content.paper("P", 80, Content.section("S", "B", 5, 1, 0));
		Library shelf = TestLibrary.of(paper, Content.singles("B", 30));
		Set<String> seen = new HashSet<>();
		Set<PaperSnapshot> papers = new HashSet<>();
		for (long seed = 0; seed < 100; seed++) {
			PaperSnapshot drawn = drawing.draw(paper, shelf, seed).value();
			papers.add(drawn);
			seen.addAll(questions(drawn));
		}
		assertThat(papers).hasSize(100);
		assertThat(seen).hasSize(30);
	}

	@Test
	void aSeedMeansTheSamePaperInEveryVersionOfTheProgram() {
		Paper paper = Content.paper("P", 80, Content.section("S", "B", 4, 1, 0));
		PaperSnapshot drawn = drawing.draw(paper, TestLibrary.of(paper, Content.singles("B", 9)), 2026).value();
		assertThat(drawn.items()).extracting(i -> i.stem().en() + " " + i.key().strings()).containsExactly("stem of B-2 [C]",
				"stem of B-3 [A]", "stem of B-8 [A]", "stem of B-5 [A]");
	}

	@Test
	void everySectionGetsExactlyWhatItAsksForAndNoQuestionTwice() {
		Bank bank = Content.singles("B", 10);
		for (int i = 0; i < 3; i++) {
			bank.getQuestions().get(i).getCompetencies().add("C-X");
		}
		Paper paper = Content.paper("P", 80, Content.section("S-ANY", "B", 7, 1, 0),
				Content.section("S-X", "B", 3, 2, 0, Content.id("C-X")));
		Library shelf = TestLibrary.of(paper, bank, Content.competency("C-X"));
		for (long seed = 0; seed < 100; seed++) {
			PaperSnapshot drawn = drawing.draw(paper, shelf, seed).value();
			assertThat(drawn.items()).extracting(Item::section).filteredOn(Content.id("S-X")::equals).hasSize(3);
			assertThat(questions(drawn)).hasSize(10);
			assertThat(drawn.items().stream().mapToInt(Item::points).sum()).isEqualTo(13);
		}
	}

	@Test
	void aSectionThatDrawsNoNumberTakesAllThatMatch() {
		Bank bank = Content.singles("B", 6);
		bank.getQuestions().get(2).getCompetencies().add("C-X");
		Paper paper = Content.paper("P", 80, Content.section("S-X", "B", 0, 1, 0, "C-X"),
				Content.section("S", "B", 0, 1, 0));
		PaperSnapshot drawn = drawing.draw(paper, TestLibrary.of(paper, bank, Content.competency("C-X")), 1).value();
		assertThat(drawn.items()).extracting(Item::section).containsExactly(Content.id("S-X"), Content.id("S"),
				Content.id("S"), Content.id("S"), Content.id("S"), Content.id("S"));
	}

	@Test
	void aPaperThatCannotBeMetSaysWhichSectionLacksHowMany() {
		Paper paper = Content.paper("P", 80, Content.section("S-1", "B", 3, 1, 0), Content.section("S-2", "C", 5, 1, 0));
		List<Missing> missing = missing(
				drawing.draw(paper, TestLibrary.of(paper, Content.singles("B", 3), Content.singles("C", 2)), 1));
		assertThat(missing).singleElement().satisfies(m -> {
			assertThat(m.what().en()).contains("section S-2");
			assertThat(m.have().en()).isEqualTo("2 questions");
			assertThat(m.want().zh()).isEqualTo("5 题");
			assertThat(m.next().en()).contains("3").contains("bank C");
		});
	}

	@Test
	void twoSectionsThatNeedTheSameQuestionsAreRefused() {
		Paper paper = Content.paper("P", 80, Content.section("S-1", "B", 3, 1, 0), Content.section("S-2", "B", 3, 1, 0));
		assertThat(missing(drawing.draw(paper, TestLibrary.of(paper, Content.singles("B", 5)), 1))).hasSize(1);
	}

	@Test
	void aMissingBankIsNamed() {
		Paper paper = Content.paper("P", 80, Content.section("S-1", "B-GONE", 3, 1, 0));
		assertThat(missing(drawing.draw(paper, TestLibrary.of(paper), 1))).singleElement()
				.satisfies(m -> assertThat(m.next().en()).contains("B-GONE"));
	}

	@Test
	void aQuestionOfAnUnknownTypeIsNotDrawnAndThatIsSaid() {
		QuestionTypes fewer = new QuestionTypeBook(List.of(new SingleChoiceType()));
		Paper paper = Content.paper("P", 80, Content.section("S-1", "B", 2, 1, 0));
		Library shelf = TestLibrary.of(paper, Content.bank("B", Content.single("1"), Content.trueFalse("2", true)));
		assertThat(missing(new PaperDrawing(fewer).draw(paper, shelf, 1))).singleElement()
				.satisfies(m -> assertThat(m.have().en()).isEqualTo("1 questions; 1 more cannot be used"));
		assertThat(drawing.draw(paper, shelf, 1).isDone()).isTrue();
	}

	@Test
	void aQuestionIsDrawnOnceItsTypeIsThere() {
		List<QuestionType> there = new ArrayList<>(List.of(new SingleChoiceType()));
		Drawing growing = new PaperDrawing(new QuestionTypes() {
			@Override
			public List<QuestionType> all() {
				return List.copyOf(there);
			}

			@Override
			public Optional<QuestionType> of(EClass model) {
				return new QuestionTypeBook(there).of(model);
			}

			@Override
			public Optional<QuestionType> of(String id) {
				return new QuestionTypeBook(there).of(id);
			}
		});
		Paper paper = Content.paper("P", 80, Content.section("S-1", "B", 2, 1, 0));
		Library shelf = TestLibrary.of(paper, Content.bank("B", Content.single("1"), Content.trueFalse("2", true)));
		assertThat(growing.draw(paper, shelf, 1).isDone()).isFalse();
		there.add(TestTypes.ALL.of(ModelPackage.Literals.TRUE_FALSE).orElseThrow());
		assertThat(growing.draw(paper, shelf, 1).isDone()).isTrue();
	}

	@Test
	void theQuestionsOfALibraryAreLookedAtOnceHoweverOftenIsDrawn() {
		AtomicInteger looks = new AtomicInteger();
		QuestionType single = new SingleChoiceType();
		QuestionType counted = (QuestionType) Proxy.newProxyInstance(QuestionType.class.getClassLoader(), new Class<?>[] { QuestionType.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("check")) {
						looks.incrementAndGet();
					}
					return method.getName().equals("equals") ? proxy == arguments[0] : method.invoke(single, arguments);
				});
		Drawing counting = new PaperDrawing(new QuestionTypeBook(List.of(counted)));
		Paper paper = Content.paper("P", 80, Content.section("S-1", "B", 2, 1, 0));
		Bank bank = Content.singles("B", 5);
		Library shelf = TestLibrary.of(paper, bank);
		counting.draw(paper, shelf, 1).value();
		int once = looks.get();
		assertThat(once).isPositive();
		counting.draw(paper, shelf, 2).value();
		assertThat(looks).hasValue(once);
		assertThat(counting.draw(paper, shelf, 1).value().items()).isEqualTo(drawing.draw(paper, shelf, 1).value().items());
		counting.draw(paper, TestLibrary.of(paper, bank), 1).value();
		assertThat(looks).as("another library").hasValue(2 * once);
	}

	@Test
	void aFaultyQuestionIsNotDrawn() {
		SingleChoice faulty = Content.single("1");
		faulty.getChoices().forEach(c -> c.setCorrect(false));
		Paper paper = Content.paper("P", 80, Content.section("S-1", "B", 1, 1, 0));
		Library shelf = TestLibrary.of(paper, Content.bank("B", faulty, Content.single("2")));
		for (long seed = 0; seed < 20; seed++) {
			assertThat(questions(drawing.draw(paper, shelf, seed).value())).containsExactly(Content.id("2"));
		}
	}

	@Test
	void aPaperWithoutSectionsIsRefused() {
		Paper paper = Content.paper("P", 80);
		assertThat(drawing.draw(paper, TestLibrary.of(paper), 1).isDone()).isFalse();
	}

	@Test
	void aPaperKeepsWhatItWasDrawnFrom() {
		Paper paper = Content.paper("P", 75, Content.section("S-1", "B", 2, 1, 60));
		PaperSnapshot drawn = drawing.draw(paper, TestLibrary.of(paper, Content.singles("B", 3)), 99).value();
		assertThat(drawn.paper()).isEqualTo(Content.id("P"));
		assertThat(drawn.pack() + " " + drawn.packVersion()).isEqualTo("TEST 1.2.0");
		assertThat(drawn.cutPercent()).isEqualTo(75);
		assertThat(drawn.sections()).singleElement().satisfies(s -> assertThat(s.minimumPercent()).isEqualTo(60));
		assertThat(drawn.seed()).isEqualTo(99);
	}
}
