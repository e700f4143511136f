package org.chushi.internal.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chushi.career.Certificate;
import org.chushi.career.CertificateCare.Open;
import org.chushi.career.CertificateCare.Outlook;
import org.chushi.career.CertificateLife.Turn;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Directory;

/** Commands about certificates. */
final class CertificateVerbs {

	private static final String OVERTURN = "--overturn";
	private static final String UPHOLD = "--uphold";

	private CertificateVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("certificate list", List.of(Arg.maybe("PERSON")),
						in -> in.person("PERSON").then(p -> in.services().certification().of(in.session(), p))
								.map(list -> Answer.of(Map.of("certificates", list),
										list.stream().map(c -> line(in, c)).toList()))),
				Verb.of("certificate candidacies", List.of(Arg.maybe("PERSON")), in -> in.person("PERSON")
						.then(p -> in.services().certification().candidacies(in.session(), p)).map(list -> {
							List<Bilingual> lines = new ArrayList<>();
							list.forEach(c -> {
								lines.add(Lines.columns(c.held() ? "[x]" : "[ ]", c.title()));
								c.lapsed().ifPresent(l -> lines.add(Lines.indented(Lines.missing(l))));
								Lines.findings(c.findings()).forEach(l -> lines.add(Lines.indented(l)));
							});
							return Answer.of(Map.of("candidacies", list), lines);
						})),
				Verb.of("certificate revoke", List.of(Arg.of("CERTIFICATE"), Arg.of("--reason")),
						in -> in.id("CERTIFICATE")
								.then(c -> in.services().certification().revoke(in.session(), c, in.get("--reason")))
								.map(c -> Answer.of(c, line(in, c)))),
				Verb.of("certificate renew", List.of(Arg.of("CERTIFICATE"), Arg.of("--reason")),
						in -> in.id("CERTIFICATE")
								.then(c -> in.services().certification().renew(in.session(), c, in.get("--reason")))
								.map(c -> Answer.of(c, line(in, c)))),
				Verb.of("certificate endorse", List.of(Arg.of("PERSON"), Arg.of("WORDS")),
						in -> in.person("PERSON")
								.then(p -> in.services().certification().endorse(in.session(), p, in.get("WORDS")))
								.map(e -> Answer.of(e, Messages.CertificateVerbs_endorsed.text(e.words())))),
				Verb.of("certificate suspend", List.of(Arg.of("CERTIFICATE"), Arg.of("--reason")),
						in -> in.id("CERTIFICATE").then(c -> in.services().certificateCare().suspend(in.session(), c, in.get("--reason")))
								.map(c -> Answer.of(c, line(in, c)))),
				Verb.of("certificate lift", List.of(Arg.of("CERTIFICATE"), Arg.of("--reason")),
						in -> in.id("CERTIFICATE").then(c -> in.services().certificateCare().lift(in.session(), c, in.get("--reason")))
								.map(c -> Answer.of(c, line(in, c)))),
				Verb.of("certificate appeal", List.of(Arg.of("CERTIFICATE"), Arg.of("--reason")),
						in -> in.id("CERTIFICATE").then(c -> in.services().certificateCare().appeal(in.session(), c, in.get("--reason")))
								.map(c -> Answer.of(c, line(in, c)))),
				Verb.of("certificate appeals", List.of(), in -> in.services().certificateCare().appeals(in.session())
						.map(list -> appeals(in, list))),
				Verb.of("certificate decide", List.of(Arg.of("CERTIFICATE"), Arg.flag(OVERTURN), Arg.flag(UPHOLD), Arg.of("--reason")),
						in -> in.id("CERTIFICATE")
								.then(c -> in.services().certificateCare().decide(in.session(), c, in.has(OVERTURN), in.get("--reason")))
								.map(c -> Answer.of(c, line(in, c)))).held(Verb.Rule.either(OVERTURN, UPHOLD)),
				Verb.of("certificate history", List.of(Arg.of("CERTIFICATE")),
						in -> in.id("CERTIFICATE").then(c -> in.services().certificateCare().outlook(in.session(), c))
								.map(o -> outlook(in, o))),
				Verb.of("certificate due", List.of(Arg.maybe("PERSON"), Arg.flag("--all")),
						in -> whose(in).then(p -> in.services().certificateCare().due(in.session(), p)).map(list -> listed(in, "due", list)))
						.held(Verb.Rule.notBoth("PERSON", "--all")),
				Verb.of("certificate stale", List.of(Arg.maybe("PERSON"), Arg.flag("--all")),
						in -> whose(in).then(p -> in.services().certificateCare().stale(in.session(), p))
								.then(list -> stale(in, list))).held(Verb.Rule.notBoth("PERSON", "--all")));
	}

	private static Result<Optional<UUID>> whose(Input in) {
		return in.has("--all") ? Result.done(Optional.empty()) : in.person("PERSON").map(Optional::of);
	}

	private static Bilingual line(Input in, Certificate c) {
		Bilingual last = !c.revoked().isEmpty() ? Messages.CertificateVerbs_revoked.text(c.revoked())
				: c.validUntil().isEmpty() ? Messages.CertificateVerbs_forEver.text() : Messages.CertificateVerbs_until.text(c.validUntil());
		return Lines.columns(c.number(), c.title(), c.standing(LocalDate.now(in.services().clock())).title(), last, c.id());
	}

	private static Bilingual named(Input in, Certificate c) {
		return Lines.columns(in.services().directory().nameOf(c.person()), line(in, c));
	}

	private static Answer listed(Input in, String name, List<Certificate> list) {
		return Answer.of(Map.of(name, list), list.isEmpty() ? List.of(Messages.CertificateVerbs_none.text())
				: list.stream().map(c -> named(in, c)).toList());
	}

	private static Answer appeals(Input in, List<Certificate> list) {
		List<Bilingual> lines = new ArrayList<>();
		list.forEach(c -> {
			lines.add(named(in, c));
			lines.add(Lines.indented(Messages.CertificateVerbs_appeal.text(c.life().appeal().orElseThrow().words())));
		});
		return Answer.of(Map.of("appeals", list), lines.isEmpty() ? List.of(Messages.CertificateVerbs_none.text()) : lines);
	}

	private static Result<Answer> stale(Input in, List<Certificate> list) {
		List<Bilingual> lines = new ArrayList<>();
		List<Outlook> outlooks = new ArrayList<>();
		for (Certificate certificate : list) {
			Result<Outlook> seen = in.services().certificateCare().outlook(in.session(), certificate.id());
			if (!seen.isDone()) {
				return seen.map(o -> Answer.of(o, Bilingual.same("")));
			}
			outlooks.add(seen.value());
			lines.add(named(in, certificate));
			lines.addAll(deltas(seen.value().delta()));
		}
		return Result.done(Answer.of(Map.of("stale", outlooks), lines.isEmpty() ? List.of(Messages.CertificateVerbs_none.text()) : lines));
	}

	private static List<Bilingual> deltas(List<Open> parts) {
		return parts.stream().map(p -> Lines.indented(Lines.columns(Lines.finding(p.finding()), p.delta().until().isEmpty()
				? Messages.CertificateVerbs_told.text() : Messages.CertificateVerbs_by.text(p.delta().until())))).toList();
	}

	private static Answer outlook(Input in, Outlook outlook) {
		List<Bilingual> lines = new ArrayList<>(List.of(named(in, outlook.certificate())));
		outlook.history().forEach(t -> lines.add(Lines.indented(turn(in.services().directory(), t))));
		if (!outlook.delta().isEmpty()) {
			lines.add(Messages.CertificateVerbs_delta.text());
			lines.addAll(deltas(outlook.delta()));
		}
		if (!outlook.renewal().isEmpty()) {
			lines.add(Messages.CertificateVerbs_renewal.text(outlook.certificate().life().renewFrom()));
			Lines.findings(outlook.renewal()).forEach(l -> lines.add(Lines.indented(l)));
		}
		if (outlook.mayAppeal()) {
			String until = outlook.certificate().life().appealUntil();
			lines.add(until.isEmpty() ? Messages.CertificateVerbs_mayAppeal.text() : Messages.CertificateVerbs_mayAppealUntil.text(until));
		}
		return Answer.of(outlook, lines);
	}

	private static Bilingual turn(Directory directory, Turn turn) {
		Bilingual by = Input.uuid(turn.actor()).map(p -> Bilingual.same(directory.nameOf(p))).orElseGet(Messages.CertificateVerbs_byItself::text);
		return turn.why().blank() ? Lines.columns(turn.when(), turn.deed().title(), by) : Lines.columns(turn.when(), turn.deed().title(), by, turn.why());
	}
}
