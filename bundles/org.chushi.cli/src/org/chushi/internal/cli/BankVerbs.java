package org.chushi.internal.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.exchange.BankImport.Outcome;
import org.chushi.exchange.BankImport.Request;
import org.chushi.exchange.Finding;
import org.chushi.exchange.ReadOptions;
import org.chushi.exchange.Reading;
import org.chushi.internal.cli.Verb.Door;

/** Commands about question banks and their files. */
final class BankVerbs {

	private static final String INTO = "--into";
	private static final String EXAM_ONLY = "--exam-only";
	private static final String PREVIEW = "--preview";
	private static final String TEXTS = "--texts";
	private static final String TO = "--to";

	private BankVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				new Verb("bank import", Door.TO_WRITE,
						List.of(Arg.of("FILE"), Arg.maybe(INTO), Arg.flag(PREVIEW), Arg.maybe(TEXTS), Arg.flag(EXAM_ONLY)),
						BankVerbs::bring),
				Verb.of("bank export", List.of(Arg.of("BANK"), Arg.of("FILE"), Arg.maybe(TO), Arg.maybe(TEXTS)),
						in -> in.services().banks()
								.export(in.session(), in.get("BANK"), in.path("FILE"), format(in),
										options(in).language().orElse(Language.ZH))
								.map(r -> answer(r, List.of(Messages.BankVerbs_written.text(r.questions(), in.get("FILE")))))),
				new Verb("bank convert", Door.NONE, List.of(Arg.of("IN"), Arg.of("OUT"), Arg.maybe(TO), Arg.maybe(TEXTS)),
						in -> in.exchange().convert(in.path("IN"), in.path("OUT"), format(in), options(in))
								.map(r -> answer(r, List.of(Messages.BankVerbs_written.text(r.questions(), in.get("OUT")))))),
				new Verb("bank formats", Door.NONE, List.of(), BankVerbs::formats));
	}

	private static Optional<String> format(Input in) {
		return in.has(TO) ? Optional.of(in.get(TO)) : Optional.empty();
	}

	private static ReadOptions options(Input in) {
		return !in.has(TEXTS) ? ReadOptions.DETECT : ReadOptions.in(in.get(TEXTS).equals("en") ? Language.EN : Language.ZH);
	}

	private static Result<Answer> bring(Input in) {
		if (!in.has(INTO)) {
			Reading reading = in.exchange().look(in.path("FILE"), options(in));
			return Result.done(answer(reading, List.of(Messages.BankVerbs_read.text(reading.questions(), reading.format()))));
		}
		Request request = new Request(in.path("FILE"), in.get(INTO), "", options(in),
				in.has(EXAM_ONLY) ? Optional.of(true) : Optional.empty());
		boolean preview = in.has(PREVIEW);
		Result<Outcome> result = preview ? in.services().banks().preview(in.session(), request)
				: in.services().banks().bring(in.session(), request);
		return result.map(o -> answer(o.reading(), List.of(
				Messages.BankVerbs_read.text(o.reading().questions(), o.reading().format()),
				(preview ? Messages.BankVerbs_would : Messages.BankVerbs_brought).text(in.get(INTO), o.fresh(), o.changed(),
						o.same(), o.kept(), o.duplicates()))));
	}

	/** Found wrong when nothing could be read. */
	private static Answer answer(Reading reading, List<Bilingual> heading) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("questions", reading.questions());
		data.put("byType", reading.byType());
		data.put("diagnostics", reading.findings().stream().map(BankVerbs::finding).toList());
		List<Bilingual> lines = new ArrayList<>(heading);
		reading.byType().forEach((type, n) -> lines.add(Lines.indented(Lines.columns(n, type))));
		reading.findings().forEach(f -> lines.add(Lines.diagnostic(f.diagnostic())));
		reading.unlisted().forEach((code, n) -> lines.add(Messages.BankVerbs_unlisted.text(n, code)));
		boolean wrong = reading.questions() == 0
				&& reading.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
		return new Answer(data, lines, wrong);
	}

	private static Map<String, Object> finding(Finding finding) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
		data.put("file", finding.place().file());
		data.put("line", finding.place().line());
		data.put("message", new Bilingual(finding.message().zh() + finding.remedy().zh(),
				finding.message().en() + " " + finding.remedy().en()));
		return data;
	}

	private static Result<Answer> formats(Input in) {
		List<Map<String, Object>> data = new ArrayList<>();
		List<Bilingual> lines = new ArrayList<>();
		in.exchange().formats().forEach(f -> {
			Map<String, Object> format = new LinkedHashMap<>();
			format.put("id", f.id());
			format.put("name", f.name());
			format.put("suffixes", f.suffixes());
			format.put("writes", f.carries().stream().sorted().toList());
			data.add(format);
			lines.add(Lines.columns(f.id(), f.name(), (f.writes() ? Messages.BankVerbs_readsAndWrites : Messages.BankVerbs_reads).text()));
		});
		return Result.done(Answer.of(Map.of("formats", data), lines));
	}
}
