package org.chushi.internal.badges;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.badges.BadgeReport;
import org.chushi.badges.BadgeReport.Check;
import org.chushi.badges.BadgeReport.Signer;
import org.chushi.badges.BadgeReport.Standing;
import org.chushi.core.Bilingual;
import org.chushi.internal.badges.DataIntegrity.Proven;
import org.chushi.internal.badges.DataIntegrity.Verdict;
import org.chushi.seals.VerifyingKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Looks at a badge of anybody, offline: its kind, its signatures, its issuer, its days, what became of it. */
final class BadgeCheck {

	private final DataIntegrity proofs;
	private final Known known;

	/** What this team knows besides the badge. */
	interface Known {

		/** Whose key it is and whether it is trusted; nothing when it is not known. */
		Optional<Check> signer(VerifyingKey key);

		/** Whose it is to this team. */
		default Signer whose(VerifyingKey key) {
			return Signer.STRANGER;
		}

		/** What became of a badge of this team; nothing when it is not one. @param key that signed it @param id of the credential */
		Optional<Check> fate(VerifyingKey key, String id);

		/** The status lists at hand, each proven. @param issuer of the badge */
		List<StatusList.Read> lists(String issuer);
	}

	BadgeCheck(DataIntegrity proofs, Known known) {
		this.proofs = proofs;
		this.known = known;
	}

	BadgeReport report(ObjectNode badge, Instant now) {
		List<Check> checks = new ArrayList<>();
		boolean kind = Documents.typed(badge, "VerifiableCredential")
				&& (Documents.typed(badge, "OpenBadgeCredential") || Documents.typed(badge, "AchievementCredential"));
		checks.add(kind ? good(Messages.BadgeCheck_kind.text()) : bad(Messages.BadgeCheck_otherKind.text()));
		Optional<VerifyingKey> signer = Optional.empty();
		switch (proofs.judge(badge)) {
		case Verdict.Holds holds -> signer = signed(badge, holds.proofs(), checks);
		case Verdict.Broken broken -> checks.add(bad(broken.why()));
		case Verdict.Unread unread -> checks.add(new Check(Standing.UNREAD, unread.why()));
		}
		if (DataIntegrity.over(badge, now)) {
			checks.add(bad(Messages.BadgeCheck_signatureOver.text()));
		}
		Optional<OffsetDateTime> from = instant(badge, "validFrom", "issuanceDate");
		Optional<OffsetDateTime> until = instant(badge, "validUntil", "expirationDate");
		days(badge, from, until, now, checks);
		fate(badge, signer, now, checks);
		return new BadgeReport(name(badge), issuer(badge), holder(badge), Documents.text(badge, "credentialSubject", "achievement", "humanCode"), from, until, checks,
				signer.map(known::whose).orElse(Signer.STRANGER));
	}

	/** Its issuer's key, where it is known to be theirs. */
	private Optional<VerifyingKey> signed(ObjectNode badge, List<Proven> proven, List<Check> checks) {
		checks.add(good(Messages.BadgeCheck_signed.text(proven.getFirst().suite())));
		String issuer = Documents.id(badge.path("issuer")).orElse("");
		Optional<Proven> own = proven.stream().filter(p -> p.by().controller().equals(issuer)).findFirst();
		if (own.isEmpty()) {
			checks.add(bad(Messages.BadgeCheck_notIssuer.text(proven.getFirst().by().controller(), issuer)));
		} else if (!own.get().by().proven()) {
			checks.add(new Check(Standing.OPEN, Messages.BadgeCheck_unprovenIssuer.text(issuer)));
		} else {
			checks.add(known.signer(own.get().by().key())
					.orElseGet(() -> new Check(Standing.OPEN, Messages.BadgeCheck_unknownSigner.text(own.get().by().key().grouped()))));
		}
		return own.map(Proven::by).filter(Multikey.Named::proven).map(Multikey.Named::key);
	}

	private static void days(ObjectNode badge, Optional<OffsetDateTime> from, Optional<OffsetDateTime> until, Instant now, List<Check> checks) {
		boolean unread = said(badge, "validFrom", "issuanceDate") && from.isEmpty() || said(badge, "validUntil", "expirationDate") && until.isEmpty();
		if (unread) {
			checks.add(bad(Messages.BadgeCheck_days.text()));
		} else if (from.filter(f -> now.isBefore(f.toInstant())).isPresent()) {
			checks.add(bad(Messages.BadgeCheck_notYet.text()));
		} else if (until.filter(u -> now.isAfter(u.toInstant())).isPresent()) {
			checks.add(bad(Messages.BadgeCheck_expired.text()));
		} else {
			checks.add(good(Messages.BadgeCheck_inTime.text()));
		}
	}

	private void fate(ObjectNode badge, Optional<VerifyingKey> signer, Instant now, List<Check> checks) {
		Optional<Check> ours = signer.flatMap(key -> known.fate(key, Documents.text(badge, "id")));
		if (ours.isPresent()) {
			checks.add(ours.get());
		} else if (badge.hasNonNull("credentialStatus")) {
			checks.addAll(new StatusCheck(known.lists(Documents.id(badge.path("issuer")).orElse("")), now).of(badge));
		}
	}

	private static boolean said(ObjectNode badge, String... names) {
		return List.of(names).stream().anyMatch(badge::hasNonNull);
	}

	/** Of the names of the two editions of the standard, the newer first. */
	private static Optional<OffsetDateTime> instant(ObjectNode badge, String newer, String older) {
		return DataIntegrity.moment(Documents.text(badge, badge.has(newer) ? newer : older));
	}

	private static String name(ObjectNode badge) {
		String achieved = Documents.text(badge, "credentialSubject", "achievement", "name");
		return achieved.isEmpty() ? Documents.text(badge, "name") : achieved;
	}

	private static String issuer(ObjectNode badge) {
		String name = Documents.text(badge, "issuer", "name");
		return name.isEmpty() ? Documents.id(badge.path("issuer")).orElse("") : name;
	}

	private static String holder(ObjectNode badge) {
		JsonNode subject = badge.path("credentialSubject");
		for (JsonNode one : Documents.each(subject.path("identifier"))) {
			if (!one.path("hashed").asBoolean(true) && !Documents.text(one, "identityHash").isEmpty()) {
				return Documents.text(one, "identityHash");
			}
		}
		return Documents.id(subject).orElse("");
	}

	private static Check good(Bilingual what) {
		return new Check(Standing.GOOD, what);
	}

	private static Check bad(Bilingual what) {
		return new Check(Standing.BAD, what);
	}
}
