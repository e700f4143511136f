package org.chushi.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.chushi.core.Bilingual;
import org.chushi.people.Directory;
import org.chushi.people.Leaders;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.TeamSection;
import org.junit.jupiter.api.Test;

final class LeadersTest {

	private final List<Person> people = new ArrayList<>();

	private int reads;

	private final Directory directory = new Directory() {
		@Override
		public Optional<Person> find(UUID id) {
			reads++;
			return people.stream().filter(p -> p.id().equals(id)).findFirst();
		}

		@Override
		public Optional<Person> named(String name) {
			return Optional.empty();
		}

		@Override
		public List<Person> people() {
			reads++;
			return people.stream().filter(Person::active).toList();
		}
	};

	/** A first page asks about everybody; it reads the team once. */
	@Test
	void aboutAThousandPeopleTheTeamIsReadOnce() {
		UUID lead = add("pre", true, Role.LEAD);
		List<UUID> all = IntStream.range(0, 1_000).mapToObj(n -> add(n % 2 == 0 ? "pre" : "after", true, Role.NEWCOMER)).toList();
		UUID gone = add("pre", false, Role.NEWCOMER);
		reads = 0;
		Leaders now = Leaders.now(directory);
		assertThat(all.stream().filter(p -> now.leads(lead, p))).as("of the others nobody else is lead").hasSize(1_000);
		assertThat(reads).isEqualTo(1);
		assertThat(now.leads(lead, gone)).as("who has left is looked up").isTrue();
		assertThat(reads).isEqualTo(2);
	}

	private UUID add(String section, boolean active, Role role) {
		UUID id = UUID.randomUUID();
		people.add(new Person(id, "n" + people.size(), "N", section.isEmpty() ? TeamSection.NONE : TeamSection.defined(section, section, Bilingual.same(section)), Set.of(role), active, Instant.EPOCH));
		return id;
	}

	@Test
	void theLeadOfASectionAndTheLeadOfTheWholeTeamLeadAndTheOthersDoNot() {
		UUID person = add("pre", true, Role.NEWCOMER);
		UUID near = add("pre", true, Role.LEAD);
		UUID far = add("after", true, Role.LEAD);
		UUID whole = add("", true, Role.LEAD);
		UUID trainer = add("pre", true, Role.TRAINER);
		assertThat(Leaders.now(directory).leads(near, person)).isTrue();
		assertThat(Leaders.now(directory).leads(whole, person)).isTrue();
		assertThat(Leaders.now(directory).leads(far, person)).isFalse();
		assertThat(Leaders.now(directory).leads(trainer, person)).isFalse();
	}

	@Test
	void whereNobodyLeadsTheSectionOrTheTeamAnyLeadDoes() {
		UUID person = add("pre", true, Role.NEWCOMER);
		UUID far = add("after", true, Role.LEAD);
		assertThat(Leaders.now(directory).leads(far, person)).isTrue();
		UUID whole = add("", true, Role.LEAD);
		assertThat(Leaders.now(directory).leads(far, person)).as("from now on there is somebody nearer").isFalse();
		assertThat(Leaders.now(directory).leads(whole, person)).isTrue();
	}

	@Test
	void nobodyLeadsThemselvesAndWhoLeftLeadsNobody() {
		UUID lead = add("pre", true, Role.LEAD);
		UUID gone = add("pre", false, Role.LEAD);
		UUID person = add("pre", true, Role.NEWCOMER);
		assertThat(Leaders.now(directory).leads(lead, lead)).isFalse();
		assertThat(Leaders.now(directory).leads(gone, person)).isFalse();
		assertThat(Leaders.now(directory).leads(lead, UUID.randomUUID())).as("somebody nobody knows: the leads of no section").isTrue();
	}
}
