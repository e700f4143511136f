package org.chushi.internal.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.exchange.ExchangeFormat;
import org.chushi.exchange.ExchangeSource;
import org.chushi.exchange.Finding;
import org.chushi.exchange.Intake;
import org.chushi.exchange.ReadOptions;
import org.chushi.internal.exchange.Messages;
import org.chushi.internal.exchange.QuestionMaker;
import org.chushi.internal.exchange.zip.SafeZip;
import org.chushi.model.Question;
import org.osgi.service.component.annotations.Component;

/** Spreadsheets (ECMA-376), in the layout of training departments. Every sheet with a heading is read. */
@Component
public final class XlsxFormat implements ExchangeFormat {

	@Override
	public String id() {
		return "xlsx";
	}

	@Override
	public Bilingual name() {
		return Messages.Xlsx_name.text();
	}

	@Override
	public List<String> suffixes() {
		return List.of("xlsx", "xlsm");
	}

	@Override
	public int likeness(String name, byte[] head) {
		boolean zip = head.length > 3 && head[0] == 'P' && head[1] == 'K';
		return zip && name.toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]") ? 95 : 0;
	}

	@Override
	public void read(ExchangeSource source, ReadOptions options, Intake intake) throws IOException {
		QuestionMaker maker = new QuestionMaker(id(), source, options, intake);
		try (SafeZip zip = SafeZip.of(source)) {
			Workbook book = Workbook.of(zip);
			boolean several = book.sheets().size() > 1;
			for (Workbook.Sheet sheet : book.sheets()) {
				maker.in(several ? sheet.name() : source.name());
				TableReader table = new TableReader(maker, sheet.name());
				book.rows(zip, sheet, row -> {
					table.row(row);
					return intake.goesOn();
				});
				table.end();
			}
		}
	}

	@Override
	public Set<String> carries() {
		return TableWriter.CARRIES;
	}

	@Override
	public Bilingual losses() {
		return Messages.Table_losses.text();
	}

	@Override
	public void write(Iterator<Question> questions, Language language, String name, OutputStream out,
			Consumer<Finding> findings) throws IOException {
		TableWriter table = new TableWriter(language, name, findings);
		try (WorkbookWriter book = new WorkbookWriter(out, "题库")) {
			book.row(table.heading());
			while (questions.hasNext()) {
				List<String> row = table.row(questions.next());
				if (!row.isEmpty()) {
					book.row(row);
				}
			}
		}
	}
}
