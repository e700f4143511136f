package org.chushi.content;

import java.util.List;

import org.chushi.core.Diagnostic;

/** One check of a pack. A service: a new check touches no other bundle. */
public interface PackCheck {

	List<Diagnostic> check(PackContent pack);
}
