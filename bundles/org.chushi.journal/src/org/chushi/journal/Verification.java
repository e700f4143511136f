package org.chushi.journal;

import java.util.List;
import java.util.stream.Stream;

import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;

/**
 * What {@link Journal#verify} found.
 *
 * @param events   events looked at
 * @param seals    seals looked at
 * @param findings each says where and what; errors, warnings of what was found before and accepted by somebody, and notes
 */
public record Verification(long events, long seals, List<Diagnostic> findings) {

	/** With one more finding. */
	public Verification and(Diagnostic found) {
		return new Verification(events, seals, Stream.concat(findings.stream(), Stream.of(found)).toList());
	}

	public boolean isIntact() {
		return findings.stream().noneMatch(found -> found.severity() == Severity.ERROR);
	}
}
