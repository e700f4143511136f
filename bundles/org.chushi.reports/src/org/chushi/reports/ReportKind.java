package org.chushi.reports;

import org.chushi.core.Bilingual;
import org.chushi.internal.reports.Messages;

/** What a report of a team is about. */
public enum ReportKind {
	/** Who holds which certificates, until when. */
	CERTIFICATES(Messages.Kind_certificates, Messages.Kind_certificatesWords),
	/** Who still misses what for one certificate. */
	MISSING(Messages.Kind_missing, Messages.Kind_missingWords),
	/** How far people are on their programmes. */
	PROGRESS(Messages.Kind_progress, Messages.Kind_progressWords),
	/** Pair-work that both have signed, with its minutes. */
	PAIR_WORK(Messages.Kind_pairWork, Messages.Kind_pairWorkWords);

	private final Messages title;
	private final Messages words;

	ReportKind(Messages title, Messages words) {
		this.title = title;
		this.words = words;
	}

	public Bilingual title() {
		return title.text();
	}

	/** What is in it, in a sentence. */
	public Bilingual words() {
		return words.text();
	}
}
