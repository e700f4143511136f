package org.chushi.internal.ui.questions;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.chushi.internal.ui.Paint;
import org.chushi.internal.ui.Speaking;
import org.chushi.ui.Look;
import org.chushi.ui.Named;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Text that flows around fields: words and controls one after the other, lines broken where the language allows it. A
 * drawer takes a line of its own below the line of its picker.
 */
final class Flow extends Composite implements Named {

	/** Words that stay together, or a control, or the end of a line. */
	private sealed interface Piece {
		record Words(String text, int width) implements Piece {
		}

		record Slot(Control control, List<Composite> drawers) implements Piece {
		}

		record End() implements Piece {
		}
	}

	/** Words where they are drawn. */
	private record Placed(String text, int x, int y) {
	}

	private final Look look;
	private final List<Piece> pieces = new ArrayList<>();
	private final StringBuilder said = new StringBuilder();
	private final int gap;
	private final int line;
	private List<Placed> placed = List.of();

	Flow(Composite parent, Look look) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		gap = look.px(4);
		setBackground(look.colour(look.ground(parent)));
		setFont(look.font(Type.BODY));
		line = (int) Math.round(look.px(Type.BODY.size()) * 1.6);
		setLayout(new Lines());
		addListener(SWT.Paint, e -> draw(e.gc));
		addListener(SWT.Resize, e -> redraw());
		Speaking.as(this, ACC.ROLE_LABEL);
	}

	/** Words; a line break in them is one. */
	Flow words(String text) {
		said.append(text);
		GC gc = new GC(this);
		try {
			gc.setFont(getFont());
			String[] lines = text.split("\\R", -1);
			for (int i = 0; i < lines.length; i++) {
				if (i > 0) {
					pieces.add(new Piece.End());
				}
				broken(lines[i]).forEach(part -> pieces.add(new Piece.Words(part, gc.textExtent(part).x)));
			}
		} finally {
			gc.dispose();
		}
		return this;
	}

	private List<String> broken(String text) {
		BreakIterator breaks = BreakIterator.getLineInstance(look.language().locale());
		breaks.setText(text);
		List<String> parts = new ArrayList<>();
		int from = breaks.first();
		for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
			parts.add(text.substring(from, to));
			from = to;
		}
		return parts;
	}

	/** A field, which is a child of this. @param said in its place when all is read out */
	Flow field(Control control, String said) {
		this.said.append(said);
		pieces.add(new Piece.Slot(control, List.of()));
		return this;
	}

	/** A picker, whose button and drawer are children of this. */
	Flow picker(Picker picker, String said) {
		this.said.append(said);
		pieces.add(new Piece.Slot(picker.button(), List.of(picker.drawer())));
		return this;
	}

	@Override
	public String name() {
		return said.toString().lines().collect(Collectors.joining(" "));
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		gc.setFont(getFont());
		gc.setForeground(look.colour(look.theme().ink()));
		placed.forEach(words -> gc.drawText(words.text, words.x, words.y, true));
	}

	/** Lines from the top; the middle of words and controls of one line is at the same height. */
	private final class Lines extends Layout {

		private int width;
		private boolean setting;
		private int x;
		private int y;
		private int wide;
		private final List<Piece> now = new ArrayList<>();
		private List<Placed> drawn = new ArrayList<>();

		@Override
		protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
			run(wHint == SWT.DEFAULT ? look.readingWidth() : Math.min(wHint, look.readingWidth()), false);
			return new Point(wHint == SWT.DEFAULT ? wide : wHint, y);
		}

		@Override
		protected void layout(Composite composite, boolean flush) {
			run(Math.min(getClientArea().width, look.readingWidth()), true);
			placed = drawn;
			redraw();
		}

		private void run(int within, boolean set) {
			width = within;
			setting = set;
			x = 0;
			y = 0;
			wide = 0;
			drawn = new ArrayList<>();
			now.clear();
			for (Piece piece : pieces) {
				if (piece instanceof Piece.End) {
					end();
				} else {
					int its = its(piece).x;
					if (x + its > width && !now.isEmpty()) {
						end();
					}
					now.add(piece);
					x += its;
				}
			}
			if (!now.isEmpty()) {
				end();
			}
		}

		private Point its(Piece piece) {
			return switch (piece) {
			case Piece.Words words -> new Point(words.width, line);
			case Piece.Slot slot -> {
				Point size = slot.control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
				Point fits = size.x + 2 * gap <= width ? size
						: slot.control.computeSize(Math.max(1, width - 2 * gap), SWT.DEFAULT);
				yield new Point(fits.x + 2 * gap, fits.y + gap);
			}
			case Piece.End end -> new Point(0, line);
			};
		}

		/** Sets what is in this line, and goes on below it. */
		private void end() {
			int height = now.stream().mapToInt(p -> its(p).y).max().orElse(line);
			int at = 0;
			List<Composite> drawers = new ArrayList<>();
			for (Piece piece : now) {
				Point size = its(piece);
				if (piece instanceof Piece.Slot slot) {
					drawers.addAll(slot.drawers);
					if (setting) {
						slot.control.setBounds(at + gap, y + (height - size.y + gap) / 2, size.x - 2 * gap, size.y - gap);
					}
				} else if (piece instanceof Piece.Words words) {
					drawn.add(new Placed(words.text, at, y + (height - look.px(Type.BODY.size() * 1.35)) / 2));
				}
				at += size.x;
			}
			wide = Math.max(wide, at);
			y += height;
			drawers.forEach(this::drawer);
			now.clear();
			x = 0;
		}

		private void drawer(Composite drawer) {
			if (drawer.getChildren().length > 0) {
				int height = drawer.computeSize(width, SWT.DEFAULT).y;
				if (setting) {
					drawer.setBounds(0, y + gap, width, height);
				}
				y += height + 2 * gap;
			}
		}
	}
}
