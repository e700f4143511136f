package org.chushi.internal.ui.author;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.chushi.ui.Look;
import org.chushi.ui.author.Link;
import org.eclipse.emf.ecore.EClass;

/**
 * What the fields of one form work with.
 *
 * @param links  what an attribute that holds ids of this class can lead to
 * @param link   one of those, by its id
 * @param reflow lays out the page the form is on
 */
record Desk(Look look, Deeds deeds, Fresh fresh, Naming naming, Function<EClass, List<Link>> links,
		Function<String, Optional<Link>> link, Runnable reflow) {
}
