package org.chushi.analysis;

import org.chushi.people.Reach;
import org.chushi.people.Role;
import org.chushi.people.UseCase;

/** The use cases of this bundle. What questions are worth is for those who write them; what somebody answered is theirs. */
public final class AnalysisUseCases {

	public static final UseCase PAPERS = UseCase.named("analysis.list").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase PAPER = UseCase.named("analysis.paper").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase BEGIN = UseCase.named("consistency.begin").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase WATCH = UseCase.named("consistency.list").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase CLOSE = UseCase.named("consistency.close").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase OUTCOME = UseCase.named("consistency.show").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase INVITATIONS = UseCase.named("consistency.invitations").forOneself();
	public static final UseCase ANSWER = UseCase.named("consistency.answer").forOneself();
	public static final UseCase REVIEW = UseCase.named("consistency.review").forOneself();

	private AnalysisUseCases() {
	}
}
