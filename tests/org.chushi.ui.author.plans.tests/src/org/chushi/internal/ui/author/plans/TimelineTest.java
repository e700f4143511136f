package org.chushi.internal.ui.author.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.internal.ui.author.plans.Timeline.Block;
import org.chushi.model.CourseStep;
import org.chushi.model.ModelFactory;
import org.chushi.model.Phase;
import org.chushi.model.Programme;
import org.junit.jupiter.api.Test;

class TimelineTest {

	private final Programme programme = ModelFactory.eINSTANCE.createProgramme();

	private Phase phase(int first, int last, int... days) {
		Phase phase = ModelFactory.eINSTANCE.createPhase();
		phase.setFirstDay(first);
		phase.setLastDay(last);
		for (int day : days) {
			CourseStep step = ModelFactory.eINSTANCE.createCourseStep();
			step.setDay(day);
			phase.getSteps().add(step);
		}
		programme.getPhases().add(phase);
		return phase;
	}

	@Test
	void stepsStandOnTheirDaysInTheirOrder() {
		programme.setDays(3);
		Phase phase = phase(1, 3, 1, 3, 3);
		Block block = Timeline.of(programme).blocks().getFirst();
		assertThat(block.days()).extracting(d -> d.steps().size()).containsExactly(1, 0, 2);
		assertThat(block.days().getLast().steps()).containsExactlyElementsOf(phase.getSteps().subList(1, 3));
		assertThat(Timeline.of(programme).steps()).containsExactlyElementsOf(phase.getSteps());
	}

	@Test
	void daysThatNoPhaseCoversAreSeenAsSuch() {
		programme.setDays(12);
		Phase second = phase(8, 10);
		Phase first = phase(2, 4);
		assertThat(Timeline.of(programme).blocks()).extracting(Block::first).containsExactly(1, 2, 5, 8, 11);
		assertThat(Timeline.of(programme).blocks()).extracting(b -> b.phase().orElse(null)).containsExactly(null, first, null, second, null);
		assertThat(Timeline.of(programme).phase(3)).contains(first);
		assertThat(Timeline.of(programme).phase(6)).isEmpty();
	}

	@Test
	void whateverIsWrittenThereIsAnEndAndEveryStepIsSeen() {
		programme.setDays(Integer.MAX_VALUE);
		phase(-7, Integer.MAX_VALUE, -3, 0, 9_999, Integer.MIN_VALUE);
		phase(9, 2, 5);
		phase(Integer.MAX_VALUE, 0, 1);
		Timeline timeline = Timeline.of(programme);
		assertThat(timeline.steps()).hasSize(6);
		assertThat(timeline.blocks()).allSatisfy(b -> assertThat(b.days()).hasSizeBetween(1, Timeline.MOST));
	}

	@Test
	void phasesThatAllGoOnForAYearAreNotAYearOfDaysEach() {
		for (int i = 0; i < 50; i++) {
			phase(1, Integer.MAX_VALUE, 300);
		}
		Timeline timeline = Timeline.of(programme);
		assertThat(timeline.steps()).hasSize(50);
		assertThat(timeline.blocks().stream().mapToInt(b -> b.days().size()).sum()).isLessThan(Timeline.MOST + 50);
	}

	@Test
	void aProgrammeWithoutAnythingHasOneDay() {
		assertThat(Timeline.of(programme).blocks()).singleElement().satisfies(b -> assertThat(b.days()).hasSize(1));
	}
}
