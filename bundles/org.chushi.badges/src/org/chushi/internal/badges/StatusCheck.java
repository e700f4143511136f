package org.chushi.internal.badges;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.chushi.badges.BadgeReport.Check;
import org.chushi.badges.BadgeReport.Standing;
import org.chushi.badges.StatusLists.Purpose;
import org.chushi.core.Bilingual;
import org.chushi.internal.badges.StatusList.Read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Looks a badge up in the status lists at hand (W3C Bitstring Status List 1.0, section 3.2). Nothing is fetched. */
final class StatusCheck {

	/** More entries than this are nobody's honest work. */
	private static final int MOST = 10;

	private final List<Read> lists;
	private final Instant now;

	StatusCheck(List<Read> lists, Instant now) {
		this.lists = lists;
		this.now = now;
	}

	/** A line for each list the badge names; none when it names none. */
	List<Check> of(ObjectNode badge) {
		List<Check> checks = new ArrayList<>();
		String issuer = Documents.id(badge.path("issuer")).orElse("");
		for (JsonNode entry : Documents.each(badge.path("credentialStatus"))) {
			if (checks.size() < MOST) {
				checks.add(one(issuer, entry));
			}
		}
		return checks;
	}

	private Check one(String issuer, JsonNode entry) {
		Optional<Purpose> purpose = Purpose.of(Documents.text(entry, "statusPurpose"));
		boolean single = entry.path("statusSize").asInt(1) == 1;
		if (!Documents.typed(entry, "BitstringStatusListEntry") || purpose.isEmpty() || !single) {
			return open(Messages.BadgeCheck_status.text());
		}
		String address = Documents.text(entry, "statusListCredential");
		Optional<Read> list = lists.stream().filter(l -> l.answers(issuer, purpose.get().word(), address))
				.max(Comparator.comparing(l -> l.about().made()));
		return list.map(l -> in(l, purpose.get(), entry.path("statusListIndex").asText())).orElseGet(() -> open(address.startsWith("http")
				? Messages.StatusCheck_noList.text(of(purpose.get()), address) : Messages.StatusCheck_noListAnywhere.text(of(purpose.get()))));
	}

	private Check in(Read list, Purpose purpose, String place) {
		Optional<Bitstring> bits = list.bits();
		int index = place.matches("\\d{1,9}") ? Integer.parseInt(place) : Integer.MAX_VALUE;
		if (bits.isEmpty() || index >= bits.get().length()) {
			return open(Messages.StatusCheck_broken.text(of(purpose)));
		}
		String day = list.about().made().atZone(ZoneOffset.UTC).toLocalDate().toString();
		boolean current = !now.isBefore(list.about().made()) && !now.isAfter(list.about().until()) && !DataIntegrity.over(list.list(), now);
		if (bits.get().get(index) && (current || purpose == Purpose.REVOCATION)) {
			return new Check(Standing.BAD, (purpose == Purpose.REVOCATION ? Messages.StatusCheck_revoked : Messages.StatusCheck_suspended).text(day));
		}
		return current ? new Check(Standing.GOOD, (purpose == Purpose.REVOCATION ? Messages.StatusCheck_notRevoked : Messages.StatusCheck_notSuspended).text(day))
				: open(Messages.StatusCheck_old.text(of(purpose), day));
	}

	private static Bilingual of(Purpose purpose) {
		return (purpose == Purpose.REVOCATION ? Messages.StatusCheck_ofRevoked : Messages.StatusCheck_ofSuspended).text();
	}

	private static Check open(Bilingual what) {
		return new Check(Standing.OPEN, what);
	}
}
