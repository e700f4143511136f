package org.chushi.ui;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * Who is at the desk.
 *
 * @param roles     as {@link PageContribution#visibleTo} is asked
 * @param roleNames the same for reading
 * @param session   what the services of the house want to see from a caller; pages get it by
 *                  {@link PageContext#session}
 */
public record SignedIn(UUID person, String displayName, Set<String> roles, List<Bilingual> roleNames, Object session) {

	public SignedIn {
		roles = Set.copyOf(roles);
		roleNames = List.copyOf(roleNames);
	}
}
