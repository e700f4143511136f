package org.chushi.internal.assessment.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.internal.assessment.BankTexts;

/** What is said about a bank: of each sort the first ones; the rest is counted. What is mended alike is of one sort. */
final class Problems {

	private static final int LISTED = 100;

	private record Sort(Severity severity, Bilingual remedy) {
	}

	private final Map<Sort, Integer> counts = new LinkedHashMap<>();
	private final List<Diagnostic> listed = new ArrayList<>();

	void add(Diagnostic problem) {
		if (counts.merge(new Sort(problem.severity(), problem.remedy()), 1, Integer::sum) <= LISTED) {
			listed.add(problem);
		}
	}

	/** @param path of the bank, where the counts stand */
	List<Diagnostic> all(String path) {
		List<Diagnostic> all = new ArrayList<>(listed);
		counts.forEach((sort, count) -> {
			if (count > LISTED) {
				all.add(new Diagnostic(sort.severity(), BankTexts.more(count - LISTED), path, sort.remedy()));
			}
		});
		return all;
	}
}
