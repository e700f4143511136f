package org.chushi.practice;

import org.chushi.people.Reach;
import org.chushi.people.Role;
import org.chushi.people.UseCase;

/** The use cases of this bundle. What somebody answered is theirs alone; others see counts. */
public final class PracticeUseCases {

	public static final UseCase TOPICS = UseCase.named("practice.topics").forOneself();
	public static final UseCase START = UseCase.named("practice.start").forOneself();
	public static final UseCase CURRENT = UseCase.named("practice.current").forOneself();
	public static final UseCase ANSWER = UseCase.named("practice.answer").forOneself();
	public static final UseCase RATE = UseCase.named("practice.rate").forOneself();
	public static final UseCase END = UseCase.named("practice.end").forOneself();
	public static final UseCase BOOK = UseCase.named("practice.book").forOneself();
	public static final UseCase ESTIMATE = UseCase.named("practice.estimate").forOneself();
	/** Questions within lessons. */
	public static final UseCase CHECK = UseCase.named("practice.check").forOneself();
	public static final UseCase OUTLOOK = UseCase.named("review.outlook").forOneself();
	public static final UseCase SUMMARY = UseCase.named("practice.summary").forOneself()
			.with(Reach.GUIDED, Role.MENTOR).with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);

	private PracticeUseCases() {
	}
}
