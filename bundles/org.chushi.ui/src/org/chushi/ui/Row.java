package org.chushi.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Sets the children side by side: each as wide as it wants to be, those with {@link Cell#growing()} share the rest.
 * Where nothing grows and they do not fit, they go on in the next line. All in screen pixels.
 */
public final class Row extends Layout {

	private final int gap;
	private int horizontal;
	private int vertical;
	private int align = SWT.CENTER;

	public Row(int gap) {
		this.gap = gap;
	}

	public Row margin(int horizontal, int vertical) {
		this.horizontal = horizontal;
		this.vertical = vertical;
		return this;
	}

	/** {@link SWT#TOP}, {@link SWT#CENTER} (at first), {@link SWT#BOTTOM} or {@link SWT#FILL}. */
	public Row align(int align) {
		this.align = align;
		return this;
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
		int inner = wHint == SWT.DEFAULT ? SWT.DEFAULT : Math.max(0, wHint - 2 * horizontal);
		int width = 0;
		int height = 0;
		for (List<Piece> line : lines(composite, inner, flush)) {
			int lineWidth = (line.size() - 1) * gap;
			int lineHeight = 0;
			for (Piece piece : line) {
				lineWidth += piece.width;
				lineHeight = Math.max(lineHeight, piece.height);
			}
			width = Math.max(width, lineWidth);
			height += lineHeight + (height > 0 ? gap : 0);
		}
		return new Point(wHint == SWT.DEFAULT ? width + 2 * horizontal : wHint,
				hHint == SWT.DEFAULT ? height + 2 * vertical : hHint);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		Rectangle area = composite.getClientArea();
		int y = area.y + vertical;
		List<List<Piece>> lines = lines(composite, Math.max(0, area.width - 2 * horizontal), flush);
		for (List<Piece> line : lines) {
			int height = line.stream().mapToInt(Piece::height).max().orElse(0);
			if (lines.size() == 1) {
				height = Math.max(height, area.height - 2 * vertical);
			}
			int x = area.x + horizontal;
			for (Piece piece : line) {
				Cell cell = Cell.of(piece.control);
				int side = cell.align() == SWT.DEFAULT ? align : cell.align();
				int own = side == SWT.FILL ? height : Math.min(height, piece.height);
				int shift = side == SWT.CENTER ? (height - own) / 2 : side == SWT.BOTTOM ? height - own : 0;
				piece.control.setBounds(x, y + shift, piece.width, own);
				x += piece.width + gap;
			}
			y += height + gap;
		}
	}

	private record Piece(Control control, int width, int height) {
	}

	private List<List<Piece>> lines(Composite composite, int inner, boolean flush) {
		List<Control> children = Arrays.stream(composite.getChildren()).filter(Cell::shown).toList();
		boolean grows = children.stream().anyMatch(child -> Cell.of(child).grow());
		if (grows && inner != SWT.DEFAULT) {
			return List.of(shared(children, inner, flush));
		}
		List<List<Piece>> lines = new ArrayList<>();
		List<Piece> line = new ArrayList<>();
		int used = 0;
		for (Control child : children) {
			Point size = Cell.size(child, SWT.DEFAULT, flush);
			if (inner != SWT.DEFAULT && size.x > inner) {
				size = new Point(inner, Cell.size(child, inner, flush).y);
			}
			if (inner != SWT.DEFAULT && !line.isEmpty() && used + size.x > inner) {
				lines.add(line);
				line = new ArrayList<>();
				used = 0;
			}
			line.add(new Piece(child, size.x, size.y));
			used += size.x + gap;
		}
		if (!line.isEmpty()) {
			lines.add(line);
		}
		return lines;
	}

	private List<Piece> shared(List<Control> children, int inner, boolean flush) {
		int[] widths = new int[children.size()];
		int fixed = Math.max(0, children.size() - 1) * gap;
		int growing = 0;
		for (int i = 0; i < widths.length; i++) {
			if (Cell.of(children.get(i)).grow()) {
				growing++;
			} else {
				widths[i] = Cell.size(children.get(i), SWT.DEFAULT, flush).x;
				fixed += widths[i];
			}
		}
		int spare = Math.max(0, inner - fixed);
		List<Piece> pieces = new ArrayList<>();
		for (int i = 0; i < widths.length; i++) {
			Control child = children.get(i);
			if (Cell.of(child).grow()) {
				widths[i] = spare / growing;
				spare -= widths[i];
				growing--;
			}
			pieces.add(new Piece(child, widths[i], Cell.size(child, widths[i], flush).y));
		}
		return pieces;
	}
}
