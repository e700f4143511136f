package org.chushi.content;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;

/**
 * A pack as found.
 *
 * @param id       UUID of the pack; empty when it could not be read
 * @param code     short name of the pack; the origin when it could not be read
 * @param origin   where it comes from
 * @param problems what the checks found, errors first
 * @param broken   whether its content is left out because it cannot be relied on
 */
public record InstalledPack(String id, String code, Bilingual title, String version, String origin,
		List<Diagnostic> problems, boolean broken) {

	public InstalledPack {
		problems = List.copyOf(problems);
	}

	public long errors() {
		return problems.stream().filter(d -> d.severity() == Severity.ERROR).count();
	}
}
