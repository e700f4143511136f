package org.chushi.internal.ui.author.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.chushi.model.Question;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** The rows of the table: the questions that are looked for, in the order of the bank or of one column. */
final class GridRows implements IRowDataProvider<Question>, ISortModel {

	private final List<GridColumn> columns;
	private final BiConsumer<GridColumn, TypedCell> typed;
	private List<Question> found = List.of();
	private List<Question> rows = List.of();
	/** Of each row: who chooses all is asked for every one of them. */
	private final Map<Question, Integer> places = new IdentityHashMap<>();
	private int sorted = -1;
	private SortDirectionEnum direction = SortDirectionEnum.NONE;

	/** What somebody typed into a cell. */
	record TypedCell(Question question, String words) {
	}

	/** @param typed told what is typed into a column */
	GridRows(List<GridColumn> columns, BiConsumer<GridColumn, TypedCell> typed) {
		this.columns = columns;
		this.typed = typed;
	}

	/** Shows these, sorted as before. */
	void show(List<Question> questions) {
		found = List.copyOf(questions);
		order();
	}

	List<Question> rows() {
		return rows;
	}

	private void order() {
		rows = direction == SortDirectionEnum.NONE ? found : sorted();
		places.clear();
		for (int i = 0; i < rows.size(); i++) {
			places.put(rows.get(i), i);
		}
	}

	private List<Question> sorted() {
		Comparator<Question> upwards = columns.get(sorted).order();
		List<Question> ordered = new ArrayList<>(found);
		ordered.sort(direction == SortDirectionEnum.DESC ? upwards.reversed() : upwards);
		return List.copyOf(ordered);
	}

	@Override
	public Object getDataValue(int column, int row) {
		return columns.get(column).text().apply(rows.get(row));
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		typed.accept(columns.get(column), new TypedCell(rows.get(row), value == null ? "" : value.toString()));
	}

	@Override
	public int getColumnCount() {
		return columns.size();
	}

	@Override
	public int getRowCount() {
		return rows.size();
	}

	@Override
	public Question getRowObject(int index) {
		return index < 0 || index >= rows.size() ? null : rows.get(index);
	}

	@Override
	public int indexOfRowObject(Question question) {
		return places.getOrDefault(question, -1);
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return direction == SortDirectionEnum.NONE ? List.of() : List.of(sorted);
	}

	@Override
	public boolean isColumnIndexSorted(int column) {
		return column == sorted && direction != SortDirectionEnum.NONE;
	}

	@Override
	public SortDirectionEnum getSortDirection(int column) {
		return isColumnIndexSorted(column) ? direction : SortDirectionEnum.NONE;
	}

	@Override
	public int getSortOrder(int column) {
		return isColumnIndexSorted(column) ? 0 : -1;
	}

	@Override
	@SuppressWarnings("rawtypes")
	public List<Comparator> getComparatorsForColumnIndex(int column) {
		return List.of(columns.get(column).order());
	}

	@Override
	public Comparator<?> getColumnComparator(int column) {
		return columns.get(column).order();
	}

	@Override
	public void sort(int column, SortDirectionEnum to, boolean accumulate) {
		sorted = column;
		direction = to;
		order();
	}

	@Override
	public void clear() {
		direction = SortDirectionEnum.NONE;
		order();
	}
}
