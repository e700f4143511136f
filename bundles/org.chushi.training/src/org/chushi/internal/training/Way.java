package org.chushi.internal.training;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.content.Library;
import org.chushi.model.ActivityKind;
import org.chushi.model.ActivityStep;
import org.chushi.model.CertificationStep;
import org.chushi.model.Course;
import org.chushi.model.CourseStep;
import org.chushi.model.Gate;
import org.chushi.model.GateStep;
import org.chushi.model.Lesson;
import org.chushi.model.PairWorkStep;
import org.chushi.model.PhasePlace;
import org.chushi.model.PolicyProfile;
import org.chushi.model.Programme;
import org.chushi.model.Step;
import org.chushi.training.Enrolment;
import org.chushi.training.PairWork.Entry;

/** The programme and the profile an enrolment follows, as the library has them now. */
record Way(Library library, Programme programme, PolicyProfile profile) {

	static Optional<Way> of(Library library, Enrolment enrolment) {
		return library.find(Programme.class, enrolment.programme())
				.flatMap(programme -> library.find(PolicyProfile.class, enrolment.profile())
						.map(profile -> new Way(library, programme, profile)));
	}

	/** What somebody enrolled now would follow. */
	static Optional<Way> of(Library library, PolicyProfile profile) {
		return library.find(Programme.class, profile.getProgramme())
				.map(programme -> new Way(library, programme, profile));
	}

	static Stream<Step> steps(Programme programme) {
		return programme.getPhases().stream().flatMap(p -> p.getSteps().stream());
	}

	Stream<Step> steps() {
		return steps(programme);
	}

	<T extends Step> Stream<T> steps(Class<T> type) {
		return steps().filter(type::isInstance).map(type::cast);
	}

	Optional<Gate> gateTo(String stage) {
		return profile.getGates().stream().filter(g -> stage.equals(g.getOpens())).findFirst();
	}

	/** None when the programme has no such step. */
	Stream<GateStep> gatesUpTo(String step) {
		return steps().filter(s -> s.getId().equals(step)).findFirst().stream()
				.flatMap(end -> Stream.concat(steps().takeWhile(s -> s != end), Stream.of(end)))
				.filter(GateStep.class::isInstance).map(GateStep.class::cast);
	}

	/** None when the programme does not lead to this certificate. */
	Stream<GateStep> gatesBefore(String certificate) {
		return steps(CertificationStep.class).filter(s -> s.getCertificate().equals(certificate)).findFirst().stream()
				.flatMap(s -> gatesUpTo(s.getId()));
	}

	Optional<Gate> gate(GateStep step) {
		return profile.getGates().stream().filter(g -> g.getId().equals(step.getGate())).findFirst();
	}

	/** Working days the programme puts on the job before this gate. */
	int daysOnTheJob(Gate gate) {
		Optional<GateStep> step = steps(GateStep.class).filter(s -> s.getGate().equals(gate.getId())).findFirst();
		return step.map(end -> programme.getPhases().stream().takeWhile(p -> p.getFirstDay() <= end.getDay())
				.filter(p -> p.getPlace() == PhasePlace.ON_THE_JOB)
				.mapToInt(p -> Math.min(end.getDay(), p.getLastDay()) - p.getFirstDay() + 1).sum()).orElse(0);
	}

	/** Ids of the obligatory courses before the first gate. */
	List<String> coursesBeforeTrial() {
		return courses(steps().takeWhile(s -> !(s instanceof GateStep)));
	}

	/** Ids of the obligatory courses before this step. */
	List<String> coursesBefore(Step end) {
		return courses(steps().takeWhile(s -> s != end));
	}

	private static List<String> courses(Stream<Step> steps) {
		return steps.filter(CourseStep.class::isInstance).map(CourseStep.class::cast).filter(s -> !s.isOptional())
				.map(CourseStep::getCourse).toList();
	}

	static List<Lesson> lessons(Library library, List<String> courses) {
		return courses.stream().flatMap(c -> library.find(Course.class, c).stream())
				.flatMap(c -> c.getLessons().stream()).distinct().toList();
	}

	/** Whether a course is no longer in the library: then nobody can say that its lessons were read. */
	static boolean anyGone(Library library, List<String> courses) {
		return courses.stream().anyMatch(c -> library.find(Course.class, c).isEmpty());
	}

	/** Obligatory activities before the gate of the trial shift; all of them when there is no such step. */
	List<ActivityStep> activitiesBeforeTrial() {
		return steps().takeWhile(s -> !(s instanceof GateStep)).filter(ActivityStep.class::isInstance)
				.map(ActivityStep.class::cast).filter(s -> !s.isOptional()).toList();
	}

	/**
	 * How many sessions of this checklist count. Where the programme asks for as many as there are days left in the
	 * phase, it asks for one a day: then each day counts once.
	 *
	 * @param entries of this checklist, each of which counts
	 */
	int sessions(List<Entry> entries, String checklist) {
		return isDaily(checklist) ? (int) entries.stream().map(e -> e.content().day()).distinct().count() : entries.size();
	}

	/** Whether the programme asks for one session of this checklist a day. */
	boolean isDaily(String checklist) {
		return programme.getPhases().stream().anyMatch(phase -> phase.getSteps().stream()
				.filter(PairWorkStep.class::isInstance).map(PairWorkStep.class::cast)
				.filter(s -> s.getChecklist().equals(checklist) && s.getSessions() > 1)
				.anyMatch(s -> s.getSessions() > phase.getLastDay() - Math.max(s.getDay(), phase.getFirstDay())));
	}

	static boolean isInterview(Step step) {
		return step instanceof ActivityStep a && a.getKind() == ActivityKind.VALUES_INTERVIEW && a.getChecklist() != null;
	}
}
