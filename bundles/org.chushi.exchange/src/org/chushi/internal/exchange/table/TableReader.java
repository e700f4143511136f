package org.chushi.internal.exchange.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.chushi.internal.exchange.Messages;
import org.chushi.internal.exchange.QuestionMaker;
import org.chushi.model.Question;

/** Rows of one sheet, one after the other: first what stands above the heading, then questions. */
final class TableReader {

	private static final int LAST_HEADING = 30;

	private final QuestionMaker maker;
	private final RowQuestion questions;
	private final String sheet;
	private final List<Row> above = new ArrayList<>();
	private Header header;
	private boolean points;

	/** @param sheet name of the sheet; it may say the type of its questions */
	TableReader(QuestionMaker maker, String sheet) {
		this.maker = maker;
		this.sheet = sheet;
		this.questions = new RowQuestion(maker);
	}

	void row(Row row) {
		if (row.isBlank()) {
			return;
		}
		if (header != null) {
			question(row);
			return;
		}
		Optional<Header> found = above.size() < LAST_HEADING ? Header.of(row) : Optional.empty();
		if (found.isPresent()) {
			header = found.get();
			above.forEach(r -> maker.note(r.line(), Messages.Table_above, Messages.Table_aboveRemedy, joined(r)));
			header.unknown().forEach(u -> maker.loss(row.line(), Messages.Table_column, Messages.Table_columnRemedy, u));
		} else if (above.size() < LAST_HEADING) {
			above.add(row);
		}
	}

	/** @return whether the sheet had a heading */
	boolean end() {
		if (header == null && !above.isEmpty()) {
			maker.error(above.getFirst().line(), Messages.Table_noHeading, Messages.Table_noHeadingRemedy, joined(above.getFirst()));
		}
		return header != null;
	}

	private static String joined(Row row) {
		return String.join(" ", row.cells().stream().filter(c -> !c.isBlank()).toList());
	}

	private void question(Row row) {
		if (Header.of(row).isPresent()) {
			return;
		}
		if (!points && !header.cell(row, Column.POINTS).isEmpty()) {
			points = true;
			maker.loss(row.line(), Messages.Table_points, Messages.Table_pointsRemedy);
		}
		String stem = header.cell(row, Column.STEM);
		if (stem.isEmpty()) {
			maker.error(row.line(), Messages.Table_noStem, Messages.Table_noStemRemedy, joined(row));
			return;
		}
		RowQuestion.Cells cells = new RowQuestion.Cells(row.line(),
				header.has(Column.TYPE) ? header.cell(row, Column.TYPE) : Kind.of(sheet) == null ? "" : sheet, stem, options(row),
				header.cell(row, Column.OPTIONS), header.cell(row, Column.ANSWER));
		Question question = questions.of(cells);
		if (question == null) {
			maker.drop();
			return;
		}
		question.setExplanation(maker.text(header.cell(row, Column.EXPLANATION)));
		difficulty(question, row);
		Arrays.stream(header.cell(row, Column.TOPIC).split("[,，;；、|\\n]")).map(String::strip).filter(t -> !t.isEmpty())
				.forEach(t -> question.getTags().add(maker.string(t)));
		maker.add(question, header.cell(row, Column.NUMBER), row.line());
	}

	private List<String> options(Row row) {
		List<String> options = new ArrayList<>();
		header.options().forEach((place, column) -> {
			while (options.size() < place) {
				options.add("");
			}
			options.add(row.cell(column).strip());
		});
		while (!options.isEmpty() && options.getLast().isEmpty()) {
			options.removeLast();
		}
		return options;
	}

	private void difficulty(Question question, Row row) {
		String said = header.cell(row, Column.DIFFICULTY);
		int level = Difficulty.of(said);
		if (level > 0) {
			question.setDifficulty(level);
		} else if (!said.isEmpty()) {
			maker.warning(row.line(), Messages.Table_difficulty, Messages.Table_difficultyRemedy, said);
		}
	}
}
