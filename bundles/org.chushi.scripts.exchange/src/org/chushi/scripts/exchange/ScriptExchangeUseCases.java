package org.chushi.scripts.exchange;

import org.chushi.people.Reach;
import org.chushi.people.Role;
import org.chushi.people.UseCase;

/** The use cases of this bundle. */
public final class ScriptExchangeUseCases {

	public static final UseCase EXPORT = UseCase.named("script.export").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase IMPORT = UseCase.named("script.import").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);

	private ScriptExchangeUseCases() {
	}
}
