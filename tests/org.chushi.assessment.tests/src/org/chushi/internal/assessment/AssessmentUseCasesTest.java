package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;

import org.chushi.assessment.AssessmentUseCases;
import org.chushi.people.Reach;
import org.chushi.people.Role;
import org.chushi.people.UseCase;
import org.junit.jupiter.api.Test;

final class AssessmentUseCasesTest {

	private static final List<UseCase> SITTING = List.of(AssessmentUseCases.OUTLOOK, AssessmentUseCases.START,
			AssessmentUseCases.CURRENT, AssessmentUseCases.ANSWER, AssessmentUseCases.FLAG, AssessmentUseCases.SUBMIT,
			AssessmentUseCases.ENTER, AssessmentUseCases.NOTICE);

	@Test
	void everybodySitsExamsForThemselvesAndNobodyForAnother() {
		for (UseCase useCase : SITTING) {
			for (Role role : Role.values()) {
				assertThat(useCase.allows(role, Reach.OWN)).isTrue();
				assertThat(useCase.allows(role, Reach.GUIDED)).isFalse();
				assertThat(useCase.allows(role, Reach.EVERYONE)).isFalse();
			}
		}
	}

	@Test
	void trainerAndLeadSeeEverybodyTheMentorThoseTheyGuideTheAdministratorNobody() {
		for (UseCase useCase : List.of(AssessmentUseCases.REVIEW, AssessmentUseCases.RESULTS)) {
			for (Role role : Role.values()) {
				assertThat(useCase.allows(role, Reach.OWN)).isTrue();
				assertThat(useCase.allows(role, Reach.GUIDED)).isEqualTo(role == Role.MENTOR);
				assertThat(useCase.allows(role, Reach.EVERYONE))
						.isEqualTo(EnumSet.of(Role.TRAINER, Role.LEAD).contains(role));
			}
		}
	}

	@Test
	void aMentorWatchesThoseTheyGuideTrainerAndLeadEverybody() {
		for (Role role : Role.values()) {
			assertThat(AssessmentUseCases.WATCH.allows(role, Reach.OWN)).isFalse();
			assertThat(AssessmentUseCases.WATCH.allows(role, Reach.GUIDED)).isEqualTo(role == Role.MENTOR);
			assertThat(AssessmentUseCases.WATCH.allows(role, Reach.EVERYONE))
					.isEqualTo(EnumSet.of(Role.TRAINER, Role.LEAD).contains(role));
		}
	}

	@Test
	void onlyTrainerAndLeadMarkRegradeSearchDrawAndInvigilate() {
		for (UseCase useCase : List.of(AssessmentUseCases.REGRADE, AssessmentUseCases.MARK, AssessmentUseCases.SEARCH,
				AssessmentUseCases.DRAW, AssessmentUseCases.INVIGILATE)) {
			for (Role role : Role.values()) {
				for (Reach reach : Reach.values()) {
					assertThat(useCase.allows(role, reach)).isEqualTo(
							reach == Reach.EVERYONE && EnumSet.of(Role.TRAINER, Role.LEAD).contains(role));
				}
			}
		}
	}
}
