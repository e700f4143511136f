package org.chushi.internal.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.exchange.ExchangeFormat;
import org.chushi.exchange.ExchangeSource;
import org.chushi.exchange.Finding;
import org.chushi.exchange.Intake;
import org.chushi.exchange.ReadOptions;
import org.chushi.internal.exchange.Charsets;
import org.chushi.internal.exchange.LimitExceeded;
import org.chushi.internal.exchange.Messages;
import org.chushi.internal.exchange.QuestionMaker;
import org.chushi.internal.exchange.TextLines;
import org.chushi.model.Question;
import org.osgi.service.component.annotations.Component;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;

/** Tables as text (RFC 4180), in the layout of training departments; commas, semicolons or tabs, UTF-8 or GB 18030. */
@Component
public final class CsvFormat implements ExchangeFormat {

	private static final String SEPARATORS = ",;\t，";
	private static final int LINES = 30;

	@Override
	public String id() {
		return "csv";
	}

	@Override
	public Bilingual name() {
		return Messages.Csv_name.text();
	}

	@Override
	public List<String> suffixes() {
		return List.of("csv", "tsv");
	}

	@Override
	public int likeness(String name, byte[] head) {
		return name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv)") && !Charsets.head(head).contains("\0") ? 80 : 0;
	}

	@Override
	public void read(ExchangeSource source, ReadOptions options, Intake intake) throws IOException {
		QuestionMaker maker = new QuestionMaker(id(), source, options, intake);
		Charset charset = Charsets.of(source);
		if (!charset.equals(StandardCharsets.UTF_8)) {
			maker.note(0, Messages.Text_charset, Messages.Text_charsetRemedy, charset.name());
		}
		char separator = separator(source, charset);
		TableReader table = new TableReader(maker, "");
		try (Reader in = Charsets.reader(source, charset);
				CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator).maxBufferSize(TextLines.LONGEST)
						.allowExtraFields(true).allowMissingFields(true).allowExtraCharsAfterClosingQuote(true).ofCsvRecord(in);
				CloseableIterator<CsvRecord> records = csv.iterator()) {
			boolean first = true;
			while (intake.goesOn() && records.hasNext()) {
				CsvRecord each = records.next();
				table.row(new Row((int) each.getStartingLineNumber(), first ? unmarked(each.getFields()) : each.getFields()));
				first = false;
			}
			table.end();
		} catch (CsvParseException e) {
			throw new LimitExceeded(Messages.Csv_broken, said(e));
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static String said(Exception e) {
		return e.getMessage() + (e.getCause() == null ? "" : " " + e.getCause().getMessage());
	}

	private static List<String> unmarked(List<String> cells) {
		if (cells.isEmpty() || !cells.getFirst().startsWith("\uFEFF")) {
			return cells;
		}
		List<String> clean = new java.util.ArrayList<>(cells);
		clean.set(0, cells.getFirst().substring(1));
		return clean;
	}

	/** The one by which most headings are known in one of the first lines; a comma when there is no heading at all. */
	private static char separator(ExchangeSource source, Charset charset) throws IOException {
		char[] head = new char[8192];
		int length;
		try (Reader in = Charsets.reader(source, charset)) {
			length = Math.max(0, in.read(head));
		}
		String text = new String(head, 0, length);
		char best = ',';
		long most = 0;
		for (char each : SEPARATORS.toCharArray()) {
			long known = text.lines().limit(LINES).mapToLong(l -> known(l, each)).max().orElse(0);
			if (known > most) {
				best = each;
				most = known;
			}
		}
		return best;
	}

	private static long known(String line, char separator) {
		return Arrays.stream(line.replace("\"", "").split(Pattern.quote(Character.toString(separator))))
				.filter(cell -> Column.of(cell) != null || Column.option(cell) >= 0).count();
	}

	@Override
	public Set<String> carries() {
		return TableWriter.CARRIES;
	}

	@Override
	public Bilingual losses() {
		return Messages.Table_losses.text();
	}

	/** With a byte order mark, so that a spreadsheet program takes it for UTF-8. */
	@Override
	public void write(Iterator<Question> questions, Language language, String name, OutputStream out,
			Consumer<Finding> findings) throws IOException {
		OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write('\uFEFF');
		TableWriter table = new TableWriter(language, name, findings);
		CsvWriter csv = CsvWriter.builder().build(writer);
		try {
			csv.writeRecord(table.heading());
			while (questions.hasNext()) {
				List<String> row = table.row(questions.next());
				if (!row.isEmpty()) {
					csv.writeRecord(row);
				}
			}
			csv.flush();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
