package org.chushi.publishing;

import org.chushi.people.Reach;
import org.chushi.people.Role;
import org.chushi.people.UseCase;

/** The use cases of this bundle. */
public final class PublishingUseCases {

	/** Sees the team's keys, the signers it knows, what was published and what is installed. */
	public static final UseCase SEE = UseCase.named("pack.history").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD, Role.ADMINISTRATOR);
	/** Makes a key to sign with, and takes its locked half in and out. */
	public static final UseCase MAKE_KEY = UseCase.named("pack.make-key").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD,
			Role.ADMINISTRATOR);
	public static final UseCase PUBLISH = UseCase.named("pack.publish").with(Reach.EVERYONE, Role.TRAINER);
	/** Decides whose packs may be installed. */
	public static final UseCase TRUST = UseCase.named("pack.trust").with(Reach.EVERYONE, Role.LEAD, Role.ADMINISTRATOR);
	/** Installs, rolls back and removes. */
	public static final UseCase INSTALL = UseCase.named("pack.install").with(Reach.EVERYONE, Role.LEAD, Role.ADMINISTRATOR);

	private PublishingUseCases() {
	}
}
