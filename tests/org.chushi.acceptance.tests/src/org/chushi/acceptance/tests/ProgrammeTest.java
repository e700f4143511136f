package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Missing;
import org.chushi.core.Result.Refused;
import org.chushi.internal.training.LearningDesk;
import org.chushi.internal.training.PathFinder;
import org.chushi.model.PairingKind;
import org.chushi.people.Access;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.training.Gates;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped programmes as newcomers meet them. */
class ProgrammeTest {

	private House house;
	private Session lead;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		lead = house.person("lead", Role.LEAD);
	}

	@AfterEach
	void close() {
		house.close();
	}

	@Test
	@Tag("C18")
	void theValuesInterviewOpensTheRecordStrictly() {
		Session newcomer = house.person("new", Role.NEWCOMER);
		house.services.policies().choose(lead, "PP-SEVEN").value();
		LocalDate today = LocalDate.now(house.clock);
		assertThat(house.services.enrolments().enrol(lead, newcomer.person(), today)).isInstanceOfSatisfying(Refused.class,
				r -> assertThat(r.missing()).hasSize(1));
		assertThat(house.services.activities().interview(lead, newcomer.person(), "X-VALUES", Set.of(), "").value().passed())
				.isFalse();
		assertThat(house.services.activities().interviews(lead, newcomer.person()).value()).singleElement()
				.satisfies(held -> assertThat(held.passed()).isFalse());
		assertThat(house.services.activities().interviews(newcomer, newcomer.person()).isDone()).as("the lead's notes").isFalse();
		assertThat(house.services.enrolments().enrol(lead, newcomer.person(), today).isDone()).as("not passed").isFalse();
		house.passInterview(newcomer, lead);
		assertThat(house.services.enrolments().enrol(lead, newcomer.person(), today).isDone()).isTrue();
	}

	@Test
	@Tag("C18")
	void aRefusalNamesTheInterviewAndDoesNotSayItsNextStepTwice() {
		Session newcomer = house.person("new", Role.NEWCOMER);
		house.services.policies().choose(lead, "PP-SEVEN").value();
		assertThat(house.services.enrolments().enrol(lead, newcomer.person(), LocalDate.now(house.clock)))
				.isInstanceOfSatisfying(Refused.class,
						r -> assertThat(r.missing()).isNotEmpty().allSatisfy(m -> {
							assertThat(((Missing) m).next()).isNotEqualTo(r.reason());
							assertThat(((Missing) m).what().zh()).isEqualTo("价值观面谈");
							assertThat(((Missing) m).next().zh()).as("said to the lead, too").doesNotStartWith("请组长");
						}));
	}

	@Test
	void eachGateOfAPathIsJudgedOnce() {
		Session newcomer = house.newcomer("new", lead, "PP-FOURWEEKS");
		List<Object> judged = new ArrayList<>();
		Gates counted = (Gates) Proxy.newProxyInstance(Gates.class.getClassLoader(), new Class<?>[] { Gates.class },
				(proxy, method, arguments) -> {
					Object answer = method.invoke(house.services.gates(), arguments);
					judged.addAll(answer instanceof Optional<?> one ? one.stream().toList() : (List<?>) answer);
					return answer;
				});
		LearningDesk learning = new LearningDesk(house.services.journal(), house.services.packs(), new Everybody(), person -> {
		}, new PathFinder(house.services.journal(), house.services.packs(), (person, all, context) -> List.of(), counted,
				house.services.examResults(), house.services.directory(), house.clock));
		long gates = learning.path(lead, newcomer.person()).value().phases().stream().flatMap(p -> p.steps().stream())
				.filter(s -> s.kind() == Kind.GATE).count();
		assertThat(gates).isGreaterThan(1);
		assertThat(judged).filteredOn(Gates.GateStatus.class::isInstance).hasSize((int) gates);
	}

	/** Nobody is refused. */
	private static final class Everybody implements Access {
		@Override
		public <T> Optional<Refused<T>> refusal(Session session, UseCase useCase, UUID subject) {
			return Optional.empty();
		}

		@Override
		public <T> Optional<Refused<T>> refusal(Session session, UseCase useCase) {
			return Optional.empty();
		}
	}

	/** Strict out: who turns out not to share the values loses the trial shift, leaves, and is not let in again. */
	@Test
	@Tag("C18")
	void aValuesInterviewFailedLaterEndsTheTrialShiftAndKeepsTheDoorShut() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		Session mentor = house.mentor("mentor");
		house.pass(newcomer, lead);
		house.services.pairings().bind(lead, newcomer.person(), mentor.person(), PairingKind.MENTOR).value();
		house.services.activities().interview(lead, newcomer.person(), "X-VALUES", Set.of(), "spoke ill of a customer").value();
		assertThat(gateOpen(newcomer)).isFalse();
		assertThat(house.services.gates().history(lead, newcomer.person()).value()).last()
				.satisfies(turn -> assertThat(turn.why()).anySatisfy(w -> assertThat(w.zh()).contains("活动")));
		assertThat(house.services.pairWork().record(mentor, newcomer.person(), house.draft("X-RECEPTION", "")).isDone())
				.as("no pair-work any more").isFalse();
		house.services.enrolments().withdraw(lead, newcomer.person(), "values").value();
		assertThat(house.services.pairings().guidedBy(mentor.person())).isEmpty();
		assertThat(house.services.enrolments().enrol(lead, newcomer.person(), LocalDate.now(house.clock)).isDone())
				.as("the record stays as it is").isFalse();
	}

	@Test
	void anUnknownProfileIsRefusedInOneLanguageAtATime() {
		assertThat(house.services.policies().choose(lead, "NOPE")).isInstanceOfSatisfying(Refused.class, r -> {
			assertThat(r.reason().en()).contains("PP-FOURWEEKS").doesNotContainPattern("\\p{IsHan}").doesNotContain(" / ");
			assertThat(r.reason().zh()).contains("四周").doesNotContain(" / ");
		});
	}

	@Test
	void switchingTheProfileChangesThePathWithoutLosingWhatWasDone() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		house.finishLessons(newcomer);
		int days = house.path(newcomer).days();
		house.services.enrolments().move(lead, newcomer.person(), "PP-STRICT").value();
		assertThat(house.path(newcomer).days()).isNotEqualTo(days);
		assertThat(house.path(newcomer).steps()).filteredOn(s -> s.kind() == Kind.COURSE)
				.allSatisfy(s -> assertThat(s.state()).isEqualTo(State.DONE));
		assertThat(house.services.gates().status(newcomer, newcomer.person(), Gates.TRIAL_SHIFT).value().open()).isFalse();
	}

	@Test
	void aSecondEnrolmentIsNoWayRoundTheGate() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		LocalDate today = LocalDate.now(house.clock);
		assertThat(house.services.enrolments().enrol(lead, newcomer.person(), today).isDone()).as("while one runs").isFalse();
		house.finishLessons(newcomer);
		house.confirmActivities(newcomer, lead);
		for (int attempt = 0; attempt < 3; attempt++) {
			house.sit(newcomer, "P-FINAL", house::wrong);
			house.clock.pass(java.time.Duration.ofHours(13));
		}
		house.services.enrolments().withdraw(lead, newcomer.person(), "again").value();
		house.services.enrolments().enrol(lead, newcomer.person(), today).value();
		assertThat(house.services.exams().start(newcomer, "P-FINAL").isDone()).as("attempts stay used up").isFalse();
		assertThat(house.services.gates().status(newcomer, newcomer.person(), Gates.TRIAL_SHIFT).value().open()).isFalse();
	}

	@Test
	void aRegradedExamShutsTheGateAgainWithATrace() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		Session trainer = house.person("trainer", Role.TRAINER);
		house.finishLessons(newcomer);
		house.confirmActivities(newcomer, lead);
		var attempt = house.sit(newcomer, "P-FINAL", house::right);
		assertThat(gateOpen(newcomer)).isTrue();
		var review = house.services.exams().review(trainer, attempt).value();
		review.questions().stream().filter(q -> q.type().equals("single-choice")).limit(12).forEach(q -> {
			String other = q.choices().stream().map(c -> c.key()).filter(k -> !q.key().strings().contains(k)).findFirst().orElseThrow();
			house.services.exams().regrade(trainer, attempt, q.question(), List.of(other), "the key was wrong").value();
		});
		assertThat(gateOpen(newcomer)).isFalse();
		assertThat(house.services.gates().history(newcomer, newcomer.person()).value()).extracting(Gates.Turn::opened)
				.containsExactly(true, false);
	}

	@Test
	void aRegradeSaysWhichGateWouldShutBeforeItDoesSo() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		Session trainer = house.person("trainer", Role.TRAINER);
		house.finishLessons(newcomer);
		house.confirmActivities(newcomer, lead);
		var attempt = house.sit(newcomer, "P-FINAL", house::right);
		var singles = house.services.exams().review(trainer, attempt).value().questions().stream()
				.filter(q -> q.type().equals("single-choice")).toList();
		boolean told = false;
		for (int i = 0; i < singles.size() && !told; i++) {
			var question = house.library().find(org.chushi.model.SingleChoice.class, singles.get(i).question()).orElseThrow();
			List<String> other = List.of(question.getChoices().stream().filter(c -> !c.isCorrect()).findFirst().orElseThrow().getKey());
			var preview = house.services.regrades().preview(trainer, question.getId(), other).value();
			told = !preview.effects().getFirst().consequences().isEmpty();
			if (told) {
				assertThat(preview.effects().getFirst().consequences().getFirst().en()).endsWith("would shut");
			}
			assertThat(gateOpen(newcomer)).isTrue();
			house.services.regrades().apply(trainer, question.getId(), other, preview.preview(), "the key was wrong").value();
		}
		assertThat(told).isTrue();
		assertThat(gateOpen(newcomer)).isFalse();
	}

	private boolean gateOpen(Session newcomer) {
		return house.services.gates().status(newcomer, newcomer.person(), Gates.TRIAL_SHIFT).value().open();
	}
}
