package org.chushi.internal.ui.author.grid;

import java.util.List;
import java.util.function.Consumer;

import org.chushi.model.Question;
import org.chushi.ui.Look;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultRowHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ColumnOverrideLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;

/** The table itself: only cells that are seen are asked for and painted, so that a hundred thousand rows are as quick as ten. */
final class QuestionGrid {

	/** In the design's pixels. */
	private static final int ROW = 36;
	private static final int NUMBERS = 64;

	private final GridRows rows;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final NatTable table;

	QuestionGrid(Composite parent, Look look, List<GridColumn> columns, GridRows rows, String name) {
		Factories.ready();
		this.rows = rows;
		DataLayer data = new DataLayer(rows, look.px(NUMBERS), look.px(ROW));
		ColumnOverrideLabelAccumulator labels = new ColumnOverrideLabelAccumulator(data);
		data.setConfigLabelAccumulator(labels);
		for (int i = 0; i < columns.size(); i++) {
			data.setColumnWidthByPosition(i, look.px(columns.get(i).width()));
			labels.registerColumnOverrides(i, GridStyle.label(i));
		}
		selection = new SelectionLayer(data, false);
		selection.setSelectionModel(new RowSelectionModel<>(selection, rows, QuestionGrid::id));
		selection.addConfiguration(new RowOnlySelectionConfiguration());
		viewport = new ViewportLayer(selection);
		IDataProvider titles = new Titles(columns.stream().map(c -> look.t(c.title())).toList());
		DataLayer titleData = new DataLayer(titles, look.px(NUMBERS), look.px(ROW));
		SortHeaderLayer<Question> header = new SortHeaderLayer<>(new ColumnHeaderLayer(titleData, viewport, selection), rows, false);
		IDataProvider numbers = new DefaultRowHeaderDataProvider(rows);
		DataLayer numberData = new DataLayer(numbers, look.px(NUMBERS), look.px(ROW));
		RowHeaderLayer left = new RowHeaderLayer(numberData, viewport, selection);
		CornerLayer corner = new CornerLayer(new DataLayer(new Titles(List.of(""))), left, header);
		GridLayer grid = new GridLayer(viewport, header, left, corner, false);
		grid.addConfiguration(new DefaultEditConfiguration());
		table = new NatTable(parent, grid, false);
		table.setBackground(look.colour(look.theme().card()));
		table.addConfiguration(new GridStyle(look, columns));
		table.addConfiguration(new GridKeys());
		table.addConfiguration(new RowOnlySelectionBindings());
		table.addConfiguration(new SingleClickSortConfiguration());
		table.configure();
		new NatTableContentTooltip(table, GridRegion.BODY, GridRegion.COLUMN_HEADER);
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = name;
			}
		});
	}

	/** Ids are what rows are known by; a question that has none yet is known by its place in the bank. */
	private static String id(Question question) {
		return question.getId() != null ? question.getId() : "#" + System.identityHashCode(question);
	}

	/** Told when other rows are chosen. */
	void onSelect(Runnable listener) {
		selection.addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				listener.run();
			}
		});
	}

	/** At Ctrl+Enter. */
	void onOpen(Consumer<Question> listener) {
		table.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.CR && (e.stateMask & SWT.MOD1) != 0) {
				selected().stream().findFirst().ifPresent(listener);
			}
		});
	}

	/** In the order of the rows. */
	List<Question> selected() {
		return selection.getSelectedRowPositions().stream().flatMapToInt(range -> range.getMembers().stream().mapToInt(Integer::intValue))
				.sorted().mapToObj(rows::getRowObject).filter(q -> q != null).toList();
	}

	/** Other questions are there, or they are in another order. */
	void refresh() {
		table.refresh();
	}

	/** The same questions say something else. */
	void rewrite() {
		table.refresh(false);
	}

	void select(Question question) {
		int row = rows.indexOfRowObject(question);
		if (row >= 0) {
			selection.doCommand(new SelectRowsCommand(selection, 0, row, false, false));
			viewport.doCommand(new ShowRowInViewportCommand(row));
		}
	}

	void focus() {
		table.setFocus();
		PositionCoordinate anchor = selection.getSelectionAnchor();
		if (anchor.getRowPosition() == SelectionLayer.NO_SELECTION && !rows.rows().isEmpty()) {
			select(rows.rows().getFirst());
		}
	}

	/** Ends what is being typed into a cell, and keeps it. */
	void flush() {
		table.commitAndCloseActiveCellEditor();
	}

	/** The native control. */
	NatTable table() {
		return table;
	}

	/** One row of titles. */
	private record Titles(List<String> words) implements IDataProvider {

		@Override
		public Object getDataValue(int column, int row) {
			return words.get(column);
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			throw new UnsupportedOperationException("titles stay as they are");
		}

		@Override
		public int getColumnCount() {
			return words.size();
		}

		@Override
		public int getRowCount() {
			return 1;
		}
	}
}
