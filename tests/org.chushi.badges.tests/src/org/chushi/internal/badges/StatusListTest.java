package org.chushi.internal.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.chushi.badges.BadgeReport.Check;
import org.chushi.badges.BadgeReport.Standing;
import org.chushi.badges.StatusLists;
import org.chushi.badges.StatusLists.Purpose;
import org.chushi.core.Result;
import org.chushi.internal.badges.StatusList.Read;
import org.chushi.seals.SigningKey;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A badge is looked up in lists somebody has at hand. */
class StatusListTest {

	private static final int PLACE = 94_567;
	private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
	private static final String ADDRESS = "https://badges.example/team/";

	private final ObjectNode badge = Samples.listed(ADDRESS, PLACE);

	private static ObjectNode list(Purpose purpose, SigningKey key, Instant made, int... set) {
		return Samples.list(purpose, key, made, set);
	}

	private static Read read(ObjectNode list) {
		return ((Result.Done<Read>) StatusList.read(Samples.PROOFS, list)).value();
	}

	private List<Standing> looked(Instant now, ObjectNode... lists) {
		return new StatusCheck(java.util.Arrays.stream(lists).map(StatusListTest::read).toList(), now).of(badge).stream().map(Check::standing).toList();
	}

	@Test
	void aBadgeNobodyTookBackIsGoodByBothLists() {
		assertThat(looked(NOW, list(Purpose.REVOCATION, Samples.KEY, NOW, PLACE - 1, PLACE + 1), list(Purpose.SUSPENSION, Samples.KEY, NOW)))
				.containsExactly(Standing.GOOD, Standing.GOOD);
	}

	@Test
	void aRevokedOneIsBadForEverByWhateverListSaysSo() {
		ObjectNode revoked = list(Purpose.REVOCATION, Samples.KEY, NOW, PLACE);
		assertThat(looked(NOW, revoked)).containsExactly(Standing.BAD, Standing.OPEN);
		assertThat(looked(NOW.plus(Duration.ofDays(3_000)), revoked).getFirst()).isEqualTo(Standing.BAD);
	}

	@Test
	void aSuspendedOneIsBadWhileTheListIsOfToday() {
		ObjectNode suspended = list(Purpose.SUSPENSION, Samples.KEY, NOW, PLACE);
		assertThat(looked(NOW, suspended)).containsExactly(Standing.OPEN, Standing.BAD);
		assertThat(looked(NOW.plus(Duration.ofDays(StatusLists.DAYS + 1)), suspended)).containsExactly(Standing.OPEN, Standing.OPEN);
	}

	@Test
	void anOldListOrOneOfTomorrowConfirmsNothing() {
		ObjectNode clear = list(Purpose.REVOCATION, Samples.KEY, NOW);
		assertThat(looked(NOW.plus(Duration.ofDays(StatusLists.DAYS)), clear).getFirst()).isEqualTo(Standing.GOOD);
		assertThat(looked(NOW.plus(Duration.ofDays(StatusLists.DAYS)).plusSeconds(1), clear).getFirst()).isEqualTo(Standing.OPEN);
		assertThat(looked(NOW.minusSeconds(1), clear).getFirst()).isEqualTo(Standing.OPEN);
	}

	@Test
	void theNewestOfSeveralListsCounts() {
		ObjectNode before = list(Purpose.SUSPENSION, Samples.KEY, NOW.minus(Duration.ofDays(2)), PLACE);
		ObjectNode after = list(Purpose.SUSPENSION, Samples.KEY, NOW.minus(Duration.ofDays(1)));
		assertThat(looked(NOW, before, after).getLast()).isEqualTo(Standing.GOOD);
		assertThat(looked(NOW, after, before).getLast()).isEqualTo(Standing.GOOD);
	}

	/** Anybody can sign a list; only that of the badge's issuer says anything about it. */
	@Test
	void theListOfAnotherIssuerIsNotAsked() {
		ObjectNode other = list(Purpose.REVOCATION, Samples.another(), NOW, PLACE);
		assertThat(looked(NOW, other)).containsExactly(Standing.OPEN, Standing.OPEN);
	}

	/** An issuer may have several lists with ids; only the one the badge names is its own. */
	@Test
	void aListWithTheIdOfAnotherIsNotAsked() {
		assertThat(looked(NOW, named(ADDRESS + "another.json")).getFirst()).isEqualTo(Standing.OPEN);
		String own = badge.path("credentialStatus").get(0).path("statusListCredential").textValue();
		assertThat(looked(NOW, named(own)).getFirst()).isEqualTo(Standing.BAD);
	}

	private static ObjectNode named(String id) {
		ObjectNode bare = list(Purpose.REVOCATION, Samples.KEY, NOW, PLACE);
		bare.remove("proof");
		return Samples.signed(bare.put("id", id), Samples.KEY, NOW);
	}

	@Test
	void aListThatWasAlteredIsNotRead() {
		ObjectNode list = list(Purpose.REVOCATION, Samples.KEY, NOW, PLACE);
		((ObjectNode) list.path("credentialSubject")).put("encodedList", Bitstring.of(StatusLists.LENGTH).encoded());
		assertThat(StatusList.read(Samples.PROOFS, list)).isInstanceOf(Result.Refused.class);
		assertThat(StatusList.read(Samples.PROOFS, badge)).as("no list").isInstanceOf(Result.Refused.class);
	}

	@Test
	void aListTooShortToHideAnybodyInConfirmsNothing() {
		ObjectNode bare = list(Purpose.REVOCATION, Samples.KEY, NOW);
		bare.remove("proof");
		((ObjectNode) bare.path("credentialSubject")).put("encodedList", Bitstring.of(1024).encoded());
		assertThat(looked(NOW, Samples.signed(bare, Samples.KEY, NOW)).getFirst()).isEqualTo(Standing.OPEN);
	}

	@Test
	void aPlaceThatIsNoneOrAnEntryOfAnotherKindConfirmsNothing() {
		ObjectNode clear = list(Purpose.REVOCATION, Samples.KEY, NOW);
		for (String place : new String[] { "-1", "131072", "9999999999999999", "", "1e3", "٣" }) {
			((ObjectNode) badge.path("credentialStatus").get(0)).put("statusListIndex", place);
			assertThat(looked(NOW, clear).getFirst()).as(place).isEqualTo(Standing.OPEN);
		}
		((ObjectNode) badge.path("credentialStatus").get(0)).put("statusListIndex", "1").put("type", "1EdTechRevocationList");
		assertThat(looked(NOW, clear).getFirst()).isEqualTo(Standing.OPEN);
	}

	@Test
	void aBadgeWithoutAnEntryIsNotAskedAbout() {
		assertThat(new StatusCheck(List.of(), NOW).of(Samples.badge("eddsa-jcs-2022"))).isEmpty();
	}

	/** Where the team has said no address, the place is named by the key alone. */
	@Test
	void withoutAnAddressTheListIsStillNamed() {
		assertThat(Samples.listed("", 1).path("credentialStatus").get(0).path("statusListCredential").textValue()).startsWith("did:key:z6Mk");
	}

	@Test
	void theReportTellsOfTheStatusAfterTheSignature() {
		var check = new BadgeCheck(Samples.PROOFS, new BadgeCheck.Known() {
			@Override
			public Optional<Check> signer(org.chushi.seals.VerifyingKey key) {
				return Optional.of(new Check(Standing.GOOD, org.chushi.core.Bilingual.same("ours")));
			}

			@Override
			public Optional<Check> fate(org.chushi.seals.VerifyingKey key, String id) {
				return Optional.empty();
			}

			@Override
			public List<Read> lists(String issuer) {
				return List.of(read(list(Purpose.REVOCATION, Samples.KEY, NOW, PLACE)));
			}
		});
		assertThat(check.report(badge, NOW).standing()).isEqualTo(Standing.BAD);
		assertThat(check.report(badge, NOW).checks()).extracting(c -> c.what().en()).anyMatch(w -> w.contains("revoked"))
				.anyMatch(w -> w.contains("suspended") && w.contains(ADDRESS));
	}
}
