package org.chushi.internal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.differences.ElementChange;
import org.chushi.publishing.Affected;
import org.chushi.publishing.Installing;
import org.chushi.publishing.Installing.Consequences;
import org.chushi.publishing.Installing.Entry;
import org.chushi.publishing.Installing.Installed;
import org.chushi.publishing.Installing.Offer;
import org.chushi.publishing.Installing.Preview;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.PackDifference;
import org.chushi.publishing.PackManifest;
import org.chushi.publishing.PackManifest.Wording;
import org.chushi.publishing.Publishing.Order;
import org.chushi.publishing.Publishing.Proposal;
import org.chushi.publishing.Publishing.Published;

/** Commands that publish and install packs. */
final class PackVerbs {

	private static final Arg KEY = Arg.maybe("--key");
	private static final Arg SITE = Arg.maybe("--site");
	private static final Arg WORDING = Arg.maybe("--only-wording");
	private static final Arg WHICH = Arg.maybe("--only");

	/** Only shows what it would change. */
	private static final Arg LOOK = Arg.flag("--preview");

	private PackVerbs() {
	}

	static List<Verb> all() {
		List<Verb> all = new ArrayList<>(PackKeyVerbs.all());
		all.addAll(List.of(
				Verb.of("pack changes", List.of(Arg.of("PACK")),
						in -> in.services().publishing().propose(in.session(), in.get("PACK")).map(p -> proposal(in, p))),
				Verb.of("pack sign", List.of(Arg.of("PACK"), Arg.of("VERSION"), Arg.of("FILE"), KEY, WORDING, SealedVerbs.PASSPHRASE_FILE),
						in -> order(in).then(order -> in.services().publishing().sign(in.session(), order, in.path("FILE")))
								.map(done -> published(done, in.path("FILE")))),
				Verb.of("pack publish", List.of(Arg.of("PACK"), Arg.of("VERSION"), Arg.of("FOLDER"), KEY, WORDING, SealedVerbs.PASSPHRASE_FILE),
						in -> order(in).then(order -> in.services().publishing().publish(in.session(), order, in.path("FOLDER")))
								.map(done -> published(done, in.path("FOLDER")))),
				Verb.of("pack published", List.of(), in -> in.services().publishing().history(in.session())
						.map(found -> Answer.of(Map.of("published", found), found.stream().map(p -> line(in, p)).toList()))),
				Verb.of("pack repository", List.of(Arg.of("SITE")), PackVerbs::repository),
				Verb.of("pack verify", List.of(Arg.of("FILE")),
						in -> in.services().installing().verify(in.session(), in.path("FILE")).map(PackVerbs::verified)),
				Verb.of("pack preview", List.of(Arg.maybe("FILE"), SITE, WHICH, Arg.maybe("--version-number")),
						in -> preview(in).map(p -> previewed(in, p))).held(Verb.Rule.either("FILE", "--site")),
				Verb.of("pack install", List.of(Arg.maybe("FILE"), SITE, WHICH, Arg.maybe("--version-number")),
						in -> preview(in).then(p -> in.services().installing().install(in.session(), p.file(), p.sha256())
								.map(done -> installed(p, done)))).held(Verb.Rule.either("FILE", "--site")),
				Verb.of("pack installed", List.of(), in -> in.services().installing().installed(in.session())
						.map(found -> Answer.of(Map.of("packs", found), found.stream().map(PackVerbs::line).toList()))),
				Verb.of("pack rollback", List.of(Arg.of("INSTALLED"), Arg.of("VERSION"), LOOK), PackVerbs::rollBack),
				Verb.of("pack remove", List.of(Arg.of("INSTALLED"), LOOK), PackVerbs::remove),
				Verb.of("pack history", List.of(Arg.maybe("INSTALLED")), PackVerbs::history)));
		return all;
	}

	private static Result<Order> order(Input in) {
		String wording = in.get(WORDING.name());
		return in.has(WORDING.name()) && wording.isBlank() ? Result.refused(Messages.PackVerbs_noReason.text())
				: SealedVerbs.passphrase(in, Messages.PackVerbs_passphrase.text())
						.map(words -> new Order(in.get("PACK"), in.get("VERSION"), in.get(KEY.name()), words, wording));
	}

	private static Bilingual line(Input in, Published p) {
		Bilingual line = Lines.columns(p.time(), p.code(), p.version(), p.title(), in.services().directory().nameOf(p.by()));
		return p.wording().map(w -> Lines.columns(line, Messages.PackVerbs_why.text(w.why()))).orElse(line);
	}

	private static Answer published(Published done, Path where) {
		List<Bilingual> lines = new ArrayList<>(List.of(Messages.PackVerbs_published.text(done.code(), done.version(), where), Bilingual.same("SHA-256 " + done.sha256())));
		done.wording().ifPresent(w -> lines.addAll(wording(w)));
		return Answer.of(done, lines);
	}

	/** That nobody has to learn anew, with the reason of each version. */
	private static List<Bilingual> wording(Wording wording) {
		List<Bilingual> lines = new ArrayList<>(List.of(Messages.PackVerbs_wording.text(wording.since())));
		wording.reasons().forEach(r -> lines.add(Lines.indented(Lines.columns(r.version(), r.why()))));
		return lines;
	}

	private static Answer proposal(Input in, Proposal p) {
		List<Bilingual> lines = new ArrayList<>();
		lines.add(Messages.PackVerbs_proposal.text(p.code(), p.title(), p.version(), p.last().isEmpty() ? Messages.PackVerbs_never.text() : Bilingual.same(p.last())));
		if (!p.compared()) {
			lines.add(Messages.PackVerbs_notCompared.text(p.last()));
		}
		lines.addAll(p.affected().isEmpty() ? changes(p.difference()) : concerned(in, p.difference(), p.affected()));
		if (!p.affected().equals(p.worded())) {
			lines.add(Messages.PackVerbs_worded.text(p.affected().stream().filter(a -> !p.worded().contains(a)).map(Affected::person).distinct().count()));
		}
		p.suggestions().forEach(s -> lines.add(Lines.indented(Lines.columns(s.version(), s.why()))));
		p.missing().forEach(m -> lines.add(Lines.missing(m)));
		p.problems().forEach((Diagnostic d) -> lines.add(Lines.indented(Lines.diagnostic(d))));
		return Answer.of(Map.of("code", p.code(), "version", p.version(), "last", p.last(), "compared", p.compared(), "suggestions", p.suggestions(), "changes",
				data(p.difference()), "affected", p.affected(), "worded", p.worded(), "missing", p.missing(), "problems", p.problems()), lines);
	}

	/** What changed, word by word as text. */
	private static List<Bilingual> changes(PackDifference difference) {
		List<Bilingual> lines = new ArrayList<>();
		for (ElementChange change : difference.changes().changes()) {
			Messages sign = change.added() ? Messages.PackVerbs_new : change.removed() ? Messages.PackVerbs_gone : Messages.PackVerbs_changed;
			lines.add(Lines.indented(Lines.columns(sign.text(), change.kind(), change.says(), change.file())));
			change.fields().forEach(f -> lines.add(Lines.indented(Lines.indented(Lines.columns(f.field(), f.difference().marked())))));
		}
		return lines;
	}

	private static List<Map<String, Object>> data(PackDifference difference) {
		return difference.changes().changes().stream().map(c -> Map.<String, Object>of("id", c.id(), "kind", c.kind(), "says", c.says(), "file", c.file(),
				"state", c.added() ? "new" : c.removed() ? "gone" : "changed", "fields", c.fields().stream().map(f -> Map.of("path", f.path(), "field", f.field(),
						"before", f.before().orElse(Bilingual.same("")), "after", f.after().orElse(Bilingual.same("")))).toList())).toList();
	}

	private static Result<Answer> repository(Input in) {
		return in.services().installing().site(in.session(), in.get("SITE"), Progress.SILENT).map(all -> Answer.of(Map.of("packs", all),
				all.stream().map(o -> Lines.columns(o.code(), o.version(), o.title(), o.signer(), o.state())).toList()));
	}

	private static Answer verified(PackManifest m) {
		return Answer.of(m, List.of(Messages.PackVerbs_verified.text(m.code(), m.version(), m.signer()), Bilingual.same(m.key())));
	}

	/** Of a file, or of the newest version of a pack on a site. */
	private static Result<Preview> preview(Input in) {
		Result<Path> file = in.has("FILE") ? Result.done(in.path("FILE"))
				: in.services().installing().site(in.session(), in.get(SITE.name()), Progress.SILENT).then(all -> chosen(in, all))
						.then(offer -> in.services().installing().fetch(in.session(), offer, Progress.SILENT));
		return file.then(f -> in.services().installing().preview(in.session(), f));
	}

	private static Result<Offer> chosen(Input in, List<Offer> all) {
		List<Offer> fitting = all.stream().filter(o -> !in.has(WHICH.name()) || o.code().equals(in.get(WHICH.name())) || o.pack().equals(in.get(WHICH.name())))
				.filter(o -> in.has("--version-number") ? o.version().equals(in.get("--version-number")) : o.newest())
				.sorted(Comparator.comparing(Offer::code)).toList();
		return fitting.size() == 1 ? Result.done(fitting.getFirst())
				: Result.refused(Messages.PackVerbs_which.text(String.join(", ", all.stream().map(o -> o.code() + " " + o.version()).toList())));
	}

	private static Answer previewed(Input in, Preview p) {
		List<Bilingual> lines = new ArrayList<>();
		lines.add(Messages.PackVerbs_verified.text(p.manifest().code(), p.manifest().version(), p.signer().name()));
		lines.add(p.installed().isEmpty() ? Messages.PackVerbs_notInstalled.text() : Messages.PackVerbs_instead.text(p.installed()));
		p.wording().ifPresent(w -> lines.addAll(wording(w)));
		lines.addAll(p.heed());
		lines.addAll(concerned(in, p.difference(), p.affected()));
		return Answer.of(Map.of("manifest", p.manifest(), "sha256", p.sha256(), "installed", p.installed(), "heed", p.heed(), "changes",
				data(p.difference()), "affected", p.affected()), lines);
	}

	/** What changes, and for whom. */
	private static List<Bilingual> concerned(Input in, PackDifference difference, List<Affected> affected) {
		List<Bilingual> lines = new ArrayList<>(changes(difference));
		affected.forEach(a -> lines.add(Lines.columns(in.services().directory().nameOf(a.person()), a.what())));
		lines.add(affected(affected));
		return lines;
	}

	private static Bilingual affected(List<Affected> affected) {
		return Messages.PackVerbs_affected.text(affected.stream().map(Affected::person).distinct().count());
	}

	private static Answer weighed(Input in, Consequences c) {
		return Answer.of(Map.of("installed", c.installed(), "then", c.then(), "changes", data(c.difference()), "affected", c.affected()),
				concerned(in, c.difference(), c.affected()));
	}

	private static Result<Answer> rollBack(Input in) {
		Installing installing = in.services().installing();
		return in.has(LOOK.name()) ? installing.rollingBack(in.session(), in.get("INSTALLED"), in.get("VERSION")).map(c -> weighed(in, c))
				: installing.rollBack(in.session(), in.get("INSTALLED"), in.get("VERSION"))
						.map(done -> Answer.of(done, Messages.PackVerbs_rolledBack.text(done.code(), done.version())));
	}

	private static Result<Answer> remove(Input in) {
		Installing installing = in.services().installing();
		return in.has(LOOK.name()) ? installing.removing(in.session(), in.get("INSTALLED")).map(c -> weighed(in, c))
				: installing.remove(in.session(), in.get("INSTALLED")).map(done -> Answer.of(done, Messages.PackVerbs_removed.text(done.code(), done.before())));
	}

	private static Answer installed(Preview p, Installed done) {
		return Answer.of(done, List.of(Messages.PackVerbs_installed.text(done.code(), done.version(), done.signer()),
				affected(p.affected())));
	}

	private static Bilingual line(Installed i) {
		Messages state = switch (i.soundness()) {
		case SOUND -> Messages.PackVerbs_sound;
		case ALTERED -> Messages.PackVerbs_altered;
		case DISTRUSTED -> Messages.PackVerbs_distrusted;
		};
		return Lines.columns(i.code(), i.version(), i.title(), i.signer(), state.text(),
				i.kept().isEmpty() ? Messages.PackVerbs_noneKept.text() : Messages.PackVerbs_kept.text(String.join(", ", i.kept())));
	}

	private static Result<Answer> history(Input in) {
		Optional<String> pack = in.has("INSTALLED") ? Optional.of(in.get("INSTALLED")) : Optional.empty();
		return in.services().installing().history(in.session(), pack)
				.map(all -> Answer.of(Map.of("entries", all), all.stream().map(e -> line(in, e)).toList()));
	}

	private static Bilingual line(Input in, Entry e) {
		Messages deed = switch (e.deed()) {
		case INSTALLED -> Messages.PackVerbs_deedInstalled;
		case ROLLED_BACK -> Messages.PackVerbs_deedRolledBack;
		case REMOVED -> Messages.PackVerbs_deedRemoved;
		};
		String signer = in.services().signers().find(e.key()).map(KnownSigner::name).orElse(e.key());
		return Lines.columns(e.time(), deed.text(), e.code(), e.version().isEmpty() ? e.before() : e.version(), signer, e.sha256().substring(0, 12),
				in.services().directory().nameOf(e.by()));
	}
}
