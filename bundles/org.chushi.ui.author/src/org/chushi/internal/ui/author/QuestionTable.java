package org.chushi.internal.ui.author;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.chushi.content.Texts;
import org.chushi.model.Question;
import org.chushi.ui.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The questions of a bank in their order. Only rows that are seen are made, so that a hundred thousand are as quick as ten. */
final class QuestionTable extends Composite {

	/** Widths in the design's pixels; the stem takes the rest. */
	private static final int TYPE = 96;
	private static final int LEVEL = 56;
	private static final int CODE = 110;
	/** From this width on the code has a column. */
	private static final int WIDE = 420;
	private static final int ROW = 36;

	private final Look look;
	private final Function<Question, String> type;
	private final Table table;
	private List<Question> rows = List.of();

	QuestionTable(Composite parent, Look look, Function<Question, String> type) {
		super(parent, SWT.NONE);
		this.look = look;
		this.type = type;
		setBackground(look.colour(look.ground(parent)));
		setLayout(new FillLayout());
		table = look.settle(new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL));
		table.setBackground(look.colour(look.theme().card()));
		table.setHeaderVisible(true);
		table.setHeaderBackground(look.colour(look.theme().rail()));
		table.setHeaderForeground(look.colour(look.theme().ink()));
		for (Messages title : List.of(Messages.QuestionTable_stem, Messages.QuestionTable_type, Messages.QuestionTable_difficulty,
				Messages.Kinds_code)) {
			new TableColumn(table, SWT.LEFT).setText(look.t(title));
		}
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.EraseItem, this::ground);
		table.addListener(SWT.MeasureItem, e -> e.height = Math.max(e.height, look.px(ROW)));
		addListener(SWT.Resize, e -> widths());
	}

	/** Shows these, and goes on with the one that is chosen if it is still there. */
	void show(List<Question> questions) {
		Optional<Question> before = selected();
		rows = List.copyOf(questions);
		table.setItemCount(rows.size());
		table.clearAll();
		before.ifPresent(this::select);
	}

	/** Says again what each row says. */
	void rewrite() {
		table.clearAll();
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
		table.addListener(SWT.Selection, e -> selected().ifPresent(listener));
	}

	/** At Enter or a double click. */
	void onOpen(Runnable listener) {
		table.addListener(SWT.DefaultSelection, e -> listener.run());
	}

	Table table() {
		return table;
	}

	@Override
	public boolean setFocus() {
		return !table.isDisposed() && table.setFocus();
	}

	private void fill(Event e) {
		TableItem item = (TableItem) e.item;
		int index = e.index;
		if (index < rows.size()) {
			Question question = rows.get(index);
			String stem = look.t(Texts.of(question.getStem())).replaceAll("\\s+", " ");
			item.setText(new String[] { stem.isBlank() ? look.t(Messages.QuestionTable_noStem) : stem, type.apply(question),
					question.getDifficulty() == 0 ? "–" : Integer.toString(question.getDifficulty()),
					question.getCode() == null ? "" : question.getCode() });
		}
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
		int room = getClientArea().width - look.px(4);
		int code = room >= look.px(WIDE) ? look.px(CODE) : 0;
		int rest = room - look.px(TYPE) - look.px(LEVEL) - code;
		table.getColumn(0).setWidth(Math.max(look.px(TYPE), rest));
		table.getColumn(1).setWidth(look.px(TYPE));
		table.getColumn(2).setWidth(look.px(LEVEL));
		table.getColumn(3).setWidth(code);
	}
}
