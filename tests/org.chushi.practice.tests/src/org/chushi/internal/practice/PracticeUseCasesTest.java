package org.chushi.internal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;

import org.chushi.people.Reach;
import org.chushi.people.Role;
import org.chushi.people.UseCase;
import org.chushi.practice.PracticeUseCases;
import org.junit.jupiter.api.Test;

final class PracticeUseCasesTest {

	private static final List<UseCase> OWN = List.of(PracticeUseCases.TOPICS, PracticeUseCases.START,
			PracticeUseCases.CURRENT, PracticeUseCases.ANSWER, PracticeUseCases.RATE, PracticeUseCases.END,
			PracticeUseCases.BOOK, PracticeUseCases.OUTLOOK);

	@Test
	void everybodyPractisesForThemselvesAndNobodyForAnother() {
		for (UseCase useCase : OWN) {
			for (Role role : Role.values()) {
				assertThat(useCase.allows(role, Reach.OWN)).isTrue();
				assertThat(useCase.allows(role, Reach.GUIDED)).isFalse();
				assertThat(useCase.allows(role, Reach.EVERYONE)).isFalse();
			}
		}
	}

	@Test
	void countsAreSeenByTheMentorAndByTrainerAndLead() {
		for (Role role : Role.values()) {
			assertThat(PracticeUseCases.SUMMARY.allows(role, Reach.OWN)).isTrue();
			assertThat(PracticeUseCases.SUMMARY.allows(role, Reach.GUIDED)).isEqualTo(role == Role.MENTOR);
			assertThat(PracticeUseCases.SUMMARY.allows(role, Reach.EVERYONE))
					.isEqualTo(EnumSet.of(Role.TRAINER, Role.LEAD).contains(role));
		}
	}
}
