package org.chushi.internal.handbooks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.chushi.internal.exchange.xml.Node;

/** Writes tables as GitHub has them: one line a row, the first row on top. */
final class Tables {

	private static final int MOST_COLUMNS = 60;
	private static final String BETWEEN = " / ";

	private final Runs runs;
	private final Losses losses;
	private final Consumer<List<Inline>> read;

	/** @param read told what stands in each paragraph */
	Tables(Runs runs, Losses losses, Consumer<List<Inline>> read) {
		this.runs = runs;
		this.losses = losses;
		this.read = read;
	}

	/** The paragraphs of a table that is but a frame around them; none when it is a table. */
	static Optional<Node> frame(Node table) {
		List<Node> cells = table.children("tr").stream().flatMap(r -> r.children("tc").stream()).toList();
		return cells.size() == 1 && cells.getFirst().children("tbl").isEmpty() ? Optional.of(cells.getFirst()) : Optional.empty();
	}

	/** Empty when there is nothing in it. */
	String of(Node table) throws IOException {
		List<List<String>> rows = new ArrayList<>();
		int columns = 0;
		for (Node row : elements(table, "tr")) {
			if (row.child("trPr").filter(p -> p.child("del").isPresent()).isEmpty()) {
				List<String> cells = row(row);
				columns = Math.max(columns, cells.size());
				rows.add(cells);
			}
		}
		if (rows.stream().allMatch(r -> r.stream().allMatch(String::isEmpty))) {
			return "";
		}
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < rows.size(); i++) {
			line(out, rows.get(i), columns);
			if (i == 0) {
				line(out, Collections.nCopies(columns, "---"), columns);
			}
		}
		return out.toString().stripTrailing();
	}

	private static void line(StringBuilder out, List<String> cells, int columns) {
		out.append('|');
		for (int i = 0; i < columns; i++) {
			out.append(' ').append(i < cells.size() ? cells.get(i) : "").append(" |");
		}
		out.append('\n');
	}

	/** Children of a name, also those in a content control. */
	private static List<Node> elements(Node parent, String name) {
		return parent.elements().stream().flatMap(e -> e.is("sdt")
				? e.child("sdtContent").stream().flatMap(c -> elements(c, name).stream())
				: e.is(name) ? Stream.of(e) : Stream.empty()).toList();
	}

	private List<String> row(Node row) throws IOException {
		List<String> cells = new ArrayList<>(Collections.nCopies(number(row.child("trPr"), "gridBefore", 0), ""));
		for (Node cell : elements(row, "tc")) {
			Optional<Node> properties = cell.child("tcPr");
			Optional<Node> merged = properties.flatMap(p -> p.child("vMerge"));
			boolean goesOn = merged.filter(m -> !m.get("val").equals("restart")).isPresent();
			int span = number(properties, "gridSpan", 1);
			if (merged.isPresent() || span > 1) {
				losses.tellOnce(Messages.Tables_merged, Messages.Tables_mergedRemedy);
			}
			cells.add(goesOn ? "" : cell(cell));
			for (int i = 1; i < span && cells.size() < MOST_COLUMNS; i++) {
				cells.add("");
			}
			if (cells.size() >= MOST_COLUMNS) {
				break;
			}
		}
		return cells;
	}

	private static int number(Optional<Node> properties, String what, int otherwise) {
		return properties.flatMap(p -> p.child(what)).map(n -> n.get("val")).filter(v -> v.matches("\\d{1,2}")).map(Integer::parseInt)
				.map(n -> Math.min(n, MOST_COLUMNS)).orElse(otherwise);
	}

	private String cell(Node cell) throws IOException {
		List<String> lines = new ArrayList<>();
		if (cell.all("tbl").findAny().isPresent()) {
			losses.tell(Messages.Tables_nested, Messages.Tables_nestedRemedy);
		}
		for (Node paragraph : cell.all("p").toList()) {
			List<Inline> inlines = runs.of(paragraph);
			read.accept(inlines);
			String line = Markdown.line(inlines);
			if (!line.isEmpty()) {
				lines.add(line);
			}
		}
		if (lines.size() > 1) {
			losses.tellOnce(Messages.Tables_lines, Messages.Tables_linesRemedy);
		}
		return String.join(BETWEEN, lines);
	}
}
