package org.chushi.search;

import org.chushi.people.Reach;
import org.chushi.people.Role;
import org.chushi.people.UseCase;

/** The use cases of this bundle. */
public final class SearchUseCases {

	/** Everybody may search; a {@link SearchSource} says who finds its kind. */
	public static final UseCase SEARCH = UseCase.named("search").with(Reach.EVERYONE, Role.values());

	private SearchUseCases() {
	}
}
