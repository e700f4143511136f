package org.chushi.journal;

import java.util.List;

import org.chushi.core.Diagnostic;

/**
 * What {@link Journal#verify} found.
 *
 * @param events   events looked at
 * @param seals    seals looked at
 * @param findings empty when all is well; each says where and what
 */
public record Verification(long events, long seals, List<Diagnostic> findings) {

	public boolean isIntact() {
		return findings.isEmpty();
	}
}
