package org.chushi.badges;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;

/**
 * Certificates to show outside: badges of Open Badges 3.0 (1EdTech) as W3C Verifiable Credentials 2.0, signed with a key
 * of the team (Data Integrity, {@code eddsa-jcs-2022}), verified without a network. A service. Not for the thread of the
 * screen.
 */
public interface Badges {

	/**
	 * Signs a certificate that holds, and keeps the badge, so that its holder can take it away any time. Signed anew, the
	 * new badge takes the place of the old one, which still verifies.
	 *
	 * @param key        of this team: id, or the beginning of it
	 * @param passphrase of the key; wiped after use
	 */
	Result<Issued> issue(Session session, UUID certificate, String key, char[] passphrase);

	/** The badges of a person, the last one signed first. */
	Result<List<Issued>> of(Session session, UUID person);

	/**
	 * Writes the badge of a certificate to a file.
	 *
	 * @param replace whether one that is there is written over; else it is refused
	 */
	Result<Path> export(Session session, UUID certificate, BadgeFormat format, Path file, boolean replace);

	/**
	 * Reads and checks a badge of anybody: JSON, PNG or SVG. Refused only when there is no badge to read.
	 *
	 * @param lists files with status lists to look it up in, beside those that are kept
	 */
	Result<BadgeReport> verify(Session session, Path file, List<Path> lists);

	/** The same with the lists that are kept. */
	default Result<BadgeReport> verify(Session session, Path file) {
		return verify(session, file, List.of());
	}

	/** The badge of a certificate, small enough to be drawn as a QR code; nothing when it was not signed yet. */
	Result<Optional<Compact>> compact(Session session, UUID certificate);

	/**
	 * A badge in few letters.
	 *
	 * @param issuer  as it names itself
	 * @param letters its JSON compressed by DEFLATE (RFC 1951) in base64url without padding, which the verification page
	 *                reads after the sign {@code #} of its address
	 */
	record Compact(String issuer, String letters) {
	}

	/**
	 * A badge that is kept.
	 *
	 * @param number of the certificate
	 * @param key    that signed it
	 */
	record Issued(UUID certificate, UUID person, String number, Bilingual title, String key, Instant signed) {
	}
}
