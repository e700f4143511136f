package org.chushi.internal.badges;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.chushi.badges.StatusLists;
import org.chushi.badges.StatusLists.Kept;
import org.chushi.badges.StatusLists.Purpose;
import org.chushi.core.Result;
import org.chushi.internal.badges.DataIntegrity.Proven;
import org.chushi.seals.VerifyingKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A BitstringStatusListCredential (W3C Bitstring Status List 1.0), and a badge's place in it. A list of ours has no id: it
 * is the list of its key, from wherever it was fetched, so a team may move its page without losing hold of old badges.
 */
final class StatusList {

	private static final String TYPE = "BitstringStatusListCredential";
	private static final Duration CURRENT = Duration.ofDays(StatusLists.DAYS);

	private StatusList() {
	}

	/** A list, not yet signed. */
	static ObjectNode of(Purpose purpose, Bitstring bits, VerifyingKey key, String issuer, Instant now) {
		Instant made = now.truncatedTo(ChronoUnit.SECONDS);
		ObjectNode list = Documents.object();
		list.putArray("@context").add(OpenBadge.CREDENTIALS);
		list.putArray("type").add("VerifiableCredential").add(TYPE);
		list.putObject("issuer").put("id", Multikey.did(key)).put("name", issuer);
		list.put("validFrom", made.toString()).put("validUntil", made.plus(CURRENT).toString());
		list.putObject("credentialSubject").put("type", "BitstringStatusList").put("statusPurpose", purpose.word())
				.put("encodedList", bits.encoded());
		return list;
	}

	/** Names the place of a badge in the lists of its key. @param address where they are published; empty when nowhere */
	static void enter(ObjectNode badge, String address, VerifyingKey key, int index) {
		var entries = badge.putArray("credentialStatus");
		for (Purpose purpose : Purpose.values()) {
			entries.addObject().put("type", "BitstringStatusListEntry").put("statusPurpose", purpose.word())
					.put("statusListIndex", String.valueOf(index)).put("statusListCredential", where(address, key, purpose));
		}
	}

	/** Name of the file of a list. */
	static String file(VerifyingKey key, Purpose purpose) {
		return purpose.word() + "-" + key.id().substring(0, 12) + ".json";
	}

	private static String where(String address, VerifyingKey key, Purpose purpose) {
		return address.isEmpty() ? Multikey.did(key) + "?list=" + purpose.word() : address + file(key, purpose);
	}

	/** A list whose signature holds and is that of who it says issued it. */
	record Read(ObjectNode list, Kept about) {

		/** Whether a badge of this issuer that names this list means this one. */
		boolean answers(String badgeIssuer, String purpose, String address) {
			String id = Documents.text(list, "id");
			return about.issuer().equals(badgeIssuer) && about.purpose().equals(purpose) && (id.isEmpty() || id.equals(address));
		}

		Optional<Bitstring> bits() {
			return Bitstring.read(Documents.text(list, "credentialSubject", "encodedList")).filter(b -> b.length() >= StatusLists.LENGTH);
		}
	}

	static Result<Read> read(DataIntegrity proofs, ObjectNode list) {
		if (!Documents.typed(list, TYPE)) {
			return Result.refused(Messages.StatusList_none.text());
		}
		return proofs.verify(list).then(proven -> {
			String issuer = Documents.id(list.path("issuer")).orElse("");
			if (!own(proven, issuer)) {
				return Result.refused(Messages.BadgeCheck_notIssuer.text(proven.getFirst().by().controller(), issuer));
			}
			Optional<Instant> made = DataIntegrity.instant(Documents.text(list, "validFrom")).or(() -> created(list));
			return made.<Result<Read>>map(from -> Result.done(new Read(list, new Kept(issuer, purpose(list), from,
					DataIntegrity.instant(Documents.text(list, "validUntil")).orElse(from.plus(CURRENT))))))
					.orElseGet(() -> Result.refused(Messages.StatusList_undated.text()));
		});
	}

	private static boolean own(List<Proven> proven, String issuer) {
		return proven.stream().anyMatch(p -> p.by().controller().equals(issuer));
	}

	private static Optional<Instant> created(ObjectNode list) {
		for (JsonNode proof : Documents.each(list.path("proof"))) {
			return DataIntegrity.instant(Documents.text(proof, "created"));
		}
		return Optional.empty();
	}

	/** A list may name several purposes; those we look up have one each. */
	private static String purpose(ObjectNode list) {
		for (JsonNode purpose : Documents.each(list.path("credentialSubject").path("statusPurpose"))) {
			return purpose.asText();
		}
		return "";
	}
}
