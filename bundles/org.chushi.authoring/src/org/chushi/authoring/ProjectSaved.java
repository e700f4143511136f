package org.chushi.authoring;

import java.util.List;

import org.chushi.core.Diagnostic;

/**
 * How something was saved.
 *
 * @param version   of the pack now
 * @param published whether the library has it; else it is kept as a draft, because of the errors among the problems
 * @param files     paths in the pack that were written or deleted, sorted
 * @param problems  what the checks of the whole pack found, errors first
 */
public record ProjectSaved(String version, boolean published, List<String> files, List<Diagnostic> problems) {

	public ProjectSaved {
		files = List.copyOf(files);
		problems = List.copyOf(problems);
	}
}
