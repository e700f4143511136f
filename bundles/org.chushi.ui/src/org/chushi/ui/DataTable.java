package org.chushi.ui;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
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
	/** What the words of each column take; measured when the rows change. */
	private int[] needed;
	/** How wide the columns were made; the system may have made the last one wider. */
	private int[] given = {};
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
		needed = needed();
		addListener(SWT.Resize, e -> {
			if (widths()) {
				write();
			}
		});
	}

	public void rows(List<T> values) {
		Optional<T> before = selected();
		rows = new ArrayList<>(values);
		needed = needed();
		fill(before);
		widths();
		write();
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
		before.map(rows::indexOf).filter(index -> index >= 0).ifPresent(this::select);
	}

	/** The words of all rows, as far as their columns go; what is cut ends with three dots. */
	private void write() {
		int icons = icons();
		GC gc = new GC(table);
		try {
			for (int i = 0; i < table.getItemCount(); i++) {
				for (int c = 0; c < specs.size(); c++) {
					table.getItem(i).setText(c, cut(words -> gc.textExtent(words).x, specs.get(c).text().apply(rows.get(i)),
							table.getColumn(c).getWidth() - look.px(PADDING) - (c == 0 ? icons : 0)));
				}
			}
		} finally {
			gc.dispose();
		}
	}

	/** As much of the words as has room, with three dots if that is not all; where there is no room yet, all. */
	public static String cut(ToIntFunction<String> measure, String text, int width) {
		if (width <= 0 || measure.applyAsInt(text) <= width) {
			return text;
		}
		int fits = 0;
		int tooLong = text.codePointCount(0, text.length());
		while (tooLong - fits > 1) {
			int middle = (fits + tooLong) / 2;
			if (measure.applyAsInt(begin(text, middle)) <= width) {
				fits = middle;
			} else {
				tooLong = middle;
			}
		}
		return begin(text, fits);
	}

	private static String begin(String text, int characters) {
		return text.substring(0, text.offsetByCodePoints(0, characters)) + "…";
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
		write();
	}

	/**
	 * Each column as wide as its words need, never narrower than its heading or short words: {@link Widths}.
	 *
	 * @return whether a column is of another width now
	 */
	private boolean widths() {
		if (getClientArea().width == 0) {
			return false;
		}
		int room = getClientArea().width - look.px(20);
		int[] wanted = IntStream.range(0, specs.size())
				.map(i -> Math.max(heading(i), Math.min(needed[i], Math.max(look.px(SHORT), room / 2)))).toArray();
		int[] least = IntStream.range(0, wanted.length).map(i -> Math.max(heading(i), Math.min(wanted[i], look.px(SHORT)))).toArray();
		int[] wide = Widths.of(wanted, least, specs.stream().mapToInt(Spec::weight).toArray(), room);
		if (Arrays.equals(wide, given)) {
			return false;
		}
		given = wide;
		for (int i = 0; i < wide.length; i++) {
			table.getColumn(i).setWidth(wide[i]);
		}
		return true;
	}

	private int icons() {
		return rows.stream().limit(MEASURED).flatMap(r -> icon.apply(r).stream()).mapToInt(i -> i.getBounds().width).max().orElse(0);
	}

	private int[] needed() {
		GC gc = new GC(table);
		try {
			return specs.stream().mapToInt(spec -> needed(gc, spec)).toArray();
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

	private int needed(GC gc, Spec<T> spec) {
		int words = rows.stream().limit(MEASURED).mapToInt(row -> gc.textExtent(spec.text().apply(row)).x).max().orElse(0);
		return Math.max(words, gc.textExtent(spec.title()).x) + look.px(PADDING) + (specs.getFirst() == spec ? icons() : 0);
	}
}
