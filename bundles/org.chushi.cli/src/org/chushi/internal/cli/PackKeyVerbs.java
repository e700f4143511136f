package org.chushi.internal.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.Signers;

/** Commands about the keys packs are signed with, and whom the team trusts. */
final class PackKeyVerbs {

	/** The whole id, as its owner told it. */
	private static final Arg COMPARED = Arg.maybe("--compared");

	private PackKeyVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("pack keys", List.of(), in -> in.services().signers().all(in.session())
						.map(all -> Answer.of(Map.of("keys", all), all.stream().map(s -> line(in, s)).toList()))),
				Verb.of("pack make-key", List.of(Arg.of("SIGNER-NAME"), SealedVerbs.PASSPHRASE_FILE),
						in -> SealedVerbs.chosen(in, Messages.PackVerbs_newPassphrase.text())
								.then(words -> in.services().signers().make(in.session(), in.get("SIGNER-NAME"), words))
								.map(key -> Answer.of(key, List.of(Messages.PackVerbs_made.text(key.name(), key.key().grouped()), Messages.PackVerbs_keep.text())))),
				Verb.of("pack export-key", List.of(Arg.of("SIGNER"), Arg.of("FILE"), Arg.flag("--private")), PackKeyVerbs::export),
				Verb.of("pack bring-key", List.of(Arg.of("FILE")),
						in -> in.services().signers().bring(in.session(), in.path("FILE")).map(key -> Answer.of(key, line(in, key)))),
				Verb.of("pack trust", List.of(Arg.of("SIGNER"), COMPARED, Arg.of("--reason"), Arg.maybe("--signer-name")), PackKeyVerbs::trust),
				Verb.of("pack distrust", List.of(Arg.of("SIGNER"), Arg.of("--reason")),
						in -> in.services().signers().distrust(in.session(), in.get("SIGNER"), in.get("--reason")).map(key -> Answer.of(key, line(in, key)))));
	}

	private static Result<Answer> export(Input in) {
		boolean locked = in.has("--private");
		return (locked ? in.services().signers().exportLocked(in.session(), in.get("SIGNER"), in.path("FILE"))
				: in.services().signers().exportPublic(in.session(), in.get("SIGNER"), in.path("FILE")))
				.map(file -> Answer.of(Map.of("file", file.toString()),
						(locked ? Messages.PackVerbs_exportedLocked : Messages.PackVerbs_exported).text(file)));
	}

	/** A file with a public key, or a key that is known; nobody is trusted unless the id was compared. */
	private static Result<Answer> trust(Input in) {
		Signers signers = in.services().signers();
		Result<KnownSigner> trusted = Files.isRegularFile(in.path("SIGNER"))
				? signers.read(in.session(), in.path("SIGNER")).then(key -> compared(in, key.key(), key.grouped(), key.name())
						.then(same -> signers.trust(in.session(), key, in.get("--signer-name"), in.get("--reason"))))
				: known(in).then(key -> signers.trust(in.session(), key, in.get("--reason")));
		return trusted.map(key -> Answer.of(key, line(in, key)));
	}

	/** @return its whole id; what fits none or several is left to the service, which says so */
	private static Result<String> known(Input in) {
		String given = in.get("SIGNER").replace(" ", "");
		return in.services().signers().all(in.session()).then(all -> {
			List<KnownSigner> fitting = all.stream().filter(s -> s.key().id().startsWith(given)).toList();
			return fitting.size() == 1 ? compared(in, fitting.getFirst().key().id(), fitting.getFirst().key().grouped(), fitting.getFirst().name())
					: Result.done(given);
		});
	}

	private static Result<String> compared(Input in, String id, String grouped, String name) {
		boolean told = in.has(COMPARED.name());
		return told && in.get(COMPARED.name()).replaceAll("\\s", "").equals(id) ? Result.done(id)
				: Result.refused((told ? Messages.PackVerbs_otherId : Messages.PackVerbs_compare).text(name),
						List.of(new Missing(Messages.PackVerbs_id.text(), Bilingual.same(grouped), Messages.PackVerbs_idWant.text(),
								(told ? Messages.PackVerbs_otherIdNext : Messages.PackVerbs_compareNext).text())));
	}

	private static Bilingual line(Input in, KnownSigner s) {
		Messages trust = switch (s.trust()) {
		case UNDECIDED -> Messages.PackVerbs_undecided;
		case TRUSTED -> Messages.PackVerbs_trusted;
		case DISTRUSTED -> Messages.PackVerbs_notTrusted;
		};
		Messages whose = s.made().isEmpty() ? Messages.PackVerbs_theirs : s.here() ? Messages.PackVerbs_oursHere : Messages.PackVerbs_oursAway;
		return Lines.columns(s.key().grouped(), s.name(), whose.text(), trust.text(), s.why(), in.services().directory().nameOf(s.by()));
	}
}
