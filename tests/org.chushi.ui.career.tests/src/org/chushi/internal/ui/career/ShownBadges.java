package org.chushi.internal.ui.career;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.badges.BadgeFormat;
import org.chushi.badges.BadgeReport;
import org.chushi.badges.BadgeReport.Check;
import org.chushi.badges.BadgeReport.Signer;
import org.chushi.badges.BadgeReport.Standing;
import org.chushi.badges.Badges;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.KnownSigner.Trust;
import org.chushi.publishing.Signers;
import org.chushi.seals.VerifyingKey;

/** Badges as a page sees them: what is asked for is written down, and answered as the test says. */
final class ShownBadges implements Badges {

	final List<String> asked = new ArrayList<>();
	List<KnownSigner> keys = List.of(key("旧密钥", Trust.DISTRUSTED, true), key("出师客服团队", Trust.UNDECIDED, true), key("别人", Trust.TRUSTED, false));
	Standing standing = Standing.GOOD;
	Signer signer = Signer.STRANGER;

	static KnownSigner key(String name, Trust trust, boolean ours) {
		return new KnownSigner(new VerifyingKey("key-" + name, "{}"), name, ours ? Optional.of(new UUID(1, 1)) : Optional.empty(), ours, trust, "",
				new UUID(1, 1), Instant.EPOCH);
	}

	/** Answers which keys there are, and makes them. */
	Signers signers() {
		return (Signers) Proxy.newProxyInstance(Signers.class.getClassLoader(), new Class<?>[] { Signers.class }, (proxy, method, arguments) -> {
			if (method.getName().equals("make")) {
				asked.add("make " + arguments[1] + " " + new String((char[]) arguments[2]));
				KnownSigner made = key((String) arguments[1], Trust.UNDECIDED, true);
				keys = Stream.concat(keys.stream(), Stream.of(made)).toList();
				return Result.done(made);
			}
			if (!method.getName().equals("all")) {
				throw new UnsupportedOperationException(method.getName());
			}
			return Result.done(keys);
		});
	}

	@Override
	public Result<Issued> issue(Session session, UUID certificate, String key, char[] passphrase) {
		asked.add("issue " + key + " " + new String(passphrase));
		return new String(passphrase).isEmpty() ? Result.refused(new Bilingual("口令短语打不开密钥。", "The passphrase does not open the key."))
				: Result.done(new Issued(certificate, session.person(), "2026-00017", new Bilingual("接待三级", "Reception 3"), key, Instant.EPOCH));
	}

	@Override
	public Result<List<Issued>> of(Session session, UUID person) {
		return Result.done(List.of());
	}

	@Override
	public Result<Path> export(Session session, UUID certificate, BadgeFormat format, Path file, boolean replace) {
		asked.add("export " + format + " " + file.getFileName() + " " + replace);
		return Result.done(file);
	}

	@Override
	public Result<Optional<Compact>> compact(Session session, UUID certificate) {
		return Result.done(Optional.empty());
	}

	@Override
	public Result<BadgeReport> verify(Session session, Path file, List<Path> lists) {
		asked.add("verify " + file.getFileName() + " " + lists);
		return file.endsWith("none.png") ? Result.refused(new Bilingual("图片里没有徽章凭证。", "There is no badge in the picture."))
				: Result.done(new BadgeReport("接待三级 / Reception 3", "出师客服团队", "小满", "2026-00017",
						Optional.of(OffsetDateTime.parse("2026-03-01T07:00:00+08:00")), Optional.empty(),
						List.of(new Check(Standing.GOOD, new Bilingual("签名有效。", "The signature fits.")),
								new Check(standing, new Bilingual("认得密钥。", "The key is known."))), signer));
	}
}
