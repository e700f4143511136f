package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.chushi.assessment.RegradePreview;
import org.chushi.assessment.Regrading;
import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.Response;
import org.chushi.questions.testing.Content;
import org.chushi.questions.testing.TestTypes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two single choices; B is right in both until the key is put right. */
final class RegradeDeskTest {

	@TempDir
	Path folder;
	private ExamRoom room;
	private final Session other = ExamRoom.person("he", Role.NEWCOMER);

	@BeforeEach
	void open() {
		room = new ExamRoom(folder);
		room.shelf.add(Content.bank("B-R", Content.single("R-1"), Content.single("R-2")));
		room.shelf.add(Content.paper("P-R", 100, Content.section("S-R", "B-R", 0, 1, 0)));
	}

	@AfterEach
	void close() {
		room.close();
	}

	/** @param first, second options chosen, as the content calls them */
	private UUID sit(Session person, String first, String second) {
		UUID attempt = begin(person, first, second);
		room.exams.submit(person, attempt).value();
		return attempt;
	}

	private UUID begin(Session person, String first, String second) {
		UUID attempt = room.exams.start(person, "P-R").value().attempt();
		for (Item item : room.paper(attempt).items()) {
			String source = item.question().equals(Content.id("R-1")) ? first : second;
			String letter = TestTypes.options(item).stream()
					.filter(k -> TestTypes.sources(item, List.of(k)).contains(source)).findFirst().orElseThrow();
			room.exams.answer(person, attempt, item.question(), Response.keys(letter)).value();
		}
		return attempt;
	}

	private RegradePreview preview(String... key) {
		return room.regrades.preview(room.trainer, "R-1", List.of(key)).value();
	}

	private boolean passed(Session person) {
		return room.book.counting(person.person(), "P-R").orElseThrow().passed();
	}

	@Test
	void aPreviewShowsWhoseResultTurnsAndChangesNothing() {
		UUID right = sit(room.newcomer, "B", "B");
		UUID wrong = sit(other, "C", "B");
		RegradePreview preview = preview("C");
		assertThat(preview.attempts()).isEqualTo(2);
		assertThat(preview.effects()).hasSize(2).allMatch(RegradePreview.Effect::turns).allMatch(RegradePreview.Effect::counts)
				.extracting(RegradePreview.Effect::attempt).containsExactlyInAnyOrder(right, wrong);
		assertThat(preview.effects()).filteredOn(e -> e.attempt().equals(right)).singleElement()
				.satisfies(e -> assertThat(e.after().points()).isEqualTo(Fraction.ONE));
		assertThat(room.events("AttemptRegraded")).isZero();
		assertThat(passed(room.newcomer)).isTrue();
	}

	@Test
	void whatWasLookedAtIsDoneWithATrace() {
		UUID right = sit(room.newcomer, "B", "B");
		sit(other, "C", "B");
		RegradePreview preview = preview("C");
		room.settled.clear();
		assertThat(room.regrades.apply(room.trainer, "R-1", List.of("C"), preview.preview(), " the handbook changed ").value())
				.isEqualTo(preview);
		assertThat(passed(room.newcomer)).isFalse();
		assertThat(passed(other)).isTrue();
		assertThat(room.settled).containsExactlyInAnyOrder(room.newcomer.person(), other.person());
		Regrading trace = room.book.find(right).orElseThrow().regradings().getFirst();
		assertThat(trace.reason()).isEqualTo("the handbook changed");
		assertThat(trace.by()).isEqualTo(room.trainer.actor());
		assertThat(trace.before().passed()).isTrue();
		Attempt before = room.book.find(right).orElseThrow();
		room.journal.rebuild(Progress.SILENT).value();
		assertThat(room.book.find(right)).contains(before);
		assertThat(preview("C").attempts()).isZero();
	}

	@Test
	void severalKeysMayBeAcceptedAndWeighed() {
		sit(room.newcomer, "B", "B");
		sit(other, "C", "B");
		assertThat(preview("B", "C").effects()).extracting(e -> e.person()).containsExactly(other.person());
		assertThat(preview("B=100", "C=50").effects()).singleElement()
				.satisfies(e -> assertThat(e.after().points()).isEqualTo(Fraction.of(3, 2)));
	}

	@Test
	void whoLookedBeforeSomethingChangedLooksAgain() {
		sit(room.newcomer, "B", "B");
		RegradePreview old = preview("C");
		sit(other, "C", "B");
		ExamDeskTest.refused(room.regrades.apply(room.trainer, "R-1", List.of("C"), old.preview(), "x"));
		ExamDeskTest.refused(room.regrades.apply(room.trainer, "R-1", List.of("D"), preview("C").preview(), "x"));
		ExamDeskTest.refused(room.regrades.apply(room.trainer, "R-1", List.of("C"), preview("C").preview(), " "));
		assertThat(room.events("AttemptRegraded")).isZero();
	}

	@Test
	void onesOwnExamAndOneUnderWayAreLeftAndCounted() {
		sit(room.trainer, "C", "B");
		begin(other, "C", "B");
		sit(room.newcomer, "C", "B");
		RegradePreview preview = preview("C");
		assertThat(preview.own()).isEqualTo(1);
		assertThat(preview.running()).isEqualTo(1);
		assertThat(preview.effects()).extracting(e -> e.person()).containsExactly(room.newcomer.person());
		room.regrades.apply(room.trainer, "R-1", List.of("C"), preview.preview(), "x").value();
		assertThat(passed(room.trainer)).isFalse();
	}

	@Test
	void onlyTheAttemptThatCountsIsToldToCount() {
		sit(room.newcomer, "C", "C");
		room.time.pass(Duration.ofMinutes(1));
		UUID best = sit(room.newcomer, "C", "B");
		assertThat(preview("C").effects()).filteredOn(RegradePreview.Effect::counts).singleElement()
				.satisfies(e -> assertThat(e.attempt()).isEqualTo(best));
	}

	@Test
	void whatRestsOnResultsSaysWhatWouldFollowOncePerPerson() {
		List<UUID> asked = new ArrayList<>();
		room.regrades.addStake((person, then) -> {
			asked.add(person);
			return List.of(Bilingual.same(then.counting(person, "P-R").orElseThrow().passed() ? "would pass" : "would fail"));
		});
		sit(room.newcomer, "B", "B");
		sit(room.newcomer, "B", "C");
		sit(other, "C", "B");
		List<RegradePreview.Effect> effects = preview("C").effects();
		assertThat(effects.stream().flatMap(e -> e.consequences().stream()).map(Bilingual::en))
				.containsExactlyInAnyOrder("would fail", "would pass");
		assertThat(asked).containsExactlyInAnyOrder(room.newcomer.person(), other.person());
		assertThat(passed(room.newcomer)).isTrue();
	}

	@Test
	void aKeyThatCannotBeIsRefusedInTheWordsOfTheContent() {
		sit(room.newcomer, "B", "B");
		assertThat(ExamDeskTest.refused(room.regrades.preview(room.trainer, "R-1", List.of("Z"))).reason().en())
				.isEqualTo("The question has no “Z”; there are A B C D.");
		ExamDeskTest.refused(room.regrades.preview(room.trainer, "R-1", List.of()));
		ExamDeskTest.refused(room.regrades.preview(room.trainer, "R-1", List.of("A=50")));
		ExamDeskTest.refused(room.regrades.preview(room.trainer, "R-9", List.of("A")));
	}

	@Test
	void onlyTrainerAndLeadLookAndApply() {
		sit(room.newcomer, "B", "B");
		for (Session session : List.of(room.newcomer, room.mentor, room.administrator)) {
			ExamDeskTest.refused(room.regrades.preview(session, "R-1", List.of("C")));
			ExamDeskTest.refused(room.regrades.apply(session, "R-1", List.of("C"), preview("C").preview(), "x"));
		}
	}
}
