package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.chushi.career.CareerWays.Assumption;
import org.chushi.career.CareerWays.Distance;
import org.chushi.career.CareerWays.Need;
import org.chushi.career.CareerWays.Question;
import org.chushi.career.CareerWays.Step;
import org.chushi.career.CareerWays.Way;
import org.chushi.career.Certificate;
import org.chushi.career.Cost;
import org.chushi.career.Measure;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.journal.Event;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is missing on the way to a wished position, over the maps that come with the program. */
class WaysTest {

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
	@Tag("B12")
	void fromTheFirstDayTheWayUpToTheManagerIsKnownStepByStep() {
		Way way = way("PO-MANAGER", Measure.MONTHS);
		assertThat(way.steps()).extracting(s -> s.toTitle().en()).containsExactly("Agent", "Senior agent, group leader", "Team lead", "Supervisor",
				"Service manager");
		assertThat(way.steps()).allMatch(Step::vertical);
		assertThat(way.cost().days()).isEqualTo(180 + 180 + 365 + 730);
		assertThat(way.cost().minutes()).as("lessons of the programme and the mentor's course").isPositive();
		assertThat(way.cost().exams()).isPositive();
		assertThat(way.cost().talks()).as("a mentor and a lead, each once").isEqualTo(2);
		assertThat(way.steps().stream().map(Step::cost).reduce(Cost.NONE, Cost::plus)).as("the steps add up").isEqualTo(way.cost());
	}

	@Test
	@Tag("B11")
	@Tag("E03")
	void operationsAreReachedSidewaysAndEachThingThatIsMissingSaysHowToGetIt() {
		house.becomeAgent(newcomer, mentor, lead);
		Way aside = way("PO-OPSASSIST", Measure.MONTHS);
		assertThat(aside.steps()).singleElement().satisfies(s -> assertThat(s.vertical()).isFalse());
		assertThat(all(aside)).filteredOn(Need::open).isNotEmpty().allSatisfy(n -> {
			assertThat(n.finding().detail().want().zh()).isNotBlank();
			assertThat(n.finding().detail().next().en()).isNotBlank();
		});
		Way up = way("PO-SENIOR", Measure.MONTHS);
		assertThat(up.steps()).singleElement().satisfies(s -> assertThat(s.vertical()).isTrue());
		assertThat(all(up)).filteredOn(n -> !n.finding().link().isEmpty() && n.open()).isNotEmpty();
	}

	@Test
	@Tag("B12")
	void theWayGetsShorterByWhatIsDoneAndByTheDaysThatPass() {
		Cost first = way("PO-SENIOR", Measure.MONTHS).cost();
		house.becomeAgent(newcomer, mentor, lead);
		Cost agent = way("PO-SENIOR", Measure.MONTHS).cost();
		assertThat(agent.minutes()).isLessThan(first.minutes());
		assertThat(agent.days()).isEqualTo(180);
		house.clock.pass(Duration.ofDays(100));
		assertThat(way("PO-SENIOR", Measure.MONTHS).cost().days()).isEqualTo(80);
		house.clock.pass(Duration.ofDays(80));
		house.services.certification().endorse(lead, newcomer.person(), "leads by doing").value();
		house.consequences.settle(newcomer.person());
		Way ready = way("PO-SENIOR", Measure.MONTHS);
		boolean may = house.services.careers().promote(lead, newcomer.person(), "PO-SENIOR", "").isDone();
		assertThat(ready.cost().free()).as("a way without a price is open").isEqualTo(may);
	}

	/** Whatever is taken as had, nothing is farther than before, and nothing is on record. */
	@Test
	void aWhatIfMakesNothingFartherAndStoresNothing() {
		house.becomeAgent(newcomer, mentor, lead);
		long before = events();
		for (Measure by : Measure.values()) {
			List<Distance> now = outlook(Question.of(by));
			for (Assumption assumption : way("PO-SUPERVISOR", by).assumable()) {
				List<Distance> then = outlook(new Question(by, List.of(assumption.key())));
				assertThat(then).extracting(Distance::position).containsAll(now.stream().map(Distance::position).toList());
				now.forEach(d -> assertThat(by.order().compare(then.stream().filter(t -> t.position().equals(d.position())).findFirst()
						.orElseThrow().cost(), d.cost())).as("%s if %s", d.code(), assumption.title().en()).isLessThanOrEqualTo(0));
			}
		}
		assertThat(events()).isEqualTo(before);
	}

	@Test
	void anAssumptionIsMarkedWhereverItSavesSomething() {
		house.becomeAgent(newcomer, mentor, lead);
		Way way = way("PO-TEAMLEAD", Measure.EXAMS);
		assertThat(way.assumable()).extracting(Assumption::key).anyMatch(k -> k.startsWith("exam:")).anyMatch(k -> k.startsWith("certificate:"))
				.anyMatch(k -> k.startsWith("course:"));
		Way with = house.services.careerWays().way(newcomer, newcomer.person(), "PO-TEAMLEAD", new Question(Measure.EXAMS, List.of("P-MENTOR"))).value();
		assertThat(with.cost().exams()).isEqualTo(way.cost().exams() - 1);
		assertThat(with.assumed()).singleElement().satisfies(a -> assertThat(a.key()).startsWith("exam:"));
		assertThat(all(with)).filteredOn(Need::assumed).isNotEmpty().allMatch(n -> !n.met());
		assertThat(house.services.careerWays().way(newcomer, newcomer.person(), "PO-TEAMLEAD", new Question(Measure.EXAMS, List.of("nothing"))))
				.isInstanceOfSatisfying(Refused.class, r -> assertThat(r.reason().zh()).contains("nothing"));
	}

	@Test
	void theMentorsCertificateOfTwoStepsIsCountedAtTheFirst() {
		house.becomeAgent(newcomer, mentor, lead);
		Way way = way("PO-SUPERVISOR", Measure.MONTHS);
		assertThat(way.steps()).hasSize(3);
		assertThat(way.steps().get(2).needs()).filteredOn(n -> n.finding().link().startsWith("certificate:")).isNotEmpty().allMatch(Need::earlier);
		assertThat(way.steps().get(2).cost()).isEqualTo(Cost.ofDays(365));
	}

	/** The certificate of the step asks for the same time and the same word of the lead as the step itself. */
	@Test
	void whatAStepAsksForTwiceIsToDoOnce() {
		house.becomeAgent(newcomer, mentor, lead);
		List<String> open = all(way("PO-SENIOR", Measure.MONTHS)).stream().filter(n -> n.open() && n.rests().isEmpty())
				.map(n -> n.finding().detail().what().en()).toList();
		assertThat(open).isNotEmpty().doesNotHaveDuplicates();
	}

	/** All it rests on is there: ticks alone would say that nothing is missing. */
	@Test
	@Tag("E05")
	void aCertificateThatWasStoppedSaysHowItStandsAndWhoGivesItBack() {
		house.becomeAgent(newcomer, mentor, lead);
		Certificate held = house.services.certification().of(newcomer, newcomer.person()).value().getFirst();
		Cost before = way("PO-SENIOR", Measure.MONTHS).cost();
		house.services.certificateCare().suspend(lead, held.id(), "投诉未查清").value();
		stopped(held, "已暂停", "请组长恢复");
		assertThat(way("PO-SENIOR", Measure.MONTHS).cost()).isEqualTo(before.plus(new Cost(0, 0, 0, 0, 0, 1)));
		house.services.certificateCare().lift(lead, held.id(), "查清了").value();
		assertThat(way("PO-SENIOR", Measure.MONTHS).cost()).isEqualTo(before);
		house.services.certification().revoke(lead, held.id(), "违规").value();
		stopped(held, "已吊销", "请组长续发");
		assertThat(way("PO-SENIOR", Measure.MONTHS).cost().others()).isEqualTo(before.others() + 1);
	}

	private void stopped(Certificate certificate, String have, String next) {
		assertThat(all(way("PO-SENIOR", Measure.MONTHS))).filteredOn(n -> n.finding().link().equals("certificate:" + certificate.definition()))
				.filteredOn(Need::open).singleElement().satisfies(n -> {
					assertThat(n.rests()).as("no ticks").isEmpty();
					assertThat(n.had()).isTrue();
					assertThat(n.finding().detail().have().zh()).contains(certificate.number(), have);
					assertThat(n.finding().detail().next().zh()).contains(next);
				});
	}

	@Test
	void howFarEveryPositionIsAndWhereNobodyHasAPlaceYet() {
		List<Distance> distances = outlook(Question.of(Measure.MONTHS));
		assertThat(distances).extracting(Distance::code).contains("PO-AGENT", "PO-OPS", "PO-QALEAD", "PO-TRAINLEAD", "PO-CASELEAD", "PO-PLANLEAD", "PO-DIRECTOR")
				.doesNotContain("PO-TRAINEE");
		assertThat(distances).isSortedAccordingTo((a, b) -> Measure.MONTHS.order().compare(a.cost(), b.cost()));
		assertThat(house.services.careerWays().outlook(lead, mentor.person(), Question.of(Measure.MONTHS)).value().distances()).isEmpty();
		Result<Way> none = house.services.careerWays().way(lead, mentor.person(), "PO-AGENT", Question.of(Measure.MONTHS));
		assertThat(none).isInstanceOf(Refused.class);
	}

	private long events() {
		try (Stream<Event> events = house.services.journal().events(0)) {
			return events.count();
		}
	}

	private static List<Need> all(Way way) {
		List<Need> all = new ArrayList<>();
		way.steps().forEach(s -> Arrays.asList(s.needs(), s.ahead()).forEach(l -> l.forEach(n -> collect(n, all))));
		return all;
	}

	private static void collect(Need need, List<Need> all) {
		all.add(need);
		need.rests().forEach(n -> collect(n, all));
	}

	private List<Distance> outlook(Question question) {
		return house.services.careerWays().outlook(newcomer, newcomer.person(), question).value().distances();
	}

	private Way way(String position, Measure by) {
		return house.services.careerWays().way(newcomer, newcomer.person(), position, Question.of(by)).value();
	}
}
