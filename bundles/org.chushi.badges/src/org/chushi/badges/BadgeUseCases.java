package org.chushi.badges;

import static org.chushi.people.Reach.EVERYONE;

import org.chushi.people.Role;
import org.chushi.people.UseCase;

/** The use cases of this bundle. */
public final class BadgeUseCases {

	public static final UseCase ISSUE = UseCase.named("badge.issue").with(EVERYONE, Role.LEAD);
	public static final UseCase SEE = UseCase.named("badge.export").forOneself().with(EVERYONE, Role.LEAD);
	public static final UseCase VERIFY = UseCase.named("badge.verify").forOneself();

	/** Badges from elsewhere, with a person; who sees the certificates of somebody sees these. */
	public static final UseCase KEEP = UseCase.named("badge.keep").forOneself().with(EVERYONE, Role.LEAD);

	/** Where badges are published, and the status lists to lie there. */
	public static final UseCase PUBLISH = UseCase.named("badge.publish").with(EVERYONE, Role.LEAD);
	public static final UseCase KEEP_LIST = UseCase.named("badge.keep-list").with(EVERYONE, Role.LEAD);

	private BadgeUseCases() {
	}
}
