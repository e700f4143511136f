package org.chushi.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.chushi.exchange.Exchange;
import org.chushi.exchange.Finding;
import org.chushi.exchange.Intake;
import org.chushi.exchange.Place;
import org.chushi.exchange.QuestionKinds;
import org.chushi.exchange.Reading;
import org.chushi.model.Question;

/** Counts what passes on its way to the intake. Its size does not grow with the file beyond the listed findings. */
final class Tally implements Intake {

	private final Intake next;
	private final Map<String, Long> byType = new TreeMap<>();
	private final Map<String, Long> unlisted = new TreeMap<>();
	private final List<Finding> findings = new ArrayList<>();
	private String format = "";

	/** @param next may be null when only writing is counted */
	Tally(Intake next) {
		this.next = next;
	}

	void format(String id) {
		format = id;
	}

	void count(Question question) {
		byType.merge(QuestionKinds.of(question), 1L, Long::sum);
	}

	@Override
	public void question(Question question, Place place) {
		count(question);
		next.question(question, place);
	}

	@Override
	public synchronized void finding(Finding finding) {
		if (findings.size() < Exchange.MOST_FINDINGS) {
			findings.add(finding);
		} else {
			unlisted.merge(finding.code(), 1L, Long::sum);
		}
		if (next != null) {
			next.finding(finding);
		}
	}

	@Override
	public boolean goesOn() {
		return next.goesOn();
	}

	synchronized boolean has(Finding finding) {
		return findings.contains(finding);
	}

	boolean silent() {
		return byType.isEmpty() && findings.isEmpty();
	}

	Reading reading() {
		return new Reading(format, byType, findings, unlisted);
	}
}
