package org.chushi.internal.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.journal.EventType;
import org.chushi.model.PairingKind;
import org.chushi.training.ChecklistRecord;
import org.chushi.training.PairWork.Content;

/** What happens in training. */
final class TrainingEvents {

	record PolicyChosen(String profile, String packVersion) {
	}

	record Enrolled(UUID enrolment, UUID person, String programme, Bilingual title, String profile, String packVersion,
			LocalDate start) {
	}

	record EnrolmentMoved(UUID enrolment, UUID person, String programme, Bilingual title, String profile,
			String packVersion) {
	}

	record EnrolmentWithdrawn(UUID enrolment, UUID person, String reason) {
	}

	record LessonOpened(UUID person, String lesson, String packVersion) {
	}

	record LessonProgressed(UUID person, String lesson, int percent) {
	}

	record LessonFinished(UUID person, String lesson, String packVersion) {
	}

	/** Once more to the end, on another day than before. */
	record LessonReadAgain(UUID person, String lesson, String packVersion) {
	}

	record ActivityRecorded(UUID person, String step, Bilingual title, String evidence) {
	}

	record ActivityConfirmed(UUID person, String step, Bilingual title, UUID by, String note,
			ChecklistRecord checklist) {
	}

	record InterviewRecorded(UUID person, ChecklistRecord checklist, UUID by, String note) {
	}

	record GateOpened(UUID person, String gate, Bilingual title, String profile, List<Bilingual> met) {
	}

	record GateShut(UUID person, String gate, Bilingual title, String profile, List<Bilingual> missing) {
	}

	/** @param day empty where what was told before is taken back */
	record TrialShiftTold(UUID person, String day, String reason, UUID by) {
	}

	record PairingBound(UUID pairing, PairingKind kind, UUID guide, UUID learner) {
	}

	record PairingEnded(UUID pairing, UUID guide, UUID learner, String reason) {
	}

	record PairWorkRecorded(UUID entry, UUID learner, UUID mentor, Content content, String contentHash,
			String corrects) {
	}

	record PairWorkRevised(UUID entry, Content content, String contentHash) {
	}

	record PairWorkSigned(UUID entry, UUID by, String contentHash) {
	}

	record ExamSet(UUID setting, String paper, String code, Bilingual title, String packVersion, List<SetFor> people,
			Instant from, Instant until, int attempts, String note, UUID by) {
	}

	/** @param before attempts at the paper made before */
	record SetFor(UUID person, int before) {
	}

	record ExamUnset(UUID setting, List<UUID> people, String reason, UUID by) {
	}

	static final EventType<PolicyChosen> POLICY_CHOSEN = EventType.of(PolicyChosen.class);
	static final EventType<Enrolled> ENROLLED = EventType.of(Enrolled.class);
	static final EventType<EnrolmentMoved> MOVED = EventType.of(EnrolmentMoved.class);
	static final EventType<EnrolmentWithdrawn> WITHDRAWN = EventType.of(EnrolmentWithdrawn.class);
	static final EventType<LessonOpened> LESSON_OPENED = EventType.of(LessonOpened.class);
	static final EventType<LessonProgressed> LESSON_PROGRESSED = EventType.of(LessonProgressed.class);
	static final EventType<LessonFinished> LESSON_FINISHED = EventType.of(LessonFinished.class);
	static final EventType<LessonReadAgain> LESSON_READ_AGAIN = EventType.of(LessonReadAgain.class);
	static final EventType<ActivityRecorded> ACTIVITY_RECORDED = EventType.of(ActivityRecorded.class);
	static final EventType<ActivityConfirmed> ACTIVITY_CONFIRMED = EventType.of(ActivityConfirmed.class);
	static final EventType<InterviewRecorded> INTERVIEW_RECORDED = EventType.of(InterviewRecorded.class);
	static final EventType<GateOpened> GATE_OPENED = EventType.of(GateOpened.class);
	static final EventType<GateShut> GATE_SHUT = EventType.of(GateShut.class);
	static final EventType<TrialShiftTold> TRIAL_TOLD = EventType.of(TrialShiftTold.class);
	static final EventType<PairingBound> PAIRING_BOUND = EventType.of(PairingBound.class);
	static final EventType<PairingEnded> PAIRING_ENDED = EventType.of(PairingEnded.class);
	static final EventType<PairWorkRecorded> PAIR_WORK_RECORDED = EventType.of(PairWorkRecorded.class);
	static final EventType<PairWorkRevised> PAIR_WORK_REVISED = EventType.of(PairWorkRevised.class);
	static final EventType<PairWorkSigned> PAIR_WORK_SIGNED = EventType.of(PairWorkSigned.class);
	static final EventType<ExamSet> EXAM_SET = EventType.of(ExamSet.class);
	static final EventType<ExamUnset> EXAM_UNSET = EventType.of(ExamUnset.class);

	/** The policy of the team. */
	static final String POLICY = "team/policy";

	/** All pairings of the team: one list, so that a guide's room cannot be given away twice. */
	static final String PAIRINGS = "team/pairings";

	/** All exams that were set: one list, so that none is set twice for the same person. */
	static final String SET_EXAMS = "team/set-exams";

	private TrainingEvents() {
	}

	/** Enrolment, activities and gates of a person. */
	static String training(UUID person) {
		return "training/" + person;
	}

	static String lessons(UUID person) {
		return "lessons/" + person;
	}

	static String pairWork(UUID entry) {
		return "pair-work/" + entry;
	}
}
