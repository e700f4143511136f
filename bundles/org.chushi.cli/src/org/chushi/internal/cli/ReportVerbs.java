package org.chushi.internal.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.exchange.TableCell;
import org.chushi.reports.Framework;
import org.chushi.reports.FrameworkPack;
import org.chushi.reports.LearningRecords;
import org.chushi.reports.LearningRecords.Form;
import org.chushi.reports.LearningRecords.Order;
import org.chushi.reports.ReportKind;
import org.chushi.reports.TeamReports.TeamReport;
import org.chushi.reports.Written;

/** Commands that take things out: learning records, reports, competency frameworks. */
final class ReportVerbs {

	private static final String LINES = "--lines";
	private static final String SINCE = "--since";
	private static final String THROUGH = "--through";
	private static final String WHOSE = "--whose";
	private static final String NAMES = "--names";
	private static final String HOME = "--home";
	private static final String DEFINITION = "DEFINITION";
	private static final String INTO = "--out";
	private static final String IN = "--in";
	private static final String REPLACE = "--replace";

	/** What commands about boards take besides, to write a file. */
	static final List<Arg> FILE = List.of(Arg.maybe(INTO), Arg.maybe(IN), Arg.flag(REPLACE));

	private ReportVerbs() {
	}

	/** What a board says, shown here, or written with {@code --out}. */
	static Result<Answer> board(Input in, Supplier<Answer> shown, Function<Language, TeamReport> table) {
		return in.has(INTO) ? language(in).then(l -> in.services().teamReports().write(in.session(), table.apply(l), in.path(INTO), in.has(REPLACE))).map(ReportVerbs::written)
				: Result.done(shown.get());
	}

	/** The arguments of a command about a board. */
	static List<Arg> args(Arg... own) {
		return Stream.concat(Stream.of(own), FILE.stream()).toList();
	}

	static List<Verb> all() {
		return List.of(Verb.of("export xapi", List.of(Arg.of("FILE"), Arg.flag(LINES), Arg.maybe(SINCE), Arg.maybe(THROUGH), Arg.many(WHOSE), Arg.flag(NAMES),
				Arg.maybe(HOME), Arg.flag(REPLACE)), ReportVerbs::records), report("certificates", ReportKind.CERTIFICATES), report("progress", ReportKind.PROGRESS),
				report("pairwork", ReportKind.PAIR_WORK), report("missing", ReportKind.MISSING, Arg.of(DEFINITION)),
				Verb.of("export case", List.of(Arg.of("FRAMEWORK"), Arg.of("FILE"), Arg.maybe(IN), Arg.flag(REPLACE)), in -> language(in)
						.then(l -> in.services().frameworks().export(in.session(), in.get("FRAMEWORK"), l, in.path("FILE"), in.has(REPLACE))).map(ReportVerbs::written)),
				Verb.of("author import-case", List.of(Arg.of("PACK"), Arg.of("FILE")), ReportVerbs::brought),
				Verb.of("export look", List.of(Arg.of("FILE")), in -> in.services().frameworks().read(in.session(), in.path("FILE")).map(ReportVerbs::shown)));
	}

	/** Shown here, or written with {@code --out}. */
	private static Verb report(String word, ReportKind kind, Arg... more) {
		return Verb.of("report " + word, args(more), in -> report(in, kind));
	}

	private static Result<Answer> report(Input in, ReportKind kind) {
		return language(in).then(l -> in.services().teamReports().report(in.session(), kind, in.get(DEFINITION), l, Progress.SILENT))
				.then(r -> in.has(INTO) ? in.services().teamReports().write(in.session(), r, in.path(INTO), in.has(REPLACE)).map(ReportVerbs::written)
						: Result.done(shown(r)));
	}

	private static Result<Language> language(Input in) {
		return !in.has(IN) ? Result.done(Language.ZH) : Arrays.stream(Language.values()).filter(l -> l.tag().equals(in.get(IN))).findFirst()
				.map(Result::done).orElseGet(() -> Result.refused(Messages.ReportVerbs_language.text(in.get(IN))));
	}

	/** What was left out, by the reading or by the pack, is told in both. */
	private static Result<Answer> brought(Input in) {
		return in.services().frameworks().read(in.session(), in.path("FILE")).then(framework -> in.services().projects().open(in.session(), in.get("PACK"))
				.then(project -> FrameworkPack.add(project, framework).then(added -> project.save().map(saved -> {
					List<Bilingual> lines = List.of(Messages.ReportVerbs_brought.text(added),
							saved.published() ? Messages.AuthorVerbs_saved.text(saved.version()) : Messages.AuthorVerbs_kept.text());
					return Answer.of(Map.of("competencies", added, "published", saved.published()), lines);
				}))));
	}

	private static Answer shown(Framework framework) {
		List<Bilingual> lines = new ArrayList<>(List.of(Lines.columns(framework.code(), framework.title(), framework.version())));
		for (Framework.Domain domain : framework.domains()) {
			lines.add(Lines.columns(domain.code(), domain.title()));
			domain.competencies().forEach(c -> lines.add(Lines.indented(Lines.columns(c.code(), c.title()))));
		}
		framework.awards().forEach(a -> lines.add(Lines.columns(a.code(), a.title())));
		return Answer.of(framework, lines);
	}

	private static Answer shown(TeamReport report) {
		Table table = new Table(report.heading().stream().map(Bilingual::same).toArray(Bilingual[]::new));
		List<List<String>> rows = report.rows().stream().map(row -> row.stream().map(ReportVerbs::cell).toList()).toList();
		rows.forEach(row -> table.row(row.toArray(String[]::new)));
		return Answer.of(Map.of("heading", report.heading(), "rows", rows), table.lines());
	}

	/** One line, whatever somebody wrote. */
	private static String cell(TableCell cell) {
		return switch (cell) {
		case TableCell.Words words -> Lines.oneLine(Bilingual.same(words.text())).zh();
		case TableCell.Number number -> number.value().toPlainString();
		case TableCell.Day day -> day.day().toString();
		};
	}

	private static Result<Answer> records(Input in) {
		return in.people(WHOSE).then(whose -> day(in, SINCE).then(since -> day(in, THROUGH).then(through -> in.services().records().export(in.session(),
				new Order(in.path("FILE"), in.has(LINES) ? Form.LINES : Form.ARRAY, since, through, Set.copyOf(whose), in.has(NAMES),
						in.has(HOME) ? in.get(HOME) : LearningRecords.HOME),
				in.has(REPLACE), Progress.SILENT)))).map(ReportVerbs::written);
	}

	private static Result<Optional<LocalDate>> day(Input in, String option) {
		return in.has(option) ? in.date(option).map(Optional::of) : Result.done(Optional.empty());
	}

	static Answer written(Written written) {
		return Answer.of(written, Messages.ReportVerbs_written.text(written.file().toString(), written.things()));
	}
}
