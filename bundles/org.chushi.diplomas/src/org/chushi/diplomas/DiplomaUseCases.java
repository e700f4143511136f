package org.chushi.diplomas;

import static org.chushi.people.Reach.EVERYONE;

import org.chushi.people.Role;
import org.chushi.people.UseCase;

/** The use cases of this bundle. */
public final class DiplomaUseCases {

	public static final UseCase PRINT = UseCase.named("certificate.print").forOneself().with(EVERYONE, Role.LEAD);
	public static final UseCase HONOUR = UseCase.named("honour.sheet").with(EVERYONE, Role.TRAINER, Role.LEAD);

	private DiplomaUseCases() {
	}
}
