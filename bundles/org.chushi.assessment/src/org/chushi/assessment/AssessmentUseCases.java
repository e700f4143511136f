package org.chushi.assessment;

import org.chushi.people.Reach;
import org.chushi.people.Role;
import org.chushi.people.UseCase;

/** The use cases of this bundle. */
public final class AssessmentUseCases {

	public static final UseCase OUTLOOK = UseCase.named("exam.outlook").forOneself();
	public static final UseCase START = UseCase.named("exam.start").forOneself();
	public static final UseCase CURRENT = UseCase.named("exam.current").forOneself();
	public static final UseCase ANSWER = UseCase.named("exam.answer").forOneself();
	public static final UseCase FLAG = UseCase.named("exam.flag").forOneself();
	public static final UseCase ENTER = UseCase.named("exam.enter").forOneself();
	public static final UseCase NOTICE = UseCase.named("exam.notice").forOneself();
	public static final UseCase SUBMIT = UseCase.named("exam.submit").forOneself();
	public static final UseCase REVIEW = UseCase.named("exam.review").forOneself().with(Reach.GUIDED, Role.MENTOR)
			.with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase RESULTS = UseCase.named("exam.results").forOneself().with(Reach.GUIDED, Role.MENTOR)
			.with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase MARK = UseCase.named("exam.mark").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase REGRADE = UseCase.named("exam.regrade").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase SEARCH = UseCase.named("bank.search").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase DRAW = UseCase.named("paper.draw").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);

	/** Sees who sits, and writes down what happens. */
	public static final UseCase WATCH = UseCase.named("exam.watch").with(Reach.GUIDED, Role.MENTOR).with(Reach.EVERYONE,
			Role.TRAINER, Role.LEAD);
	/** Gives time and start codes, stops attempts. */
	public static final UseCase INVIGILATE = UseCase.named("exam.invigilate").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);

	/** Sees which keys for sealed papers there are. */
	public static final UseCase SEALED_KEYS = UseCase.named("sealed.keys").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD,
			Role.ADMINISTRATOR);
	/** Makes a key for sealed papers, and takes it to another machine. */
	public static final UseCase SEALED_MAKE = UseCase.named("sealed.make").with(Reach.EVERYONE, Role.LEAD, Role.ADMINISTRATOR);
	/** Opens sealed papers and has them scored. */
	public static final UseCase SEALED_OPEN = UseCase.named("sealed.open").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);

	private AssessmentUseCases() {
	}
}
