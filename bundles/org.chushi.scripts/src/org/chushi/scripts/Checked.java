package org.chushi.scripts;

import java.util.List;

import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.wording.Finding;

/**
 * What the checks say of somebody's own words.
 *
 * @param problems about what stands around the text: a name that is missing, a scenario that is not there
 * @param findings about the text itself, by place
 */
public record Checked(List<Diagnostic> problems, List<Finding> findings) {

	public Checked {
		problems = List.copyOf(problems);
		findings = List.copyOf(findings);
	}

	/** Whether the words may be kept: warnings are for thinking over. */
	public boolean sound() {
		return problems.stream().noneMatch(p -> p.severity() == Severity.ERROR)
				&& findings.stream().noneMatch(f -> f.severity() == Severity.ERROR);
	}
}
