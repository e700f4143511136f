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
	public static final UseCase SUSPEND = UseCase.named("certificate.suspend").with(EVERYONE, Role.LEAD);
	public static final UseCase LIFT = UseCase.named("certificate.lift").with(EVERYONE, Role.LEAD);
	public static final UseCase APPEAL = UseCase.named("certificate.appeal").forOneself();
	/** An administrator decides where there is no lead who may. */
	public static final UseCase DECIDE = UseCase.named("certificate.decide").with(EVERYONE, Role.LEAD, Role.ADMINISTRATOR);
	public static final UseCase RENEW = UseCase.named("certificate.renew").with(EVERYONE, Role.LEAD);
	public static final UseCase ENDORSE = UseCase.named("endorse").with(GUIDED, Role.MENTOR).with(EVERYONE, Role.LEAD);
	public static final UseCase SEE_CAREER = UseCase.named("career.map").forOneself().with(GUIDED, Role.MENTOR)
			.with(EVERYONE, Role.LEAD);
	public static final UseCase PROMOTE = UseCase.named("career.promote").with(EVERYONE, Role.LEAD);
	/** What stood before the program was there. */
	public static final UseCase TELL_EARLIER = UseCase.named("career.earlier").with(EVERYONE, Role.LEAD);
	public static final UseCase SEE_AUTHORITY = UseCase.named("career.authority").forOneself().with(EVERYONE,
			Role.LEAD);

	private CareerUseCases() {
	}
}
