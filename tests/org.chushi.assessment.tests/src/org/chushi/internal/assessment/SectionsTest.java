package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.chushi.assessment.ExtraTime;
import org.chushi.assessment.RunningExam;
import org.chushi.assessment.SectionProgress;
import org.chushi.assessment.SectionProgress.State;
import org.chushi.core.Result;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Item;
import org.chushi.questions.testing.Content;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers that are sat section by section: A (no return), B (10 minutes), C (neither). */
final class SectionsTest {

	private static final String A = Content.id("S-A");
	private static final String B = Content.id("S-B");
	private static final String C = Content.id("S-C");

	@TempDir
	Path folder;
	private ExamRoom room;
	private UUID attempt;

	@BeforeEach
	void start() {
		room = new ExamRoom(folder);
		room.shelf.add(Content.singles("B-9", 12));
		Paper paper = Content.paper("P-S", 50, fixed("S-A", 0), fixed("S-B", 4), fixed("S-C", 8));
		paper.getSections().get(0).setNoReturn(true);
		paper.getSections().get(1).setMinutes(10);
		room.shelf.add(paper);
		attempt = room.exams.start(room.newcomer, "P-S").value().attempt();
	}

	private static PaperSection fixed(String code, int from) {
		PaperSection section = Content.section(code, "B-9", 0, 1, 0);
		for (int i = from; i < from + 4; i++) {
			section.getQuestions().add(Content.id("B-9-" + i));
		}
		return section;
	}

	@AfterEach
	void close() {
		room.close();
	}

	private RunningExam now() {
		return room.exams.current(room.newcomer).value().orElseThrow();
	}

	private List<State> states() {
		return now().progress().stream().map(SectionProgress::state).toList();
	}

	private Result<RunningExam> enter(String section) {
		return room.exams.enter(room.newcomer, attempt, section);
	}

	private Result<?> answer(String section) {
		Item item = room.paper(attempt).items().stream().filter(i -> i.section().equals(section)).findFirst().orElseThrow();
		return room.exams.answer(room.newcomer, attempt, item.question(), ExamRoom.right(item));
	}

	private List<String> shown() {
		return now().questions().stream().map(ExamQuestion::section).distinct().toList();
	}

	@Test
	void onlyTheSectionUnderWayIsShown() {
		assertThat(states()).containsExactly(State.UNDER_WAY, State.AHEAD, State.AHEAD);
		assertThat(shown()).containsExactly(A);
		assertThat(answer(A).isDone()).isTrue();
		assertThat(ExamDeskTest.refused(answer(B)).reason().zh()).contains("还没开始");
	}

	@Test
	void allQuestionsOfThePaperAreKnownToWhoMustNotAskThem() {
		assertThat(room.exams.onPaper(room.newcomer).value()).hasSize(12);
		room.exams.submit(room.newcomer, attempt).value();
		assertThat(room.exams.onPaper(room.newcomer).value()).isEmpty();
	}

	@Test
	void aSectionOfNoReturnIsShutOnceLeft() {
		answer(A);
		assertThat(enter("").value().underWay().map(SectionProgress::section)).contains(B);
		assertThat(states()).containsExactly(State.SHUT, State.UNDER_WAY, State.AHEAD);
		assertThat(shown()).containsExactly(B);
		assertThat(ExamDeskTest.refused(answer(A)).reason().en()).contains("neither read nor answered");
		assertThat(ExamDeskTest.refused(room.exams.flag(room.newcomer, attempt, room.paper(attempt).items().getFirst().question(), true))
				.reason().en()).contains("shut");
		ExamDeskTest.refused(enter(A));
		assertThat(room.exams.submit(room.newcomer, attempt).value().score().orElseThrow().points().atLeast(1)).isTrue();
	}

	@Test
	void sectionsComeInOrder() {
		assertThat(ExamDeskTest.refused(enter(C)).missing().getFirst().next().zh()).contains("S-B");
		enter(B).value();
		enter(C).value();
		assertThat(states()).containsExactly(State.SHUT, State.OPEN, State.UNDER_WAY);
		assertThat(ExamDeskTest.refused(enter("")).reason().en()).contains("last section");
		assertThat(ExamDeskTest.refused(enter("elsewhere")).reason().en()).contains("elsewhere");
	}

	@Test
	void theTimeOfASectionRunsOnlyWhileThePersonIsInIt() {
		room.time.pass(Duration.ofMinutes(8));
		enter(B).value();
		room.time.pass(Duration.ofMinutes(4));
		assertThat(now().underWay().orElseThrow().remaining()).contains(Duration.ofMinutes(6));
		enter(C).value();
		room.time.pass(Duration.ofMinutes(9));
		assertThat(ExamDeskTest.refused(answer(B)).reason().en()).contains("enter it first");
		enter(B).value();
		assertThat(now().underWay().orElseThrow().remaining()).contains(Duration.ofMinutes(6));
		assertThat(shown()).containsExactly(B, C);
		assertThat(answer(C).isDone()).isTrue();
		assertThat(now().remaining()).isEqualTo(Duration.ofMinutes(9));
	}

	@Test
	void aSectionWhoseTimeIsOverIsShut() {
		enter(B).value();
		room.time.pass(Duration.ofMinutes(10).plusSeconds(5));
		assertThat(answer(B).isDone()).isTrue();
		room.time.pass(Duration.ofMillis(1));
		assertThat(ExamDeskTest.refused(answer(B)).reason().zh()).contains("时间已到");
		assertThat(shown()).isEmpty();
		assertThat(states()).containsExactly(State.SHUT, State.SHUT, State.AHEAD);
		enter("").value();
		assertThat(answer(C).isDone()).isTrue();
		ExamDeskTest.refused(enter(B));
	}

	@Test
	void theTimeOfASectionSurvivesACrashAndATurnedClock() {
		enter(B).value();
		room.time.pass(Duration.ofMinutes(4));
		answer(B);
		room.time.turn(Duration.ofHours(-1));
		room.restart(Duration.ofMinutes(3));
		assertThat(now().underWay().orElseThrow().remaining()).contains(Duration.ofMinutes(3));
	}

	@Test
	void enteringWhereOneIsChangesNothing() {
		long before = room.events("SectionEntered");
		enter(A).value();
		assertThat(room.events("SectionEntered")).isEqualTo(before);
	}

	@Test
	void minutesGoToTheSectionUnderWayAndASharePutsAllOfThemOff() {
		enter(B).value();
		room.invigilation.extend(room.trainer, attempt, new ExtraTime(0, 5), "fire drill").value();
		assertThat(now().underWay().orElseThrow().remaining()).contains(Duration.ofMinutes(15));
		room.invigilation.extend(room.trainer, attempt, new ExtraTime(50, 0), "reads slowly").value();
		assertThat(now().underWay().orElseThrow().remaining()).contains(Duration.ofMinutes(20));
		assertThat(now().remaining()).isEqualTo(Duration.ofMinutes(50));
	}

	@Test
	void extraTimeGivenBeforehandReachesEverySection() {
		room.exams.submit(room.newcomer, attempt).value();
		room.invigilation.allow(room.lead, room.newcomer.person(), "", new ExtraTime(0, 15), "reads slowly").value();
		attempt = room.exams.start(room.newcomer, "P-S").value().attempt();
		assertThat(now().remaining()).isEqualTo(Duration.ofMinutes(45));
		enter(B).value();
		assertThat(now().underWay().orElseThrow().remaining()).contains(Duration.ofMinutes(15));
	}

	@Test
	void aPaperWithoutSuchSectionsIsSatAsAWhole() {
		room.exams.submit(room.newcomer, attempt).value();
		RunningExam whole = room.start();
		assertThat(whole.progress()).allMatch(p -> p.state() == State.OPEN && p.remaining().isEmpty());
		assertThat(whole.questions()).hasSize(7);
		assertThat(whole.underWay()).isEmpty();
		ExamDeskTest.refused(room.exams.enter(room.newcomer, whole.attempt(), ""));
	}
}
