package org.chushi.internal.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.kpis.Figure;
import org.chushi.kpis.KpiBoard;
import org.chushi.kpis.KpiImport;
import org.chushi.kpis.KpiImport.State;
import org.chushi.kpis.KpiValue;
import org.chushi.reports.BoardTables;

/** Commands about figures of people's work. */
final class KpiVerbs {

	private static final String FIGURE = "FIGURE";
	private static final String VALUE = "VALUE";
	private static final String ON = "--on";
	private static final String SPAN = "--span";
	private static final String APPLY = "--apply";
	private static final int DAYS = 30;

	private KpiVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("kpi figures", List.of(), in -> {
					List<Figure> figures = in.services().kpis().figures();
					return Result.done(Answer.of(Map.of("figures", figures), figures.stream().map(KpiVerbs::line).toList()));
				}),
				Verb.of("kpi list", List.of(Arg.maybe("PERSON")), in -> in.person("PERSON").then(p -> in.services().kpis().of(in.session(), p))
						.map(all -> Answer.of(Map.of("values", all),
								all.isEmpty() ? List.of(Messages.KpiVerbs_none.text()) : all.stream().map(KpiVerbs::line).toList()))),
				Verb.of("kpi board", ReportVerbs.args(Arg.maybe(SPAN)), in -> (in.has(SPAN) ? in.number(SPAN) : Result.done(DAYS))
						.then(days -> in.services().kpis().board(in.session(), days))
						.then(board -> ReportVerbs.board(in, () -> board(board), l -> BoardTables.figures(board, l)))),
				Verb.of("kpi record", List.of(Arg.of("PERSON"), Arg.of(FIGURE), Arg.of(VALUE), Arg.maybe(ON)),
						in -> in.person("PERSON").then(p -> in.date(ON).then(day -> decimal(in)
								.then(v -> in.services().kpis().record(in.session(), p, in.get(FIGURE), day, v)))).map(v -> Answer.of(v, line(v)))),
				Verb.of("kpi correct", List.of(Arg.of("PERSON"), Arg.of(FIGURE), Arg.maybe(VALUE), Arg.of(ON), Arg.of("--reason")),
						in -> in.person("PERSON").then(p -> in.date(ON).then(day -> (in.has(VALUE) ? decimal(in).map(Optional::of) : Result.done(Optional.<BigDecimal>empty()))
								.then(v -> in.services().kpis().correct(in.session(), p, in.get(FIGURE), day, v, in.get("--reason"))))).map(v -> Answer.of(v, line(v)))),
				Verb.of("kpi import", List.of(Arg.of("FILE"), Arg.maybe(APPLY)), in -> in.has(APPLY)
						? in.services().kpis().bring(in.session(), in.path("FILE"), in.get(APPLY))
								.map(done -> Answer.of(done, Messages.KpiVerbs_stored.text(done.count(State.NEW), done.count(State.WRONG))))
						: in.services().kpis().preview(in.session(), in.path("FILE")).map(KpiVerbs::preview)));
	}

	private static Result<BigDecimal> decimal(Input in) {
		return in.services().kpis().figure(in.get(FIGURE)).then(figure -> figure.read(in.get(VALUE)));
	}

	private static Bilingual line(Figure figure) {
		return Lines.columns(figure.code(), figure.title(), figure.unit(), (figure.lowerIsBetter() ? Messages.KpiVerbs_lower : Messages.KpiVerbs_higher).text());
	}

	private static Bilingual line(KpiValue value) {
		Bilingual said = value.value().map(value.figure()::said).orElseGet(Messages.KpiVerbs_takenBack::text);
		return value.corrected() ? Lines.columns(value.day(), value.figure().title(), said, Messages.KpiVerbs_corrected.text(value.last().reason()))
				: Lines.columns(value.day(), value.figure().title(), said);
	}

	private static Answer board(KpiBoard board) {
		List<Bilingual> heading = new ArrayList<>(List.of(Messages.KpiVerbs_person.text()));
		board.figures().forEach(f -> heading.add(f.title()));
		Table table = new Table(heading.toArray(Bilingual[]::new));
		for (KpiBoard.Row row : board.rows()) {
			List<String> cells = new ArrayList<>(List.of(row.name()));
			row.cells().forEach(c -> cells.add(c.mean().map(m -> Figure.plain(m) + " (" + c.days() + ")").orElse("-")));
			table.row(cells.toArray(String[]::new));
		}
		List<Bilingual> lines = new ArrayList<>(List.of(Messages.KpiVerbs_means.text(board.from().toString(), board.until().toString())));
		lines.addAll(table.lines());
		return Answer.of(board, lines);
	}

	private static Answer preview(KpiImport preview) {
		List<Bilingual> lines = new ArrayList<>(preview.columns());
		for (KpiImport.Line line : preview.lines()) {
			Bilingual sign = switch (line.state()) {
			case NEW -> Messages.KpiVerbs_new.text();
			case SAME -> Messages.KpiVerbs_same.text();
			case ASIDE -> Messages.KpiVerbs_aside.text();
			case WRONG -> Messages.KpiVerbs_wrong.text();
			};
			lines.add(Lines.columns(Messages.KpiVerbs_line.text(Integer.toString(line.number())), sign, line.person(), line.day(), line.figure(), line.value(),
					line.remark()));
		}
		lines.add(Messages.KpiVerbs_agree.text(preview.count(State.NEW), preview.count(State.WRONG), preview.code()));
		return Answer.of(preview, lines);
	}
}
