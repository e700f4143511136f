package org.chushi.ui;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Many things to be ticked off in a native table; the blank key ticks the one that has the keyboard. What is ticked
 * stays so while it is not shown.
 */
public final class CheckTable<T> extends Composite {

	/** The height of a row, easy to hit, in the design's pixels. */
	private static final int ROW = 36;

	private final Look look;
	private final int most;
	private final List<T> rows;
	private final Function<T, String> words;
	private final Table table;
	private final Set<T> ticked = new HashSet<>();
	private List<T> shown = List.of();

	/**
	 * @param what says of what, for the screen reader
	 * @param most how many rows are seen without scrolling
	 */
	public CheckTable(Composite parent, Look look, String what, int most, List<T> rows, Function<T, String> words) {
		super(parent, SWT.NONE);
		this.look = look;
		this.most = most;
		this.rows = List.copyOf(rows);
		this.words = words;
		setBackground(look.colour(look.theme().edge()));
		FillLayout edge = new FillLayout();
		edge.marginWidth = Math.max(1, look.px(1));
		edge.marginHeight = edge.marginWidth;
		setLayout(edge);
		table = look.settle(new Table(this, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL));
		table.setBackground(look.colour(look.theme().card()));
		table.addListener(SWT.MeasureItem, e -> e.height = Math.max(e.height, look.px(ROW)));
		table.addListener(SWT.Selection, this::tick);
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = what;
			}
		});
		show(row -> true);
	}

	/** Shows those that are wanted. */
	public void show(Predicate<T> wanted) {
		shown = rows.stream().filter(wanted).toList();
		table.removeAll();
		shown.forEach(row -> {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(words.apply(row));
			item.setChecked(ticked.contains(row));
		});
	}

	/** Those that are shown now, from the top. */
	public List<T> shown() {
		return shown;
	}

	/** Told after each change by the person. */
	public void onChange(Consumer<List<T>> listener) {
		table.addListener(SWT.Selection, e -> {
			if (e.detail == SWT.CHECK) {
				listener.accept(checked());
			}
		});
	}

	/** Those that are ticked, shown or not. */
	public List<T> checked() {
		return rows.stream().filter(ticked::contains).toList();
	}

	/** Ticks these and no others; nobody is told. */
	public void check(Collection<T> chosen) {
		ticked.clear();
		ticked.addAll(chosen);
		for (int i = 0; i < shown.size(); i++) {
			table.getItem(i).setChecked(ticked.contains(shown.get(i)));
		}
	}

	private void tick(Event e) {
		if (e.detail == SWT.CHECK) {
			T row = shown.get(table.indexOf((TableItem) e.item));
			if (((TableItem) e.item).getChecked()) {
				ticked.add(row);
			} else {
				ticked.remove(row);
			}
		}
	}

	/** The native table, for what this class does not offer. */
	public Table table() {
		return table;
	}

	@Override
	public boolean setFocus() {
		return !table.isDisposed() && table.setFocus();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int height = Math.clamp(rows.size(), 1, most) * table.getItemHeight() + look.px(8);
		return new Point(wHint == SWT.DEFAULT ? look.px(320) : wHint, height);
	}
}
