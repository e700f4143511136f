package org.chushi.internal.ui.questions;

import java.util.List;

import org.chushi.internal.ui.Paint;
import org.chushi.internal.ui.Speaking;
import org.chushi.ui.Look;
import org.chushi.ui.Named;
import org.chushi.ui.Theme;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * A text to be copied: what was typed right is quiet, what is wrong is underlined, what was left out is struck through,
 * what comes next has the mark of the caret.
 */
final class CopyView extends Canvas implements Named {

	private final Look look;
	private String passage;
	private List<Graphemes.At> characters;
	private final TextLayout layout;
	private Copying copying;

	CopyView(Composite parent, Look look, String passage) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.look = look;
		setBackground(look.colour(look.ground(parent)));
		layout = new TextLayout(look.display());
		layout.setFont(look.font(Type.HEADING.size(), false));
		layout.setSpacing(look.px(10));
		addListener(SWT.Paint, e -> {
			Rectangle area = getClientArea();
			Paint.smooth(e.gc);
			Paint.fill(e.gc, look, area, look.px(10), look.theme().rail());
			layout.setWidth(width(area.width));
			e.gc.setForeground(look.colour(look.theme().ink()));
			layout.draw(e.gc, look.px(20), look.px(16));
		});
		addListener(SWT.Dispose, e -> layout.dispose());
		Speaking.as(this, ACC.ROLE_TEXT);
		passage(passage);
	}

	/** Another text to be copied, of which nothing is typed yet. */
	void passage(String words) {
		passage = words;
		characters = Graphemes.typed(words);
		layout.setText(words);
		show(Copying.of(words, ""), false);
	}

	/** @param caret whether the next character is marked */
	void show(Copying copying, boolean caret) {
		this.copying = copying;
		Theme theme = look.theme();
		layout.setStyle(null, 0, Math.max(0, passage.length() - 1));
		for (int i = 0; i < characters.size(); i++) {
			Graphemes.At at = characters.get(i);
			Copying.Mark mark = copying.marks().get(i);
			if (mark != Copying.Mark.AHEAD || caret && i == copying.reached()) {
				layout.setStyle(style(theme, mark), at.from(), at.to() - 1);
			}
		}
		redraw();
	}

	private TextStyle style(Theme theme, Copying.Mark mark) {
		TextStyle style = switch (mark) {
		case RIGHT -> new TextStyle(null, look.colour(theme.good()), null);
		case WRONG -> new TextStyle(null, look.colour(theme.stop()), look.colour(theme.stopSoft()));
		case LEFT_OUT -> new TextStyle(null, look.colour(theme.pending()), look.colour(theme.pendingSoft()));
		case AHEAD -> new TextStyle(null, look.colour(theme.onAccent()), look.colour(theme.accent()));
		};
		style.underline = mark == Copying.Mark.WRONG;
		style.strikeout = mark == Copying.Mark.LEFT_OUT;
		return style;
	}

	Copying copying() {
		return copying;
	}

	@Override
	public String name() {
		return look.t(Messages.CopyView_name, passage, copying.reached(), characters.size(), copying.distance());
	}

	private int width(int of) {
		return Math.max(look.px(48), Math.min(look.readingWidth() * 5 / 4, of - look.px(40)));
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		layout.setWidth(width(wHint == SWT.DEFAULT ? look.readingWidth() : wHint));
		Rectangle bounds = layout.getBounds();
		return new Point(wHint == SWT.DEFAULT ? bounds.width + look.px(40) : wHint, bounds.height + look.px(32));
	}
}
