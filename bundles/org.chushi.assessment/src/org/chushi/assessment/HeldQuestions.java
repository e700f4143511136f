package org.chushi.assessment;

import java.util.Set;
import java.util.UUID;

/**
 * Questions of which somebody may not see the key now, beside those on the paper they sit. A service of bundles that ask
 * questions; who shows keys and explanations leaves them out.
 */
@FunctionalInterface
public interface HeldQuestions {

	/** Ids. */
	Set<String> held(UUID person);
}
