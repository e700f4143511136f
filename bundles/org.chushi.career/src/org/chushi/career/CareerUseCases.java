package org.chushi.career;

import static org.chushi.people.Reach.EVERYONE;
import static org.chushi.people.Reach.GUIDED;

import org.chushi.people.Role;
import org.chushi.people.UseCase;

/** The use cases of this bundle. */
public final class CareerUseCases {

	public static final UseCase SEE_CERTIFICATES = UseCase.named("certificate.list").forOneself()
			.with(GUIDED, Role.MENTOR).with(EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase REVOKE = UseCase.named("certificate.revoke").with(EVERYONE, Role.LEAD);
	public static final UseCase RENEW = UseCase.named("certificate.renew").with(EVERYONE, Role.LEAD);
	public static final UseCase ENDORSE = UseCase.named("endorse").with(GUIDED, Role.MENTOR).with(EVERYONE, Role.LEAD);
	public static final UseCase SEE_CAREER = UseCase.named("career.map").forOneself().with(GUIDED, Role.MENTOR)
			.with(EVERYONE, Role.LEAD);
	public static final UseCase PROMOTE = UseCase.named("career.promote").with(EVERYONE, Role.LEAD);
	public static final UseCase SEE_AUTHORITY = UseCase.named("career.authority").forOneself().with(EVERYONE,
			Role.LEAD);

	private CareerUseCases() {
	}
}
