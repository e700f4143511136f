package org.chushi.training;

import static org.chushi.people.Reach.EVERYONE;
import static org.chushi.people.Reach.GUIDED;
import static org.chushi.people.Reach.OWN;

import org.chushi.people.Role;
import org.chushi.people.UseCase;

/** The use cases of this bundle. */
public final class TrainingUseCases {

	public static final UseCase CHOOSE_POLICY = UseCase.named("policy.choose").with(EVERYONE, Role.LEAD);
	public static final UseCase ENROL = UseCase.named("enrol").with(EVERYONE, Role.LEAD);
	public static final UseCase MOVE = UseCase.named("enrol.move").with(EVERYONE, Role.LEAD);
	public static final UseCase WITHDRAW = UseCase.named("enrol.withdraw").with(EVERYONE, Role.LEAD);
	public static final UseCase READ_LESSON = UseCase.named("lesson.finish").forOneself();
	public static final UseCase SEE_PATH = UseCase.named("path").forOneself().with(GUIDED, Role.MENTOR).with(EVERYONE,
			Role.TRAINER, Role.LEAD);
	public static final UseCase SEE_GATE = UseCase.named("gate").forOneself().with(GUIDED, Role.MENTOR).with(EVERYONE,
			Role.TRAINER, Role.LEAD);
	public static final UseCase TELL_TRIAL = UseCase.named("trial.tell").with(EVERYONE, Role.LEAD);
	public static final UseCase RECORD_ACTIVITY = UseCase.named("activity.record").with(OWN, Role.NEWCOMER);
	public static final UseCase CONFIRM_ACTIVITY = UseCase.named("activity.confirm").with(GUIDED, Role.MENTOR)
			.with(EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase SEE_ACTIVITIES = UseCase.named("activity.list").forOneself().with(GUIDED, Role.MENTOR)
			.with(EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase INTERVIEW = UseCase.named("interview").with(EVERYONE, Role.LEAD);
	public static final UseCase BIND = UseCase.named("mentor.bind").with(EVERYONE, Role.LEAD);
	public static final UseCase HAND_OVER = UseCase.named("mentor.handover").with(EVERYONE, Role.LEAD);
	public static final UseCase END_PAIRING = UseCase.named("mentor.end").with(EVERYONE, Role.LEAD);
	public static final UseCase SEE_PAIRINGS = UseCase.named("mentor.list").forOneself().with(GUIDED, Role.MENTOR)
			.with(EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase RECORD_PAIR_WORK = UseCase.named("pairwork.record").with(GUIDED, Role.MENTOR);
	/** Who learns signs whatever their role: an agent who guides others by now keeps their own certificate with it. */
	public static final UseCase SIGN_PAIR_WORK = UseCase.named("pairwork.sign").forOneself().with(GUIDED, Role.MENTOR);
	public static final UseCase SEE_PAIR_WORK = UseCase.named("pairwork.list").forOneself().with(GUIDED, Role.MENTOR)
			.with(EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase SET_EXAM = UseCase.named("exam.set").with(EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase SEE_SET_EXAMS = UseCase.named("exam.assigned").forOneself().with(GUIDED, Role.MENTOR)
			.with(EVERYONE, Role.TRAINER, Role.LEAD);

	private TrainingUseCases() {
	}
}
