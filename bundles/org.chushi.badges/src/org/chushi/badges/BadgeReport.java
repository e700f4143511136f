package org.chushi.badges;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Phrase;
import org.chushi.internal.badges.Messages;

/**
 * What a badge says and what there is to it.
 *
 * @param name   of what was achieved, as its issuer wrote it
 * @param issuer as it names itself
 * @param holder name or address of whom it was given to, as the badge has it; empty when it does not say
 * @param number of the certificate; empty when it does not say
 * @param from   since when it holds, as its issuer's clocks have it; none when it does not say
 * @param until  until when; none for ever
 * @param checks what was looked at, in that order
 * @param signer whose the issuer's key is, as far as it is known to be theirs
 */
public record BadgeReport(String name, String issuer, String holder, String number, Optional<OffsetDateTime> from, Optional<OffsetDateTime> until,
		List<Check> checks, Signer signer) {

	public BadgeReport {
		checks = List.copyOf(checks);
	}

	/** Whose a key is to this team. */
	public enum Signer {
		/** This team's own. */
		OURS,
		/** One that somebody here decided to trust. */
		TRUSTED,
		/** Any other, or none that is proven to be the issuer's. */
		STRANGER
	}

	/** How something stands. */
	public enum Standing {
		GOOD(Messages.Standing_good),
		/** It can be neither confirmed nor denied here. */
		OPEN(Messages.Standing_open),
		/** It is signed in a way that is not known here. */
		UNREAD(Messages.Standing_unread),
		BAD(Messages.Standing_bad);

		private final Phrase words;

		Standing(Phrase words) {
			this.words = words;
		}

		/** Of a badge as a whole. */
		public Bilingual says() {
			return words.text();
		}
	}

	/** Something that was looked at. */
	public record Check(Standing standing, Bilingual what) {
	}

	/** The badge as a whole: as the worst of what was looked at. */
	public Standing standing() {
		return checks.stream().map(Check::standing).max(Comparator.naturalOrder()).orElse(Standing.OPEN);
	}
}
