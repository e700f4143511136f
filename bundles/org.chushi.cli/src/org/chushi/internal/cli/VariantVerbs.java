package org.chushi.internal.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.scripts.Checked;
import org.chushi.scripts.Variant;
import org.chushi.scripts.Variants.Draft;

/** Commands about what agents write themselves. */
final class VariantVerbs {

	private static final String VARIANT = "VARIANT";
	private static final String TEXT = "TEXT";
	private static final String TITLE = "--title";
	private static final String BASE = "--script";
	private static final String EDITION = "--edition";
	private static final String REASON = "--reason";
	private static final String WHY = "--why";

	private VariantVerbs() {
	}

	static List<Verb> all() {
		List<Arg> draft = List.of(Arg.of(TEXT), Arg.maybe(TITLE), Arg.maybe(BASE), Arg.maybe(ScriptVerbs.SCENARIO),
				Arg.maybe(ScriptVerbs.STAGE), Arg.maybe(ScriptVerbs.CHANNEL));
		List<Arg> again = new ArrayList<>(draft);
		again.addFirst(Arg.of(VARIANT));
		return List.of(
				Verb.of("script variant check", draft, in -> draft(in)
						.then(d -> in.services().variants().check(in.session(), d).map(c -> checked(d.text(), c)))),
				Verb.of("script variant write", draft,
						in -> draft(in).then(d -> in.services().variants().write(in.session(), d)).map(VariantVerbs::one)),
				Verb.of("script variant rewrite", again, in -> in.id(VARIANT).then(v -> draft(in)
						.then(d -> in.services().variants().rewrite(in.session(), v, d))).map(VariantVerbs::one)),
				Verb.of("script variant send", List.of(Arg.of(VARIANT)),
						in -> in.id(VARIANT).then(v -> in.services().variants().send(in.session(), v)).map(VariantVerbs::one)),
				Verb.of("script variant approve", List.of(Arg.of(VARIANT), new Arg(EDITION, true, false, false)), in -> in.id(VARIANT)
						.then(v -> in.number(EDITION).then(e -> in.services().variants().approve(in.session(), v, e))).map(VariantVerbs::one)),
				Verb.of("script variant return", List.of(Arg.of(VARIANT), new Arg(EDITION, true, false, false), new Arg(REASON, true, false, false)),
						in -> in.id(VARIANT).then(v -> in.number(EDITION)
								.then(e -> in.services().variants().giveBack(in.session(), v, e, in.get(REASON)))).map(VariantVerbs::one)),
				Verb.of("script variant withdraw", List.of(Arg.of(VARIANT), Arg.maybe(WHY)),
						in -> in.id(VARIANT).then(v -> in.services().variants().withdraw(in.session(), v, in.get(WHY)))
								.map(VariantVerbs::one)),
				Verb.of("script variant list", List.of(Arg.maybe("PERSON")), in -> in.person("PERSON")
						.then(p -> in.services().variants().of(in.session(), p)).map(VariantVerbs::many)),
				Verb.of("script variant waiting", List.of(), in -> in.services().variants().waiting(in.session()).map(VariantVerbs::waiting)),
				Verb.of("script variant fill", List.of(Arg.of(VARIANT), Arg.many("--value"), Arg.maybe("--text-in"), Arg.flag("--counted")),
						in -> in.id(VARIANT).then(v -> fill(in, v)).map(ScriptVerbs::text)));
	}

	private static Result<String> fill(Input in, UUID variant) {
		return ScriptVerbs.values(in).then(values -> ScriptVerbs.language(in).then(l -> in.has("--counted")
				? in.services().variants().copy(in.session(), variant, l, values)
				: in.services().variants().fill(in.session(), variant, l, values)));
	}

	private static Result<Draft> draft(Input in) {
		String text = in.get(TEXT).replace("\\n", "\n");
		String title = in.has(TITLE) ? in.get(TITLE) : text.lines().findFirst().map(l -> l.substring(0, Math.min(20, l.length()))).orElse("");
		return ScriptVerbs.stage(in).then(stage -> ScriptVerbs.channel(in).map(channel -> new Draft(title, text, in.get(BASE),
				in.get(ScriptVerbs.SCENARIO), stage.orElse(ScriptStage.OPENING), channel.orElse(ScriptChannel.CHAT))));
	}

	private static Answer checked(String text, Checked checked) {
		List<Bilingual> lines = found(text, checked);
		return Answer.of(checked, lines.isEmpty() ? List.of(Messages.VariantVerbs_sound.text()) : lines);
	}

	private static List<Bilingual> found(String text, Checked checked) {
		List<Bilingual> lines = new ArrayList<>(checked.problems().stream().map(Lines::note).toList());
		checked.findings().forEach(f -> lines.add(Lines.columns(f.severity() == Severity.ERROR ? "[!]" : "[?]", f.span().in(text), f.reason(),
				f.fix().map(fix -> fix.what()).orElse(f.rule().words()))));
		return lines;
	}

	private static Answer one(Variant variant) {
		return Answer.of(variant, lines(variant));
	}

	private static Answer many(List<Variant> all) {
		return Answer.of(Map.of("variants", all), all.isEmpty() ? List.of(Messages.VariantVerbs_none.text())
				: all.stream().flatMap(v -> lines(v).stream()).toList());
	}

	private static Answer waiting(List<Variant.Waiting> all) {
		List<Bilingual> lines = new ArrayList<>();
		all.forEach(w -> {
			lines.add(w.writer());
			lines(w.variant()).forEach(l -> lines.add(Lines.indented(l)));
			found(w.variant().edition().text(), w.checked()).forEach(l -> lines.add(Lines.indented(l)));
		});
		return Answer.of(Map.of("waiting", all), lines.isEmpty() ? List.of(Messages.VariantVerbs_noneWaiting.text()) : lines);
	}

	private static List<Bilingual> lines(Variant variant) {
		return List.of(Lines.columns(variant.id(), variant.edition().title(), Messages.VariantVerbs_edition.text(variant.edition().number()),
				state(variant.state()), variant.usable().isPresent() ? Messages.VariantVerbs_usable.text() : Messages.VariantVerbs_notUsable.text()),
				Lines.indented(Lines.columns(variant.edition().text())));
	}

	private static Bilingual state(Variant.State state) {
		return (switch (state) {
		case WRITTEN -> Messages.VariantVerbs_written;
		case WAITING -> Messages.VariantVerbs_waiting;
		case APPROVED -> Messages.VariantVerbs_approved;
		case RETURNED -> Messages.VariantVerbs_returned;
		case WITHDRAWN -> Messages.VariantVerbs_withdrawn;
		}).text();
	}
}
