package org.chushi.internal.ui.author.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.chushi.model.Phase;
import org.chushi.model.Programme;
import org.chushi.model.Step;
import org.chushi.ui.testing.Widgets;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped programme: seven days in the classroom, then the trial shift. */
class ProgrammeEditorTest {

	@TempDir
	Path folder;
	private Studio studio;
	private Programme programme;
	private Step product;

	@BeforeEach
	void open() {
		studio = new Studio(folder);
		studio.size(1600, 1000);
		programme = studio.open(Programme.class, "PR-SEVEN");
		product = studio.find(Step.class, "ST-SEVEN-PRODUCT");
	}

	@AfterEach
	void close() {
		studio.close();
	}

	private StepChip chip(Step step) {
		return studio.those(StepChip.class).stream().filter(c -> c.step() == step).findFirst().orElseThrow();
	}

	private DayColumn day(int number) {
		return studio.those(DayColumn.class).stream().filter(d -> d.day() == number).findFirst().orElseThrow();
	}

	private int dayOn(Step step) {
		return ((DayColumn) chip(step).getParent()).day();
	}

	private CommandStack stack() {
		return studio.project().editing().getCommandStack();
	}

	/** Each phase holds its steps in the order of their days. */
	private void assertOrdered() {
		for (Phase phase : programme.getPhases()) {
			assertThat(phase.getSteps()).extracting(Step::getDay).isSorted();
		}
	}

	@Test
	void everyStepOfTheShippedProgrammeStandsOnItsDay() {
		List<Step> steps = programme.getPhases().stream().flatMap(p -> p.getSteps().stream()).toList();
		assertThat(studio.those(StepChip.class)).hasSameSizeAs(steps);
		assertThat(steps).allSatisfy(s -> assertThat(dayOn(s)).isEqualTo(s.getDay()));
		assertThat(studio.those(DayColumn.class)).hasSize(programme.getDays());
		assertThat(studio.words()).contains("Seven days in the classroom", "days 1–7 · classroom");
	}

	@Test
	void altAndAnArrowMoveAStepByADayAndUndoBringsItBack() {
		chip(product).setFocus();
		studio.key(SWT.ALT, SWT.ARROW_RIGHT);
		assertThat(product.getDay()).isEqualTo(3);
		assertThat(dayOn(product)).isEqualTo(3);
		assertThat(chip(product).isFocusControl()).as("the keyboard goes with it").isTrue();
		assertOrdered();
		stack().undo();
		studio.settle();
		assertThat(dayOn(product)).isEqualTo(2);
		assertThat(stack().canUndo()).as("it was one deed").isFalse();
	}

	@Test
	void aStepThatIsDraggedIntoAnotherPhaseBelongsToIt() {
		Phase job = programme.getPhases().get(1);
		StepChip chip = chip(product);
		Point target = day(9).toDisplay(10, 10);
		Point from = chip.toControl(target);
		mouse(chip, SWT.MouseDown, new Point(4, 4));
		mouse(chip, SWT.MouseMove, from);
		mouse(chip, SWT.MouseUp, from);
		studio.settle();
		assertThat(product.eContainer()).isSameAs(job);
		assertThat(dayOn(product)).isEqualTo(9);
		assertOrdered();
		stack().undo();
		studio.settle();
		assertThat(product.eContainer()).isSameAs(programme.getPhases().getFirst());
	}

	private static void mouse(StepChip chip, int type, Point at) {
		Event event = new Event();
		event.button = 1;
		event.x = at.x;
		event.y = at.y;
		chip.notifyListeners(type, event);
	}

	@Test
	void stepsOfOneDayChangeTheirPlaces() {
		Step ice = studio.find(Step.class, "ST-SEVEN-ICE");
		Phase phase = (Phase) ice.eContainer();
		int place = phase.getSteps().indexOf(ice);
		chip(ice).setFocus();
		studio.key(SWT.ALT, SWT.ARROW_DOWN);
		assertThat(phase.getSteps().indexOf(ice)).isEqualTo(place + 1);
		studio.key(SWT.ALT, SWT.ARROW_UP);
		assertThat(phase.getSteps().indexOf(ice)).isEqualTo(place);
		for (int i = 0; i < 5; i++) {
			studio.key(SWT.ALT, SWT.ARROW_UP);
		}
		assertThat(phase.getSteps().indexOf(ice)).as("never beyond its day").isZero();
	}

	@Test
	void aChosenStepIsWrittenBelow() {
		chip(product).press();
		studio.settle();
		assertThat(studio.words()).contains("A day earlier", "A day later", "Products and recommendation");
	}

	@Test
	void aStepIsAddedToADayBehindWhatIsThere() {
		Widgets.press(day(2), "Day 2");
		studio.settle();
		studio.press("Add: Course step");
		Phase phase = programme.getPhases().getFirst();
		Step added = phase.getSteps().get(phase.getSteps().indexOf(product) + 1);
		assertThat(added.getDay()).isEqualTo(2);
		assertThat(added.getId()).isNotBlank();
		assertThat(dayOn(added)).isEqualTo(2);
		assertOrdered();
		stack().undo();
		assertThat(stack().canUndo()).as("one deed").isFalse();
	}

	@Test
	void aDayBeyondAllPhasesTakesNoStep() {
		Step last = programme.getPhases().getLast().getSteps().getLast();
		chip(last).setFocus();
		int before = last.getDay();
		for (int i = 0; i < 30; i++) {
			studio.key(SWT.ALT, SWT.ARROW_RIGHT);
		}
		assertThat(last.getDay()).isGreaterThanOrEqualTo(before).isEqualTo(programme.getPhases().getLast().getLastDay());
		assertThat(studio.told).anyMatch(t -> t.contains("No phase covers this day"));
	}

	@Test
	void delTakesAStepOutAndTheNextOneIsChosen() {
		Step ice = studio.find(Step.class, "ST-SEVEN-ICE");
		chip(ice).setFocus();
		studio.key(0, SWT.DEL);
		assertThat(ice.eContainer()).isNull();
		assertThat(studio.those(StepChip.class)).noneMatch(c -> c.step() == ice);
	}
}
