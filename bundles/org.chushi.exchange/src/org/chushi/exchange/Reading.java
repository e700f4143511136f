package org.chushi.exchange;

import java.util.List;
import java.util.Map;

/**
 * What a file was found to hold.
 *
 * @param format    id of the format; empty when it was not recognised
 * @param byType    number of questions by type id, sorted
 * @param findings  in order; at most {@link Exchange#MOST_FINDINGS}
 * @param unlisted  findings beyond that, by code
 */
public record Reading(String format, Map<String, Long> byType, List<Finding> findings, Map<String, Long> unlisted) {

	public Reading {
		findings = List.copyOf(findings);
	}

	public long questions() {
		return byType.values().stream().mapToLong(Long::longValue).sum();
	}
}
