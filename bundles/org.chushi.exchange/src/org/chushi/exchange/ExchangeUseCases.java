package org.chushi.exchange;

import org.chushi.people.Reach;
import org.chushi.people.Role;
import org.chushi.people.UseCase;

/** The use cases of this bundle. */
public final class ExchangeUseCases {

	public static final UseCase IMPORT = UseCase.named("bank.import").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);
	public static final UseCase EXPORT = UseCase.named("bank.export").with(Reach.EVERYONE, Role.TRAINER, Role.LEAD);

	private ExchangeUseCases() {
	}
}
