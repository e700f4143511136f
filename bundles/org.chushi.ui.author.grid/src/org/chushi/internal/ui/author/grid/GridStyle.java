package org.chushi.internal.ui.author.grid;

import java.util.List;

import org.chushi.ui.Look;
import org.chushi.ui.Type;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.selection.SelectionConfigAttributes;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.swt.graphics.RGB;

/** The table in the colours and type of the program, and which columns can be written. */
final class GridStyle extends AbstractRegistryConfiguration {

	/** In the design's pixels. */
	private static final int PADDING = 8;

	private final Look look;
	private final List<GridColumn> columns;

	GridStyle(Look look, List<GridColumn> columns) {
		this.look = look;
		this.columns = columns;
	}

	/** What the cells of a column are labelled with. */
	static String label(int column) {
		return "column" + column;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		RGB ink = look.theme().ink();
		registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, look.colour(look.theme().line()));
		registry.registerConfigAttribute(SelectionConfigAttributes.SELECTION_GRID_LINE_STYLE,
				new BorderStyle(1, look.colour(look.theme().accent()), LineStyleEnum.SOLID));
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, padded(new TextPainter()));
		region(registry, GridRegion.BODY, look.theme().card(), look.theme().accentSoft(), ink, Type.BODY);
		region(registry, GridRegion.COLUMN_HEADER, look.theme().rail(), look.theme().rail(), ink, Type.SMALL_STRONG);
		region(registry, GridRegion.ROW_HEADER, look.theme().rail(), look.theme().accentSoft(), look.theme().mutedInk(), Type.SMALL);
		region(registry, GridRegion.CORNER, look.theme().rail(), look.theme().rail(), ink, Type.SMALL);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, padded(new SortableHeaderTextPainter()), DisplayMode.NORMAL,
				GridRegion.COLUMN_HEADER);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, IEditableRule.NEVER_EDITABLE, DisplayMode.EDIT);
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).edit().isPresent()) {
				editable(registry, columns.get(i), label(i));
			}
		}
	}

	private ICellPainter padded(ICellPainter painter) {
		return new PaddingDecorator(painter, 0, look.px(PADDING), 0, look.px(PADDING));
	}

	private void region(IConfigRegistry registry, String region, RGB ground, RGB chosen, RGB ink, Type type) {
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style(ground, ink, type), DisplayMode.NORMAL, region);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style(chosen, ink, type), DisplayMode.SELECT, region);
	}

	private Style style(RGB ground, RGB ink, Type type) {
		Style style = new Style();
		style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, look.colour(ground));
		style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, look.colour(ink));
		style.setAttributeValue(CellStyleAttributes.FONT, look.font(type));
		style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
		style.setAttributeValue(CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.MIDDLE);
		style.setAttributeValue(CellStyleAttributes.BORDER_STYLE, (BorderStyle) null);
		return style;
	}

	private void editable(IConfigRegistry registry, GridColumn column, String label) {
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, IEditableRule.ALWAYS_EDITABLE, DisplayMode.EDIT, label);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR,
				column.choices().isEmpty() ? new TextCellEditor() : new ComboBoxCellEditor(column.choices()), DisplayMode.EDIT, label);
		Style editing = style(look.theme().card(), look.theme().ink(), Type.BODY);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, editing, DisplayMode.EDIT, label);
	}
}
