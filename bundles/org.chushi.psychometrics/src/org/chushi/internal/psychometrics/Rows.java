package org.chushi.internal.psychometrics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.core.Severity;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;

/** Fills a table from the cells of a file, without making an object for each. Each record says whether to go on. */
final class Rows extends CsvCallbackHandler<Boolean> {

	private static final int MOST_ERRORS = 20;
	private static final int LONGEST_NUMBER = 40;
	private static final Set<String> PERSON = Set.of("", "id", "person", "personid", "person_id", "people", "name", "user",
			"userid", "user_id", "student", "studentid", "student_id", "candidate", "respondent", "examinee", "employee",
			"subject", "姓名", "人员", "学号", "工号", "编号", "序号", "考生", "员工", "员工编号", "考号", "准考证号");
	private static final Set<String> NOTHING = Set.of("", "na", "n/a", ".", "-");

	private final String file;
	private final List<Diagnostic> notes;
	private final List<Missing> errors = new ArrayList<>();
	private final List<String> header = new ArrayList<>();
	private final Set<String> people = new HashSet<>();
	private final List<String> row = new ArrayList<>();
	private ResponseTable.Filler filler;
	private boolean named;
	private boolean counting = true;
	private long line;
	private int cells;
	private int persons;
	private RecordType type;

	Rows(String file, List<Diagnostic> notes) {
		this.file = file;
		this.notes = notes;
	}

	@Override
	protected void beginRecord(long startingLineNumber) {
		line = startingLineNumber;
		cells = 0;
		type = RecordType.DATA;
		row.clear();
	}

	@Override
	protected void addField(char[] buffer, int offset, int length, boolean quoted) {
		if (header.isEmpty() || filler == null) {
			row.add(new String(buffer, offset, length).strip());
		} else {
			cell(buffer, offset, length);
		}
		cells++;
	}

	@Override
	protected void setComment(char[] buffer, int offset, int length) {
		type = RecordType.COMMENT;
	}

	@Override
	protected void setEmpty() {
		type = RecordType.EMPTY;
	}

	@Override
	protected RecordType getRecordType() {
		return type;
	}

	@Override
	protected int getFieldCount() {
		return cells;
	}

	@Override
	protected Boolean buildRecord() {
		if (type != RecordType.DATA) {
			return true;
		}
		if (header.isEmpty()) {
			header.addAll(row);
			return !wrongHeader();
		}
		if (filler == null) {
			begin();
			row.forEach(text -> {
				cell(text.toCharArray(), 0, text.length());
				cells++;
			});
		}
		if (cells != header.size()) {
			error(line, Messages.Rows_cells.text(cells), Messages.Rows_cellsWant.text(header.size()),
					Messages.Rows_cellsNext.text());
		}
		return errors.size() < MOST_ERRORS;
	}

	/** The first person's row tells whether the first column names people. */
	private void begin() {
		String first = header.get(0).replace(" ", "").toLowerCase(Locale.ROOT);
		String cell = row.get(0);
		named = PERSON.contains(first) || !NOTHING.contains(cell.toLowerCase(Locale.ROOT)) && number(cell) == null;
		List<String> items = named ? header.subList(1, header.size()) : header;
		filler = new ResponseTable.Filler(items);
		cells = 0;
	}

	private boolean wrongHeader() {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < header.size(); i++) {
			String id = header.get(i);
			if (id.isEmpty() && i > 0) {
				error(line, Messages.Rows_noId.text(i + 1), Messages.Rows_idWant.text(), Messages.Rows_noIdNext.text());
			} else if (!seen.add(id)) {
				error(line, Messages.Rows_twice.text(id), Messages.Rows_idWant.text(), Messages.Rows_twiceNext.text());
			}
		}
		return !errors.isEmpty();
	}

	private void cell(char[] buffer, int offset, int length) {
		int item = named ? cells - 1 : cells;
		if (cells == 0) {
			persons++;
			String id = named ? new String(buffer, offset, length).strip() : "";
			filler.person(id);
			if (named) {
				name(id);
				return;
			}
		}
		if (cells >= header.size()) {
			return;
		}
		if (length == 1 && buffer[offset] >= '0' && buffer[offset] <= '9') {
			counting &= item > 0 || buffer[offset] - '0' == persons;
			if (!filler.digit(item, buffer[offset] - '0')) {
				levels(item);
			}
			return;
		}
		score(item, new String(buffer, offset, length).strip());
	}

	private void name(String id) {
		if (id.isEmpty()) {
			error(line, Messages.Rows_noName.text(), Messages.Rows_nameWant.text(), Messages.Rows_noNameNext.text());
		} else if (!people.add(id)) {
			error(line, Messages.Rows_nameTwice.text(id), Messages.Rows_nameWant.text(), Messages.Rows_nameTwiceNext.text());
		}
	}

	private void score(int item, String text) {
		BigDecimal score = number(text);
		counting &= item > 0 || score != null && score.compareTo(BigDecimal.valueOf(persons)) == 0;
		if (score != null) {
			if (!filler.add(item, score)) {
				levels(item);
			}
			return;
		}
		filler.missing(item);
		if (!NOTHING.contains(text.toLowerCase(Locale.ROOT))) {
			String shown = text.length() > LONGEST_NUMBER ? text.substring(0, LONGEST_NUMBER) + "…" : text;
			error(line, Messages.Rows_noNumber.text(item(item), shown), Messages.Rows_numberWant.text(),
					(text.indexOf(',') >= 0 ? Messages.Rows_commaNext : Messages.Rows_numberNext).text());
		}
	}

	/** @return null when it is none */
	private static BigDecimal number(String text) {
		if (text.isEmpty() || text.length() > LONGEST_NUMBER || !text.chars().allMatch(c -> "0123456789.+-".indexOf(c) >= 0)) {
			return null;
		}
		try {
			return new BigDecimal(text);
		} catch (NumberFormatException e) {
			return null;
		}
	}

	private void levels(int item) {
		error(line, Messages.Rows_levels.text(item(item)), Messages.Rows_levelsWant.text(LevelColumn.MOST, ResponseTable.DECIMALS),
				Messages.Rows_levelsNext.text());
	}

	private String item(int item) {
		return header.get(named ? item + 1 : item);
	}

	private void error(long at, Bilingual have, Bilingual want, Bilingual next) {
		if (errors.size() < MOST_ERRORS) {
			errors.add(new Missing(Messages.Rows_where.text(file, Long.toString(at)), have, want, next));
		}
	}

	Result<ResponseTable> result() {
		if (!errors.isEmpty()) {
			String count = errors.size() + (errors.size() == MOST_ERRORS ? "+" : "");
			return Result.refused(Messages.Rows_errors.text(file, count), errors);
		}
		if (header.isEmpty()) {
			return Result.refused(Messages.Rows_empty.text(file));
		}
		if (filler == null) {
			return Result.refused(Messages.Rows_nobody.text(file));
		}
		if (!named && counting && persons > 2) {
			notes.add(new Diagnostic(Severity.WARNING, Messages.Rows_counting.text(header.get(0)), file + ":1",
					Messages.Rows_countingRemedy.text(header.get(0))));
		}
		return filler.build().then(r -> Result.done(r, notes));
	}
}
