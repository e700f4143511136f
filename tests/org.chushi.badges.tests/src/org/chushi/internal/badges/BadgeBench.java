package org.chushi.internal.badges;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.badges.BadgeReport;
import org.chushi.badges.BadgeReport.Check;
import org.chushi.badges.BadgeReport.Standing;
import org.chushi.career.Certificate;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.seals.VerifyingKey;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * {@code ./chushi bench badges}: badges signed and verified on one thread, beside the bare signatures of the same key over
 * as many bytes, which nobody gets below. Argument: the most badges.
 */
public final class BadgeBench {

	private static final String ROW = "| %,d | %s | %.2f | %.2f | %.2f | %.2f | %.2f |%n";

	private BadgeBench() {
	}

	/** A team that knows the key. */
	private record Team() implements BadgeCheck.Known {

		@Override
		public Optional<Check> signer(VerifyingKey key) {
			return Optional.of(new Check(Standing.GOOD, Bilingual.same("ours")));
		}

		@Override
		public Optional<Check> fate(VerifyingKey key, String id) {
			return Optional.empty();
		}

		@Override
		public List<StatusList.Read> lists(String issuer) {
			return List.of();
		}
	}

	public static void main(String[] arguments) {
		int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
		run(Math.min(500, most), "eddsa-jcs-2022", false);
		System.out.println("| badges | suite | sign s | verify s | bare sign s | bare verify s | ratio |");
		System.out.println("|---:|---|---:|---:|---:|---:|---:|");
		for (int n = Math.min(1_000, most); n <= most; n *= 10) {
			run(n, "eddsa-jcs-2022", true);
		}
		run(Math.min(1_000, most), "eddsa-rdfc-2022", true);
	}

	private static void run(int badges, String suite, boolean said) {
		BadgeCheck check = new BadgeCheck(Samples.PROOFS, new Team());
		var parties = new OpenBadge.Parties("出师客服团队", Samples.KEY.verifying(), "小满 Xiaoman", ZoneId.of("Asia/Shanghai"));
		Instant now = Instant.parse("2026-03-02T01:00:00Z");
		long start = System.nanoTime();
		List<byte[]> files = new ArrayList<>(badges);
		for (int i = 0; i < badges; i++) {
			ObjectNode badge = ((Result.Done<ObjectNode>) Samples.PROOFS.sign(OpenBadge.of(certificate(i), parties), Samples.KEY, suite, now)).value();
			files.add(badge.toString().getBytes(StandardCharsets.UTF_8));
		}
		long signed = System.nanoTime();
		for (byte[] file : files) {
			BadgeReport report = check.report(((Result.Done<ObjectNode>) Documents.read(file)).value(), now);
			if (report.standing() != Standing.GOOD) {
				throw new IllegalStateException(report.toString());
			}
		}
		long verified = System.nanoTime();
		List<byte[]> bare = new ArrayList<>(badges);
		files.forEach(file -> bare.add(Samples.KEY.raw(java.util.Arrays.copyOf(file, 64))));
		long rawSigned = System.nanoTime();
		for (int i = 0; i < badges; i++) {
			if (!Samples.KEY.verifying().raw(bare.get(i), java.util.Arrays.copyOf(files.get(i), 64))) {
				throw new IllegalStateException("a bare signature");
			}
		}
		long rawVerified = System.nanoTime();
		if (said) {
			System.out.printf(ROW, badges, suite, seconds(start, signed), seconds(signed, verified), seconds(verified, rawSigned),
					seconds(rawSigned, rawVerified), (verified - start) / (double) (rawVerified - verified));
		}
	}

	private static double seconds(long from, long to) {
		return (to - from) / 1e9;
	}

	private static Certificate certificate(int number) {
		Certificate like = Samples.certificate();
		return new Certificate(new UUID(7, number), "2026-" + number, like.person(), like.definition(), like.title(), like.skill(), like.level(),
				like.packVersion(), like.issued(), like.validUntil(), like.restsOn(), like.seal(), "", Optional.empty());
	}
}
