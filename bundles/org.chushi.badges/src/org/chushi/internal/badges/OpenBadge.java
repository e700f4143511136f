package org.chushi.internal.badges;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.career.Certificate;
import org.chushi.core.Bilingual;
import org.chushi.seals.VerifyingKey;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A certificate as an OpenBadgeCredential (1EdTech Open Badges 3.0 over W3C Verifiable Credentials 2.0), not yet signed. */
final class OpenBadge {

	static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
	static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

	/** How the tag of an achievement begins that says its level: the standard has no field for it. */
	static final String LEVEL = "L";

	private OpenBadge() {
	}

	/**
	 * Who gives and who gets it.
	 *
	 * @param issuer name of the team, as its key is called
	 * @param holder name of the person
	 * @param zone   days are counted in
	 */
	record Parties(String issuer, VerifyingKey key, String holder, ZoneId zone) {
	}

	static String id(UUID certificate) {
		return "urn:uuid:" + certificate;
	}

	static ObjectNode of(Certificate certificate, Parties parties) {
		ObjectNode badge = Documents.object();
		badge.putArray("@context").add(CREDENTIALS).add(OPEN_BADGES);
		badge.put("id", id(certificate.id()));
		badge.putArray("type").add("VerifiableCredential").add("OpenBadgeCredential");
		badge.put("name", both(certificate.title()));
		ObjectNode issuer = badge.putObject("issuer").put("id", Multikey.did(parties.key()));
		issuer.putArray("type").add("Profile");
		issuer.put("name", parties.issuer());
		badge.put("validFrom", moment(certificate.issued().atZone(parties.zone())));
		if (!certificate.validUntil().isEmpty()) {
			// the last day counts whole
			badge.put("validUntil", moment(LocalDate.parse(certificate.validUntil()).atTime(LocalTime.of(23, 59, 59)).atZone(parties.zone())));
		}
		subject(badge.putObject("credentialSubject"), certificate, parties);
		return badge;
	}

	/** As the team's clocks have it, so that its day is the one on the paper wherever it is read. */
	private static String moment(ZonedDateTime when) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(when.truncatedTo(ChronoUnit.SECONDS));
	}

	private static void subject(ObjectNode subject, Certificate certificate, Parties parties) {
		subject.putArray("type").add("AchievementSubject");
		ObjectNode holder = subject.putArray("identifier").addObject();
		holder.put("type", "IdentityObject").put("hashed", false).put("identityHash", parties.holder()).put("identityType", "name");
		ObjectNode achievement = subject.putObject("achievement");
		achievement.put("id", "urn:uuid:" + UUID.nameUUIDFromBytes((certificate.definition() + "/" + certificate.packVersion())
				.getBytes(StandardCharsets.UTF_8)));
		achievement.putArray("type").add("Achievement");
		achievement.put("achievementType", "Certification").put("humanCode", certificate.number())
				.put("name", both(certificate.title())).put("version", certificate.packVersion());
		achievement.put("description", both(Messages.OpenBadge_description.text(certificate.skill(), certificate.level(), certificate.number())));
		achievement.putArray("tag").add(certificate.skill()).add(LEVEL + certificate.level());
		achievement.putObject("criteria").put("narrative",
				certificate.restsOn().stream().map(rests -> "- " + both(rests)).collect(Collectors.joining("\n")));
	}

	/** Chinese first, English beside it. */
	private static String both(Bilingual text) {
		return text.zh().equals(text.en()) ? text.zh() : text.zh() + " / " + text.en();
	}
}
