package org.chushi.internal.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.SectionSnapshot;
import org.chushi.assessment.SittingLog.Entry;
import org.chushi.core.Bilingual;
import org.chushi.journal.Event;

/** What happened in an attempt in sentences, without its answers. */
final class SittingNotes {

	private final PaperSnapshot paper;

	SittingNotes(PaperSnapshot paper) {
		this.paper = paper;
	}

	List<Entry> of(List<Event> events) {
		return events.stream().flatMap(e -> said(e).map(what -> new Entry(e.instant(), what, by(e))).stream()).toList();
	}

	private static Optional<UUID> by(Event event) {
		return event.actor().equals(HandIn.SYSTEM) ? Optional.empty() : Optional.of(UUID.fromString(event.actor()));
	}

	private Optional<Bilingual> said(Event event) {
		if (event.is(ExamEvents.STARTED)) {
			return Optional.of(Messages.SittingNotes_started.text());
		} else if (event.is(ExamEvents.ENTERED)) {
			return Optional.of(Messages.SittingNotes_entered.text(section(event.as(ExamEvents.ENTERED).section())));
		} else if (event.is(ExamEvents.AWAY)) {
			return Optional.of(Messages.SittingNotes_left.text());
		} else if (event.is(ExamEvents.RESUMED)) {
			return Optional.of((event.as(ExamEvents.RESUMED).reopened() ? Messages.SittingNotes_reopened : Messages.SittingNotes_back)
					.text());
		} else if (event.is(ExamEvents.TURNED)) {
			return Optional.of(turned(event.as(ExamEvents.TURNED).byMillis()));
		} else if (event.is(ExamEvents.GRANTED)) {
			ExamEvents.TimeGranted e = event.as(ExamEvents.GRANTED);
			return Optional.of(Messages.SittingNotes_granted.text(Times.span(Duration.ofMillis(e.granted().paper())), e.reason()));
		} else if (event.is(ExamEvents.INCIDENT)) {
			return Optional.of(Messages.SittingNotes_incident.text(event.as(ExamEvents.INCIDENT).note()));
		}
		return ended(event);
	}

	private static Optional<Bilingual> ended(Event event) {
		if (event.is(ExamEvents.SUBMITTED)) {
			return Optional.of((event.as(ExamEvents.SUBMITTED).expired() ? Messages.SittingNotes_expired : Messages.SittingNotes_submitted)
					.text());
		} else if (event.is(ExamEvents.STOPPED)) {
			ExamEvents.AttemptStopped e = event.as(ExamEvents.STOPPED);
			return Optional.of((e.voided() ? Messages.SittingNotes_voided : Messages.SittingNotes_stopped).text(e.reason()));
		} else if (event.is(ExamEvents.REGRADED)) {
			return Optional.of(Messages.SittingNotes_regraded.text(event.as(ExamEvents.REGRADED).reason()));
		}
		return Optional.empty();
	}

	private static Bilingual turned(long millis) {
		Duration by = Duration.ofMillis(Math.abs(millis));
		Bilingual span = by.toMinutes() > 0 ? Times.span(by) : Messages.Times_seconds.text(String.valueOf(by.toSeconds()));
		return (millis < 0 ? Messages.SittingNotes_clockBack : Messages.SittingNotes_clockAhead).text(span);
	}

	private Bilingual section(String id) {
		return paper.section(id).map(SectionSnapshot::title).orElse(Bilingual.same(id));
	}
}
