package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.internal.ui.learn.Samples.same;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.chushi.assessment.ExamOutlook;
import org.chushi.core.Result;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.training.ChecklistRecord;
import org.chushi.training.PairWork;
import org.chushi.training.PairWork.Content;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.SetExam;
import org.chushi.training.SetExams;
import org.chushi.ui.HomeCard.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leads, trainers and mentors learn too; their rails and first pages are not crowded by it. */
class LearnerCardTest {

	private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
	private static final UUID ME = Samples.LEARNER;

	private final ExamsInHand exams = new ExamsInHand();
	private final List<SetExam> set = new ArrayList<>();
	private final List<Entry> entries = new ArrayList<>();
	private Window stage;

	/** The window of somebody with a role. */
	private static final class Window extends org.chushi.ui.testing.Stage {
		private final String role;

		Window(String role) {
			this.role = role;
		}

		@Override
		public UUID person() {
			return ME;
		}

		@Override
		public <T> T session(Class<T> type) {
			return type.cast(new Session(ME, "me", Set.of(Role.valueOf(role.toUpperCase(java.util.Locale.ROOT)))));
		}

		@Override
		public Set<String> roles() {
			return Set.of(role);
		}
	}

	private Callable<Optional<Part>> reader(String role) {
		stage = new Window(role);
		return new LearnerCard(exams, asked(SetExams.class, Result.done(set)), asked(PairWork.class, Result.done(entries)), Clock.fixed(NOW, ZoneOffset.UTC))
				.reader(stage);
	}

	/** A service that gives one answer. */
	private static <T> T asked(Class<T> type, Object answer) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (any, method, given) -> answer));
	}

	private static Entry entry(UUID learner, UUID mentor) {
		return new Entry(new UUID(5, 5), learner, mentor, new Content(new ChecklistRecord("list", same("接待"), "1.0", 80, List.of()), Samples.START, 60, "", ""),
				"hash", "", null, null, false);
	}

	private void exam() {
		set.add(new SetExam(new UUID(1, 1), ME, "p", "P", same("带教测验"), NOW.minus(Duration.ofHours(1)), NOW.plus(Duration.ofHours(9)), 1, 0, "请带耳机", ME, NOW, ""));
		exams.outlook = new ExamOutlook("p", "P", same("带教测验"), same(""), 30, 60, 10, 0, 1, false, Duration.ZERO, Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), true, Optional.empty(), List.of());
	}

	@AfterEach
	void close() {
		if (stage != null) {
			stage.close();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "lead", "trainer", "mentor" })
	void whoHasNothingToSitOrToSignSeesNothing(String role) throws Exception {
		assertThat(reader(role).call()).isEmpty();
	}

	@Test
	void aTrainerIsLedToTheExamThatWasSetForThem() throws Exception {
		exam();
		reader("trainer").call().orElseThrow().fill(stage.fresh(), stage);
		stage.open();
		assertThat(stage.words()).contains("你自己的考试和签字", "带教测验", "请带耳机");
		stage.press("去考试");
		assertThat(stage.told).containsExactly("exam/p");
	}

	@Test
	void aMentorSignsAsALearnerAndIsNotShownWhatTheySignAsAMentor() throws Exception {
		entries.add(entry(new UUID(9, 9), ME));
		assertThat(reader("mentor").call()).as("a mentor's page tells that").isEmpty();
		stage.close();
		entries.add(entry(ME, new UUID(9, 9)));
		reader("mentor").call().orElseThrow().fill(stage.fresh(), stage);
		stage.open();
		stage.press(stage.t(Messages.HomeView_signButton));
		assertThat(stage.told).containsExactly("pairwork.entry/" + new UUID(5, 5));
	}

	@Test
	void theExamUnderWayIsSaidOnceAndDoesNotChangeWithItsClock() throws Exception {
		exam();
		exams.running = Optional.of(Samples.exam(Duration.ofMinutes(9), Duration.ZERO));
		Callable<Optional<Part>> reader = reader("lead");
		Optional<Part> first = reader.call();
		exams.running = Optional.of(Samples.exam(Duration.ofMinutes(8), Duration.ZERO));
		assertThat(reader.call()).isEqualTo(first);
		first.orElseThrow().fill(stage.fresh(), stage);
		stage.open();
		assertThat(stage.words()).contains(stage.t(Messages.NextStep_examRuns));
	}

	@Test
	void aNewcomersPageTellsItItself() throws Exception {
		exam();
		entries.add(entry(ME, new UUID(9, 9)));
		assertThat(reader("newcomer").call()).isEmpty();
	}

	/** Reached by links, and in the rail of those only who use them every day. */
	@Test
	void thePagesOfLearningAreOpenToAllAndCrowdNobody() {
		ExamPage exam = new ExamPage(exams, null, null, null, null, null, null, null);
		TrialPage trial = new TrialPage(null);
		for (String role : List.of("lead", "trainer", "administrator")) {
			assertThat(exam.visibleTo(Set.of(role))).isTrue();
			assertThat(exam.inRail(Set.of(role))).isFalse();
			assertThat(trial.inRail(Set.of(role))).isFalse();
		}
		assertThat(exam.inRail(Set.of("mentor"))).isTrue();
		assertThat(exam.inRail(Set.of("lead", "mentor"))).isTrue();
		assertThat(trial.visibleTo(Set.of("mentor"))).as("an agent who became a mentor").isTrue();
		assertThat(trial.inRail(Set.of("mentor"))).isFalse();
		assertThat(trial.inRail(Set.of("newcomer"))).isTrue();
	}
}
