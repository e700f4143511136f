package org.chushi.internal.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.scripts.exchange.ScriptExchange.Order;
import org.chushi.scripts.exchange.ScriptExchange.Report;
import org.chushi.scripts.exchange.ScriptExchange.Request;
import org.chushi.scripts.exchange.ScriptForm;

/** Commands that write scripts for a chat desk and take quick phrases of one. */
final class ScriptFileVerbs {

	private static final String FILE = "FILE";
	private static final String INTO = "--into";
	private static final String BOOK = "--script-book";
	private static final String PREVIEW = "--preview";
	private static final String LAYOUT = "--layout";
	private static final String TEXT_IN = "--text-in";
	private static final String ONLY = "--scripts";

	private ScriptFileVerbs() {
	}

	static List<Verb> all() {
		return List.of(Verb.of("script export", List.of(Arg.of(FILE), Arg.maybe(LAYOUT), Arg.maybe(TEXT_IN), Arg.many(ONLY)), ScriptFileVerbs::export),
				Verb.of("script import", List.of(Arg.of(FILE), new Arg(INTO, true, false, false), Arg.maybe(BOOK), Arg.flag(PREVIEW)),
						ScriptFileVerbs::bring));
	}

	private static Result<Answer> export(Input in) {
		String said = in.has(LAYOUT) ? in.get(LAYOUT) : "desk";
		String plain = said.toUpperCase(Locale.ROOT).replace('-', '_');
		Language language = in.get(TEXT_IN).equals("en") ? Language.EN : Language.ZH;
		return Arrays.stream(ScriptForm.values()).filter(f -> f.name().equals(plain)).findFirst()
				.map(form -> in.services().scriptExchange().export(in.session(), new Order(in.path(FILE), form, language, in.all(ONLY)))
						.map(r -> answer(r, Messages.ScriptFileVerbs_written.text(r.count(), in.get(FILE)))))
				.orElseGet(() -> Result.refused(Messages.ScriptFileVerbs_layout.text(said,
						String.join(", ", Arrays.stream(ScriptForm.values()).map(f -> f.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList()))));
	}

	private static Result<Answer> bring(Input in) {
		Request request = new Request(in.path(FILE), in.get(INTO), in.get(BOOK));
		boolean preview = in.has(PREVIEW);
		return (preview ? in.services().scriptExchange().preview(in.session(), request) : in.services().scriptExchange().bring(in.session(), request))
				.map(r -> answer(r, (preview ? Messages.ScriptFileVerbs_would : Messages.ScriptFileVerbs_brought).text(r.count(), r.changed(), r.same(),
						r.left())));
	}

	private static Answer answer(Report report, Bilingual heading) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("count", report.count());
		data.put("changed", report.changed());
		data.put("same", report.same());
		data.put("left", report.left());
		data.put("findings", report.findings());
		List<Bilingual> lines = new ArrayList<>(List.of(heading));
		report.findings().forEach(f -> lines.add(Lines.diagnostic(f)));
		return Answer.of(data, lines);
	}
}
