package org.chushi.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/**
 * A calm page: one column in the middle, not wider than is good to look at, that scrolls and brings what has the
 * keyboard into view. Page Up, Page Down, Home and End scroll it wherever the keyboard is in its window, but where a text
 * or a table has a use for them.
 */
public final class ScrolledPage extends Composite {

	/** The usual width of a page in the design's pixels. */
	public static final int WIDTH = 960;

	private final ScrolledComposite scroller;
	private final Composite middle;
	private final Composite content;
	private final int widest;
	private final int margin;
	/** Room for the bar that lies over what is scrolled. */
	private final int bar;

	public ScrolledPage(Composite parent, Look look) {
		this(parent, look, WIDTH);
	}

	/** @param width the greatest width of the column in the design's pixels */
	public ScrolledPage(Composite parent, Look look, int width) {
		this(parent, look, width, 40);
	}

	/** @param margin around the column, in the design's pixels; 40 unless it is said */
	public ScrolledPage(Composite parent, Look look, int width, int margin) {
		super(parent, SWT.NONE);
		widest = look.px(width);
		this.margin = look.px(margin);
		bar = look.px(14);
		setBackground(look.colour(look.ground(parent)));
		setLayout(new FillLayout());
		scroller = new ScrolledComposite(this, SWT.V_SCROLL);
		scroller.setBackground(getBackground());
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		scroller.getVerticalBar().setIncrement(look.px(48));
		middle = look.box(scroller);
		content = look.column(middle, 24);
		scroller.setContent(middle);
		scroller.addListener(SWT.Resize, e -> reflow());
		Listener keys = this::scrollByKey;
		look.display().addFilter(SWT.KeyDown, keys);
		addListener(SWT.Dispose, e -> look.display().removeFilter(SWT.KeyDown, keys));
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? widest : Math.max(1, Math.min(widest, wHint - 2 * margin));
		int height = hHint == SWT.DEFAULT ? content.computeSize(width, SWT.DEFAULT, changed).y + 2 * margin : hHint;
		return new Point(wHint == SWT.DEFAULT ? width + 2 * margin : wHint, height);
	}

	/** Where the page is built: a {@link Column} with gaps of 24. */
	public Composite content() {
		return content;
	}

	/** Lays everything out again after something was added, removed or changed its length. */
	public void reflow() {
		Rectangle area = scroller.getClientArea();
		int width = Math.max(1, Math.min(widest, area.width - 2 * margin));
		Point size = content.computeSize(width, SWT.DEFAULT, true);
		if (margin < bar && size.y + 2 * margin > area.height) {
			// without a margin the bar would lie over the content
			width = Math.max(1, width - bar);
			size = content.computeSize(width, SWT.DEFAULT, true);
		}
		content.setBounds(margin < bar ? margin : Math.max(margin, (area.width - width) / 2), margin, width, size.y);
		content.layout(true, true);
		scroller.setMinHeight(size.y + 2 * margin);
		scroller.getVerticalBar().setPageIncrement(Math.max(1, area.height * 9 / 10));
	}

	/** Lays out the page this control is on; outside of one, its shell. */
	public static void reflow(Control control) {
		for (Composite up = control.getParent(); up != null; up = up.getParent()) {
			if (up instanceof ScrolledPage page) {
				page.reflow();
				return;
			}
		}
		control.getShell().layout(true, true);
	}

	/**
	 * Turns the page this control is on, for a control that would keep the wheel to itself.
	 *
	 * @param lines up when positive, as the wheel tells it
	 * @return whether the control is on a page
	 */
	public static boolean wheel(Control control, int lines) {
		for (Composite up = control.getParent(); up != null; up = up.getParent()) {
			if (up instanceof ScrolledPage page) {
				page.position(page.position() - lines * page.scroller.getVerticalBar().getIncrement() / 2);
				return true;
			}
		}
		return false;
	}

	/** How far down it is scrolled, in screen pixels; for a memento. */
	public int position() {
		return scroller.getOrigin().y;
	}

	public void position(int top) {
		scroller.setOrigin(0, top);
	}

	/** Brings a control of this page to the top of what is seen. */
	void reveal(Control control) {
		position(getDisplay().map(control.getParent(), middle, control.getLocation()).y - margin / 2);
	}

	private void scrollByKey(Event e) {
		if (!e.doit || (e.stateMask & SWT.MODIFIER_MASK) != 0 || !(e.widget instanceof Control control) || !hears(control)
				|| needs(control, e.keyCode)) {
			return;
		}
		int page = scroller.getClientArea().height * 9 / 10;
		switch (e.keyCode) {
		case SWT.PAGE_DOWN -> position(position() + page);
		case SWT.PAGE_UP -> position(position() - page);
		case SWT.HOME -> position(0);
		case SWT.END -> position(Integer.MAX_VALUE / 2);
		default -> {
			return;
		}
		}
		e.doit = false;
	}

	/** What is on the page, and what is beside every page in the same window: a rail, the buttons of a dialog. */
	private boolean hears(Control control) {
		if (Keyboard.within(this, control)) {
			return true;
		}
		for (Control up = control; up != null; up = up.getParent()) {
			if (up instanceof ScrolledPage) {
				return false;
			}
		}
		return control.getShell() == getShell() && isVisible();
	}

	/** Whether the control does something of its own with such a key. */
	private static boolean needs(Control control, int key) {
		return switch (control) {
		case Text text -> key == SWT.HOME || key == SWT.END || (text.getStyle() & SWT.MULTI) != 0;
		case Table table -> !atEnd(table, key);
		default -> false;
		};
	}

	/** Whether this key leads no further in the table. */
	private static boolean atEnd(Table table, int key) {
		int last = table.getItemCount() - 1;
		int at = table.getSelectionIndex();
		return last < 0 || (key == SWT.PAGE_DOWN || key == SWT.END ? at == last : at == 0);
	}
}
