package org.chushi.people;

/** The use cases of this bundle. */
public final class PeopleUseCases {

	public static final UseCase REGISTER = UseCase.named("person.add").with(Reach.EVERYONE, Role.LEAD,
			Role.ADMINISTRATOR);
	public static final UseCase CHANGE_PASSWORD = UseCase.named("person.password").forOneself();
	public static final UseCase RESET_PASSWORD = UseCase.named("person.reset").with(Reach.EVERYONE,
			Role.ADMINISTRATOR);
	public static final UseCase ASSIGN = UseCase.named("person.assign").with(Reach.EVERYONE, Role.ADMINISTRATOR);
	public static final UseCase LEAVE = UseCase.named("person.leave").with(Reach.EVERYONE, Role.LEAD,
			Role.ADMINISTRATOR);
	public static final UseCase PLACE = UseCase.named("person.place").with(Reach.EVERYONE, Role.LEAD, Role.ADMINISTRATOR);
	public static final UseCase PLACEMENTS = UseCase.named("person.placements").with(Reach.EVERYONE, Role.LEAD, Role.ADMINISTRATOR).forOneself();
	public static final UseCase LIST = UseCase.named("person.list").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD,
			Role.ADMINISTRATOR);

	private PeopleUseCases() {
	}
}
