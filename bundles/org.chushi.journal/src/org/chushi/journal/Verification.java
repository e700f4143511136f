package org.chushi.journal;

import java.util.List;

import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;

/**
 * What {@link Journal#verify} found.
 *
 * @param events   events looked at
 * @param seals    seals looked at
 * @param findings each says where and what; errors, and warnings of what was found before and accepted by somebody
 */
public record Verification(long events, long seals, List<Diagnostic> findings) {

	public boolean isIntact() {
		return findings.stream().noneMatch(found -> found.severity() == Severity.ERROR);
	}
}
