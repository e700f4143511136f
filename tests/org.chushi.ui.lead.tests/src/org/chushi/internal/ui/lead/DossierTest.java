package org.chushi.internal.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.career.Careers.PositionView;
import org.chushi.core.Bilingual;
import org.chushi.internal.ui.lead.Dossier.Form;
import org.chushi.internal.ui.lead.Dossier.Held;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.TeamSection;
import org.junit.jupiter.api.Test;

class DossierTest {

	static Dossier dossier(List<PositionView> ready, Form... interviews) {
		return dossier(true, Role.NEWCOMER, ready, interviews);
	}

	static Dossier dossier(boolean active, Role role, List<PositionView> ready, Form... interviews) {
		Person person = new Person(new UUID(0, 2), "xiaoman", "小满", TeamSection.NONE, Set.of(role), active, Instant.EPOCH);
		return new Dossier(person, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(),
				List.of(interviews), ready, List.of(), List.of());
	}

	static Form form(boolean asked, Held... held) {
		return new Form("values", Bilingual.same("价值观面谈"), 80, List.of(), asked, List.of(held).stream().findFirst());
	}

	@Test
	void anInterviewThatTheProgrammeAsksForComesFirstUntilItIsPassed() {
		assertThat(dossier(List.of(), form(true)).interviewFirst()).isPresent();
		assertThat(dossier(List.of(), form(true, new Held(60, false))).interviewFirst()).isPresent();
		assertThat(dossier(List.of(), form(true, new Held(90, true))).interviewFirst()).isEmpty();
		assertThat(dossier(List.of(), form(false)).interviewFirst()).as("nobody asks for it").isEmpty();
	}

	@Test
	void whatStandsBeforeTheEnrolmentFollowsTheInterview() {
		assertThat(dossier(List.of(), form(true)).beforeEnrolment().zh()).startsWith("先完成");
		assertThat(dossier(List.of(), form(true, new Held(60, false))).beforeEnrolment().zh()).contains("60%", "80%");
		assertThat(dossier(List.of(), form(true, new Held(90, true))).beforeEnrolment().zh()).contains("已通过", "90%");
		assertThat(dossier(List.of(), form(false)).beforeEnrolment().zh()).doesNotContain("面谈");
	}
}
