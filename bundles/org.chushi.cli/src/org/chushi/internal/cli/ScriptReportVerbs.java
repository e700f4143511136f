package org.chushi.internal.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.OwnerFiles;
import org.chushi.core.Result;
import org.chushi.exchange.Formulas;
import org.chushi.scripts.ScriptReport;
import org.chushi.scripts.ScriptReport.Row;

/** The report on how scripts are used and which are about to go. */
final class ScriptReportVerbs {

	private static final String WITHIN = "--within";
	private static final String CSV = "--csv";
	private static final int DAYS = 14;
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private ScriptReportVerbs() {
	}

	static List<Verb> all() {
		return List.of(Verb.of("script report", List.of(Arg.maybe(WITHIN), Arg.maybe(CSV)),
				in -> (in.has(WITHIN) ? in.number(WITHIN) : Result.done(DAYS))
						.then(days -> in.services().scripts().report(in.session(), days))
						.then(report -> in.has(CSV) ? written(in, report) : Result.done(table(in, report)))));
	}

	private static Bilingual[] heading() {
		return new Bilingual[] { Messages.ScriptReport_code.text(), Messages.ScriptReport_title.text(), Messages.ScriptReport_scenario.text(),
				Messages.ScriptReport_stage.text(), Messages.ScriptReport_copied.text(), Messages.ScriptReport_people.text(),
				Messages.ScriptReport_last.text(), Messages.ScriptReport_until.text(), Messages.ScriptReport_standing.text() };
	}

	private static Bilingual[] cells(Input in, Row row) {
		return new Bilingual[] { Bilingual.same(row.card().code()), row.card().title(), row.card().scenarioTitle(),
				ScriptVerbs.stage(row.card().stage()), Bilingual.same(Integer.toString(row.copied())),
				Bilingual.same(Integer.toString(row.people())),
				Bilingual.same(row.last().map(l -> Lines.moment(l, in.services().clock().getZone())).orElse("")),
				Bilingual.same(row.card().validity().until() == null ? "" : row.card().validity().until().toString()), standing(row) };
	}

	private static Bilingual standing(Row row) {
		Bilingual time = (switch (row.standing()) {
		case AHEAD -> Messages.ScriptReport_ahead;
		case VALID -> Messages.ScriptReport_valid;
		case EXPIRING -> Messages.ScriptReport_expiring;
		case EXPIRED -> Messages.ScriptReport_expired;
		}).text();
		return row.neverUsed() ? time.with(Messages.ScriptReport_neverUsed.text()) : time;
	}

	private static Answer table(Input in, ScriptReport report) {
		Table zh = new Table(heading());
		Table en = new Table(heading());
		report.rows().forEach(row -> {
			zh.row(in(cells(in, row), Language.ZH));
			en.row(in(cells(in, row), Language.EN));
		});
		List<Bilingual> lines = new ArrayList<>();
		for (int i = 0; i < zh.lines().size(); i++) {
			lines.add(new Bilingual(zh.lines().get(i).zh(), en.lines().get(i).en()));
		}
		lines.add(Messages.ScriptReport_summary.text(report.rows().size(), report.neverUsed().size(),
				report.standing(ScriptReport.Standing.EXPIRING).size(), report.days(), report.standing(ScriptReport.Standing.EXPIRED).size()));
		return Answer.of(report, lines);
	}

	private static String[] in(Bilingual[] cells, Language language) {
		return Arrays.stream(cells).map(c -> c.in(language)).toArray(String[]::new);
	}

	/** RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read it; Chinese with English beside it. */
	private static Result<Answer> written(Input in, ScriptReport report) {
		String text = Stream.concat(Stream.of(heading()).map(Bilingual::toString).collect(Collectors.collectingAndThen(Collectors.toList(), Stream::of)),
				report.rows().stream().map(r -> Arrays.stream(cells(in, r)).map(Bilingual::toString).toList()))
				.map(row -> row.stream().map(ScriptReportVerbs::quoted).collect(Collectors.joining(","))).collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
		try {
			OwnerFiles.create(in.path(CSV), text.getBytes(StandardCharsets.UTF_8));
			return Result.done(Answer.of(report, Messages.ScriptReport_written.text(in.path(CSV).toString(), report.rows().size())));
		} catch (IOException e) {
			return Result.refused(Messages.ScriptReport_notWritten.text(in.path(CSV).toString()));
		}
	}

	/** A cell that begins like a formula is kept from being one. */
	private static String quoted(String cell) {
		String safe = Formulas.guarded(cell);
		return '"' + safe.replace("\"", "\"\"") + '"';
	}
}
