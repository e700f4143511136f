package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.chushi.content.Texts;
import org.chushi.model.Question;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Look;
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
	/** Rows that are seen at least. */
	private static final int LEAST = 6;
	/** No column shows more of a stem, in characters. */
	private static final int LONGEST = 200;

	private final Look look;
	private final Function<Question, String> type;
	private final List<Consumer<Question>> chosen = new ArrayList<>();
	private final List<Runnable> opened = new ArrayList<>();
	private Table table;
	private final BitSet filled = new BitSet();
	private List<Question> rows = List.of();

	QuestionTable(Composite parent, Look look, Function<Question, String> type) {
		super(parent, SWT.NONE);
		this.look = look;
		this.type = type;
		setBackground(look.colour(look.ground(parent)));
		setLayout(new FillLayout());
		build();
		addListener(SWT.Resize, e -> {
			widths();
			filled.stream().filter(i -> i < rows.size()).forEach(i -> write(table.getItem(i), rows.get(i)));
		});
	}

	private void build() {
		table = look.settle(new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL));
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
		table.addListener(SWT.Selection, e -> selected().ifPresent(q -> chosen.forEach(c -> c.accept(q))));
		table.addListener(SWT.DefaultSelection, e -> opened.forEach(Runnable::run));
		widths();
	}

	/**
	 * Shows these, and goes on with the one that is chosen if it is still there. The native table is made anew: GTK asks the
	 * height of virtual rows once, and forgets it when their number changes.
	 */
	void show(List<Question> questions) {
		Optional<Question> before = selected();
		int top = table.getTopIndex();
		boolean focused = table.isFocusControl();
		Keyboard.release(this);
		table.dispose();
		filled.clear();
		rows = List.copyOf(questions);
		build();
		table.setItemCount(rows.size());
		layout();
		table.setTopIndex(Math.min(top, Math.max(0, rows.size() - 1)));
		before.ifPresent(this::select);
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

	List<Question> rows() {
		return rows;
	}

	Optional<Question> selected() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
	}

	/** Nobody is told. */
	void select(Question question) {
		int index = rows.indexOf(question);
		if (index < 0) {
			table.deselectAll();
		} else if (index != table.getSelectionIndex() || table.getSelectionCount() != 1) {
			table.setSelection(index);
			table.showSelection();
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
			filled.set(e.index);
			write((TableItem) e.item, rows.get(e.index));
		}
	}

	/** As far as the columns go; what is cut ends with three dots. */
	private void write(TableItem item, Question question) {
		String stem = look.t(Texts.of(question.getStem())).replaceAll("\\s+", " ");
		List<String> words = List.of(stem.isBlank() ? look.t(Messages.QuestionTable_noStem) : stem, type.apply(question),
				question.getDifficulty() == 0 ? "–" : Integer.toString(question.getDifficulty()), question.getCode() == null ? "" : question.getCode());
		GC gc = new GC(table);
		try {
			for (int i = 0; i < words.size(); i++) {
				item.setText(i, cut(gc, words.get(i), table.getColumn(i).getWidth() - look.px(PADDING)));
			}
		} finally {
			gc.dispose();
		}
	}

	private static String cut(GC gc, String text, int width) {
		if (width <= 0 || gc.textExtent(text).x <= width) {
			return text;
		}
		int end = Math.min(text.length(), LONGEST);
		while (end > 0 && gc.textExtent(text.substring(0, end) + "…").x > width) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end) + "…";
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
