package org.chushi.internal.badges;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.badges.StatusLists;
import org.chushi.badges.StatusLists.Purpose;
import org.chushi.career.Certificate;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.seals.LockCost;
import org.chushi.seals.LockedKey;
import org.chushi.seals.SigningKey;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A certificate, and a key to sign badges of it. */
final class Samples {

	static final DataIntegrity PROOFS = new DataIntegrity(List.of(new EddsaJcs2022(), new EddsaRdfc2022(new Contexts())));
	static final SigningKey KEY = key();

	private Samples() {
	}

	static Certificate certificate() {
		return new Certificate(new UUID(7, 7), "2026-00017", new UUID(3, 1), "definition",
				new Bilingual("接待三级 <“]]>”>", "Reception, level 3"), "reception", 3, "1.2.0", Instant.parse("2026-03-01T02:00:00Z"), "2027-03-01",
				List.of(new Bilingual("考试 92 分", "exam passed with 92")), "seal", "", Optional.empty());
	}

	static ObjectNode badge(String suite) {
		ObjectNode bare = OpenBadge.of(certificate(),
				new OpenBadge.Parties("出师客服团队", KEY.verifying(), "小满 Xiaoman", ZoneId.of("Asia/Shanghai")));
		return ((Result.Done<ObjectNode>) PROOFS.sign(bare, KEY, suite, Instant.parse("2026-03-02T01:00:00Z"))).value();
	}

	/** A badge with a place in the lists of its key. */
	static ObjectNode listed(String address, int place) {
		return listed(certificate(), address, place);
	}

	/** The same certificate, held at other times. @param until empty for ever */
	static Certificate certificate(String issued, String until) {
		Certificate like = certificate();
		return new Certificate(like.id(), like.number(), like.person(), like.definition(), like.title(), like.skill(), like.level(), like.packVersion(),
				Instant.parse(issued), until, like.restsOn(), like.seal(), "", Optional.empty());
	}

	static ObjectNode listed(Certificate certificate, String address, int place) {
		ObjectNode badge = OpenBadge.of(certificate, new OpenBadge.Parties("出师客服团队", KEY.verifying(), "小满 Xiaoman", ZoneId.of("Asia/Shanghai")));
		StatusList.enter(badge, address, KEY.verifying(), place);
		return signed(badge, KEY, Instant.parse("2026-03-02T01:00:00Z"));
	}

	static ObjectNode list(Purpose purpose, SigningKey key, Instant made, int... set) {
		Bitstring bits = Bitstring.of(StatusLists.LENGTH);
		for (int place : set) {
			bits.set(place);
		}
		return signed(StatusList.of(purpose, bits, key.verifying(), "出师客服团队", made), key, made);
	}

	static ObjectNode signed(ObjectNode bare, SigningKey key, Instant now) {
		return ((Result.Done<ObjectNode>) PROOFS.sign(bare, key, "eddsa-jcs-2022", now)).value();
	}

	/** A key of somebody else. */
	static SigningKey another() {
		return key();
	}

	private static SigningKey key() {
		char[] words = "a passphrase of some length".toCharArray();
		var made = ((Result.Done<LockedKey.MadeSigner>) LockedKey.makeSigner(words, new LockCost(1_000))).value();
		return ((Result.Done<SigningKey>) made.locked().unlockSigner(words)).value();
	}
}
