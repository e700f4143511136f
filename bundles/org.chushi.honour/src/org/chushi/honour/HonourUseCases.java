package org.chushi.honour;

import static org.chushi.people.Reach.EVERYONE;

import org.chushi.people.Role;
import org.chushi.people.UseCase;

/** The use cases of this bundle. */
public final class HonourUseCases {

	public static final UseCase SEE = UseCase.named("proposal.list").with(EVERYONE, Role.values());
	public static final UseCase PROPOSE = UseCase.named("proposal.make").with(EVERYONE, Role.values());
	public static final UseCase SUPPORT = UseCase.named("proposal.support").with(EVERYONE, Role.values());
	public static final UseCase COMMENT = UseCase.named("proposal.comment").with(EVERYONE, Role.values());
	public static final UseCase DECIDE = UseCase.named("proposal.decide").with(EVERYONE, Role.LEAD);

	private HonourUseCases() {
	}
}
