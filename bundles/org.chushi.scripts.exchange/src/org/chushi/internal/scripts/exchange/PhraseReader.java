package org.chushi.internal.scripts.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.exchange.Formulas;
import org.chushi.exchange.Tables.Line;
import org.chushi.scripts.exchange.ScriptExchange;
import org.chushi.scripts.exchange.ScriptExchange.Became;

/** Finds the phrases of a table: below a heading whose words are known. */
final class PhraseReader {

	private PhraseReader() {
	}

	/** @param findings gets columns nobody knows */
	static Result<Phrases> read(String file, List<Line> lines, List<Diagnostic> findings) {
		Optional<Map<Column, Integer>> heading = Optional.empty();
		List<Phrase> phrases = new ArrayList<>();
		List<ScriptExchange.Line> told = new ArrayList<>();
		for (Line line : lines) {
			Optional<Map<Column, Integer>> here = Column.heading(line.cells());
			if (here.isPresent() && again(heading, here.get())) {
				heading = here;
				told.add(Phrases.line(line.number(), Became.LAYOUT, String.join(" | ", line.cells())));
				unknown(file, line, findings);
			} else if (heading.isPresent()) {
				phrases.add(phrase(line, heading.get()));
			}
		}
		return heading.isEmpty() ? Result.refused(Messages.Import_noHeading.text(Column.TEXT.heading())) : Result.done(new Phrases(phrases, told));
	}

	/** A heading further down, as of another sheet, is no phrase of which one cell says what a heading may say: a group 话术. */
	private static boolean again(Optional<Map<Column, Integer>> heading, Map<Column, Integer> here) {
		return heading.isEmpty() || here.size() >= Math.min(2, heading.get().size());
	}

	private static void unknown(String file, Line line, List<Diagnostic> findings) {
		List<String> unknown = line.cells().stream().filter(c -> !c.isBlank() && Column.of(c).isEmpty()).toList();
		if (!unknown.isEmpty()) {
			findings.add(Diagnostic.warning(file + ":" + line.number(), Messages.Import_columns.text(String.join("、", unknown)),
					Messages.Import_columnsRemedy.text()));
		}
	}

	private static Phrase phrase(Line line, Map<Column, Integer> heading) {
		Map<Column, String> cells = new EnumMap<>(Column.class);
		heading.forEach((column, at) -> cells.put(column, at < line.cells().size() ? plain(line.cells().get(at)) : ""));
		return new Phrase(line.number(), cells.get(Column.TEXT), cells);
	}

	/** Line ends and commas as desks write them where a cell may have none. */
	private static String plain(String cell) {
		return Formulas.bare(cell.strip()).replace("&#13;", "\n").replace("&#10;", "\n").replace("&#44;", ",").replace("\r\n", "\n").replace('\r', '\n').strip();
	}
}
