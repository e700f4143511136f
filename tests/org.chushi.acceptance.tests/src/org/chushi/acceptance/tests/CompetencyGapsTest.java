package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.career.Certificate;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.CompetencyNeed;
import org.chushi.model.Position;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.staffing.GapBoard;
import org.chushi.staffing.PersonGap;
import org.chushi.staffing.PositionGap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the certificates of a team show against what positions need is what one finds who counts it by hand. */
class CompetencyGapsTest {

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

	private GapBoard board() {
		return house.services.succession().gaps(lead).value();
	}

	/** Highest level by competency that somebody's certificates show today. */
	private Map<String, Integer> shown(UUID person) {
		return house.services.certification().of(lead, person).value().stream().filter(c -> c.holds(LocalDate.now(house.clock)))
				.flatMap(c -> house.library().find(CertificateDefinition.class, c.definition()).stream()
						.flatMap(d -> d.getCompetencies().stream().map(k -> Map.entry(k, c.level()))))
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
	}

	private int levels(UUID person, Position position) {
		Map<String, Integer> has = shown(person);
		return position.getNeeds().stream().collect(Collectors.toMap(CompetencyNeed::getCompetency, CompetencyNeed::getLevel, Math::max)).entrySet()
				.stream().mapToInt(n -> Math.max(0, n.getValue() - has.getOrDefault(n.getKey(), 0))).sum();
	}

	private void everythingIsAsCountedByHand() {
		List<Person> people = house.services.directory().people();
		assertThat(board().positions()).isNotEmpty().allSatisfy(gap -> {
			Position position = house.library().find(Position.class, gap.position()).orElseThrow();
			assertThat(gap.people()).isEqualTo(people.size());
			assertThat(gap.complete()).isEqualTo((int) people.stream().filter(p -> levels(p.id(), position) == 0).count());
			assertThat(gap.holders()).isEqualTo((int) people.stream()
					.filter(p -> house.services.careers().posting(p.id()).filter(post -> post.position().equals(gap.position()))
							.filter(post -> !post.since().isEmpty() || p.is(Role.NEWCOMER)).isPresent()).count());
			List<PersonGap> listed = board().people(gap.code());
			assertThat(listed).extracting(PersonGap::person).containsExactlyInAnyOrderElementsOf(people.stream().map(Person::id).toList());
			assertThat(listed).allSatisfy(p -> assertThat(p.levels()).as(p.name()).isEqualTo(levels(p.person(), position)));
		});
	}

	@Test
	void aTeamIsCountedAsItIsAndWhatIsTakenCountsNoMore() {
		everythingIsAsCountedByHand();
		Session mentor = house.mentor("mentor");
		Session newcomer = house.newcomer("new", lead, "PP-SEVEN");
		house.becomeAgent(newcomer, mentor, lead);
		house.newcomer("second", lead, "PP-STRICT");
		everythingIsAsCountedByHand();
		PositionGap agent = board().positions().stream().filter(g -> g.code().equals("PO-AGENT")).findFirst().orElseThrow();
		assertThat(agent.holders()).isEqualTo(1);
		int before = shown(newcomer.person()).size();
		assertThat(before).as("something is shown").isPositive();
		Certificate certificate = house.services.certification().of(lead, newcomer.person()).value().getFirst();
		house.services.certification().revoke(lead, certificate.id(), "rules broken").value();
		assertThat(shown(newcomer.person())).hasSizeLessThan(before);
		everythingIsAsCountedByHand();
		house.clock.pass(Duration.ofDays(2_000));
		everythingIsAsCountedByHand();
	}
}
