package org.chushi.internal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chushi.badges.BadgeFormat;
import org.chushi.badges.BadgeReport;
import org.chushi.badges.BadgeReport.Check;
import org.chushi.badges.Badges.Issued;
import org.chushi.badges.ForeignBadge;
import org.chushi.badges.ForeignBadge.Deed;
import org.chushi.badges.StatusLists.Kept;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;

/** Commands about badges: certificates to show outside. */
final class BadgeVerbs {

	private static final String STATUS_LIST = "--status-list";

	private BadgeVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("badge issue", List.of(Arg.of("CERTIFICATE"), Arg.maybe("--key"), SealedVerbs.PASSPHRASE_FILE),
						in -> in.id("CERTIFICATE").then(c -> SealedVerbs.passphrase(in, Messages.PackVerbs_passphrase.text())
								.then(words -> in.services().badges().issue(in.session(), c, in.get("--key"), words)))
								.map(badge -> Answer.of(badge, line(in, badge)))),
				Verb.of("badge list", List.of(Arg.maybe("PERSON")),
						in -> in.person("PERSON").then(p -> in.services().badges().of(in.session(), p))
								.map(all -> Answer.of(Map.of("badges", all), all.stream().map(b -> line(in, b)).toList()))),
				Verb.of("badge export", List.of(Arg.of("CERTIFICATE"), Arg.of("FILE")), BadgeVerbs::export),
				Verb.of("badge verify", List.of(Arg.of("FILE"), Arg.many(STATUS_LIST)),
						in -> in.services().badges().verify(in.session(), in.path("FILE"), lists(in)).map(BadgeVerbs::report)),
				Verb.of("badge keep", List.of(Arg.of("FILE"), Arg.maybe("PERSON"), Arg.many(STATUS_LIST)),
						in -> in.person("PERSON").then(p -> in.services().foreignBadges().keep(in.session(), p, in.path("FILE"), lists(in))).map(b -> foreign(in, b))),
				Verb.of("badge kept", List.of(Arg.maybe("PERSON")), in -> in.person("PERSON").then(p -> in.services().foreignBadges().of(in.session(), p))
						.map(all -> Answer.of(Map.of("badges", all), all.isEmpty() ? List.of(Messages.BadgeVerbs_noneKept.text())
								: all.stream().map(b -> line(in, b)).toList()))),
				Verb.of("badge verify-kept", List.of(Arg.of("BADGE"), Arg.many(STATUS_LIST)),
						in -> in.id("BADGE").then(b -> in.services().foreignBadges().verify(in.session(), b, lists(in))).map(b -> foreign(in, b))),
				Verb.of("badge export-kept", List.of(Arg.of("BADGE"), Arg.of("FILE")),
						in -> in.id("BADGE").then(b -> in.services().foreignBadges().export(in.session(), b, in.path("FILE"), false))
								.map(file -> Answer.of(Map.of("file", file.toString()), Messages.BadgeVerbs_written.text(file)))),
				Verb.of("badge take-off", List.of(Arg.of("BADGE"), Arg.of("--reason")),
						in -> in.id("BADGE").then(b -> in.services().foreignBadges().takeOff(in.session(), b, in.get("--reason"))).map(b -> foreign(in, b))),
				Verb.of("badge address", List.of(Arg.maybe("ADDRESS")), BadgeVerbs::address),
				Verb.of("badge status", List.of(Arg.of("FOLDER"), Arg.maybe("--key"), SealedVerbs.PASSPHRASE_FILE),
						in -> SealedVerbs.passphrase(in, Messages.PackVerbs_passphrase.text())
								.then(words -> in.services().statusLists().write(in.session(), in.get("--key"), words, in.path("FOLDER")))
								.map(files -> Answer.of(Map.of("files", files.stream().map(Path::toString).toList()),
										files.stream().map(f -> Messages.BadgeVerbs_written.text(f)).toList()))),
				Verb.of("badge keys", List.of(), in -> in.services().statusLists().signings(in.session())
						.map(all -> Answer.of(Map.of("keys", all), all.stream().map(k -> Lines.columns(k.says(in.services().clock().getZone()), k.did())).toList()))),
				Verb.of("badge page", List.of(Arg.of("FILE")), in -> in.services().statusLists().page(in.session(), in.path("FILE"), false)
						.map(file -> Answer.of(Map.of("file", file.toString()), Messages.BadgeVerbs_written.text(file)))),
				Verb.of("badge keep-list", List.of(Arg.of("FILE")),
						in -> in.services().statusLists().keep(in.session(), in.path("FILE")).map(kept -> Answer.of(kept, line(in, kept)))),
				Verb.of("badge kept-lists", List.of(), in -> in.services().statusLists().kept(in.session())
						.map(all -> Answer.of(Map.of("lists", all), all.stream().map(k -> line(in, k)).toList()))));
	}

	/** The name of the file says the format. */
	private static Result<Answer> export(Input in) {
		return BadgeFormat.of(in.path("FILE")).<Result<Answer>>map(f -> in.id("CERTIFICATE").then(c -> in.services().badges().export(in.session(), c, f, in.path("FILE"), false))
				.map(file -> Answer.of(Map.of("file", file.toString()), Messages.BadgeVerbs_written.text(file))))
				.orElseGet(() -> Result.refused(Messages.BadgeVerbs_format.text()));
	}

	/** Says it, or sets it. */
	private static Result<Answer> address(Input in) {
		return (in.has("ADDRESS") ? in.services().statusLists().publishAt(in.session(), in.get("ADDRESS"))
				: Result.done(in.services().statusLists().address())).map(address -> Answer.of(Map.of("address", address),
						address.isEmpty() ? Messages.BadgeVerbs_noAddress.text() : Messages.BadgeVerbs_address.text(address)));
	}

	private static Bilingual line(Input in, Kept list) {
		return Lines.columns(list.purpose(), Lines.moment(list.made(), in.services().clock().getZone()),
				Lines.moment(list.until(), in.services().clock().getZone()), list.issuer());
	}

	private static Bilingual line(Input in, Issued badge) {
		return Lines.columns(badge.number(), badge.title(), Lines.moment(badge.signed(), in.services().clock().getZone()), badge.certificate());
	}

	private static List<Path> lists(Input in) {
		return in.all(STATUS_LIST).stream().map(f -> Path.of(f).toAbsolutePath()).toList();
	}

	private static Bilingual line(Input in, ForeignBadge badge) {
		return Lines.columns(badge.title(), badge.issuer(), (badge.onRecord() ? badge.last().standing().says() : Deed.TAKEN_OFF.title()),
				Lines.moment(badge.last().when(), in.services().clock().getZone()), badge.id());
	}

	/** What is known of a badge from elsewhere, what was found last, and what happened to it. */
	private static Answer foreign(Input in, ForeignBadge badge) {
		List<Bilingual> lines = new ArrayList<>(List.of(line(in, badge), Lines.columns(badge.holder(), badge.firstDay().map(d -> d + " –").orElse(""),
				badge.lastDay().map(Object::toString).orElse(""))));
		badge.last().checks().forEach(c -> lines.add(check(c)));
		badge.history().forEach(t -> lines.add(Lines.indented(Lines.columns(Lines.moment(t.when(), in.services().clock().getZone()), t.deed().title(),
				in.services().directory().nameOfActor(t.actor()), t.what()))));
		lines.add(Messages.BadgeVerbs_foreign.text());
		return Answer.of(badge, lines);
	}

	private static Bilingual check(Check check) {
		return Lines.indented(Lines.columns(switch (check.standing()) {
		case GOOD -> "[x]";
		case OPEN, UNREAD -> "[?]";
		case BAD -> "[!]";
		}, check.what()));
	}

	private static Answer report(BadgeReport report) {
		List<Bilingual> lines = new ArrayList<>();
		lines.add(report.standing().says());
		lines.add(Lines.columns(report.name(), report.number(), report.holder(), report.issuer(),
				report.from().map(f -> f.toLocalDate() + " –").orElse(""), report.until().map(u -> u.toLocalDate().toString()).orElse("")));
		report.checks().forEach(c -> lines.add(check(c)));
		return Answer.of(Map.of("standing", report.standing(), "report", report), lines);
	}
}
