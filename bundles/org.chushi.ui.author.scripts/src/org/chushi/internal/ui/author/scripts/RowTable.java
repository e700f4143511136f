package org.chushi.internal.ui.author.scripts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

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

/** Rows of which only those that are seen are made, so that fifty thousand are as quick as ten. */
final class RowTable<T> extends Composite {

	/** @param width in the design's pixels; the first column has what is left */
	record Head(String title, int width) {
	}

	private static final int ROW = 36;
	private static final int PADDING = 10;
	private static final int LEAST = 4;
	private static final int GROWING = 140;
	/** No column shows more, in characters. */
	private static final int LONGEST = 200;

	private final Look look;
	private final String name;
	private final List<Head> heads;
	private final Function<T, List<String>> words;
	private final List<Consumer<T>> chosen = new ArrayList<>();
	private final BitSet filled = new BitSet();
	private Table table;
	private List<T> rows = List.of();

	RowTable(Composite parent, Look look, String name, List<Head> heads, Function<T, List<String>> words) {
		super(parent, SWT.NONE);
		this.look = look;
		this.name = name;
		this.heads = List.copyOf(heads);
		this.words = words;
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
		heads.forEach(h -> new TableColumn(table, SWT.LEFT).setText(h.title()));
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = name;
			}
		});
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.EraseItem, this::ground);
		table.addListener(SWT.MeasureItem, e -> e.height = Math.max(e.height, look.px(ROW)));
		table.addListener(SWT.Selection, e -> selected().ifPresent(row -> chosen.forEach(c -> c.accept(row))));
		widths();
	}

	/** Shows these, and goes on with the one that is chosen if it is still there. The native table is made anew, as GTK wants it. */
	void show(List<T> now) {
		Optional<T> before = selected();
		int top = table.getTopIndex();
		boolean focused = table.isFocusControl();
		Keyboard.release(this);
		table.dispose();
		filled.clear();
		rows = List.copyOf(now);
		build();
		table.setItemCount(rows.size());
		layout();
		table.setTopIndex(Math.min(top, Math.max(0, rows.size() - 1)));
		before.ifPresent(this::select);
		if (focused) {
			table.setFocus();
		}
	}

	/** Says again what a row says. */
	void rewrite(T row) {
		int index = rows.indexOf(row);
		if (index >= 0) {
			write(table.getItem(index), row);
		}
	}

	List<T> rows() {
		return rows;
	}

	Optional<T> selected() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
	}

	/** Nobody is told. */
	void select(T row) {
		int index = rows.indexOf(row);
		if (index < 0) {
			table.deselectAll();
		} else if (index != table.getSelectionIndex()) {
			table.setSelection(index);
			table.showSelection();
		}
	}

	void onSelect(Consumer<T> listener) {
		chosen.add(listener);
	}

	/** The native table, until others are shown. */
	Table table() {
		return table;
	}

	@Override
	public boolean setFocus() {
		return !table.isDisposed() && table.setFocus();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? look.px(2 * GROWING) : wHint, hHint == SWT.DEFAULT ? look.px(LEAST * ROW) : hHint);
	}

	private void fill(Event e) {
		if (e.index < rows.size()) {
			filled.set(e.index);
			write((TableItem) e.item, rows.get(e.index));
		}
	}

	/** As far as the columns go; what is cut ends with three dots. */
	private void write(TableItem item, T row) {
		List<String> said = words.apply(row);
		GC gc = new GC(table);
		try {
			for (int i = 0; i < said.size(); i++) {
				item.setText(i, cut(gc, said.get(i).replaceAll("\\s+", " "), table.getColumn(i).getWidth() - look.px(PADDING)));
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

	private void ground(Event e) {
		if ((e.detail & SWT.SELECTED) != 0) {
			e.gc.setBackground(look.colour(look.theme().accentSoft()));
			e.gc.setForeground(look.colour(look.theme().ink()));
			e.gc.fillRectangle(0, e.y, table.getClientArea().width, e.height);
			e.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOCUSED);
		}
	}

	/** Where there is little room the second column goes, then the next. */
	private void widths() {
		int area = getClientArea().width - look.px(4);
		int fixed = heads.stream().mapToInt(h -> look.px(h.width())).sum();
		int left = 1;
		while (left < heads.size() && area - fixed < look.px(GROWING)) {
			fixed -= look.px(heads.get(left++).width());
		}
		for (int i = 0; i < heads.size(); i++) {
			table.getColumn(i).setWidth(i == 0 ? Math.max(look.px(GROWING), area - fixed) : i < left ? 0 : look.px(heads.get(i).width()));
		}
	}
}
