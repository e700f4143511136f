package org.chushi.staffing;

import static org.chushi.people.Reach.EVERYONE;

import org.chushi.people.Role;
import org.chushi.people.UseCase;

/** The use cases of this bundle. */
public final class StaffingUseCases {

	public static final UseCase SEE = UseCase.named("staffing.see").with(EVERYONE, Role.LEAD);
	public static final UseCase PLAN = UseCase.named("staffing.plan").with(EVERYONE, Role.LEAD);
	public static final UseCase SUCCESSION = UseCase.named("succession.see").with(EVERYONE, Role.LEAD);

	private StaffingUseCases() {
	}
}
