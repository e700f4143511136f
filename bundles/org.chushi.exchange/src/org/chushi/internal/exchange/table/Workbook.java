package org.chushi.internal.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.chushi.internal.exchange.LimitExceeded;
import org.chushi.internal.exchange.Messages;
import org.chushi.internal.exchange.Numbers;
import org.chushi.internal.exchange.QuestionMaker;
import org.chushi.internal.exchange.xml.Node;
import org.chushi.internal.exchange.xml.SafeXml;
import org.chushi.internal.exchange.zip.SafeZip;

/** The sheets of a spreadsheet and its shared strings, which a sheet refers to from anywhere and so are held in memory. */
final class Workbook {

	/** Characters of all shared strings together. */
	static final int MOST_CHARACTERS = 100_000_000;
	static final int MOST_COLUMNS = 200;

	record Sheet(String name, String path) {
	}

	private final List<Sheet> sheets = new ArrayList<>();
	private final List<String> strings = new ArrayList<>();

	private Workbook() {
	}

	static Workbook of(SafeZip zip) throws IOException {
		Workbook book = new Workbook();
		Map<String, String> targets = new HashMap<>();
		book.each(zip, "xl/_rels/workbook.xml.rels", "Relationship", n -> {
			String target = n.get("Target");
			targets.put(n.get("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
			return true;
		});
		book.each(zip, "xl/workbook.xml", "sheet", n -> {
			String path = targets.getOrDefault(n.get("id"), "");
			if (zip.has(path)) {
				book.sheets.add(new Sheet(n.get("name"), path));
			}
			return true;
		});
		if (book.sheets.isEmpty()) {
			throw new LimitExceeded(Messages.Xlsx_noSheet);
		}
		if (zip.has("xl/sharedStrings.xml")) {
			book.strings(zip);
		}
		return book;
	}

	List<Sheet> sheets() {
		return sheets;
	}

	private void each(SafeZip zip, String path, String element, Predicate<Node> take) throws IOException {
		InputStream in = zip.open(path);
		if (in == null) {
			return;
		}
		try (SafeXml xml = new SafeXml(in, Function.identity())) {
			for (Node node = xml.next(Set.of(element)); node != null && take.test(node); node = xml.next(Set.of(element))) {
				// taken
			}
		}
	}

	private void strings(SafeZip zip) throws IOException {
		long[] characters = { 0 };
		each(zip, "xl/sharedStrings.xml", "si", n -> {
			String text = rich(n);
			characters[0] += text.length() + 16;
			strings.add(text);
			return characters[0] <= MOST_CHARACTERS;
		});
		if (characters[0] > MOST_CHARACTERS) {
			throw new LimitExceeded(Messages.Xlsx_strings, MOST_CHARACTERS);
		}
	}

	/** Runs of one text; how a Chinese word is read aloud is no part of it. */
	private static String rich(Node node) {
		StringBuilder text = new StringBuilder();
		for (Node child : node.elements()) {
			if (child.is("t")) {
				text.append(child.text());
			} else if (child.is("r")) {
				text.append(rich(child));
			}
		}
		return text.toString().replace("_x000D_", "").replace("\r\n", "\n");
	}

	/** @param take false ends it */
	void rows(SafeZip zip, Sheet sheet, Predicate<Row> take) throws IOException {
		int[] line = { 0 };
		each(zip, sheet.path(), "row", n -> {
			line[0] = Math.max(line[0] + 1, number(n.get("r")));
			return take.test(row(n, line[0]));
		});
	}

	private static int number(String text) {
		BigDecimal number = Numbers.decimal(text);
		return number == null || number.scale() > 0 || number.precision() > 8 ? 0 : number.intValue();
	}

	private Row row(Node node, int line) {
		List<String> cells = new ArrayList<>();
		for (Node cell : node.children("c")) {
			int column = column(cell.get("r"), cells.size());
			if (column < MOST_COLUMNS) {
				while (cells.size() <= column) {
					cells.add("");
				}
				cells.set(column, value(cell));
			}
		}
		return new Row(line, cells);
	}

	/** {@code C7} is 2. */
	private static int column(String reference, int otherwise) {
		int column = 0;
		for (int i = 0; i < reference.length() && i < 4 && Character.isUpperCase(reference.charAt(i)); i++) {
			column = column * 26 + reference.charAt(i) - 'A' + 1;
		}
		return column <= 0 ? otherwise : column - 1;
	}

	private String value(Node cell) {
		String said = cell.child("v").map(Node::text).orElse("");
		return switch (cell.get("t")) {
		case "s" -> {
			int at = number(said);
			yield at >= 0 && at < strings.size() && !said.isEmpty() ? strings.get(at) : "";
		}
		case "inlineStr" -> cell.child("is").map(Workbook::rich).orElse("");
		case "b" -> said.equals("1") ? "TRUE" : "FALSE";
		case "e" -> "";
		case "str" -> said;
		default -> {
			BigDecimal number = Numbers.decimal(said);
			yield number == null ? said : QuestionMaker.plain(number);
		}
		};
	}
}
