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
import org.chushi.scripts.exchange.ScriptExchange.Line;
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
	/** Characters of a line that are shown. */
	private static final int SHOWN = 40;

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
						.map(r -> answer(r, false, Messages.ScriptFileVerbs_written.text(r.count(), in.get(FILE)))))
				.orElseGet(() -> Result.refused(Messages.ScriptFileVerbs_layout.text(said,
						String.join(", ", Arrays.stream(ScriptForm.values()).map(f -> f.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList()))));
	}

	private static Result<Answer> bring(Input in) {
		Request request = new Request(in.path(FILE), in.get(INTO), in.get(BOOK));
		boolean preview = in.has(PREVIEW);
		return (preview ? in.services().scriptExchange().preview(in.session(), request) : in.services().scriptExchange().bring(in.session(), request))
				.map(r -> answer(r, preview, (preview ? Messages.ScriptFileVerbs_would : Messages.ScriptFileVerbs_brought).text(r.count(), r.changed(), r.same(),
						r.left())));
	}

	/** @param lined whether each line of the file is told */
	private static Answer answer(Report report, boolean lined, Bilingual heading) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("count", report.count());
		data.put("changed", report.changed());
		data.put("same", report.same());
		data.put("left", report.left());
		data.put("findings", report.findings());
		List<Bilingual> lines = new ArrayList<>(List.of(heading));
		if (lined) {
			data.put("lines", report.lines());
			report.lines().forEach(l -> lines.add(Lines.indented(became(l))));
		}
		report.findings().forEach(f -> lines.add(Lines.diagnostic(f)));
		return Answer.of(data, lines);
	}

	private static Bilingual became(Line line) {
		Messages said = switch (line.became()) {
		case LAYOUT -> Messages.ScriptFileVerbs_layoutLine;
		case SCENARIO -> Messages.ScriptFileVerbs_scenario;
		case TITLE -> Messages.ScriptFileVerbs_title;
		case NEW -> Messages.ScriptFileVerbs_new;
		case CHANGED -> Messages.ScriptFileVerbs_changed;
		case SAME -> Messages.ScriptFileVerbs_same;
		case LEFT -> Messages.ScriptFileVerbs_left;
		case MORE -> Messages.ScriptFileVerbs_more;
		};
		String words = line.words().replaceAll("\\s+", " ");
		boolean longer = words.codePointCount(0, words.length()) > SHOWN;
		return said.text(Integer.toString(line.number()), Bilingual.same(longer ? words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…" : words));
	}
}
