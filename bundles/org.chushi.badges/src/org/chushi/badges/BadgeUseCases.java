package org.chushi.badges;

import static org.chushi.people.Reach.EVERYONE;

import org.chushi.people.Role;
import org.chushi.people.UseCase;

/** The use cases of this bundle. */
public final class BadgeUseCases {

	public static final UseCase ISSUE = UseCase.named("badge.issue").with(EVERYONE, Role.LEAD);
	public static final UseCase SEE = UseCase.named("badge.export").forOneself().with(EVERYONE, Role.LEAD);
	public static final UseCase VERIFY = UseCase.named("badge.verify").forOneself();

	private BadgeUseCases() {
	}
}
