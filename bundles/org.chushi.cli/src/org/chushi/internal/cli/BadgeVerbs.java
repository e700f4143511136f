package org.chushi.internal.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chushi.badges.BadgeFormat;
import org.chushi.badges.BadgeReport;
import org.chushi.badges.Badges.Issued;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;

/** Commands about badges: certificates to show outside. */
final class BadgeVerbs {

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
				Verb.of("badge verify", List.of(Arg.of("FILE")),
						in -> in.services().badges().verify(in.session(), in.path("FILE")).map(BadgeVerbs::report)));
	}

	/** The name of the file says the format. */
	private static Result<Answer> export(Input in) {
		return BadgeFormat.of(in.path("FILE")).<Result<Answer>>map(f -> in.id("CERTIFICATE").then(c -> in.services().badges().export(in.session(), c, f, in.path("FILE"), false))
				.map(file -> Answer.of(Map.of("file", file.toString()), Messages.BadgeVerbs_written.text(file))))
				.orElseGet(() -> Result.refused(Messages.BadgeVerbs_format.text()));
	}

	private static Bilingual line(Input in, Issued badge) {
		return Lines.columns(badge.number(), badge.title(), Lines.moment(badge.signed(), in.services().clock().getZone()), badge.certificate());
	}

	private static Answer report(BadgeReport report) {
		List<Bilingual> lines = new ArrayList<>();
		lines.add(report.standing().says());
		lines.add(Lines.columns(report.name(), report.holder(), report.issuer()));
		report.checks().forEach(c -> lines.add(Lines.indented(Lines.columns(switch (c.standing()) {
		case GOOD -> "[x]";
		case OPEN -> "[?]";
		case BAD -> "[!]";
		}, c.what()))));
		return Answer.of(Map.of("standing", report.standing(), "report", report), lines);
	}
}
