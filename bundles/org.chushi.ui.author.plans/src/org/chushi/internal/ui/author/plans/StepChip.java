package org.chushi.internal.ui.author.plans;

import static org.chushi.model.ModelPackage.Literals.*;

import java.util.Map;

import org.chushi.internal.ui.Lines;
import org.chushi.internal.ui.Paint;
import org.chushi.model.Step;
import org.chushi.ui.Look;
import org.chushi.ui.Pressable;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A step on its day: an icon and its title. */
final class StepChip extends Pressable {

	private static final Map<EClass, String> ICONS = Map.of(COURSE_STEP, "book", ACTIVITY_STEP, "flag", PAIR_WORK_STEP, "mentor", EXAM_STEP,
			"exam", GATE_STEP, "gate", CERTIFICATION_STEP, "certificate");
	private static final int ASIDE = 26;
	private static final int MOST_LINES = 4;
	private static final int RADIUS = 6;

	private final Step step;
	private final String title;
	private final String said;
	private Status status = Status.GOOD;
	private boolean selected;

	/** @param said what a screen reader says of it */
	StepChip(Composite parent, Look look, Step step, String title, String said) {
		super(parent, look, ACC.ROLE_PUSHBUTTON);
		this.step = step;
		this.title = title;
		this.said = said;
		setToolTipText(said);
	}

	/** The icon of a kind of steps. */
	static String icon(EClass kind) {
		return ICONS.getOrDefault(kind, "circle");
	}

	Step step() {
		return step;
	}

	/** @param worst what the checks say of it; good when nothing */
	void show(boolean chosen, Status worst) {
		if (selected != chosen || status != worst) {
			selected = chosen;
			status = worst;
			redraw();
		}
	}

	@Override
	public String name() {
		return said;
	}

	private Lines words(int width) {
		return new Lines(look(), look().font(selected ? Type.SMALL_STRONG : Type.SMALL), title, width - look().px(ASIDE + 4), MOST_LINES);
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? look().px(140) : wHint;
		try (Lines words = words(width)) {
			return new Point(width, Math.max(look().px(32), words.height() + look().px(12)));
		}
	}

	@Override
	protected void draw(GC gc, Rectangle area) {
		int radius = look().px(RADIUS);
		Paint.fill(gc, look(), area, radius, selected ? theme().accentSoft() : hovered() ? theme().hover() : theme().ground());
		Paint.border(gc, look(), area, radius, selected ? theme().accent() : theme().line(), 1);
		boolean wrong = status != Status.GOOD;
		RGB ink = wrong ? theme().ink(status) : selected ? theme().accent() : theme().mutedInk();
		Image icon = look().icon(wrong ? status.icon() : icon(step.eClass()), ink, 16);
		try (Lines words = words(area.width)) {
			int top = (area.height - words.height()) / 2;
			gc.drawImage(icon, look().px(6), Math.min((area.height - icon.getBounds().height) / 2, top + look().px(2)));
			gc.setForeground(look().colour(step.isOptional() ? theme().mutedInk() : theme().ink()));
			words.draw(gc, look().px(ASIDE), top);
		}
		if (framed()) {
			Paint.focus(gc, look(), area, radius);
		}
	}
}
