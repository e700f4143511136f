package org.chushi.internal.ui.banks;

import java.util.List;

import org.chushi.core.Severity;
import org.chushi.exchange.Finding;
import org.chushi.exchange.Reading;

/**
 * What was found in a file, as a table of which nobody scrolls through ten thousand lines.
 *
 * @param shown errors first, in the order of the file
 * @param rest  how many more there are
 */
record FindingList(List<Finding> shown, long errors, long warnings, long notes, long rest) {

	static final int SHOWN = 200;

	FindingList {
		shown = List.copyOf(shown);
	}

	static FindingList of(Reading reading) {
		List<Finding> sorted = reading.findings().stream().sorted((a, b) -> b.severity().compareTo(a.severity())).toList();
		long unlisted = reading.unlisted().values().stream().mapToLong(Long::longValue).sum();
		List<Finding> shown = sorted.subList(0, Math.min(SHOWN, sorted.size()));
		return new FindingList(shown, count(sorted, Severity.ERROR), count(sorted, Severity.WARNING), count(sorted, Severity.INFO),
				sorted.size() - shown.size() + unlisted);
	}

	private static long count(List<Finding> findings, Severity severity) {
		return findings.stream().filter(f -> f.severity() == severity).count();
	}
}
