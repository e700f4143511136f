package org.chushi.internal.scripts.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.exchange.Tables;

/** Finds out what kind of file it is: a table, what another desk gave out as JSON, our own text, or somebody's own. */
final class PhraseFiles {

	private final Tables tables;

	PhraseFiles(Tables tables) {
		this.tables = tables;
	}

	Result<Phrases> read(Path file, List<Diagnostic> findings) {
		String name = file.getFileName().toString();
		String plain = name.toLowerCase(Locale.ROOT);
		if (plain.endsWith(".json")) {
			return tables.lines(file).then(lines -> MacroReader.read(name, String.join("\n", lines), findings));
		}
		return plain.matches(".*\\.(txt|text|md|markdown)") ? tables.lines(file).then(lines -> text(file, lines, findings)) : table(file, findings);
	}

	private Result<Phrases> table(Path file, List<Diagnostic> findings) {
		return tables.read(file).then(lines -> PhraseReader.read(file.getFileName().toString(), lines, findings));
	}

	/** A table is one by any name, when two of its headings are known. */
	private Result<Phrases> text(Path file, List<String> lines, List<Diagnostic> findings) {
		Optional<Map<Column, Integer>> heading = lines.stream().filter(l -> !l.isBlank()).findFirst().flatMap(l -> Column.heading(List.of(l.split("[,\\t;，]"))));
		if (heading.filter(h -> h.size() > 1).isPresent()) {
			return table(file, findings);
		}
		Phrases read = OwnText.read(lines).orElseGet(() -> LooseText.read(lines));
		return read.phrases().isEmpty() ? Result.refused(Messages.Import_noText.text(file.getFileName().toString())) : Result.done(read);
	}
}
