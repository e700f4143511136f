package org.chushi.authoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something the checks found in what is being written.
 *
 * @param diagnostic its place is a file, or a file and what the object is called in it
 * @param about      the object; empty for a file that cannot be read
 * @param feature    of the object, when it is about one
 * @param fixes      ways to mend it that are surely right; often none
 * @param outdated   when one language of a text was changed and the other was not
 */
public record Problem(Diagnostic diagnostic, Optional<EObject> about, Optional<EStructuralFeature> feature, List<Fix> fixes, Optional<Outdated.Now> outdated) {

	public Problem(Diagnostic diagnostic, Optional<EObject> about, Optional<EStructuralFeature> feature, List<Fix> fixes) {
		this(diagnostic, about, feature, fixes, Optional.empty());
	}

	/**
	 * A way to mend a problem.
	 *
	 * @param says    what it does
	 * @param command made when it is wanted; run on the stack of the project, so that it can be undone
	 */
	public record Fix(Bilingual says, Supplier<Command> command) {
	}

	public Problem {
		fixes = List.copyOf(fixes);
	}

	public Severity severity() {
		return diagnostic.severity();
	}
}
