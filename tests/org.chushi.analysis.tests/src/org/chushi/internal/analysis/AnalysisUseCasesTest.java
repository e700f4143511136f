package org.chushi.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.analysis.AnalysisUseCases;
import org.chushi.analysis.Figure;
import org.chushi.people.Reach;
import org.chushi.people.Role;
import org.chushi.people.UseCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AnalysisUseCasesTest {

	private static final List<UseCase> TRAINERS = List.of(AnalysisUseCases.PAPERS, AnalysisUseCases.PAPER, AnalysisUseCases.BEGIN,
			AnalysisUseCases.WATCH, AnalysisUseCases.CLOSE, AnalysisUseCases.OUTCOME);
	private static final List<UseCase> OWN = List.of(AnalysisUseCases.INVITATIONS, AnalysisUseCases.ANSWER,
			AnalysisUseCases.REVIEW);

	@ParameterizedTest
	@EnumSource
	void onlyTrainerAndLeadLookAtQuestionsAndEverybodyAnswersForThemselves(Role role) {
		boolean trains = role == Role.TRAINER || role == Role.LEAD;
		assertThat(TRAINERS).allMatch(u -> u.allows(role, Reach.EVERYONE) == trains && !u.allows(role, Reach.GUIDED));
		assertThat(OWN).allMatch(u -> u.allows(role, Reach.OWN) && !u.allows(role, Reach.EVERYONE));
	}

	@Test
	void everyFigureSaysItsFloorAndWhereThatIsFrom() {
		for (Figure figure : Figure.values()) {
			assertThat(figure.why().en()).contains(Integer.toString(figure.least())).containsPattern("\\b(19|20)\\d\\d\\b");
			assertThat(figure.why().zh()).contains(Integer.toString(figure.least())).containsPattern("(19|20)\\d\\d");
		}
	}
}
