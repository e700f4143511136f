package org.chushi.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Sets the children side by side: each as wide as it wants to be, those with {@link Cell#growing()} share the rest.
 * Where they do not fit, or one that grows would get less than a quarter of the width, they go on in the next line. All in
 * screen pixels.
 */
public final class Row extends Layout {

	private static final int LEAST_PART = 4;

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

	/**
	 * {@link SWT#TOP}, {@link SWT#CENTER} (at first), {@link SWT#BOTTOM} or {@link SWT#FILL}. What would be centred stands at the top when it
	 * is a {@link Field}: what is said below one of them leaves the lines of the others where they are.
	 */
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
			height += lineHeight + (height > 0 && lineHeight > 0 ? gap : 0);
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
				int side = cell.align() != SWT.DEFAULT ? cell.align() : align == SWT.CENTER && piece.control instanceof Field ? SWT.TOP : align;
				int own = side == SWT.FILL ? height : Math.min(height, piece.height);
				int shift = side == SWT.CENTER ? (height - own) / 2 : side == SWT.BOTTOM ? height - own : 0;
				piece.control.setBounds(x, y + shift, piece.width, own);
				x += piece.width + gap;
			}
			y += height + (height > 0 ? gap : 0);
		}
	}

	private record Piece(Control control, int width, int height) {

		boolean grows() {
			return Cell.of(control).grow();
		}
	}

	private List<List<Piece>> lines(Composite composite, int inner, boolean flush) {
		List<List<Piece>> lines = new ArrayList<>();
		List<Piece> line = new ArrayList<>();
		int used = 0;
		for (Control child : composite.getChildren()) {
			if (Cell.shown(child)) {
				Piece piece = piece(child, inner, flush);
				if (inner != SWT.DEFAULT && !line.isEmpty() && used + piece.width > inner) {
					lines.add(shared(line, inner, flush));
					line = new ArrayList<>();
					used = 0;
				}
				line.add(piece);
				used += piece.width + gap;
			}
		}
		if (!line.isEmpty()) {
			lines.add(shared(line, inner, flush));
		}
		return lines;
	}

	/** What a child asks for: its own width, one that grows a quarter of the line if it has use for it. */
	private static Piece piece(Control child, int inner, boolean flush) {
		Point size = Cell.size(child, SWT.DEFAULT, flush);
		if (inner == SWT.DEFAULT) {
			return new Piece(child, size.x, size.y);
		}
		if (Cell.of(child).grow()) {
			return new Piece(child, Math.min(size.x, inner / LEAST_PART), size.y);
		}
		return size.x <= inner ? new Piece(child, size.x, size.y)
				: new Piece(child, inner, Cell.size(child, inner, flush).y);
	}

	/** The same pieces, those that grow with what is left of the line. */
	private List<Piece> shared(List<Piece> line, int inner, boolean flush) {
		int growing = (int) line.stream().filter(Piece::grows).count();
		if (growing == 0 || inner == SWT.DEFAULT) {
			return line;
		}
		int spare = inner - (line.size() - 1) * gap - line.stream().filter(piece -> !piece.grows()).mapToInt(Piece::width).sum();
		List<Piece> pieces = new ArrayList<>();
		for (Piece piece : line) {
			if (piece.grows()) {
				int width = Math.max(0, spare / growing);
				spare -= width;
				growing--;
				pieces.add(new Piece(piece.control, width, Cell.size(piece.control, width, flush).y));
			} else {
				pieces.add(piece);
			}
		}
		return pieces;
	}
}
