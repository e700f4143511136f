package org.chushi.internal.ui.author.plans;

import org.chushi.internal.ui.Paint;
import org.chushi.ui.Column;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** One day: its number, which chooses it, and its steps below. */
final class DayColumn extends Composite {

	private final Look look;
	private final int day;
	private boolean over;
	private boolean chosen;

	/** @param choose when the number is pressed */
	DayColumn(Composite parent, Look look, int day, Runnable choose) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		this.day = day;
		setBackground(look.colour(look.ground(parent)));
		look.ground(this, look.theme().card());
		setLayout(new Column(look.px(4)).margin(look.px(3), look.px(3)));
		new LinkButton(this, look, look.t(Messages.DayColumn_day, day), choose);
		addListener(SWT.Paint, e -> {
			Rectangle area = getClientArea();
			Paint.smooth(e.gc);
			Paint.border(e.gc, look, area, look.px(8), over || chosen ? look.theme().accent() : look.theme().line(), over ? look.px(2) : 1);
		});
	}

	int day() {
		return day;
	}

	/** While something is dragged over it. */
	void over(boolean now) {
		if (over != now) {
			over = now;
			redraw();
		}
	}

	void chosen(boolean now) {
		if (chosen != now) {
			chosen = now;
			redraw();
		}
	}

	/** @param point on the screen */
	boolean holds(Point point) {
		return getClientArea().contains(toControl(point));
	}
}
