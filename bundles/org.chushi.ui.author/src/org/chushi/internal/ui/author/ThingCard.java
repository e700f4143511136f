package org.chushi.internal.ui.author;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.authoring.Problem;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Column;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Type;
import org.chushi.ui.author.Kind;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * One thing of a list: its head moves it, by two arrows or dragged by the mouse, and takes it out; below stands its form.
 * Alt+Up, Alt+Down and Alt+Delete do the same from anywhere in it.
 */
final class ThingCard extends Bound {

	static final String KEY = "org.chushi.ui.author.card";

	private final ListField list;
	private final Kind kind;
	private final Card card;
	private final Paragraph title;
	private final IconButton up;
	private final IconButton down;
	private final IconButton remove;
	private final ProblemLines lines;
	private final List<Bound> fields;
	private boolean held;

	ThingCard(Composite parent, Desk desk, ListField list, EObject owner, Kind kind) {
		super(desk, owner, List.of());
		this.list = list;
		this.kind = kind;
		card = new Card(parent, look(), look().theme().card(), look().theme().line());
		card.setLayout(new Column(look().px(8)).margin(look().px(14), look().px(8)));
		card.setData(KEY, this);
		Composite head = look().row(card, 0);
		title = new Paragraph(head, look(), Type.SMALL_STRONG, "", look().theme().mutedInk());
		title.setLayoutData(Cell.growing());
		up = new IconButton(head, look(), "arrow-up", "", () -> list.move(this, -1));
		down = new IconButton(head, look(), "arrow-down", "", () -> list.move(this, 1));
		remove = new IconButton(head, look(), "close", "", () -> list.remove(this));
		draggable(title);
		draggable(head);
		lines = new ProblemLines(card, look(), deeds());
		fields = Fields.build(card, desk, owner, kind.parts());
	}

	private void draggable(Control handle) {
		if (!list.ordered()) {
			return;
		}
		handle.setCursor(look().display().getSystemCursor(SWT.CURSOR_SIZENS));
		handle.addListener(SWT.MouseDown, e -> held = e.button == 1);
		handle.addListener(SWT.MouseMove, e -> {
			if (held) {
				title.colour(look().theme().accent());
			}
		});
		handle.addListener(SWT.MouseUp, this::drop);
	}

	private void drop(Event e) {
		if (held) {
			held = false;
			title.colour(look().theme().mutedInk());
			list.drop(this, ((Control) e.widget).toDisplay(e.x, e.y).y);
		}
	}

	/** Where its middle is, on the screen. */
	int middle() {
		return card.toDisplay(0, card.getSize().y / 2).y;
	}

	/** Says where it stands. */
	void place(int index, int of) {
		Look look = look();
		String key = key(owner());
		String name = key.isEmpty() ? look.t(kind.title(), index + 1) : look.t(kind.title(), key);
		title.text(name);
		up.name(look.t(Messages.ThingCard_up, name));
		down.name(look.t(Messages.ThingCard_down, name));
		remove.name(look.t(Messages.ThingCard_remove, name));
		up.setEnabled(index > 0);
		down.setEnabled(index < of - 1);
		Cell.show(up, list.ordered());
		Cell.show(down, list.ordered());
	}

	/** What it is called in the question; empty for what has only a place. */
	static String key(EObject thing) {
		EStructuralFeature key = thing.eClass().getEStructuralFeature("key");
		return key == null || thing.eGet(key) == null ? "" : thing.eGet(key).toString();
	}

	/** What a key with Alt does to it. */
	Optional<Runnable> key(int code) {
		return switch (code) {
		case SWT.ARROW_UP -> Optional.of(() -> list.move(this, -1));
		case SWT.ARROW_DOWN -> Optional.of(() -> list.move(this, 1));
		case SWT.DEL -> Optional.of(() -> list.remove(this));
		default -> Optional.empty();
		};
	}

	@Override
	boolean holds(EObject object) {
		return object == owner();
	}

	@Override
	void refresh() {
		fields.forEach(Bound::refresh);
	}

	@Override
	void flush() {
		fields.forEach(Bound::flush);
	}

	@Override
	Stream<Bound> inner() {
		return fields.stream();
	}

	@Override
	void problems(List<Problem> problems) {
		lines.show(problems);
	}

	@Override
	Composite control() {
		return card;
	}

	@Override
	boolean focus() {
		return fields.stream().anyMatch(Bound::focus);
	}
}
