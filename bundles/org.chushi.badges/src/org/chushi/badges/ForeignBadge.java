package org.chushi.badges;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.badges.BadgeReport.Check;
import org.chushi.badges.BadgeReport.Signer;
import org.chushi.badges.BadgeReport.Standing;
import org.chushi.core.Bilingual;
import org.chushi.core.Phrase;
import org.chushi.internal.badges.Messages;

/**
 * A badge from elsewhere, kept with a person. It gives no rights here, and no rule reads it.
 *
 * @param id      under which it is kept
 * @param title   of what was achieved, as its issuer wrote it, at most {@link ForeignBadges#WORDS} characters; may be empty
 * @param issuer  as it names itself, cut like the title
 * @param holder  name or address of whom it was given to, as the badge has it, cut like the title; empty when it does not say.
 *                Nothing proves that this is the person
 * @param from    since when it holds, as its issuer's clocks have it: ISO 8601 with offset; empty when it does not say
 * @param until   until when; empty for ever
 * @param last    what was found when it was looked at last
 * @param history what happened to it here, the first first; it begins with {@link Deed#KEPT}
 */
public record ForeignBadge(UUID id, UUID person, String title, String issuer, String holder, String from, String until, Look last, List<Turn> history) {

	public ForeignBadge {
		history = List.copyOf(history);
	}

	/** @param signer whether its issuer was known and trusted then */
	public record Look(Instant when, Standing standing, Signer signer, List<Check> checks) {

		public Look {
			checks = List.copyOf(checks);
		}
	}

	/** What is done with it here. */
	public enum Deed {
		KEPT(Messages.ForeignBadge_kept),
		/** Looked at again. */
		VERIFIED(Messages.ForeignBadge_verified),
		TAKEN_OFF(Messages.ForeignBadge_takenOff);

		private final Phrase title;

		Deed(Phrase title) {
			this.title = title;
		}

		/** In a word or two. */
		public Bilingual title() {
			return title.text();
		}
	}

	/** @param actor id of who did it  @param what was found, or the reason */
	public record Turn(Deed deed, Instant when, String actor, Bilingual what) {
	}

	/** Whether it is on record still. */
	public boolean onRecord() {
		return history.getLast().deed() != Deed.TAKEN_OFF;
	}

	/** First day, as its issuer's clocks have it. */
	public Optional<LocalDate> firstDay() {
		return day(from);
	}

	/** Last day, as its issuer's clocks have it; none for ever. */
	public Optional<LocalDate> lastDay() {
		return day(until);
	}

	private static Optional<LocalDate> day(String moment) {
		return moment.isEmpty() ? Optional.empty() : Optional.of(OffsetDateTime.parse(moment).toLocalDate());
	}
}
