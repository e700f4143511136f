package org.chushi.internal.ui.author.plans;

import static org.chushi.model.ModelPackage.Literals.*;

import java.util.List;
import java.util.Optional;

import org.chushi.authoring.Project;
import org.chushi.core.Result;
import org.chushi.model.Phase;
import org.chushi.model.Programme;
import org.chushi.model.Step;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;

/** What is done to the steps of a programme; each deed is one step to be undone. In a phase they stay in the order of days. */
record Steps(Project project, Programme programme) {

	/** Kinds of steps, in the order people think of them. */
	static final List<EClass> KINDS = List.of(COURSE_STEP, ACTIVITY_STEP, PAIR_WORK_STEP, EXAM_STEP, GATE_STEP, CERTIFICATION_STEP);

	private Timeline timeline() {
		return Timeline.of(programme);
	}

	/** Puts a step on a day, behind what is there already, and into the phase of that day. False where no phase covers the day. */
	boolean put(Step step, int day) {
		Phase own = (Phase) step.eContainer();
		Optional<Phase> phase = covers(own, day) ? Optional.of(own) : timeline().phase(day);
		if (phase.isEmpty() || step.getDay() == day) {
			return phase.isPresent();
		}
		int index = behind(phase.get(), day);
		project.together(() -> {
			day(step, day);
			project.move(List.of(step), phase.get(), index);
		});
		return true;
	}

	private static boolean covers(Phase phase, int day) {
		return phase.getFirstDay() <= day && day <= phase.getLastDay();
	}

	private void day(Step step, int day) {
		project.editing().getCommandStack().execute(SetCommand.create(project.editing(), step, STEP__DAY, day));
	}

	/** The place behind all of a day and of those before it. */
	private static int behind(Phase phase, int day) {
		List<Step> steps = phase.getSteps();
		for (int i = steps.size(); i > 0; i--) {
			if (steps.get(i - 1).getDay() <= day) {
				return i;
			}
		}
		return 0;
	}

	/** By so many days. */
	boolean by(Step step, int days) {
		int day = Math.clamp(step.getDay(), 1, Timeline.MOST) + days;
		return day >= 1 && day <= Timeline.MOST && put(step, day);
	}

	/** Earlier or later on its day. */
	void along(Step step, int by) {
		Phase phase = (Phase) step.eContainer();
		List<Step> day = phase.getSteps().stream().filter(s -> s.getDay() == step.getDay()).toList();
		int to = day.indexOf(step) + by;
		if (to >= 0 && to < day.size()) {
			int index = phase.getSteps().indexOf(day.get(to));
			project.move(List.of(step), phase, by > 0 ? index + 1 : index);
		}
	}

	/** A new one at the end of a day; none where no phase covers it. */
	Optional<Result<EObject>> add(EClass kind, int day) {
		return timeline().phase(day).map(phase -> {
			int index = behind(phase, day);
			@SuppressWarnings("unchecked")
			Result<EObject>[] added = new Result[1];
			project.together(() -> added[0] = project.add(phase, kind, index).peek(step -> day((Step) step, day)));
			return added[0];
		});
	}
}
