package org.chushi.internal.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.career.Careers.Posting;
import org.chushi.core.Bilingual;
import org.chushi.internal.staffing.Levels.Need;
import org.chushi.model.ModelFactory;
import org.chushi.model.Position;
import org.chushi.people.Person;
import org.chushi.people.TeamSection;
import org.chushi.staffing.Lack;
import org.chushi.staffing.PersonGap;
import org.chushi.staffing.PositionGap;
import org.chushi.staffing.PositionGap.Rare;
import org.chushi.staffing.PositionLack;
import org.junit.jupiter.api.Test;

/** What a lead reads is what was counted. */
class CountedGapsTest {

	private static final List<String> COMPETENCIES = List.of("empathy", "refund");
	private static final List<Person> PEOPLE = List.of(person(0, "all"), person(1, "half"), person(2, "none"));
	/** The senior needs empathy at 2 and refund at 1, the agent refund at 1. */
	private static final List<List<Need>> NEEDS = List.of(List.of(new Need(0, 2), new Need(1, 1)), List.of(new Need(1, 1)));

	private static Person person(int number, String name) {
		return new Person(new UUID(0, number), name, name, TeamSection.NONE, Set.of(), true, Instant.EPOCH);
	}

	private static Position position(String id) {
		Position position = ModelFactory.eINSTANCE.createPosition();
		position.setId(id);
		position.setCode("PO-" + id);
		return position;
	}

	/** The one with everything and the one with half are seniors. */
	private static CountedGaps gaps() {
		Levels shown = new Levels(3, 2, 2);
		shown.show(0, 0, 2);
		shown.show(0, 1, 1);
		shown.show(1, 0, 1);
		shown.show(1, 1, 1);
		List<Optional<Posting>> heres = PEOPLE.stream().map(p -> p.name().equals("none") ? Optional.<Posting>empty()
				: Optional.of(new Posting(p.id(), "senior", Bilingual.same("Senior"), "", ""))).toList();
		return new CountedGaps(PEOPLE, heres, List.of(position("senior"), position("agent")), NEEDS, COMPETENCIES,
				COMPETENCIES.stream().map(Bilingual::same).toList(), shown, shown.against(NEEDS));
	}

	@Test
	void aPositionSaysHowManyHaveAllAndWhichHoldersLackSome() {
		assertThat(gaps().positions()).extracting(PositionGap::code, PositionGap::needs, PositionGap::people, PositionGap::complete, PositionGap::holders,
				PositionGap::holdersShort).containsExactly(tuple("PO-senior", 2, 3, 1, 2, 1), tuple("PO-agent", 1, 3, 2, 0, 0));
	}

	@Test
	void theRarestCompetencyComesFirst() {
		assertThat(gaps().positions().getFirst().rarest()).extracting(Rare::competency, Rare::level, Rare::lacking)
				.containsExactly(tuple("empathy", 2, 2), tuple("refund", 1, 1));
	}

	@Test
	void whoLacksLeastComesFirstWithWhatIsMissing() {
		List<PersonGap> people = gaps().people("PO-senior");
		assertThat(people).extracting(PersonGap::name, PersonGap::holder, PersonGap::levels).containsExactly(tuple("all", true, 0), tuple("half", true, 1),
				tuple("none", false, 3));
		assertThat(people.get(1).lacks()).extracting(Lack::competency, Lack::have, Lack::need).containsExactly(tuple("empathy", 1, 2));
		assertThat(gaps().people("senior")).as("by id as by code").isEqualTo(people);
		assertThat(gaps().people("nowhere")).isEmpty();
	}

	@Test
	void aPersonSeesTheNearestPositionFirst() {
		assertThat(gaps().of(new UUID(0, 1))).extracting(PositionLack::position, PositionLack::levels).containsExactly(tuple("agent", 0), tuple("senior", 1));
		assertThat(gaps().of(new UUID(9, 9))).isEmpty();
	}
}
