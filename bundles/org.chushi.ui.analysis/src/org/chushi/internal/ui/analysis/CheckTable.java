package org.chushi.internal.ui.analysis;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.chushi.ui.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Many things to be ticked off in a native table; the blank key ticks the one that has the keyboard. */
final class CheckTable<T> extends Composite {

	private static final int ROW = 36;
	private static final int SHOWN = 8;

	private final Look look;
	private final List<T> rows;
	private final Table table;

	/** @param what says of what, for the screen reader */
	CheckTable(Composite parent, Look look, String what, List<T> rows, Function<T, String> words) {
		super(parent, SWT.NONE);
		this.look = look;
		this.rows = List.copyOf(rows);
		setBackground(look.colour(look.theme().edge()));
		FillLayout edge = new FillLayout();
		edge.marginWidth = Math.max(1, look.px(1));
		edge.marginHeight = edge.marginWidth;
		setLayout(edge);
		table = look.settle(new Table(this, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL));
		table.setBackground(look.colour(look.theme().card()));
		table.addListener(SWT.MeasureItem, e -> e.height = Math.max(e.height, look.px(ROW)));
		rows.forEach(r -> new TableItem(table, SWT.NONE).setText(words.apply(r)));
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = what;
			}
		});
	}

	/** Told after each change by the person. */
	void onChange(Consumer<List<T>> listener) {
		table.addListener(SWT.Selection, e -> {
			if (e.detail == SWT.CHECK) {
				listener.accept(checked());
			}
		});
	}

	List<T> checked() {
		return IntStream.range(0, rows.size()).filter(i -> table.getItem(i).getChecked()).mapToObj(rows::get).toList();
	}

	/** Nobody is told. */
	void check(List<T> chosen) {
		for (int i = 0; i < rows.size(); i++) {
			table.getItem(i).setChecked(chosen.contains(rows.get(i)));
		}
	}

	Table table() {
		return table;
	}

	@Override
	public boolean setFocus() {
		return !table.isDisposed() && table.setFocus();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int height = Math.clamp(rows.size(), 1, SHOWN) * table.getItemHeight() + look.px(8);
		return new Point(wHint == SWT.DEFAULT ? look.px(320) : wHint, height);
	}
}
