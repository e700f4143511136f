package org.chushi.career;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;

/**
 * An issued certificate with what it rests on.
 *
 * @param number      short number for people, unique in the team, for example {@code 2026-00017}
 * @param definition  id of the definition in the content
 * @param skill       key of the skill
 * @param level       1 is the lowest
 * @param packVersion version of the pack of the definition
 * @param validUntil  last day it holds; empty for ever, else an ISO date
 * @param restsOn     every condition with what there was of it, as judged then
 * @param seal        hash of the journal's head when it was issued: ties the certificate to the journal
 * @param revoked     why it was revoked; empty while it was not
 * @param revokedBy   who revoked it
 * @param life        what became of it since, and its deadlines
 */
public record Certificate(UUID id, String number, UUID person, String definition, Bilingual title, String skill,
		int level, String packVersion, Instant issued, String validUntil, List<Bilingual> restsOn, String seal,
		String revoked, Optional<UUID> revokedBy, CertificateLife life) {

	/** A certificate follows the deed that completes it at once, in the same stroke of work. */
	private static final Duration AT_ONCE = Duration.ofMinutes(1);
	/** How long a certificate is news. */
	private static final Duration NEWS = Duration.ofDays(3);

	/** How a certificate stands on a day. The first four give its rights. */
	public enum Standing {
		VALID(Messages.Standing_valid),
		/** It may be renewed, and should be. */
		DUE(Messages.Standing_due),
		/** Its last day is over, and it still gives its rights for some days. */
		GRACE(Messages.Standing_grace),
		/** Something it rests on changed; what is new is to be learnt by a day to come. */
		STALE(Messages.Standing_stale),
		/** What is new was not learnt in time; it stands again when it is. */
		LAPSED(Messages.Standing_lapsed),
		EXPIRED(Messages.Standing_expired),
		SUSPENDED(Messages.Standing_suspended),
		REVOKED(Messages.Standing_revoked),
		/** Another of the same definition took its place. */
		SUPERSEDED(Messages.Standing_superseded);

		private final Messages title;

		Standing(Messages title) {
			this.title = title;
		}

		/** In a word or two. */
		public Bilingual title() {
			return title.text();
		}

		/** Whether it gives the rights of the certificate. */
		public boolean holds() {
			return compareTo(LAPSED) < 0;
		}
	}

	public Certificate {
		Objects.requireNonNull(life);
	}

	/** One to which nothing has happened, without windows before and after its last day. */
	public Certificate(UUID id, String number, UUID person, String definition, Bilingual title, String skill, int level,
			String packVersion, Instant issued, String validUntil, List<Bilingual> restsOn, String seal, String revoked,
			Optional<UUID> revokedBy) {
		this(id, number, person, definition, title, skill, level, packVersion, issued, validUntil, restsOn, seal, revoked, revokedBy,
				CertificateLife.plain(validUntil));
	}

	/** Whether it gives its rights on this day. */
	public boolean holds(LocalDate day) {
		return standing(day).holds();
	}

	/**
	 * How it stands on this day, by the record as it is now. What ends it for good comes before what may pass; of what does not
	 * take its rights, what is more urgent comes first.
	 */
	public Standing standing(LocalDate day) {
		if (!revoked.isEmpty()) {
			return Standing.REVOKED;
		}
		if (life.successor().isPresent()) {
			return Standing.SUPERSEDED;
		}
		if (after(day, life.graceUntil())) {
			return Standing.EXPIRED;
		}
		if (life.suspension().isPresent()) {
			return Standing.SUSPENDED;
		}
		Optional<String> delta = life.deltaUntil();
		if (delta.filter(until -> after(day, until)).isPresent()) {
			return Standing.LAPSED;
		}
		if (after(day, validUntil)) {
			return Standing.GRACE;
		}
		return delta.isPresent() ? Standing.STALE : due(day) ? Standing.DUE : Standing.VALID;
	}

	/** The first day after this one on which it stands otherwise though nothing happens. */
	public Optional<LocalDate> turns(LocalDate day) {
		Stream<LocalDate> after = Stream.of(validUntil, life.graceUntil(), life.deltaUntil().orElse("")).filter(last -> !last.isEmpty())
				.map(last -> LocalDate.parse(last).plusDays(1));
		Stream<LocalDate> from = Stream.of(life.renewFrom()).filter(first -> !first.isEmpty()).map(LocalDate::parse);
		return Stream.concat(after, from).filter(then -> then.isAfter(day)).min(Comparator.naturalOrder());
	}

	/** Whether its time to be renewed has come, and is not over. */
	public boolean renewable(LocalDate day) {
		return standing(day).holds() && due(day);
	}

	private boolean due(LocalDate day) {
		return !life.renewFrom().isEmpty() && !day.isBefore(LocalDate.parse(life.renewFrom()));
	}

	private static boolean after(LocalDate day, String last) {
		return !last.isEmpty() && day.isAfter(LocalDate.parse(last));
	}

	/** Whether it was issued because of what was done then: a signature, an exam handed in. */
	public boolean followed(Instant deed) {
		return !issued.isBefore(deed) && issued.isBefore(deed.plus(AT_ONCE));
	}

	/** Whether it stands and was issued in the last days, so that its holder is still told of it. */
	public boolean isNews(Instant now) {
		return revoked.isEmpty() && life.successor().isEmpty() && life.suspension().isEmpty() && issued.isAfter(now.minus(NEWS));
	}
}
