package org.chushi.internal.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.ui.lead.Team.Idle;
import org.chushi.internal.ui.lead.Team.Line;
import org.chushi.model.PairingKind;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.TeamSection;
import org.chushi.training.Enrolment;
import org.chushi.training.Enrolments;
import org.chushi.training.Gates;
import org.chushi.training.Learning;
import org.chushi.training.Pairing;
import org.chushi.training.Pairings;
import org.chushi.training.Pairings.Barred;
import org.chushi.training.Path;
import org.junit.jupiter.api.Test;

/** The home of a lead shows who is on the team. */
class TeamReaderTest {

	private final List<Person> all = new ArrayList<>();
	private final List<Pairing> pairs = new ArrayList<>();
	private final Map<UUID, Barred> barred = new HashMap<>();

	private final Directory directory = new Directory() {
		@Override
		public Optional<Person> find(UUID id) {
			return all.stream().filter(p -> p.id().equals(id)).findFirst();
		}

		@Override
		public Optional<Person> named(String name) {
			return Optional.empty();
		}

		@Override
		public List<Person> people() {
			return all.stream().filter(Person::active).toList();
		}
	};

	private Person person(int number, boolean active, Role role) {
		Person person = new Person(new UUID(0, number), "p" + number, "P" + number, TeamSection.NONE, Set.of(role), active, Instant.EPOCH);
		all.add(person);
		return person;
	}

	private static Enrolment enrolled(UUID person) {
		return new Enrolment(person, person, "p", Bilingual.same("way"), "pp", "1.0.0", LocalDate.EPOCH, "");
	}

	/** A service of which one method is asked. */
	private static <T> T asked(Class<T> type, Function<Object[], Object> answer) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (any, method, given) -> answer.apply(given)));
	}

	private Team team(UUID... enrolled) {
		return new TeamReader(asked(Enrolments.class, given -> List.of(enrolled).stream().map(TeamReaderTest::enrolled).toList()),
				asked(Learning.class, given -> Result.done(new Path(enrolled((UUID) given[1]), 3, 20, List.of()))),
				asked(Gates.class, given -> Optional.empty()),
				asked(Pairings.class, given -> given[0] instanceof Pairing pair ? Optional.ofNullable(barred.get(pair.guide()))
						: pairs.stream().filter(p -> p.learner().equals(given[0])).findFirst()), directory).team(null).value();
	}

	@Test
	void whoLeftIsNoNewcomerAnyMore() {
		Person here = person(1, true, Role.NEWCOMER);
		Person gone = person(2, false, Role.NEWCOMER);
		Person idle = person(3, true, Role.NEWCOMER);
		person(4, false, Role.NEWCOMER);
		Team team = team(here.id(), gone.id());
		assertThat(team.newcomers()).extracting(Line::person).containsExactly(here.id());
		assertThat(team.idle()).extracting(Idle::person).containsExactly(idle.id());
	}

	@Test
	void aMentorWhoMayNotAtPresentIsNamedOnceWithWhomTheyGuide() {
		Person one = person(1, true, Role.NEWCOMER);
		Person two = person(2, true, Role.NEWCOMER);
		Person three = person(3, true, Role.NEWCOMER);
		Person mentor = person(4, true, Role.MENTOR);
		Person other = person(5, true, Role.MENTOR);
		pairs.add(new Pairing(new UUID(1, 1), PairingKind.MENTOR, mentor.id(), one.id(), Instant.EPOCH, ""));
		pairs.add(new Pairing(new UUID(1, 2), PairingKind.MENTOR, other.id(), two.id(), Instant.EPOCH, ""));
		pairs.add(new Pairing(new UUID(1, 3), PairingKind.MENTOR, mentor.id(), three.id(), Instant.EPOCH, ""));
		barred.put(mentor.id(), new Barred(mentor, Bilingual.same("may not"), List.of()));
		Team team = team(one.id(), two.id(), three.id());
		assertThat(team.barred()).hasSize(1);
		assertThat(team.barred().get(barred.get(mentor.id()))).extracting(Line::name).containsExactly("P1", "P3");
	}

	@Test
	void aMentorWhoLeftGuidesNobody() {
		Person one = person(1, true, Role.NEWCOMER);
		Person two = person(2, true, Role.NEWCOMER);
		Person mentor = person(3, true, Role.MENTOR);
		Person gone = person(4, false, Role.MENTOR);
		pairs.add(new Pairing(new UUID(1, 1), PairingKind.MENTOR, mentor.id(), one.id(), Instant.EPOCH, ""));
		pairs.add(new Pairing(new UUID(1, 2), PairingKind.MENTOR, gone.id(), two.id(), Instant.EPOCH, ""));
		assertThat(team(one.id(), two.id()).newcomers()).extracting(Line::mentor).containsExactly(Optional.of("P3"), Optional.empty());
	}
}
