package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.career.CareerWays.Question;
import org.chushi.career.Measure;
import org.chushi.core.Result.Refused;
import org.chushi.core.Result;
import org.chushi.model.PairingKind;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.training.Gates.Turn;
import org.chushi.training.Gates;
import org.chushi.training.Learning.LessonState;
import org.chushi.training.PairWork.Draft;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Pairing;
import org.chushi.workspace.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways round the rules that somebody might try, and content that goes while somebody is on it. */
class LoopholesTest {

	private House house;
	private Services services;
	private Session lead;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		services = house.services;
		lead = house.person("lead", Role.LEAD);
	}

	@AfterEach
	void close() {
		house.close();
	}

	@Test
	void aWithdrawnPackShutsTheGateWithATraceUntilItIsBack() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		house.pass(newcomer, lead);
		withdraw("onboarding");
		assertThat(turns(newcomer)).extracting(Turn::opened).containsExactly(true, false);
		assertThat(turns(newcomer).getLast().why()).singleElement()
				.satisfies(w -> assertThat(w.zh()).isNotBlank().isNotEqualTo(w.en()));
		assertThat(services.gates().status(newcomer, newcomer.person(), Gates.TRIAL_SHIFT)).isInstanceOf(Refused.class);
		house.withdrawn.clear();
		services.packs().reload();
		assertThat(turns(newcomer)).extracting(Turn::opened).containsExactly(true, false, true);
	}

	@Test
	void nothingThrowsWhilePacksAreGone() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		Session mentor = onTrial(newcomer, "mentor");
		Entry entry = house.pairWork(mentor, newcomer, "X-RECEPTION");
		Draft draft = house.draft("X-RECEPTION", "");
		int all = services.packs().library().packs().size();
		for (Set<String> gone : List.of(Set.of("onboarding"), Set.of("mentoring"), Set.of("onboarding", "mentoring"))) {
			house.withdrawn.clear();
			house.withdrawn.addAll(gone);
			assertThat(services.packs().reload().packs()).hasSize(all - gone.size());
			Stream.of(lead, mentor, newcomer).forEach(s -> everything(s, newcomer.person(), entry.id(), draft));
		}
		assertThat(services.pairWork().of(newcomer, newcomer.person()).value()).as("what was signed stays readable")
				.hasSize(1);
	}

	@Test
	void anIdOfNobodyIsRefusedAndNeverThrows() {
		everything(lead, new UUID(7, 7), new UUID(8, 8),
				new Draft("nowhere", LocalDate.now(house.clock), 60, Set.of("x"), "", ""));
		assertThat(services.careers().promote(lead, new UUID(7, 7), "PO-MANAGER", "because").isDone()).isFalse();
	}

	@Test
	void aChecklistThatIsNotPassedConfirmsNothing() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		Session mentor = onTrial(newcomer, "mentor");
		services.activities().record(newcomer, "ST-SEVEN-HANDOVER", "took over the account").value();
		assertThat(services.activities().confirm(mentor, newcomer.person(), "ST-SEVEN-HANDOVER", Set.of(), ""))
				.isInstanceOfSatisfying(Refused.class, r -> assertThat(r.missing()).isNotEmpty());
		assertThat(services.activities()
				.confirm(mentor, newcomer.person(), "ST-SEVEN-HANDOVER", house.allOf("X-HANDOVER"), "").value().isConfirmed())
				.isTrue();
	}

	@Test
	void aGuideOfAnotherKindIsNoMentor() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		Session mentor = onTrial(newcomer, "mentor");
		Session leader = house.person("leader", Role.MENTOR);
		bind(newcomer, leader, PairingKind.STUDY_GROUP).value();
		services.activities().record(newcomer, "ST-SEVEN-HANDOVER", "took over the account").value();
		assertThat(services.activities().waitingFor(leader).value()).isEmpty();
		assertThat(services.activities().waitingFor(mentor).value()).hasSize(1);
		assertThat(services.activities()
				.confirm(leader, newcomer.person(), "ST-SEVEN-HANDOVER", house.allOf("X-HANDOVER"), "").isDone()).isFalse();
		assertThat(services.certification().endorse(leader, newcomer.person(), "a friend").isDone()).isFalse();
		assertThat(services.pairWork().record(leader, newcomer.person(), house.draft("X-RECEPTION", "")).isDone()).isFalse();
		Entry entry = services.pairWork().record(mentor, newcomer.person(), house.draft("X-RECEPTION", "")).value();
		assertThat(services.pairWork().sign(leader, entry.id(), entry.contentHash()).isDone()).isFalse();
	}

	@Test
	void theFormerMentorWhoStaysAsCoachChangesNothing() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		Session mentor = onTrial(newcomer, "mentor");
		bind(newcomer, mentor, PairingKind.COACHING).value();
		Entry entry = services.pairWork().record(mentor, newcomer.person(), house.draft("X-RECEPTION", "")).value();
		services.pairings().handOver(lead, newcomer.person(), house.mentor("other").person(), PairingKind.MENTOR, "leave")
				.value();
		assertThat(services.pairWork().revise(mentor, entry.id(), house.draft("X-RECEPTION", "x")).isDone()).isFalse();
		assertThat(services.pairWork().toSign(newcomer).value()).as("what nobody can sign waits for nobody").isEmpty();
		assertThat(services.pairWork().entry(newcomer, entry.id()).value().isComplete()).isFalse();
	}

	@Test
	void whoLeftOrLostTheRoleCanNoLongerActInIt() {
		Session root = house.signIn("root");
		Session other = house.person("other", Role.LEAD);
		Session newcomer = house.person("new", Role.NEWCOMER);
		services.accounts().leave(root, other.person()).value();
		assertThat(services.enrolments().enrol(other, newcomer.person(), LocalDate.now(house.clock))).isInstanceOf(Refused.class);
		assertThat(services.accounts().list(other).isDone()).isFalse();
		services.accounts().assign(root, lead.person(), Set.of(Role.MENTOR)).value();
		assertThat(services.accounts().list(lead).isDone()).isFalse();
	}

	@Test
	void movingAsksForTheInterviewToo() {
		Session newcomer = house.person("new", Role.NEWCOMER);
		services.policies().choose(lead, "PP-STRICT").value();
		services.enrolments().enrol(lead, newcomer.person(), LocalDate.now(house.clock)).value();
		assertThat(services.enrolments().move(lead, newcomer.person(), "PP-SEVEN")).isInstanceOfSatisfying(Refused.class,
				r -> assertThat(r.missing()).hasSize(1));
		house.passInterview(newcomer, lead);
		assertThat(services.enrolments().move(lead, newcomer.person(), "PP-SEVEN").isDone()).isTrue();
	}

	@Test
	void nobodyInterviewsThemselves() {
		Session both = house.person("both", Role.LEAD, Role.NEWCOMER);
		assertThat(services.activities().interview(both, both.person(), "X-VALUES", house.allOf("X-VALUES"), "").isDone())
				.isFalse();
	}

	@Test
	void oneToOneStaysOneToOneWhateverPolicyTheSecondNewcomerIsUnder() {
		Session first = house.newcomer("first", lead, "PP-SEVEN");
		Session mentor = onTrial(first, "mentor");
		Session second = house.newcomer("second", lead, "PP-STRICT");
		house.pass(second, lead);
		assertThat(bind(second, mentor, PairingKind.MENTOR)).isInstanceOfSatisfying(Refused.class,
				r -> assertThat(r.missing()).hasSize(1));
	}

	@Test
	void aNewcomerIsNotMovedUnderAPolicyThatTheMentorsLoadBreaks() {
		Session first = house.newcomer("first", lead, "PP-STRICT");
		Session mentor = onTrial(first, "mentor");
		Session second = house.newcomer("second", lead, "PP-STRICT");
		house.pass(second, lead);
		bind(second, mentor, PairingKind.MENTOR).value();
		assertThat(services.enrolments().move(lead, second.person(), "PP-SEVEN").isDone()).isFalse();
		services.pairings().end(lead, first.person(), PairingKind.MENTOR, "done").value();
		assertThat(services.enrolments().move(lead, second.person(), "PP-SEVEN").isDone()).isTrue();
	}

	@Test
	void anEndedEnrolmentFreesTheMentorAndShutsTheGate() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		Session mentor = onTrial(newcomer, "mentor");
		services.enrolments().withdraw(lead, newcomer.person(), "changed their mind").value();
		assertThat(services.pairings().guidedBy(mentor.person())).isEmpty();
		assertThat(services.pairings().of(lead, newcomer.person()).value()).extracting(Pairing::ended)
				.containsExactly("changed their mind");
		assertThat(turns(newcomer)).extracting(Turn::opened).containsExactly(true, false);
	}

	@Test
	void leavingTheProgrammeIsNoWayRoundItsLessons() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		services.enrolments().withdraw(lead, newcomer.person(), "a trick").value();
		assertThat(services.exams().start(newcomer, "P-FINAL")).isInstanceOfSatisfying(Refused.class,
				r -> assertThat(r.missing()).hasSizeGreaterThan(20));
	}

	@Test
	void ofTwoCorrectionsOfOneEntryOnlyOneCounts() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		Session mentor = onTrial(newcomer, "mentor");
		Entry entry = house.pairWork(mentor, newcomer, "X-RECEPTION");
		Entry one = services.pairWork().correct(mentor, entry.id(), house.draft("X-RECEPTION", "")).value();
		Entry two = services.pairWork().correct(mentor, entry.id(), house.draft("X-RECEPTION", "")).value();
		sign(one, mentor, newcomer);
		assertThat(services.pairWork().sign(mentor, two.id(), two.contentHash()).isDone()).isFalse();
		assertThat(services.pairWork().correct(mentor, entry.id(), house.draft("X-RECEPTION", "")).isDone()).isFalse();
		assertThat(services.pairWork().of(newcomer, newcomer.person()).value()).filteredOn(Entry::counts)
				.extracting(Entry::id).containsExactly(one.id());
	}

	@Test
	void aStepDownLeadsBackAndNotSidewaysPastTheConditions() {
		Session colleague = house.person("colleague", Role.MENTOR);
		assertThat(promote(colleague, "PO-TEAMLEAD", " ").isDone()).as("placed without a reason").isFalse();
		promote(colleague, "PO-TEAMLEAD", "was here before").value();
		assertThat(promote(colleague, "PO-REFUND", "a rest").isDone()).as("another track").isFalse();
		assertThat(promote(colleague, "PO-AGENT", " ").isDone()).as("down without a reason").isFalse();
		assertThat(promote(colleague, "PO-AGENT", "a rest").isDone()).isTrue();
		assertThat(promote(colleague, "PO-TEAMLEAD", "back again").isDone()).as("up without the conditions").isFalse();
	}

	@Test
	void anEnrolledPersonWithoutTheNewcomersRoleIsNotPlacedPastTheConditions() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		services.accounts().assign(house.signIn("root"), newcomer.person(), Set.of(Role.MENTOR)).value();
		assertThat(promote(newcomer, "PO-MANAGER", "was here before").isDone()).isFalse();
	}

	@Test
	void anotherCareerMapGivesEverybodyAPlace() {
		Session colleague = house.person("colleague", Role.MENTOR);
		promote(colleague, "PO-SENIOR", "was here before").value();
		services.policies().choose(lead, "PP-STRICT").value();
		var map = services.careers().map(lead, colleague.person()).value();
		assertThat(map.here()).isEmpty();
		String position = map.positions().get(2).id();
		services.careers().promote(lead, colleague.person(), position, "the same work under the new map").value();
		assertThat(services.careers().map(lead, colleague.person()).value().here()).map(p -> p.id()).contains(position);
	}

	@Test
	void lessonsAreLearnedAndTickedWithoutAProgramme() {
		Session mentor = house.person("mentor", Role.MENTOR);
		String lesson = house.library().all(org.chushi.model.Lesson.class).get(0).getId();
		assertThat(services.learning().states(mentor).value()).isEmpty();
		services.learning().finish(mentor, lesson).value();
		assertThat(services.learning().states(mentor).value()).containsExactly(new LessonState(lesson, true, true, 100));
		assertThat(services.learning().states(lead).value()).as("one's own only").isEmpty();
	}

	@Test
	void anEntryIsSeenByItsTwoAndTheLeadOnly() {
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		Session mentor = onTrial(newcomer, "mentor");
		Entry entry = house.pairWork(mentor, newcomer, "X-RECEPTION");
		Stream.of(newcomer, mentor, lead).forEach(
				s -> assertThat(services.pairWork().entry(s, entry.id()).value()).isEqualTo(entry));
		assertThat(services.pairWork().entry(house.mentor("stranger"), entry.id()).isDone()).isFalse();
		assertThat(services.pairWork().entry(lead, new UUID(1, 1)).isDone()).isFalse();
	}

	@Test
	void aStartInTheRemotePastCostsNoTime() {
		Session newcomer = house.person("new", Role.NEWCOMER);
		services.policies().choose(lead, "PP-STRICT").value();
		services.enrolments().enrol(lead, newcomer.person(), LocalDate.MIN.plusYears(1)).value();
		assertThat(house.path(newcomer).today()).isPositive();
	}

	/** Every use case about somebody; what comes of it does not matter as long as it is an answer. */
	private void everything(Session s, UUID p, UUID entry, Draft draft) {
		LocalDate today = LocalDate.now(house.clock);
		Stream<java.util.function.Supplier<Result<?>>> calls = Stream.of(
				() -> services.learning().path(s, p), () -> services.learning().states(s),
				() -> services.learning().finish(s, "L-RFD-1"), () -> services.gates().status(s, p, Gates.TRIAL_SHIFT),
				() -> services.gates().history(s, p), () -> services.activities().of(s, p),
				() -> services.activities().waitingFor(s), () -> services.activities().record(s, "ST-SEVEN-ICE", "again"),
				() -> services.activities().confirm(s, p, "ST-SEVEN-HANDOVER", Set.of(), ""),
				() -> services.activities().interview(s, p, "X-VALUES", Set.of("x"), ""),
				() -> services.pairings().of(s, p), () -> services.pairings().candidates(s, p, PairingKind.BUDDY),
				() -> services.pairings().bind(s, p, lead.person(), PairingKind.MENTOR),
				() -> services.pairings().handOver(s, p, lead.person(), PairingKind.MENTOR, "leave"),
				() -> services.pairings().end(s, p, PairingKind.BUDDY, "done"),
				() -> services.pairWork().record(s, p, draft), () -> services.pairWork().revise(s, entry, draft),
				() -> services.pairWork().correct(s, entry, draft), () -> services.pairWork().sign(s, entry, "x"),
				() -> services.pairWork().of(s, p), () -> services.pairWork().entry(s, entry),
				() -> services.pairWork().toSign(s), () -> services.enrolments().enrol(s, p, today),
				() -> services.enrolments().move(s, p, "PP-FOURWEEKS"), () -> services.certification().of(s, p),
				() -> services.certification().candidacies(s, p), () -> services.certification().revoke(s, entry, "x"),
				() -> services.certification().endorse(s, p, "x"), () -> services.careers().map(s, p),
				() -> services.careerWays().outlook(s, p, new Question(Measure.LEARNING, List.of("PO-AGENT"))),
				() -> services.careerWays().way(s, p, "PO-MANAGER", Question.of(Measure.EXAMS)),
				() -> services.careers().tenures(s, p), () -> services.careers().tellEarlier(s, p, List.of(), "x"),
				() -> services.careers().promote(s, p, "PO-AGENT", "x"), () -> services.careers().authority(s, p),
				() -> services.policies().choose(s, "nowhere"), () -> services.exams().outlook(s, "P-FINAL"),
				() -> services.exams().start(s, "P-FINAL"), () -> services.exams().current(s),
				() -> services.exams().results(s, p), () -> services.exams().review(s, entry));
		calls.forEach(call -> assertThatCode(() -> {
			if (call.get() instanceof Refused<?> refused) {
				assertThat(refused.reason().zh()).isNotBlank().isNotEqualTo(refused.reason().en());
			}
		}).doesNotThrowAnyException());
	}

	private Session onTrial(Session newcomer, String mentorName) {
		Session mentor = house.mentor(mentorName);
		house.pass(newcomer, lead);
		bind(newcomer, mentor, PairingKind.MENTOR).value();
		return mentor;
	}

	private void sign(Entry entry, Session... all) {
		Stream.of(all).forEach(s -> services.pairWork().sign(s, entry.id(), entry.contentHash()).value());
	}

	private Result<?> promote(Session person, String position, String reason) {
		return services.careers().promote(lead, person.person(), position, reason);
	}

	private Result<Pairing> bind(Session learner, Session guide, PairingKind kind) {
		return services.pairings().bind(lead, learner.person(), guide.person(), kind);
	}

	private void withdraw(String pack) {
		house.withdrawn.add(pack);
		services.packs().reload();
	}

	private List<Turn> turns(Session newcomer) {
		return services.gates().history(newcomer, newcomer.person()).value();
	}
}
