package org.chushi.internal.authoring;

import java.util.List;
import java.util.Optional;

import org.chushi.authoring.Problem;
import org.chushi.content.PackFile;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;

/** Files that are told and left alone. */
final class Unreadable {

	private Unreadable() {
	}

	static List<Problem> problems(PackFile file) {
		List<Diagnostic> found = file.problems().isEmpty()
				? List.of(new Diagnostic(Severity.ERROR, Messages.Unreadable_roots.text(file.roots().size()), file.path(),
						Messages.Unreadable_rootsRemedy.text()))
				: file.problems();
		return found.stream().map(d -> new Problem(d, Optional.empty(), Optional.empty(), List.of())).toList();
	}
}
