package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.assessment.CandidateSource.Want;
import org.chushi.assessment.Drawing;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.QuestionBanks.BankSummary;
import org.chushi.assessment.QuestionBanks.Hit;
import org.chushi.assessment.QuestionBanks.Hits;
import org.chushi.assessment.QuestionBanks.Query;
import org.chushi.content.BankIndexes;
import org.chushi.content.Packs;
import org.chushi.content.QuestionKind;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.internal.assessment.jdbc.ItemIndexes;
import org.chushi.model.Paper;
import org.chushi.model.Question;
import org.chushi.people.Session;
import org.chushi.questions.Item;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.questions.testing.Content;
import org.chushi.questions.testing.TestTypes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same banks once loaded and once through their index. */
final class BankDeskTest {

	private static final int SIZE = 80;

	@TempDir
	Path folder;

	private ExamRoom room;
	private BankIndexes.Open index;
	private PackOnDisk pack;
	private Session trainer;

	@BeforeEach
	void open() throws IOException {
		room = new ExamRoom(folder.resolve("journal"));
		trainer = room.trainer;
		index = new ItemIndexes().open(folder.resolve("cache"));
		pack = new PackOnDisk(folder.resolve("packs"));
		pack.bank(new RandomBanks(1).bank("B", SIZE));
		pack.bank(new RandomBanks(2).bank("K", SIZE));
	}

	@AfterEach
	void close() {
		index.close();
		room.close();
	}

	private BankDesk desk(Packs packs) {
		return new BankDesk(room.journal, packs, room.access, TestTypes.ALL, new PaperDrawing(TestTypes.ALL));
	}

	private static Query query(List<String> words, String bank, int limit) {
		return new Query(words, bank, List.of(), List.of(), 0, 0, limit);
	}

	@Test
	void banksAreListedWithTheirCounts() {
		List<BankSummary> loaded = desk(pack.shelf(null)).list(trainer).value();
		List<BankSummary> large = desk(pack.shelf(index)).list(trainer).value();
		assertThat(loaded).extracting(BankSummary::code, BankSummary::questions, BankSummary::large)
				.containsExactly(org.assertj.core.groups.Tuple.tuple("B", SIZE, false), org.assertj.core.groups.Tuple.tuple("K", SIZE, false));
		assertThat(large).extracting(BankSummary::code, BankSummary::questions, BankSummary::pack, BankSummary::large)
				.contains(org.assertj.core.groups.Tuple.tuple("K", SIZE, "large", true));
	}

	@Test
	void theCountsByTypeAreThoseOfTheQuestionsWhereverTheyAreKept() {
		List<BankSummary> loaded = desk(pack.shelf(null)).list(trainer).value();
		assertThat(loaded).allSatisfy(b -> assertThat(b.byType().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(SIZE));
		assertThat(desk(pack.shelf(index)).list(trainer).value()).extracting(BankSummary::byType)
				.containsExactlyInAnyOrderElementsOf(loaded.stream().map(BankSummary::byType).toList());
		assertThat(loaded.getFirst().byType().keySet()).allMatch(t -> TestTypes.ALL.of(t).isPresent());
	}

	@Test
	void aQuestionIsShownAsAPaperWouldAskItWithItsKey() {
		BankDesk desk = desk(pack.shelf(null));
		Hit hit = desk.search(trainer, query(List.of(), "B", SIZE)).value().questions().stream()
				.filter(h -> desk.question(trainer, h.question()).isDone()).findFirst().orElseThrow();
		Item item = desk.question(trainer, hit.question()).value();
		assertThat(item.stem()).isEqualTo(hit.stem());
		ReviewedQuestion keyed = ReviewedQuestion.ofKey(item, TestTypes.ALL);
		assertThat(keyed.score().full()).isEqualTo(!keyed.response().isEmpty());
		assertThat(desk.question(trainer, "nowhere").isDone()).isFalse();
		assertThat(desk.question(room.newcomer, hit.question()).isDone()).as("keys are not for everybody").isFalse();
		assertThat(desk(pack.shelf(index)).question(trainer, hit.question())).isEqualTo(desk.question(trainer, hit.question()));
	}

	@Test
	void anIndexedBankIsSearchedLikeALoadedOne() {
		BankDesk loaded = desk(pack.shelf(null));
		BankDesk large = desk(pack.shelf(index));
		for (List<String> words : List.of(List.of("stem", "-7"), List.of("FIVES"), List.of("标签"), List.of("k-1"), List.of("nowhere"))) {
			for (int limit : List.of(1, 7, 1_000)) {
				assertThat(large.search(trainer, query(words, "", limit))).isEqualTo(loaded.search(trainer, query(words, "", limit)));
			}
		}
		Hits all = large.search(trainer, query(List.of(), "B", 1_000)).value();
		assertThat(all.questions()).hasSize(SIZE)
				.containsExactlyInAnyOrderElementsOf(loaded.search(trainer, query(List.of(), "B", 1_000)).value().questions());
	}

	@Test
	void kindsNarrowASearchByCodeOrId() {
		Query byCode = new Query(List.of("stem"), "", List.of("C-1"), List.of("fives"), 2, 4, 1_000);
		Query byId = new Query(List.of("stem"), "", List.of(Content.id("C-1")), List.of("fives"), 2, 4, 1_000);
		Result<Hits> found = desk(pack.shelf(index)).search(trainer, byCode);
		assertThat(found.value().questions()).isNotEmpty().allSatisfy(h -> {
			assertThat(h.competencies()).contains(Content.id("C-1"));
			assertThat(h.tags()).contains("fives");
			assertThat(h.difficulty()).isBetween(2, 4);
		});
		assertThat(desk(pack.shelf(index)).search(trainer, byId)).isEqualTo(found);
		assertThat(desk(pack.shelf(null)).search(trainer, byId)).isEqualTo(found);
	}

	@Test
	void moreThanAskedForIsSaidAndNotShown() {
		Hits hits = desk(pack.shelf(index)).search(trainer, query(List.of("stem"), "", 5)).value();
		assertThat(hits.questions()).hasSize(5).extracting(Hit::bank).containsOnly("B");
		assertThat(hits.more()).isTrue();
		assertThat(desk(pack.shelf(index)).search(trainer, query(List.of("b-79"), "", 1)).value().more()).isFalse();
	}

	@Test
	void anUnknownBankIsRefused() {
		assertThat(desk(pack.shelf(index)).search(trainer, query(List.of(), "X", 5)).isDone()).isFalse();
	}

	@Test
	void onlyTrainerAndLeadLookIntoBanksAndDraw() {
		BankDesk desk = desk(pack.shelf(index));
		for (Session other : List.of(room.newcomer, room.mentor, room.administrator)) {
			assertThat(desk.list(other).isDone()).isFalse();
			assertThat(desk.search(other, query(List.of(), "", 1)).isDone()).isFalse();
			assertThat(desk.draw(other, "P", 1).isDone()).isFalse();
		}
		assertThat(desk.list(room.lead).isDone()).isTrue();
	}

	@Test
	void aPaperIsDrawnBySeedOrItIsSaidWhichRuleLacksHowManyQuestions() throws IOException {
		Paper paper = Content.paper("P", 80, Content.section("S", Content.id("B"), 10, 1, 0));
		paper.getSections().getFirst().getQuestions().add(Content.id("K-2"));
		pack.write("papers/p.xmi", paper);
		BankDesk desk = desk(pack.shelf(index));
		Result<PaperSnapshot> drawn = desk.draw(trainer, "P", 7);
		assertThat(drawn).isEqualTo(desk(pack.shelf(null)).draw(trainer, "P", 7)).isNotEqualTo(desk.draw(trainer, "P", 8));
		assertThat(drawn.isDone()).as("a fixed question of a large bank may be a foreign one").isEqualTo(asked("K-2"));
		paper.getSections().getFirst().getQuestions().clear();
		paper.getSections().getFirst().setDraw(SIZE + 20);
		pack.write("papers/p.xmi", paper);
		Result<PaperSnapshot> refused = desk(pack.shelf(index)).draw(trainer, "P", 7);
		assertThat(refused).isEqualTo(desk(pack.shelf(null)).draw(trainer, "P", 7));
		assertThat(((Result.Refused<PaperSnapshot>) refused).missing()).singleElement().extracting(Missing::want)
				.satisfies(w -> assertThat(w.en()).contains("100 questions"));
		assertThat(desk(pack.shelf(index)).draw(trainer, "nowhere", 7).isDone()).isFalse();
		assertThat(desk(pack.shelf(index)).draw(trainer, "P", Drawing.SEEDS).isDone()).isFalse();
		assertThat(desk(pack.shelf(index)).draw(trainer, "P", -1).isDone()).isFalse();
	}

	@Test
	void whoSitsAPaperSeesNoKeyOfItsQuestionsInTheBankOrOnADraw() {
		BankDesk desk = desk(room.shelf);
		UUID attempt = room.exams.start(trainer, "P-1").value().attempt();
		Set<String> sat = room.book.onPaper(trainer.person());
		Set<String> others = room.shelf.library().all(Question.class).stream().map(Question::getId).filter(q -> !sat.contains(q))
				.collect(Collectors.toSet());
		assertThat(sat).hasSize(7).allSatisfy(q -> assertThat(ExamDeskTest.refused(desk.question(trainer, q)).reason().en())
				.contains("on the exam you sit"));
		assertThat(others).hasSize(6).allSatisfy(q -> assertThat(desk.question(trainer, q).isDone()).isTrue());
		ExamDeskTest.refused(desk.draw(trainer, "P-1", 3));
		assertThat(desk.draw(room.lead, "P-1", 3).isDone()).as("the lead sits none").isTrue();
		room.exams.submit(trainer, attempt).value();
		assertThat(sat).allSatisfy(q -> assertThat(desk.question(trainer, q).isDone()).isTrue());
		assertThat(desk.draw(trainer, "P-1", 3).isDone()).isTrue();
	}

	private boolean asked(String question) {
		return pack.shelf(null).library().find(Question.class, question)
				.filter(q -> TestTypes.ALL.of(q.eClass()).orElseThrow().asked()).isPresent();
	}

	@Test
	void aQuestionOfALargeBankIsFoundWithItsPack() {
		Packs packs = pack.shelf(index);
		Question question = packs.library().find(Question.class, "K-3").orElseThrow();
		assertThat(question.getId()).isEqualTo(Content.id("K-3"));
		assertThat(packs.library().packOf(question).code()).isEqualTo("large");
		assertThat(packs.library().find(Question.class, new UUID(0, 0).toString())).isEmpty();
		Predicates.holdsForEveryKind(packs, question);
	}

	/** What a blueprint asks of a kind it asks of each question of that kind. */
	private static final class Predicates {

		static void holdsForEveryKind(Packs packs, Question question) {
			Want any = new Want("K", List.of(), List.of(), 0, 0);
			LibraryCandidates candidates = new LibraryCandidates(packs.library(), TestTypes.ALL);
			assertThat(candidates.kinds(any).test(QuestionKind.of(question))).isTrue();
			assertThat(candidates.matches(any, question.getId())).isTrue();
			assertThat(candidates.matches(new Want("B", List.of(), List.of(), 0, 0), question.getId())).isFalse();
		}
	}
}
