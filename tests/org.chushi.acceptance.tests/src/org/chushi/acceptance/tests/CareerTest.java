package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.chushi.career.Careers.Authority;
import org.chushi.career.Careers.MapView;
import org.chushi.career.Careers.MoveView;
import org.chushi.career.Careers.PositionView;
import org.chushi.career.Careers.Standing;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.PairingKind;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pairings of every kind, positions and money. */
class CareerTest {

	private House house;
	private Session lead;
	private Session newcomer;
	private Session mentor;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		lead = house.person("lead", Role.LEAD);
		newcomer = house.newcomer("new", lead, "PP-SEVEN");
		mentor = house.mentor("mentor");
	}

	@AfterEach
	void close() {
		house.close();
	}

	@Test
	@Tag("E02")
	void fourKindsOfPairingEachWithItsOwnCapacity() {
		Session colleague = house.person("colleague", Role.MENTOR);
		assertThat(bind(colleague, PairingKind.MENTOR).isDone()).as("a mentor before the gate").isFalse();
		bind(colleague, PairingKind.STUDY_GROUP).value();
		assertThat(bind(colleague, PairingKind.COACHING)).as("a coach without the mentoring certificate")
				.isInstanceOfSatisfying(Refused.class, r -> assertThat(r.missing()).isNotEmpty());
		bind(mentor, PairingKind.COACHING).value();
		house.pass(newcomer, lead);
		bind(mentor, PairingKind.MENTOR).value();
		assertThat(house.services.pairings().of(newcomer, newcomer.person()).value()).extracting(p -> p.kind())
				.containsExactlyInAnyOrder(PairingKind.STUDY_GROUP, PairingKind.COACHING, PairingKind.MENTOR);
		Session second = house.newcomer("second", lead, "PP-SEVEN");
		assertThat(house.services.pairings().bind(lead, second.person(), colleague.person(), PairingKind.STUDY_GROUP)
				.isDone()).as("a group has more than one").isTrue();
		assertThat(house.services.pairings().candidates(lead, second.person(), PairingKind.BUDDY).value())
				.as("nobody holds what a buddy needs").isEmpty();
	}

	/** Who has just been certified stands by the next one, and a second, but no third; the next one has one buddy. */
	@Test
	@Tag("E02")
	void whoIsCertifiedIsBoundToTheNextNewcomersAsABuddy() {
		Session second = house.newcomer("second", lead, "PP-SEVEN");
		assertThat(house.services.pairings().bind(lead, second.person(), newcomer.person(), PairingKind.BUDDY))
				.as("not certified yet")
				.isInstanceOfSatisfying(Refused.class, r -> assertThat(r.missing()).isNotEmpty());
		house.certify(newcomer, mentor, lead);
		assertThat(house.services.pairings().candidates(lead, second.person(), PairingKind.BUDDY).value())
				.extracting(p -> p.id()).containsExactly(newcomer.person());
		house.services.pairings().bind(lead, second.person(), newcomer.person(), PairingKind.BUDDY).value();
		assertThat(house.services.pairings().of(second, second.person()).value()).singleElement().satisfies(p -> {
			assertThat(p.kind()).isEqualTo(PairingKind.BUDDY);
			assertThat(p.guide()).isEqualTo(newcomer.person());
		});
		assertThat(house.services.pairings().bind(lead, second.person(), newcomer.person(), PairingKind.BUDDY).isDone())
				.as("twice").isFalse();
		Session third = house.newcomer("third", lead, "PP-SEVEN");
		Session fourth = house.newcomer("fourth", lead, "PP-SEVEN");
		assertThat(house.services.pairings().bind(lead, third.person(), newcomer.person(), PairingKind.BUDDY).isDone()).isTrue();
		assertThat(house.services.pairings().bind(lead, fourth.person(), newcomer.person(), PairingKind.BUDDY).isDone())
				.as("a third").isFalse();
		assertThat(house.services.pairWork().record(newcomer, second.person(), house.draft("X-RECEPTION", "")).isDone())
				.as("a buddy is no mentor").isFalse();
	}

	@Test
	@Tag("B12")
	void theLadderGoesUpStepByStepWhenItsConditionsAreMet() {
		assertThat(here()).isEqualTo("PO-TRAINEE");
		assertThat(house.services.careers().promote(lead, newcomer.person(), "PO-AGENT", "")).isInstanceOfSatisfying(
				Refused.class, r -> assertThat(r.missing()).isNotEmpty());
		house.certify(newcomer, mentor, lead);
		house.services.certification().endorse(mentor, newcomer.person(), "ready").value();
		assertThat(house.services.careers().promote(newcomer, newcomer.person(), "PO-AGENT", "").isDone())
				.as("by oneself").isFalse();
		house.services.careers().promote(lead, newcomer.person(), "PO-AGENT", "").value();
		assertThat(here()).isEqualTo("PO-AGENT");
		assertThat(house.services.careers().promote(lead, newcomer.person(), "PO-TEAMLEAD", "").isDone())
				.as("two steps at once").isFalse();
		List<String> ladder = map().positions().stream().map(PositionView::code).toList();
		assertThat(ladder).contains("PO-SENIOR", "PO-TEAMLEAD", "PO-SUPERVISOR", "PO-MANAGER", "PO-DIRECTOR");
		house.services.careers().promote(lead, newcomer.person(), "PO-TRAINEE", "a pause").value();
		assertThat(here()).as("down with a reason").isEqualTo("PO-TRAINEE");
	}

	/** Every rung from agent to manager is taken, each refused while its time or its certificates are wanting. */
	@Test
	@Tag("B12")
	void theLadderIsClimbedToTheTop() {
		house.becomeAgent(newcomer, mentor, lead);
		house.pairWork(mentor, newcomer, "X-REFUND");
		house.pairWork(mentor, newcomer, "X-REFUND");
		house.services.certification().endorse(lead, newcomer.person(), "leads by doing").value();
		climb("PO-SENIOR", 180);
		assertThat(move("PO-TEAMLEAD").isDone()).as("neither the time nor the mentor's certificate").isFalse();
		house.clock.pass(Duration.ofDays(180));
		assertThat(move("PO-TEAMLEAD")).as("the mentor's certificate").isInstanceOfSatisfying(Refused.class,
				r -> assertThat(r.missing()).hasSize(1));
		house.finishCourse(newcomer, "C-MENTOR");
		house.sit(newcomer, "P-MENTOR", house::right);
		climb("PO-TEAMLEAD", 0);
		climb("PO-SUPERVISOR", 365);
		climb("PO-MANAGER", 730);
		assertThat(map().positions()).filteredOn(p -> p.standing() == Standing.BEHIND).extracting(PositionView::code)
				.contains("PO-AGENT", "PO-SENIOR", "PO-TEAMLEAD", "PO-SUPERVISOR");
	}

	/** A day early it is refused, in time it is taken. */
	private void climb(String position, int days) {
		if (days > 0) {
			house.clock.pass(Duration.ofDays(days - 1));
			assertThat(move(position).isDone()).as("a day early: " + position).isFalse();
			house.clock.pass(Duration.ofDays(1));
		}
		house.consequences.settle(newcomer.person());
		move(position).value();
		assertThat(here()).isEqualTo(position);
	}

	private Result<?> move(String position) {
		return house.services.careers().promote(lead, newcomer.person(), position, "");
	}

	@Test
	@Tag("B11")
	void theMoveIntoOperationsIsMadeWhenItsConditionsAreMetAndThereTheLadderGoesOn() {
		house.becomeAgent(newcomer, mentor, lead);
		house.clock.pass(Duration.ofDays(180));
		assertThat(move("PO-OPSASSIST")).as("nobody spoke for it").isInstanceOfSatisfying(Refused.class,
				r -> assertThat(r.missing()).hasSize(1));
		house.services.certification().endorse(lead, newcomer.person(), "reads the figures").value();
		assertThat(map().positions()).filteredOn(p -> p.standing() == Standing.READY).extracting(PositionView::code)
				.contains("PO-OPSASSIST");
		move("PO-OPSASSIST").value();
		assertThat(here()).isEqualTo("PO-OPSASSIST");
		climb("PO-OPS", 180);
	}

	@Test
	@Tag("B11")
	void fromServiceThereIsALateralWayIntoOperationsThatSaysWhatIsMissing() {
		house.becomeAgent(newcomer, mentor, lead);
		String operations = map().positions().stream().filter(p -> p.code().equals("PO-OPSASSIST")).findFirst()
				.orElseThrow().id();
		MoveView move = map().next().stream().filter(m -> m.to().equals(operations)).findFirst().orElseThrow();
		assertThat(move.vertical()).isFalse();
		assertThat(move.findings()).isNotEmpty().allSatisfy(f -> {
			assertThat(f.detail().what().zh()).isNotBlank();
			assertThat(f.detail().next().en()).isNotBlank();
		});
		assertThat(move.isOpen()).isFalse();
		assertThat(map().positions()).filteredOn(p -> p.standing() == Standing.REACHABLE).isNotEmpty();
	}

	@Test
	@Tag("B11")
	void timeInAPositionAndAnEndorsementCount() {
		house.certify(newcomer, mentor, lead);
		long before = met();
		assertThat(house.services.certification().endorse(newcomer, newcomer.person(), "me").isDone()).isFalse();
		house.services.certification().endorse(mentor, newcomer.person(), "knows our customers").value();
		assertThat(met()).isGreaterThan(before);
		house.services.careers().promote(lead, newcomer.person(), "PO-AGENT", "").value();
		before = met();
		house.clock.pass(Duration.ofDays(200));
		assertThat(met()).isGreaterThan(before);
	}

	@Test
	@Tag("C05")
	void underOnePolicyEverybodyHasTheFullWaiverRight() {
		for (String position : List.of("PO-AGENT", "PO-SUPERVISOR", "PO-MANAGER")) {
			Session colleague = placed(position);
			assertThat(authority(colleague).unlimited()).as(position).isTrue();
		}
		assertThat(authority(newcomer).unlimited()).as("from the first day").isTrue();
	}

	@Test
	@Tag("C05")
	void underAnotherTheLimitIsTwentyFiftyAndAHundred() {
		house.services.policies().choose(lead, "PP-FOURWEEKS").value();
		Map.of("PO-AGENT", 20, "PO-SUPERVISOR", 50, "PO-MANAGER", 100).forEach((position, limit) -> {
			Session colleague = placed(position);
			assertThat(authority(colleague)).as(position).satisfies(a -> {
				assertThat(a.unlimited()).isFalse();
				assertThat(a.limit()).isEqualTo(limit);
				assertThat(a.why().zh()).contains(limit.toString());
			});
		});
	}

	@Test
	@Tag("C05")
	void theLimitFollowsThePersonUpTheLadderAndThePolicyOfTheEnrolment() {
		house.becomeAgent(newcomer, mentor, lead);
		assertThat(authority(newcomer).unlimited()).isTrue();
		house.services.enrolments().move(lead, newcomer.person(), "PP-FOURWEEKS").value();
		assertThat(authority(newcomer)).satisfies(a -> {
			assertThat(a.unlimited()).isFalse();
			assertThat(a.limit()).isEqualTo(20);
		});
		house.services.careers().promote(lead, newcomer.person(), "PO-TRAINEE", "a pause").value();
		assertThat(authority(newcomer).limit()).isZero();
	}

	/** Somebody who has long been on the team. */
	private Session placed(String position) {
		Session colleague = house.person(position.toLowerCase(Locale.ROOT), Role.MENTOR);
		house.services.careers().promote(lead, colleague.person(), position, "was here before the program").value();
		return colleague;
	}

	private Authority authority(Session person) {
		return house.services.careers().authority(person, person.person()).value();
	}

	private long met() {
		return map().next().stream().flatMap(m -> m.findings().stream()).filter(f -> f.met()).count();
	}

	private MapView map() {
		return house.services.careers().map(newcomer, newcomer.person()).value();
	}

	private String here() {
		return map().here().orElseThrow().code();
	}

	private Result<?> bind(Session guide, PairingKind kind) {
		return house.services.pairings().bind(lead, newcomer.person(), guide.person(), kind);
	}
}
