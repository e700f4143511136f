package org.chushi.review;

import org.chushi.people.Reach;
import org.chushi.people.Role;
import org.chushi.people.UseCase;

/** The use cases of this bundle. Experienced colleagues weigh what trainers write. */
public final class ReviewUseCases {

	public static final UseCase READ = UseCase.named("content-review.read").with(Reach.EVERYONE, Role.MENTOR, Role.TRAINER, Role.LEAD);
	public static final UseCase REVIEW = UseCase.named("content-review.review").with(Reach.EVERYONE, Role.MENTOR, Role.TRAINER, Role.LEAD);
	public static final UseCase ASK = UseCase.named("content-review.ask").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase WRITE = UseCase.named("content-review.write").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase RELEASE = UseCase.named("content-review.release").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);

	private ReviewUseCases() {
	}
}
