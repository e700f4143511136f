package org.chushi.authoring;

import org.chushi.people.Reach;
import org.chushi.people.Role;
import org.chushi.people.UseCase;

/** The use cases of this bundle. */
public final class AuthoringUseCases {

	public static final UseCase LIST = UseCase.named("author.list").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase WRITE = UseCase.named("author.write").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);

	private AuthoringUseCases() {
	}
}
