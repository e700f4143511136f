package org.chushi.scripts;

import static org.chushi.people.Reach.EVERYONE;
import static org.chushi.people.Reach.GUIDED;

import org.chushi.people.Role;
import org.chushi.people.UseCase;

/** The use cases of this bundle. */
public final class ScriptUseCases {

	public static final UseCase SEE = UseCase.named("script.list").forOneself();
	public static final UseCase FILL = UseCase.named("script.fill").forOneself();
	public static final UseCase FAVOURITE = UseCase.named("script.favourite").forOneself();
	public static final UseCase REPORT = UseCase.named("script.report").with(EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase WRITE_VARIANT = UseCase.named("script.variant.write").forOneself();
	public static final UseCase SEE_VARIANTS = UseCase.named("script.variant.list").forOneself().with(GUIDED, Role.MENTOR)
			.with(EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase REVIEW_VARIANT = UseCase.named("script.variant.review").with(EVERYONE, Role.TRAINER,
			Role.LEAD);
	public static final UseCase TRY = UseCase.named("script.trial").with(EVERYONE, Role.MENTOR, Role.TRAINER, Role.LEAD);

	private ScriptUseCases() {
	}
}
