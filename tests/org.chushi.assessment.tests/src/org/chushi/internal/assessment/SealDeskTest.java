package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.Ending;
import org.chushi.assessment.GivenMark;
import org.chushi.assessment.Score;
import org.chushi.assessment.SealedPapers.Scored;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.internal.questions.ShortAnswerType;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.journal.Json;
import org.chushi.model.Paper;
import org.chushi.model.Question;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.Response;
import org.chushi.questions.SealedItems;
import org.chushi.questions.TypeData;
import org.chushi.questions.testing.Content;
import org.chushi.questions.testing.SealSamples;
import org.chushi.questions.testing.TestTypes;
import org.chushi.questions.testing.TypeSamples;
import org.chushi.seals.LockCost;
import org.chushi.seals.OpeningKey;
import org.chushi.seals.SealingKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paper of one sealed single choice, which is critical, and one essay that is not sealed, of four points each. */
final class SealDeskTest {

	private static final String WORDS = "nobody guesses this one";

	@TempDir
	Path folder;
	private ExamRoom room;

	@BeforeEach
	void open() {
		room = new ExamRoom(folder);
		SealingKey key = room.sealed.make(room.lead, WORDS.toCharArray(), false).value().key();
		Item item = new SingleChoiceType().item(Content.single("W-1"), TestTypes.random(3));
		room.shelf.add(Content.bank("B-W", SealSamples.question(key, Content.single("W-1"), item), TypeSamples.essay("W-2")));
		Paper paper = Content.paper("P-W", 60, Content.section("S-W", "B-W", 0, 4, 0));
		paper.getCritical().add("W-1");
		room.shelf.add(paper);
	}

	@AfterEach
	void close() {
		room.close();
	}

	private Scored openAll() {
		return room.sealed.open(room.trainer, WORDS.toCharArray()).value();
	}

	/** The option that is right, as only the test can know. */
	private Response right(Item item) {
		room.sealed.unlock(room.trainer, WORDS.toCharArray()).value();
		List<OpeningKey> keys = room.keyring.keys(room.trainer);
		room.sealed.close(room.trainer);
		return ExamRoom.right(SealedItems.open(item, keys).value());
	}

	private UUID sit(boolean right) {
		return sit(room.newcomer, right);
	}

	private UUID sit(Session person, boolean right) {
		UUID attempt = room.exams.start(person, "P-W").value().attempt();
		for (Item item : room.paper(attempt).items()) {
			Response known = item.sealed() ? right(item) : Response.text("an essay");
			Response given = !item.sealed() || right ? known : Response.keys(item.choices().stream().map(c -> c.key())
					.filter(k -> !known.keys().contains(k)).findFirst().orElseThrow());
			room.exams.answer(person, attempt, item.question(), given).value();
		}
		assertThat(room.exams.submit(person, attempt).value().sealed()).isTrue();
		return attempt;
	}

	private void mark() {
		String task = room.marking.tasks(room.trainer).value().getFirst().task();
		room.marking.mark(room.trainer, task, GivenMark.levels(Map.of("criterion tone", "tone 2", "criterion facts", "facts 2"), "well")).value();
	}

	private Score score(UUID attempt) {
		return room.book.find(attempt).orElseThrow().score();
	}

	@Test
	void theProgramLocksAtTheRecommendedCost() throws IOException {
		SealDesk own = new SealDesk(room.journal, () -> folder.resolve("sealed-keys"), room.keyring, room.shelf, room.access, room.settled::add,
				room.scoring);
		String key = own.make(room.lead, WORDS.toCharArray(), true).value().key().id();
		String header = Files.readString(folder.resolve("sealed-keys").resolve(key + ".jwe")).split("\\.")[0];
		assertThat(new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8)).contains("\"p2c\":" + LockCost.RECOMMENDED.iterations());
	}

	@Test
	void whoWantsToSitAgainIsToldWhatTheResultWaitsFor() {
		sit(true);
		assertThat(ExamDeskTest.refused(room.exams.start(room.newcomer, "P-W")).missing()).first()
				.satisfies(m -> assertThat(m.next().en()).contains("opens the sealed papers"));
		openAll();
		assertThat(ExamDeskTest.refused(room.exams.start(room.newcomer, "P-W")).missing()).first().as("the essay is to be marked")
				.satisfies(m -> assertThat(m.next().en()).contains("is marked"));
	}

	@Test
	void whatIsNotSealedIsMarkedMeanwhileAndCountsWhenTheRestIsOpened() {
		UUID attempt = sit(true);
		mark();
		assertThat(room.book.find(attempt).orElseThrow().sealed()).isTrue();
		assertThat(room.book.counting(room.newcomer.person(), "P-W")).isEmpty();
		room.settled.clear();
		assertThat(openAll()).isEqualTo(new Scored(1, 0, List.of()));
		assertThat(score(attempt).points()).isEqualTo(Fraction.of(8));
		assertThat(score(attempt).passed()).isTrue();
		assertThat(room.settled).containsExactly(room.newcomer.person());
		assertThat(openAll()).as("scored once").isEqualTo(new Scored(0, 0, List.of()));
	}

	@Test
	void openedFirstItWaitsForItsMarksAndTheKeyMustBeOpenForThem() {
		UUID attempt = sit(true);
		assertThat(openAll()).isEqualTo(new Scored(0, 1, List.of()));
		room.sealed.close(room.trainer);
		String task = room.marking.tasks(room.trainer).value().getFirst().task();
		assertThat(room.marking.mark(room.trainer, task, GivenMark.levels(Map.of("criterion tone", "tone 2", "criterion facts", "facts 2"), "well")))
				.isEqualTo(Result.refused(Messages.SealAware_shut.text()));
		openAll();
		mark();
		assertThat(score(attempt).points()).isEqualTo(Fraction.of(8));
	}

	@Test
	void aSealedCriticalQuestionThatWasFailedFailsTheExam() {
		UUID attempt = sit(false);
		mark();
		openAll();
		assertThat(score(attempt).failed()).hasSize(1);
		assertThat(score(attempt).passed()).isFalse();
	}

	@Test
	void nothingAnsweredWaitsForNobody() {
		UUID attempt = room.exams.start(room.newcomer, "P-W").value().attempt();
		AttemptSummary ended = room.exams.submit(room.newcomer, attempt).value();
		assertThat(ended.awaitsMarks() || ended.sealed()).isFalse();
		assertThat(ended.score().orElseThrow().points()).isEqualTo(Fraction.ZERO);
	}

	@Test
	void whatWasVoidedStaysSealed() {
		UUID attempt = room.exams.start(room.newcomer, "P-W").value().attempt();
		room.paper(attempt).items().stream().filter(Item::sealed)
				.forEach(i -> room.exams.answer(room.newcomer, attempt, i.question(), Response.keys("A")).value());
		room.invigilation.stop(room.lead, attempt, Ending.VOIDED, "a mistake").value();
		assertThat(room.sealed.waiting(room.trainer).value()).isZero();
		assertThat(openAll()).isEqualTo(new Scored(0, 0, List.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[1,2]", "[{}]", "[null]" })
	void whatAStrangerSealedForTheTeamIsToldAndKeepsNobodyElseFromTheirResult(String forgedKey) {
		UUID sound = sit(true);
		mark();
		SealingKey key = room.sealed.sealing().value();
		Item item = new ShortAnswerType().item(TypeSamples.shortAnswer(), TestTypes.random(1));
		room.shelf.add(Content.bank("B-X", SealSamples.question(key, TypeSamples.shortAnswer(), item.keyed(TypeData.of(Json.tree(forgedKey))))));
		room.shelf.add(Content.paper("P-X", 60, Content.section("S-X", "B-X", 0, 4, 0)));
		UUID forged = room.exams.start(room.newcomer, "P-X").value().attempt();
		room.exams.answer(room.newcomer, forged, room.paper(forged).items().getFirst().question(), Response.text("7 天")).value();
		room.exams.submit(room.newcomer, forged).value();
		Scored scored = openAll();
		assertThat(scored.results()).isEqualTo(1);
		assertThat(scored.shut()).singleElement().satisfies(s -> assertThat(s.attempt()).isEqualTo(forged));
		assertThat(score(sound).passed()).isTrue();
	}

	@Test
	void aRebuiltJournalKnowsTheSameKeysAndScores() {
		UUID attempt = sit(true);
		mark();
		openAll();
		var keys = room.sealed.keys(room.trainer).value();
		Attempt before = room.book.find(attempt).orElseThrow();
		room.journal.rebuild(Progress.SILENT).value();
		assertThat(room.book.find(attempt)).contains(before);
		assertThat(room.sealed.keys(room.trainer).value()).isEqualTo(keys);
	}

	@Test
	void whoSitsAnExamOpensNothing() {
		room.exams.start(room.trainer, "P-W").value();
		assertThat(room.sealed.open(room.trainer, WORDS.toCharArray())).isEqualTo(Result.refused(Messages.SealDesk_sitting.text()));
	}

	@Test
	void whoOpenedThemAndThenSitsAnExamHasThemShut() {
		openAll();
		Session again = new Session(room.trainer.person(), room.trainer.name(), room.trainer.roles());
		room.sealed.unlock(again, WORDS.toCharArray()).value();
		UUID attempt = room.exams.start(room.trainer, "P-W").value().attempt();
		for (Session session : List.of(room.trainer, again)) {
			assertThat(room.sealed.isOpen(session)).isFalse();
			assertThat(room.sealed.opened(session)).isEqualTo(Result.refused(Messages.SealDesk_sitting.text()));
		}
		room.exams.submit(room.trainer, attempt).value();
		assertThat(room.sealed.opened(room.trainer)).isEqualTo(Result.refused(Messages.SealAware_shut.text()));
	}

	@Test
	void aPaperThatWasSealedForTwoKeysIsScoredWhenBothAreOpen() {
		String others = "quite another passphrase";
		SealingKey first = room.sealed.sealing().value();
		SealingKey second = room.sealed.make(room.lead, others.toCharArray(), true).value().key();
		room.shelf.add(Content.bank("B-V", sealedFor(first, "V-1"), sealedFor(second, "V-2")));
		room.shelf.add(Content.paper("P-V", 60, Content.section("S-V", "B-V", 0, 4, 0)));
		UUID attempt = room.exams.start(room.newcomer, "P-V").value().attempt();
		room.paper(attempt).items().forEach(i -> room.exams.answer(room.newcomer, attempt, i.question(),
				Response.keys(i.choices().getFirst().key())).value());
		room.exams.submit(room.newcomer, attempt).value();
		assertThat(room.sealed.open(room.trainer, others.toCharArray()).value().shut()).hasSize(1);
		assertThat(openAll()).isEqualTo(new Scored(1, 0, List.of()));
	}

	private static Question sealedFor(SealingKey key, String code) {
		Question question = Content.single(code);
		return SealSamples.question(key, question, new SingleChoiceType().item(question, TestTypes.random(4)));
	}

	@Test
	void unlockingScoresNothing() {
		UUID attempt = sit(true);
		assertThat(room.sealed.unlock(room.trainer, WORDS.toCharArray()).value()).isEqualTo(1);
		assertThat(room.book.find(attempt).orElseThrow().sealed()).isTrue();
		assertThat(room.sealed.isOpen(room.trainer)).isTrue();
	}

	@Test
	void whatSomebodyElseScoredMeanwhileIsScoredOnce() {
		sit(true);
		mark();
		sit(ExamRoom.person("he", Role.NEWCOMER), false);
		mark();
		long before = room.events("AttemptScored");
		room.atOpening = () -> {
			room.atOpening = () -> {
			};
			assertThat(room.sealed.open(room.lead, WORDS.toCharArray()).value().results()).isEqualTo(1);
		};
		assertThat(openAll()).isEqualTo(new Scored(1, 0, List.of()));
		assertThat(room.events("AttemptScored")).isEqualTo(before + 2);
	}

	@Test
	void aKeyThatIsShutWhileItIsPutRightIsNotStoredEmpty() {
		UUID attempt = sit(true);
		mark();
		openAll();
		Item sealed = room.paper(attempt).items().stream().filter(Item::sealed).findFirst().orElseThrow();
		Item opened = SealedItems.open(sealed, room.keyring.keys(room.trainer)).value();
		List<String> other = TestTypes.sources(opened, ExamRoom.wrong(opened));
		String preview = room.regrades.preview(room.trainer, sealed.question(), other).value().preview();
		room.regrades.addStake((person, then) -> {
			room.sealed.close(room.trainer);
			return List.of();
		});
		assertThat(room.regrades.apply(room.trainer, sealed.question(), other, preview, "a slip"))
				.isEqualTo(Result.refused(Messages.SealAware_shut.text()));
		assertThat(room.events("AttemptRegraded")).isZero();
	}

	@Test
	void aPassphraseIsWipedAfterUse() {
		char[] words = WORDS.toCharArray();
		room.sealed.open(room.trainer, words).value();
		assertThat(words).containsOnly('\0');
	}
}
