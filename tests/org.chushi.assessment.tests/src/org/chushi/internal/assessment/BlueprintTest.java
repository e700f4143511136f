package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.chushi.assessment.Drawing;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.content.Library;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.model.Apart;
import org.chushi.model.Bank;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.model.Question;
import org.chushi.model.Quota;
import org.chushi.questions.Item;
import org.chushi.questions.testing.Content;
import org.chushi.questions.testing.TestTypes;
import org.chushi.testing.TestLibrary;
import org.junit.jupiter.api.Test;

/** Forty questions: of ten each, difficulty 1 to 4; every fifth is tagged; odd ones are of one competency. */
final class BlueprintTest {

	private final Drawing drawing = new PaperDrawing(TestTypes.ALL);
	private final Bank bank = Content.singles("B", 40);
	private final PaperSection section = Content.section("S", "B", 12, 1, 0);
	private final Paper paper = Content.paper("P", 80, section);
	private final Library shelf = TestLibrary.of(paper, bank, Content.competency("C-ODD"));

	BlueprintTest() {
		for (int i = 0; i < 40; i++) {
			Question question = bank.getQuestions().get(i);
			question.setDifficulty(1 + i / 10);
			if (i % 5 == 0) {
				question.getTags().add("fives");
			}
			if (i % 2 == 1) {
				question.getCompetencies().add("C-ODD");
			}
		}
	}

	private static String id(int question) {
		return Content.id("B-" + question);
	}

	private int number(Item item) {
		return Integer.parseInt(item.stem().en().substring("stem of B-".length()));
	}

	private List<Integer> numbers(PaperSnapshot drawn) {
		return drawn.items().stream().map(this::number).toList();
	}

	private PaperSnapshot draw(long seed) {
		return drawing.draw(paper, shelf, seed).value();
	}

	private List<Missing> missing() {
		Result<PaperSnapshot> result = drawing.draw(paper, shelf, 1);
		assertThat(result.isDone()).isFalse();
		return ((Result.Refused<PaperSnapshot>) result).missing();
	}

	private void quota(int count, Consumer<Quota> kind) {
		Quota quota = Content.MAKE.createQuota();
		quota.setCount(count);
		kind.accept(quota);
		section.getQuotas().add(quota);
	}

	private void apart(int... questions) {
		Apart set = Content.MAKE.createApart();
		for (int question : questions) {
			set.getQuestions().add("B-" + question);
		}
		paper.getApart().add(set);
	}

	@Test
	void everyQuotaGetsItsQuestions() {
		quota(2, q -> q.getTags().add("fives"));
		quota(3, q -> q.setEasiest(4));
		quota(4, q -> {
			q.getCompetencies().add("C-ODD");
			q.setHardest(2);
		});
		for (long seed = 0; seed < 40; seed++) {
			List<Integer> drawn = numbers(draw(seed));
			assertThat(new HashSet<>(drawn)).hasSize(12);
			assertThat(drawn).filteredOn(n -> n % 5 == 0).hasSizeGreaterThanOrEqualTo(2);
			assertThat(drawn).filteredOn(n -> n >= 30).hasSizeGreaterThanOrEqualTo(3);
			assertThat(drawn).filteredOn(n -> n < 20 && n % 2 == 1).hasSizeGreaterThanOrEqualTo(4);
		}
	}

	@Test
	void quotasThatCompeteAreMetWheneverTheyCanBe() {
		section.setDraw(0);
		quota(8, q -> q.getTags().add("fives"));
		quota(8, q -> q.setHardest(1));
		for (long seed = 0; seed < 40; seed++) {
			assertThat(numbers(draw(seed))).hasSize(16);
		}
	}

	@Test
	void whatCannotBeMetNamesTheRuleAndHowManyAreMissing() {
		quota(9, q -> {
			q.getTags().add("fives");
			q.setEasiest(2);
		});
		assertThat(missing()).singleElement().satisfies(m -> {
			assertThat(m.what().en()).isEqualTo("Questions for the section “section S”: fives, difficulty 2–5");
			assertThat(m.have().en()).isEqualTo("6 questions");
			assertThat(m.want().en()).isEqualTo("9 questions");
			assertThat(m.next().en()).contains("add 3 questions");
		});
	}

	@Test
	void aSectionMayLookAtTagsAndDifficulty() {
		section.getTags().add("fives");
		section.setEasiest(2);
		section.setHardest(3);
		section.setDraw(4);
		assertThat(numbers(draw(3))).containsExactlyInAnyOrder(10, 15, 20, 25);
	}

	@Test
	void fixedQuestionsStandFirstAndAreNotDrawnAgain() {
		section.getQuestions().addAll(List.of("B-7", id(3)));
		for (long seed = 0; seed < 20; seed++) {
			List<Integer> drawn = numbers(draw(seed));
			assertThat(drawn).hasSize(14).doesNotHaveDuplicates().startsWith(7, 3);
		}
		section.setDraw(0);
		assertThat(numbers(draw(1))).containsExactly(7, 3);
	}

	@Test
	void aFixedQuestionThatIsNotThereIsNamed() {
		section.getQuestions().add("B-99");
		assertThat(missing()).singleElement().satisfies(m -> assertThat(m.what().en()).contains("B-99").contains("section S"));
	}

	@Test
	void anAnchorIsOnEveryPaperInPlaceOfADrawnQuestion() {
		paper.getAnchors().addAll(List.of("B-11", "B-12"));
		for (long seed = 0; seed < 20; seed++) {
			assertThat(numbers(draw(seed))).hasSize(12).contains(11, 12);
		}
		section.setHardest(1);
		assertThat(missing()).hasSize(2).first().satisfies(m -> assertThat(m.what().en()).contains("B-11"));
	}

	@Test
	void questionsThatGiveEachOtherAwayNeverMeet() {
		apart(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
		apart(9, 10);
		section.setDraw(25);
		Set<Integer> seen = new HashSet<>();
		for (long seed = 0; seed < 60; seed++) {
			List<Integer> drawn = numbers(draw(seed));
			assertThat(drawn).hasSize(25).filteredOn(n -> n < 10).hasSizeLessThanOrEqualTo(1);
			assertThat(drawn).satisfies(d -> assertThat(d.contains(9) && d.contains(10)).isFalse());
			drawn.stream().filter(n -> n < 10).forEach(seen::add);
			assertThat(draw(seed)).isEqualTo(draw(seed));
		}
		assertThat(seen).hasSizeGreaterThan(5);
	}

	@Test
	void questionsThatMustNotMeetAreTheReasonWhenThePaperWouldDoWithoutThatRule() {
		apart(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
		section.setDraw(32);
		assertThat(missing()).singleElement().satisfies(m -> {
			assertThat(m.what().en()).contains("must not meet");
			assertThat(m.have().en()).isEqualTo("31 questions");
			assertThat(m.next().en()).contains("add 1 question");
		});
		section.setDraw(41);
		assertThat(missing()).singleElement().satisfies(m -> assertThat(m.what().en()).contains("section S"));
	}

	@Test
	void twoFixedQuestionsThatMustNotMeetAreAContradiction() {
		section.getQuestions().addAll(List.of("B-1", "B-2"));
		apart(1, 2);
		assertThat(missing()).singleElement().satisfies(m -> assertThat(m.have().en()).contains("2"));
	}

	@Test
	void whereAFixedQuestionMustNotMeetOthersTheOthersStayAway() {
		section.getQuestions().add("B-1");
		apart(1, 2, 3);
		section.setDraw(37);
		assertThat(numbers(draw(5))).hasSize(38).contains(1).doesNotContain(2, 3);
	}

	@Test
	void formsShareNothingButAnchorsAndAreEquallyHard() {
		paper.setForms(3);
		paper.getAnchors().add("B-20");
		List<Set<Integer>> forms = new ArrayList<>();
		for (long seed = 0; seed < 3; seed++) {
			PaperSnapshot form = draw(seed);
			assertThat(form.form()).isEqualTo((int) seed + 1);
			forms.add(new HashSet<>(numbers(form)));
		}
		List<Integer> sums = forms.stream().map(f -> f.stream().mapToInt(n -> 1 + n / 10).sum()).toList();
		assertThat(sums.stream().max(Integer::compare).get() - sums.stream().min(Integer::compare).get()).isLessThanOrEqualTo(1);
		Set<Integer> all = new HashSet<>();
		forms.forEach(f -> f.stream().filter(n -> n != 20).forEach(n -> assertThat(all.add(n)).isTrue()));
		assertThat(forms).allSatisfy(f -> assertThat(f).hasSize(12).contains(20));
	}

	@Test
	void aFormIsTheSameForEverybodyInAnotherOrder() {
		paper.setForms(2);
		assertThat(numbers(draw(2))).containsExactlyInAnyOrderElementsOf(numbers(draw(8)));
		assertThat(numbers(draw(2))).isNotEqualTo(numbers(draw(8)));
		paper.setForms(4);
		assertThat(missing()).singleElement().satisfies(m -> assertThat(m.want().en()).isEqualTo("48 questions"));
	}

	@Test
	void barredQuestionsAreNotDrawnAndThatIsSaid() {
		Set<String> barred = Set.of(id(0), id(1), id(2));
		PaperSnapshot drawn = drawing.draw(paper, shelf, 4, barred).value();
		assertThat(numbers(drawn)).doesNotContain(0, 1, 2);
		assertThat(drawn.barred()).containsExactlyInAnyOrderElementsOf(barred);
		assertThat(drawing.draw(paper, shelf, drawn.seed(), new HashSet<>(drawn.barred())).value()).isEqualTo(drawn);
		section.setDraw(38);
		Result<PaperSnapshot> refused = drawing.draw(paper, shelf, 4, barred);
		assertThat(((Result.Refused<PaperSnapshot>) refused).missing().getFirst().have().en())
				.isEqualTo("37 questions; 3 more were asked too often and are held back");
	}

	@Test
	void aFixedOrderIsThatOfTheBank() {
		section.setFixedOrder(true);
		assertThat(numbers(draw(6))).isSorted().hasSize(12);
	}

	@Test
	void theRulesOfASectionAndCriticalQuestionsGoWithThePaper() {
		section.setWrongPercent("33.33333");
		section.setMinutes(10);
		section.setNoReturn(true);
		section.getQuestions().add("B-1");
		paper.getCritical().addAll(List.of("B-1", "B-99"));
		PaperSnapshot drawn = draw(1);
		assertThat(drawn.sections().getFirst().penalty()).isEqualTo(org.chushi.questions.Fraction.of(1, 3));
		assertThat(drawn.sections().getFirst().minutes()).isEqualTo(10);
		assertThat(drawn.sections().getFirst().noReturn()).isTrue();
		assertThat(drawn.critical()).containsExactly(id(1));
	}
}
