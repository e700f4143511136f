package org.chushi.ui;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A native table in the program's colours; a click on a header sorts. */
public final class DataTable<T> extends Composite {

	/**
	 * One column.
	 *
	 * @param weight its share of the width
	 * @param order  how it sorts
	 */
	public record Spec<T>(String title, int weight, Function<T, String> text, Comparator<T> order) {

		/** Sorts by its text, Chinese by its sound. */
		public static <T> Spec<T> text(String title, int weight, Function<T, String> text) {
			return new Spec<>(title, weight, text, Comparator.comparing(text, Collator.getInstance(Locale.CHINA)::compare));
		}
	}

	/** How many rows are looked at for the width of a column. */
	private static final int MEASURED = 100;

	/** What a cell takes beside its words, in the design's pixels. */
	private static final int PADDING = 20;

	/** What the mark of an order takes in a heading, in the design's pixels. */
	private static final int MARK = 18;

	/** Words up to this width are never cut, in the design's pixels. */
	private static final int SHORT = 112;

	/** The least height of a row, easy to hit, in the design's pixels. */
	private static final int ROW = 36;

	private final Look look;
	private final List<Spec<T>> specs;
	private final Table table;
	private final int leastRows;
	private List<T> rows = List.of();
	private Function<T, Optional<Image>> icon = row -> Optional.empty();

	/** @param leastRows how many rows are seen without scrolling when there is more */
	public DataTable(Composite parent, Look look, int leastRows, List<Spec<T>> specs) {
		super(parent, SWT.NONE);
		this.look = look;
		this.specs = List.copyOf(specs);
		this.leastRows = leastRows;
		setBackground(look.colour(look.ground(parent)));
		setLayout(new FillLayout());
		table = look.settle(new Table(this, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL));
		table.setBackground(look.colour(look.theme().card()));
		table.setHeaderVisible(true);
		table.setHeaderBackground(look.colour(look.theme().rail()));
		table.setHeaderForeground(look.colour(look.theme().ink()));
		table.addListener(SWT.EraseItem, this::ground);
		table.addListener(SWT.MeasureItem, e -> e.height = Math.max(e.height, look.px(ROW)));
		for (Spec<T> spec : specs) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(spec.title());
			column.addListener(SWT.Selection, e -> sort(column, spec));
		}
		addListener(SWT.Resize, e -> widths());
	}

	public void rows(List<T> values) {
		Optional<T> before = selected();
		rows = new ArrayList<>(values);
		fill(before);
		widths();
		ScrolledPage.reflow(this);
	}

	/** Sets an icon before the first words of a row; what it says is to stand in a column as well. */
	public DataTable<T> icons(Function<T, Optional<Image>> ofRow) {
		icon = ofRow;
		return this;
	}

	public List<T> rows() {
		return List.copyOf(rows);
	}

	public Optional<T> selected() {
		int index = table.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(rows.get(index));
	}

	public void select(int index) {
		table.setSelection(index);
	}

	public void onSelect(Consumer<T> listener) {
		table.addListener(SWT.Selection, e -> selected().ifPresent(listener));
	}

	/** At Enter or a double click. */
	public void onOpen(Consumer<T> listener) {
		table.addListener(SWT.DefaultSelection, e -> selected().ifPresent(listener));
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
		int shown = Math.clamp(rows.size(), 1, Math.max(1, leastRows));
		int height = table.getHeaderHeight() + shown * table.getItemHeight() + look.px(8);
		return new Point(wHint == SWT.DEFAULT ? look.px(120) * specs.size() : wHint, hHint == SWT.DEFAULT ? height : hHint);
	}

	/** @param before what is chosen again, if it is still there */
	private void fill(Optional<T> before) {
		table.removeAll();
		for (T row : rows) {
			TableItem item = new TableItem(table, SWT.NONE);
			icon.apply(row).ifPresent(item::setImage);
		}
		write();
		before.map(rows::indexOf).filter(index -> index >= 0).ifPresent(this::select);
	}

	/** The words of all rows, as far as their columns go; what is cut ends with three dots. */
	private void write() {
		int icons = icons();
		GC gc = new GC(table);
		try {
			for (int i = 0; i < table.getItemCount(); i++) {
				for (int c = 0; c < specs.size(); c++) {
					table.getItem(i).setText(c, cut(gc, specs.get(c).text().apply(rows.get(i)),
							table.getColumn(c).getWidth() - look.px(PADDING) - (c == 0 ? icons : 0)));
				}
			}
		} finally {
			gc.dispose();
		}
	}

	private static String cut(GC gc, String text, int width) {
		if (width <= 0 || gc.textExtent(text).x <= width) {
			return text;
		}
		int end = text.length();
		while (end > 0 && gc.textExtent(text.substring(0, end) + "…").x > width) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end) + "…";
	}

	/** What is chosen lies on the wash of the program and not on that of the system. */
	private void ground(Event e) {
		if ((e.detail & SWT.SELECTED) != 0) {
			e.gc.setBackground(look.colour(look.theme().accentSoft()));
			e.gc.setForeground(look.colour(look.theme().ink()));
			e.gc.fillRectangle(0, e.y, table.getClientArea().width, e.height);
			e.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOCUSED);
		}
	}

	private void sort(TableColumn column, Spec<T> spec) {
		boolean down = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
		table.setSortColumn(column);
		table.setSortDirection(down ? SWT.DOWN : SWT.UP);
		Optional<T> before = selected();
		rows.sort(down ? spec.order().reversed() : spec.order());
		fill(before);
		widths();
	}

	/** Each column as wide as its words need, never narrower than its heading or short words: {@link Widths}. */
	private void widths() {
		int room = getClientArea().width - look.px(20);
		int[] needed = IntStream.range(0, specs.size())
				.map(i -> Math.max(heading(i), Math.min(needed(specs.get(i)), Math.max(look.px(SHORT), room / 2)))).toArray();
		int[] least = IntStream.range(0, needed.length).map(i -> Math.max(heading(i), Math.min(needed[i], look.px(SHORT)))).toArray();
		int[] widths = Widths.of(needed, least, specs.stream().mapToInt(Spec::weight).toArray(), room);
		for (int i = 0; i < widths.length; i++) {
			table.getColumn(i).setWidth(widths[i]);
		}
		write();
	}

	private int icons() {
		return rows.stream().limit(MEASURED).flatMap(r -> icon.apply(r).stream()).mapToInt(i -> i.getBounds().width).max().orElse(0);
	}

	private int needed(Spec<T> spec) {
		GC gc = new GC(table);
		try {
			int words = rows.stream().limit(MEASURED).mapToInt(row -> gc.textExtent(spec.text().apply(row)).x).max().orElse(0);
			return words + look.px(PADDING) + (specs.getFirst() == spec ? icons() : 0);
		} finally {
			gc.dispose();
		}
	}

	/** What a heading takes, with the mark of its order. */
	private int heading(int index) {
		GC gc = new GC(table);
		try {
			int mark = table.getSortColumn() == table.getColumn(index) ? look.px(MARK) : 0;
			return Math.max(look.px(56), gc.textExtent(specs.get(index).title()).x + look.px(PADDING) + mark);
		} finally {
			gc.dispose();
		}
	}
}
