package org.chushi.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;

import org.chushi.people.Reach;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.junit.jupiter.api.Test;

class AccessRulesTest {

	private final UUID mentor = new UUID(0, 1);
	private final UUID learner = new UUID(0, 2);
	private final UUID stranger = new UUID(0, 3);
	private final AccessRules access = new AccessRules();
	private final UseCase useCase = UseCase.named("x").forOneself().with(Reach.GUIDED, Role.MENTOR).with(Reach.EVERYONE,
			Role.LEAD);

	@Test
	void aMentorReachesThemselvesAndTheirLearnersOnly() {
		access.add((guide, who) -> guide.equals(mentor) && who.equals(learner));
		Session session = new Session(mentor, "m", Set.of(Role.MENTOR));
		assertThat(access.refusal(session, useCase, mentor)).isEmpty();
		assertThat(access.refusal(session, useCase, learner)).isEmpty();
		assertThat(access.refusal(session, useCase, stranger)).isPresent();
		assertThat(access.refusal(session, useCase)).isPresent();
	}

	@Test
	void aLearnerDoesNotReachTheirMentor() {
		access.add((guide, who) -> guide.equals(mentor) && who.equals(learner));
		Session session = new Session(learner, "l", Set.of(Role.NEWCOMER));
		assertThat(access.refusal(session, useCase, mentor)).isPresent();
	}

	@Test
	void aRefusalNamesWhoMayInBothLanguages() {
		Session session = new Session(learner, "l", Set.of(Role.NEWCOMER));
		assertThat(access.refusal(session, useCase, stranger)).hasValueSatisfying(r -> {
			assertThat(r.reason().zh()).contains("组长").contains("师傅");
			assertThat(r.reason().en()).contains("Team lead").contains("Mentor");
		});
	}

	@Test
	void whatIsSomebodyElsesIsNotRefusedAsAMatterOfRoles() {
		Session session = new Session(learner, "l", Set.of(Role.NEWCOMER));
		UseCase own = UseCase.named("exam.answer").with(Reach.OWN, Role.NEWCOMER);
		assertThat(access.refusal(session, own, stranger))
				.hasValueSatisfying(r -> assertThat(r.reason().zh()).contains("别人").doesNotContain("你的角色"));
		assertThat(access.refusal(session, UseCase.named("x").with(Reach.EVERYONE, Role.LEAD), stranger))
				.hasValueSatisfying(r -> assertThat(r.reason().zh()).contains("你的角色"));
	}

	@Test
	void severalRolesReachWhatAnyOfThemReaches() {
		Session session = new Session(stranger, "s", Set.of(Role.NEWCOMER, Role.LEAD));
		assertThat(access.refusal(session, useCase, learner)).isEmpty();
	}
}
