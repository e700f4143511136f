package org.chushi.internal.ui.scripts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.exchange.Formulas;
import org.chushi.exchange.Tables;
import org.chushi.exchange.Tables.Form;
import org.chushi.scripts.ScriptReport.Row;
import org.chushi.scripts.Validity;
import org.chushi.ui.Dates;
import org.chushi.ui.FileDialogs;

/** The report on scripts as a file for a spreadsheet program. */
record ReportFile(Tables tables, FileDialogs files) {

	static final List<String> SUFFIXES = List.of("xlsx", "csv");

	/** Waits for the disk. @param file what it ends with says how it is written; with neither it is XLSX */
	Result<Path> write(Path file, List<Row> rows, ZoneId zone, Language language) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		Form form = name.endsWith(".csv") ? Form.CSV : Form.XLSX;
		Path target = SUFFIXES.stream().anyMatch(s -> name.endsWith("." + s)) ? file : file.resolveSibling(file.getFileName() + ".xlsx");
		if (!target.equals(file) && Files.exists(target)) {
			// the person was asked about the name that was typed, not about this one
			return Result.refused(Messages.ReportFile_there.text(target.getFileName()));
		}
		Function<Bilingual, String> said = b -> b.in(language);
		List<List<String>> lines = new ArrayList<>();
		lines.add(heading().stream().map(said).toList());
		rows.forEach(r -> lines.add(cells(r, zone).stream().map(said).map(c -> form == Form.CSV ? Formulas.guarded(c) : c).toList()));
		return tables.write(target, form, Messages.DeskPage_report.text().in(language), lines);
	}

	private static List<Bilingual> heading() {
		return List.of(Messages.ReportFile_code.text(), Messages.ScriptsPage_script.text(), Messages.ScriptsPage_scenario.text(),
				Messages.ScriptsPage_stage.text(), Messages.ReportFile_channel.text(), Messages.DeskPage_copied.text(), Messages.DeskPage_people.text(),
				Messages.DeskPage_last.text(), Messages.ReportFile_from.text(), Messages.DeskPage_until.text(), Messages.DeskPage_standing.text());
	}

	private static List<Bilingual> cells(Row row, ZoneId zone) {
		Validity days = row.card().validity();
		return List.of(Bilingual.same(row.card().code()), row.card().title(), row.card().scenarioTitle(), Words.stage(row.card().stage()),
				Words.channel(row.card().channel()), Bilingual.same(Integer.toString(row.copied())), Bilingual.same(Integer.toString(row.people())),
				row.last().map(l -> Dates.moment(l, zone)).orElse(Bilingual.same("")), day(days.from()), day(days.until()),
				Words.standing(row.standing()));
	}

	private static Bilingual day(Object day) {
		return Bilingual.same(day == null ? "" : day.toString());
	}
}
