package org.chushi.papers;

import org.chushi.people.Reach;
import org.chushi.people.Role;
import org.chushi.people.UseCase;

/** The use cases of this bundle. */
public final class PaperUseCases {

	public static final UseCase LIST = UseCase.named("paper.list").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase BUILD = UseCase.named("paper.build").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);

	/** Seals banks and takes the seal off. */
	public static final UseCase SEAL = UseCase.named("bank.seal").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);

	private PaperUseCases() {
	}
}
