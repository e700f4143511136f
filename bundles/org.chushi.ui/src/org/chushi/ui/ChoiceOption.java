package org.chushi.ui;

import java.util.Optional;

import org.chushi.internal.ui.Messages;
import org.chushi.internal.ui.Paint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;

/** One answer to choose, as a card with its letter. */
public final class ChoiceOption extends Pressable {

	/** What came of it, shown after the end. */
	public enum Verdict {
		/** Chosen, and right. */
		RIGHT,
		/** Chosen, and wrong. */
		WRONG,
		/** Not chosen, though it should have been. */
		MISSED
	}

	private static final int BADGE = 32;

	private final boolean multiple;
	private final String letter;
	private final String text;
	private final TextLayout layout;
	private boolean selected;
	private Optional<Verdict> verdict = Optional.empty();

	/**
	 * @param multiple several may be chosen (a check mark), else one (a dot)
	 * @param letter   A, B, C, …
	 */
	public ChoiceOption(Composite parent, Look look, boolean multiple, String letter, String text) {
		super(parent, look, multiple ? ACC.ROLE_CHECKBUTTON : ACC.ROLE_RADIOBUTTON);
		this.multiple = multiple;
		this.letter = letter;
		this.text = text;
		layout = new TextLayout(look.display());
		layout.setFont(look.font(Type.BODY));
		layout.setText(text);
		layout.setSpacing(look.px(4));
		addListener(SWT.Dispose, e -> layout.dispose());
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getState(AccessibleControlEvent e) {
				e.detail |= selected ? ACC.STATE_CHECKED : 0;
			}
		});
	}

	public boolean selected() {
		return selected;
	}

	public void select(boolean chosen) {
		selected = chosen;
		redraw();
		getAccessible().selectionChanged();
	}

	/** Shows what came of it; the option can no longer be chosen. */
	public void judge(Verdict verdict) {
		this.verdict = Optional.of(verdict);
		redraw();
	}

	@Override
	public String name() {
		String said = letter + "  " + text;
		if (selected) {
			said += look().t(Messages.ChoiceOption_chosen);
		}
		return verdict.isEmpty() ? said : said + look().t(Messages.Clause_separator) + word();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		layout.setWidth(wHint == SWT.DEFAULT ? -1 : textWidth(wHint));
		Rectangle bounds = layout.getBounds();
		int width = wHint == SWT.DEFAULT ? Math.min(bounds.width, look().readingWidth()) + aside() + look().px(48) : wHint;
		return new Point(width, Math.max(bounds.height, look().px(BADGE)) + look().px(26));
	}

	private int textWidth(int width) {
		return Math.max(look().px(48), Math.min(look().readingWidth(), width - look().px(40) - aside()));
	}

	private int aside() {
		return look().px(BADGE + 16) + (verdict.isPresent() ? wordWidth() + look().px(32) : 0);
	}

	private int wordWidth() {
		GC gc = new GC(this);
		try {
			gc.setFont(look().font(Type.SMALL_STRONG));
			return gc.textExtent(word()).x;
		} finally {
			gc.dispose();
		}
	}

	@Override
	protected void draw(GC gc, Rectangle area) {
		int ring = look().px(3);
		int radius = look().px(10);
		Rectangle body = Paint.inset(area, ring);
		Paint.fill(gc, look(), body, radius, fill());
		Paint.border(gc, look(), body, radius, border(), selected || verdict.isPresent() ? look().px(2) : 1);
		Rectangle badge = new Rectangle(look().px(16), (area.height - look().px(BADGE)) / 2, look().px(BADGE), look().px(BADGE));
		int corner = multiple ? look().px(8) : badge.height / 2;
		if (selected) {
			Paint.fill(gc, look(), badge, corner, border());
		} else {
			Paint.border(gc, look(), badge, corner, theme().edge(), 1);
		}
		gc.setFont(look().font(Type.STRONG));
		gc.setForeground(look().colour(selected ? onBadge() : theme().ink()));
		Paint.centred(gc, letter, badge);
		layout.setWidth(textWidth(area.width));
		gc.setForeground(look().colour(theme().ink()));
		layout.draw(gc, badge.x + badge.width + look().px(16), (area.height - layout.getBounds().height) / 2);
		verdict.ifPresent(came -> drawVerdict(gc, area));
		if (framed()) {
			Paint.focus(gc, look(), area, radius + ring);
		}
	}

	private void drawVerdict(GC gc, Rectangle area) {
		RGB ink = theme().ink(status());
		gc.setFont(look().font(Type.SMALL_STRONG));
		gc.setForeground(look().colour(ink));
		String word = word();
		Point size = gc.textExtent(word);
		int x = area.width - look().px(20) - size.x;
		gc.drawText(word, x, (area.height - size.y) / 2, true);
		int icon = look().px(18);
		gc.drawImage(look().icon(verdict.get() == Verdict.WRONG ? "close" : "check", ink, 18), x - icon - look().px(4),
				(area.height - icon) / 2);
	}

	private RGB fill() {
		if (verdict.isPresent()) {
			return theme().soft(status());
		}
		return selected ? theme().accentSoft() : hovered() ? theme().hover() : theme().card();
	}

	private RGB border() {
		return verdict.isPresent() ? theme().ink(status()) : selected ? theme().accent() : theme().edge();
	}

	private RGB onBadge() {
		return verdict.isPresent() ? theme().soft(status()) : theme().onAccent();
	}

	private Status status() {
		return switch (verdict.get()) {
		case RIGHT -> Status.GOOD;
		case WRONG -> Status.STOP;
		case MISSED -> Status.WAIT;
		};
	}

	private String word() {
		return look().t(switch (verdict.get()) {
		case RIGHT -> Messages.ChoiceOption_right;
		case WRONG -> Messages.ChoiceOption_wrong;
		case MISSED -> Messages.ChoiceOption_missed;
		});
	}
}
