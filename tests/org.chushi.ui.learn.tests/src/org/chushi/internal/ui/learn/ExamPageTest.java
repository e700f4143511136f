package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.model.ExamStep;
import org.chushi.model.ModelFactory;
import org.chushi.model.Paper;
import org.chushi.model.Phase;
import org.chushi.model.Programme;
import org.junit.jupiter.api.Test;

/** Which papers somebody outside of a programme is offered. */
class ExamPageTest {

	private final List<Paper> all = List.of(paper("seven"), paper("strict"), paper("both"), paper("quiz"));
	private final List<Programme> programmes = List.of(programme("week", "seven", "both"),
			programme("month", "strict", "both"));

	private static Paper paper(String id) {
		Paper paper = ModelFactory.eINSTANCE.createPaper();
		paper.setId(id);
		return paper;
	}

	private static Programme programme(String id, String... papers) {
		Programme programme = ModelFactory.eINSTANCE.createProgramme();
		programme.setId(id);
		Phase phase = ModelFactory.eINSTANCE.createPhase();
		programme.getPhases().add(phase);
		for (String paper : papers) {
			ExamStep step = ModelFactory.eINSTANCE.createExamStep();
			step.setPaper(paper);
			phase.getSteps().add(step);
		}
		return programme;
	}

	@Test
	void whatOnlyAnotherProgrammeAsksForIsNotOffered() {
		assertThat(ExamPage.papers(all, programmes, "week")).containsExactly("seven", "both", "quiz");
	}

	@Test
	void aTeamWithoutAProgrammeIsOfferedWhatStandsAlone() {
		assertThat(ExamPage.papers(all, programmes, "")).containsExactly("quiz");
	}
}
