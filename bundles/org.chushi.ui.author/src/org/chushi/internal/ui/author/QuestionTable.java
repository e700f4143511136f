package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.chushi.content.Texts;
import org.chushi.core.Severity;
import org.chushi.model.Question;
import org.chushi.ui.DataTable;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Look;
import org.chushi.ui.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The questions of a bank in their order. Only rows that are seen are made, so that a hundred thousand are as quick as ten. */
final class QuestionTable extends Composite {

	/** Widths in the design's pixels; the stem takes the rest. */
	private static final int TYPE = 104;
	private static final int LEVEL = 52;
	private static final int CODE = 110;
	/** From this width on difficulty and code have columns. */
	private static final int WIDE = 440;
	private static final int ROW = 36;
	/** What a cell takes beside its words. */
	private static final int PADDING = 10;
	/** The mark of a question with problems. */
	private static final int MARK = 22;
	/** Rows that are seen at least. */
	private static final int LEAST = 6;
	/** No column shows more of a stem, in characters. */
	private static final int LONGEST = 200;

	private final Look look;
	private final Function<Question, String> type;
	private final Function<Question, Optional<Severity>> wrong;
	private final List<Consumer<Question>> chosen = new ArrayList<>();
	private final List<Runnable> opened = new ArrayList<>();
	private Runnable marked = () -> { };
	private Table table;
	private List<Question> rows = List.of();

	/** @param wrong the worst of what the checks say of a question */
	QuestionTable(Composite parent, Look look, Function<Question, String> type, Function<Question, Optional<Severity>> wrong) {
		super(parent, SWT.NONE);
		this.look = look;
		this.type = type;
		this.wrong = wrong;
		setBackground(look.colour(look.ground(parent)));
		setLayout(new FillLayout());
		build();
		addListener(SWT.Resize, e -> {
			widths();
			// what is seen is asked for again
			table.clearAll();
		});
	}

	private void build() {
		table = look.settle(new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL));
		table.setBackground(look.colour(look.theme().card()));
		table.setHeaderVisible(true);
		table.setHeaderBackground(look.colour(look.theme().rail()));
		table.setHeaderForeground(look.colour(look.theme().ink()));
		for (Messages title : List.of(Messages.QuestionTable_stem, Messages.QuestionTable_type, Messages.QuestionTable_difficulty,
				Messages.Kinds_code)) {
			new TableColumn(table, SWT.LEFT).setText(look.t(title));
		}
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = look.t(Messages.Workbench_list);
			}
		});
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.EraseItem, this::ground);
		table.addListener(SWT.MeasureItem, e -> e.height = Math.max(e.height, look.px(ROW)));
		table.addListener(SWT.Selection, e -> {
			if (table.getSelectionCount() == 1) {
				selected().ifPresent(q -> chosen.forEach(c -> c.accept(q)));
			}
			marked.run();
		});
		table.addListener(SWT.DefaultSelection, e -> opened.forEach(Runnable::run));
		widths();
	}

	/**
	 * Shows these, and goes on with the one that is chosen if it is still there. The native table is made anew: GTK asks the
	 * height of virtual rows once, and forgets it when their number changes.
	 */
	void show(List<Question> questions) {
		List<Question> before = marked();
		int top = table.getTopIndex();
		boolean focused = table.isFocusControl();
		Keyboard.release(this);
		table.dispose();
		rows = List.copyOf(questions);
		build();
		table.setItemCount(rows.size());
		layout();
		table.setTopIndex(Math.min(top, Math.max(0, rows.size() - 1)));
		mark(before);
		if (focused) {
			table.setFocus();
		}
	}

	/** Says again what the row of a question says. */
	void rewrite(Question question) {
		int index = rows.indexOf(question);
		if (index >= 0) {
			write(table.getItem(index), question);
		}
	}

	/** Says again what the rows that are seen say. */
	void rewrite() {
		int top = table.getTopIndex();
		int seen = table.getClientArea().height / Math.max(1, table.getItemHeight()) + 1;
		for (int i = top; i < Math.min(rows.size(), top + seen); i++) {
			write(table.getItem(i), rows.get(i));
		}
	}

	List<Question> rows() {
		return rows;
	}

	Optional<Question> selected() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
	}

	/** All that are chosen, in the order of the bank. */
	List<Question> marked() {
		return Arrays.stream(table.getSelectionIndices()).sorted().filter(i -> i < rows.size()).mapToObj(rows::get).toList();
	}

	/** Chooses those that are here. */
	private void mark(List<Question> questions) {
		if (questions.size() == 1) {
			select(questions.getFirst());
			return;
		}
		Set<Question> wanted = Set.copyOf(questions);
		table.select(IntStream.range(0, rows.size()).filter(i -> wanted.contains(rows.get(i))).toArray());
	}

	/** Chooses everything that is looked for. */
	void markAll() {
		table.selectAll();
		marked.run();
	}

	/** Told when other rows are chosen. */
	void onMark(Runnable listener) {
		marked = listener;
	}

	/** Nobody is told; several that are chosen stay so when it is one of them. */
	void select(Question question) {
		int index = rows.indexOf(question);
		if (index < 0) {
			table.deselectAll();
		} else if (!table.isSelected(index)) {
			table.setSelection(index);
			table.showSelection();
			marked.run();
		}
	}

	void onSelect(Consumer<Question> listener) {
		chosen.add(listener);
	}

	/** At Enter or a double click. */
	void onOpen(Runnable listener) {
		opened.add(listener);
	}

	/** The native table, until others are shown. */
	Table table() {
		return table;
	}

	@Override
	public boolean setFocus() {
		return !table.isDisposed() && table.setFocus();
	}

	private void fill(Event e) {
		if (e.index < rows.size()) {
			write((TableItem) e.item, rows.get(e.index));
		}
	}

	/** As far as the columns go; what is cut ends with three dots. */
	private void write(TableItem item, Question question) {
		String stem = look.t(Texts.of(question.getStem())).replaceAll("\\s+", " ");
		List<String> words = List.of(stem.isBlank() ? look.t(Messages.QuestionTable_noStem) : stem, type.apply(question),
				question.getDifficulty() == 0 ? "–" : Integer.toString(question.getDifficulty()), question.getCode() == null ? "" : question.getCode());
		Status mark = wrong.apply(question).map(ProblemLines::status).orElse(Status.GOOD);
		item.setImage(0, mark == Status.GOOD ? null : look.icon(mark.icon(), look.theme().ink(mark), 16));
		GC gc = new GC(table);
		try {
			for (int i = 0; i < words.size(); i++) {
				String said = words.get(i).substring(0, words.get(i).offsetByCodePoints(0, Math.min(LONGEST, words.get(i).codePointCount(0, words.get(i).length()))));
				int room = table.getColumn(i).getWidth() - look.px(PADDING) - (i == 0 ? look.px(MARK) : 0);
				item.setText(i, DataTable.cut(part -> gc.textExtent(part).x, said, room));
			}
		} finally {
			gc.dispose();
		}
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? look.px(2 * TYPE) : wHint, hHint == SWT.DEFAULT ? look.px(LEAST * ROW) : hHint);
	}

	private void ground(Event e) {
		if ((e.detail & SWT.SELECTED) != 0) {
			e.gc.setBackground(look.colour(look.theme().accentSoft()));
			e.gc.setForeground(look.colour(look.theme().ink()));
			e.gc.fillRectangle(0, e.y, table.getClientArea().width, e.height);
			e.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOCUSED);
		}
	}

	private void widths() {
		int room = Math.max(look.px(2 * TYPE), getClientArea().width - look.px(4));
		boolean wide = room >= look.px(WIDE);
		int level = wide ? look.px(LEVEL) : 0;
		int code = wide ? look.px(CODE) : 0;
		table.getColumn(0).setWidth(room - look.px(TYPE) - level - code);
		table.getColumn(1).setWidth(look.px(TYPE));
		table.getColumn(2).setWidth(level);
		table.getColumn(3).setWidth(code);
	}
}
