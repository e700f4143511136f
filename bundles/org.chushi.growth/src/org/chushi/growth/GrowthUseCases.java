package org.chushi.growth;

import static org.chushi.people.Reach.EVERYONE;
import static org.chushi.people.Reach.GUIDED;

import org.chushi.people.Role;
import org.chushi.people.UseCase;

/** The use cases of this bundle. */
public final class GrowthUseCases {

	public static final UseCase SEE_INTENT = UseCase.named("growth.intent").forOneself().with(EVERYONE, Role.LEAD);
	/** What somebody wants, they say themselves. */
	public static final UseCase STATE_INTENT = UseCase.named("growth.want").forOneself();
	/** Which talks of a person one reads is narrower still: see {@link Talks}. */
	public static final UseCase SEE_TALKS = UseCase.named("growth.talks").forOneself().with(GUIDED, Role.MENTOR).with(EVERYONE, Role.LEAD);
	public static final UseCase HOLD_TALK = UseCase.named("growth.talk").with(GUIDED, Role.MENTOR).with(EVERYONE, Role.LEAD);
	/** What of it one reads is narrower still: see {@link Agendas}. */
	public static final UseCase SEE_AGENDA = UseCase.named("growth.agenda").forOneself().with(GUIDED, Role.MENTOR).with(EVERYONE, Role.LEAD);
	public static final UseCase RAISE = UseCase.named("growth.raise").forOneself();
	public static final UseCase SEE_PLAN = UseCase.named("growth.plan").forOneself().with(EVERYONE, Role.LEAD);
	public static final UseCase MAKE_PLAN = UseCase.named("growth.write").forOneself().with(EVERYONE, Role.LEAD);
	public static final UseCase CLOSE_PLAN = UseCase.named("growth.close").with(EVERYONE, Role.LEAD);
	public static final UseCase SEE_PROSPECTS = UseCase.named("growth.proposals").with(EVERYONE, Role.LEAD);
	public static final UseCase SEE_NUDGES = UseCase.named("growth.nudges").forOneself();

	private GrowthUseCases() {
	}
}
