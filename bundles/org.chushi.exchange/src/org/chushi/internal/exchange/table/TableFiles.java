package org.chushi.internal.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.chushi.core.OwnerFiles;
import org.chushi.core.Result;
import org.chushi.exchange.Exchange;
import org.chushi.exchange.TableCell;
import org.chushi.exchange.Tables;
import org.chushi.internal.exchange.Charsets;
import org.chushi.internal.exchange.FileSource;
import org.chushi.internal.exchange.LimitExceeded;
import org.chushi.internal.exchange.Messages;
import org.chushi.internal.exchange.TextLines;
import org.chushi.internal.exchange.zip.SafeZip;
import org.osgi.service.component.annotations.Component;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;

/** Tables by the same readers and writers as the formats of questions. */
@Component
public final class TableFiles implements Tables {

	private static final String SEPARATORS = ",\t;，";
	private static final int HEAD = 4096;

	/** Reads a stranger's file. */
	@FunctionalInterface
	private interface Reading<T> {
		T read(Path file) throws IOException;
	}

	@Override
	public Result<List<Line>> read(Path file) {
		return read(file, f -> f.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]") ? sheets(f) : text(f))
				.map(lines -> lines.stream().filter(l -> l.cells().stream().anyMatch(c -> !c.isBlank())).toList());
	}

	@Override
	public Result<List<String>> lines(Path file) {
		return read(file, f -> {
			FileSource source = FileSource.of(f);
			List<String> lines = new ArrayList<>();
			try (TextLines in = new TextLines(Charsets.reader(source, Charsets.of(source)))) {
				for (String line = in.next(); line != null && lines.size() <= MOST_ROWS; line = in.next()) {
					lines.add(line);
				}
			}
			return limited(lines);
		});
	}

	private static <T> Result<T> read(Path file, Reading<T> reading) {
		try {
			if (!Files.isRegularFile(file)) {
				return Result.refused(Messages.House_noFile.text(file.getFileName().toString()));
			}
			if (Files.size(file) > Exchange.MOST_BYTES) {
				throw new LimitExceeded(Messages.Limit_size, Exchange.MOST_BYTES / 1_000_000);
			}
			return Result.done(reading.read(file));
		} catch (LimitExceeded e) {
			return Result.refused(e.what().text(e.arguments()));
		} catch (IOException | UncheckedIOException e) {
			return Result.refused(Messages.House_unreadable.text(String.valueOf(e.getMessage())));
		}
	}

	private static List<Line> sheets(Path file) throws IOException {
		List<Line> lines = new ArrayList<>();
		try (SafeZip zip = SafeZip.of(FileSource.of(file))) {
			Workbook book = Workbook.of(zip);
			for (Workbook.Sheet sheet : book.sheets()) {
				book.rows(zip, sheet, row -> lines.add(new Line(row.line(), row.cells())) && lines.size() <= MOST_ROWS);
			}
		}
		return limited(lines);
	}

	private static List<Line> text(Path file) throws IOException {
		FileSource source = FileSource.of(file);
		Charset charset = Charsets.of(source);
		char[] head = new char[HEAD];
		int length;
		try (Reader in = Charsets.reader(source, charset)) {
			length = Math.max(0, in.read(head));
		}
		List<Line> lines = new ArrayList<>();
		try (Reader in = Charsets.reader(source, charset);
				CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator(new String(head, 0, length))).maxBufferSize(TextLines.LONGEST)
						.allowExtraFields(true).allowMissingFields(true).allowExtraCharsAfterClosingQuote(true).ofCsvRecord(in);
				CloseableIterator<CsvRecord> records = csv.iterator()) {
			while (lines.size() <= MOST_ROWS && records.hasNext()) {
				CsvRecord each = records.next();
				lines.add(new Line((int) each.getStartingLineNumber(), each.getFields().stream().map(c -> c.replace("\uFEFF", "")).toList()));
			}
		} catch (CsvParseException e) {
			throw new LimitExceeded(Messages.Csv_broken, String.valueOf(e.getMessage()));
		}
		return limited(lines);
	}

	private static <T> List<T> limited(List<T> lines) throws LimitExceeded {
		if (lines.size() > MOST_ROWS) {
			throw new LimitExceeded(Messages.Tables_rows, Integer.toString(MOST_ROWS));
		}
		return lines;
	}

	/** The one that is most in the first line that has any: a title above the heading may have none. */
	private static char separator(String head) {
		String first = head.lines().filter(l -> SEPARATORS.chars().anyMatch(s -> l.indexOf(s) >= 0)).findFirst().orElse("");
		char best = ',';
		for (char each : SEPARATORS.toCharArray()) {
			if (count(first, each) > count(first, best)) {
				best = each;
			}
		}
		return best;
	}

	private static long count(String line, char separator) {
		return line.chars().filter(c -> c == separator).count();
	}

	@Override
	public Result<Path> write(Path file, Form form, String sheet, List<List<String>> rows) {
		return whole(file, out -> {
			if (form == Form.XLSX) {
				try (WorkbookWriter book = new WorkbookWriter(out, sheet)) {
					for (List<String> row : rows) {
						book.row(row);
					}
				}
			} else {
				csv(out, form, rows);
			}
		});
	}

	@Override
	public Result<Path> report(Path file, Form form, String sheet, List<List<TableCell>> rows) {
		return whole(file, out -> {
			if (form == Form.XLSX) {
				try (WorkbookWriter book = new WorkbookWriter(out, sheet, ReportRows.widths(rows))) {
					for (List<TableCell> row : rows) {
						book.cells(row);
					}
				}
			} else {
				csv(out, form, rows.stream().map(ReportRows::plain).toList());
			}
		});
	}

	/** Fills a file. */
	@FunctionalInterface
	private interface Filling {
		void into(OutputStream out) throws IOException;
	}

	private static Result<Path> whole(Path file, Filling filling) {
		try {
			OwnerFiles.write(file, true, out -> {
				filling.into(out);
				return true;
			});
			return Result.done(file);
		} catch (IOException | UncheckedIOException e) {
			return Result.refused(Messages.House_unwritable.text(file.toString(), String.valueOf(e.getMessage())));
		}
	}

	private static void csv(OutputStream out, Form form, List<List<String>> rows) throws IOException {
		OutputStreamWriter writer = new OutputStreamWriter(out, form == Form.CSV_GBK ? Charset.forName("GBK") : StandardCharsets.UTF_8);
		if (form == Form.CSV) {
			writer.write('\uFEFF');
		}
		CsvWriter csv = CsvWriter.builder().build(writer);
		rows.forEach(csv::writeRecord);
		csv.flush();
		writer.flush();
	}
}
