package org.chushi.internal.training;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.content.Library;
import org.chushi.journal.Documents;
import org.chushi.journal.Journal;
import org.chushi.model.PairingKind;
import org.chushi.model.PolicyProfile;
import org.chushi.training.Activities.Activity;
import org.chushi.training.Activities.Interview;
import org.chushi.training.Enrolment;
import org.chushi.training.Enrolments.PassedBefore;
import org.chushi.training.Learning.LessonState;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Pairing;
import org.chushi.training.SetExam;

/** Reads the projections of this bundle. */
record TrainingBook(Documents enrolments, Documents lessons, Documents activities, Documents gates, Documents pairings,
		Documents pairWork, Documents setExams) {

	static TrainingBook of(Journal journal) {
		return new TrainingBook(journal.documents(EnrolmentProjection.NAME), journal.documents(LessonProjection.NAME),
				journal.documents(ActivityProjection.NAME), journal.documents(GateProjection.NAME),
				journal.documents(PairingProjection.NAME), journal.documents(PairWorkProjection.NAME),
				journal.documents(SetExamProjection.NAME));
	}

	Optional<String> teamPolicy() {
		return enrolments.find(EnrolmentProjection.TeamPolicy.class, EnrolmentProjection.TEAM_POLICY)
				.map(EnrolmentProjection.TeamPolicy::profile);
	}

	Optional<Enrolment> running(UUID person) {
		return enrolments.where(Enrolment.class, "person", person.toString()).stream().filter(Enrolment::isRunning)
				.findFirst();
	}

	Optional<Enrolment> enrolment(UUID id) {
		return enrolments.find(Enrolment.class, id.toString());
	}

	List<Enrolment> running() {
		return enrolments.where(Enrolment.class, "state", "running");
	}

	LessonState lesson(UUID person, String lesson) {
		return lessons.find(LessonState.class, LessonProjection.key(person, lesson))
				.orElseGet(() -> LessonState.fresh(lesson));
	}

	/** All lessons a person has touched. */
	List<LessonState> lessonsOf(UUID person) {
		return lessons.where(LessonState.class, "person", person.toString());
	}

	Optional<Activity> activity(UUID person, String step) {
		return activities.find(Activity.class, ActivityProjection.key(person, step));
	}

	List<Activity> activitiesOf(UUID person) {
		return activities.where(Activity.class, "person", person.toString());
	}

	List<Activity> waitingActivities() {
		return activities.where(Activity.class, "state", "waiting");
	}

	Optional<Interview> interview(UUID person, String checklist) {
		return activities.find(Interview.class, ActivityProjection.interviewKey(person, checklist));
	}

	GateProjection.Turns turns(UUID person) {
		return gates.find(GateProjection.Turns.class, person.toString())
				.orElseGet(() -> new GateProjection.Turns(List.of()));
	}

	List<PassedBefore> told(UUID person) {
		return gates.find(GateProjection.Told.class, GateProjection.toldKey(person)).map(GateProjection.Told::told).orElse(List.of());
	}

	boolean everEnrolled(UUID person) {
		return !enrolments.where(Enrolment.class, "person", person.toString()).isEmpty();
	}

	/** The trial shift somebody passed before this program; none for who was ever enrolled: for them the gate decides. */
	Optional<PassedBefore> passedBefore(UUID person) {
		List<PassedBefore> told = told(person);
		return told.isEmpty() || told.getLast().day().isEmpty() || everEnrolled(person) ? Optional.empty() : Optional.of(told.getLast());
	}

	/** The way of an enrolment, and of somebody who passed the trial shift before this program the one of the team. */
	Optional<Way> way(Library library, UUID person) {
		return running(person).flatMap(e -> Way.of(library, e)).or(() -> passedBefore(person).flatMap(told -> teamPolicy())
				.flatMap(profile -> library.find(PolicyProfile.class, profile)).flatMap(profile -> Way.of(library, profile)));
	}

	List<Pairing> boundTo(UUID learner) {
		return pairings.where(Pairing.class, "learner", learner.toString()).stream().filter(Pairing::isBound).toList();
	}

	List<Pairing> pairingsOf(UUID person) {
		List<Pairing> all = new java.util.ArrayList<>(pairings.where(Pairing.class, "learner", person.toString()));
		all.addAll(pairings.where(Pairing.class, "guide", person.toString()));
		return all;
	}

	List<Pairing> guidedBy(UUID guide) {
		return pairings.where(Pairing.class, "guide", guide.toString()).stream().filter(Pairing::isBound).toList();
	}

	/** Whether this is the bound mentor; a guide of another kind is not. */
	boolean mentors(UUID mentor, UUID learner) {
		return boundTo(learner).stream().anyMatch(p -> p.kind() == PairingKind.MENTOR && p.guide().equals(mentor));
	}

	/** When this mentor was first bound to this learner; none when never. */
	Optional<Instant> firstBound(UUID mentor, UUID learner) {
		return pairingsOf(learner).stream().filter(p -> p.kind() == PairingKind.MENTOR && p.learner().equals(learner))
				.filter(p -> p.guide().equals(mentor)).map(Pairing::since).min(Comparator.naturalOrder());
	}

	/** Entries that still can be signed: what a former mentor left open no longer can. */
	List<Entry> waitingEntries(UUID learner) {
		return entriesOf(learner).stream().filter(e -> !e.isComplete()).filter(e -> mentors(e.mentor(), learner))
				.toList();
	}

	Optional<Entry> entry(UUID entry) {
		return pairWork.find(Entry.class, entry.toString());
	}

	List<SetExam> setFor(UUID person) {
		return setExams.where(SetExam.class, SetExamProjection.PERSON, person.toString());
	}

	List<SetExam> setForAll() {
		return setExams.all(SetExam.class);
	}

	List<SetExam> setting(UUID setting) {
		return setExams.where(SetExam.class, SetExamProjection.SETTING, setting.toString());
	}

	List<Entry> entriesOf(UUID learner) {
		return pairWork.where(Entry.class, "learner", learner.toString());
	}

	List<Entry> entriesBy(UUID mentor) {
		return pairWork.where(Entry.class, "mentor", mentor.toString());
	}
}
