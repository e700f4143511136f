package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.authoring.Problem;
import org.chushi.core.Phrase;
import org.chushi.ui.Cell;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Type;
import org.chushi.ui.author.Kind;
import org.chushi.ui.author.Part;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Things in a list, each in a card with its own form. Cards stay while the model says so: none loses what is typed in it. */
final class ListField extends Bound {

	private final EReference of;
	private final List<Kind> kinds;
	private final Composite box;
	private final ProblemLines lines;
	private final Composite cards;
	private final Composite adding;
	private final List<ThingCard> rows = new ArrayList<>();

	ListField(Composite parent, Desk desk, EObject owner, Part.Several part) {
		this(parent, desk, owner, part.of(), part.label(), part.kinds());
	}

	/** One thing or none. */
	ListField(Composite parent, Desk desk, EObject owner, Part.Single part) {
		this(parent, desk, owner, part.of(), part.label(), List.of(part.kind()));
	}

	private ListField(Composite parent, Desk desk, EObject owner, EReference of, Phrase label, List<Kind> kinds) {
		super(desk, owner, List.of(of));
		this.of = of;
		this.kinds = kinds;
		box = look().column(parent, 8);
		new Paragraph(box, look(), Type.STRONG, look().t(label), look().theme().ink());
		lines = new ProblemLines(box, look(), deeds());
		cards = look().column(box, 8);
		adding = look().row(box, 4);
		for (Kind kind : kinds) {
			new LinkButton(adding, look(), look().t(kind.add()), () -> add(kind)).icon("plus");
		}
		refresh();
	}

	private List<EObject> things() {
		return Fresh.things(owner(), of);
	}

	/** Things of a kind that is not described are kept, and not shown here. */
	private Optional<Kind> kind(EObject thing) {
		return kinds.stream().filter(k -> k.model() == thing.eClass()).findFirst();
	}

	private void add(Kind kind) {
		EObject thing = desk().fresh().of(kind, owner(), of);
		if (of.isMany()) {
			deeds().add(owner(), of, thing, -1);
		} else {
			deeds().set(owner(), of, thing);
		}
		row(thing).ifPresent(ThingCard::focus);
	}

	Optional<ThingCard> row(EObject thing) {
		return rows.stream().filter(row -> row.owner() == thing).findFirst();
	}

	List<ThingCard> rows() {
		return List.copyOf(rows);
	}

	/** Takes a thing out; the keyboard goes on to the next one, or to what adds another. */
	void remove(ThingCard row) {
		int place = rows.indexOf(row);
		if (of.isMany()) {
			deeds().remove(owner(), of, row.owner());
		} else {
			deeds().set(owner(), of, null);
		}
		if (rows.isEmpty()) {
			adding.setFocus();
		} else {
			rows.get(Math.min(place, rows.size() - 1)).focus();
		}
	}

	/** Moves a thing by so many places. */
	void move(ThingCard row, int by) {
		if (of.isMany()) {
			deeds().move(owner(), of, row.owner(), things().indexOf(row.owner()) + by);
		}
	}

	/** Moves a thing to where the mouse let it go. @param y on the screen */
	void drop(ThingCard row, int y) {
		int place = rows.indexOf(row);
		int to = (int) rows.stream().filter(other -> other != row && other.middle() < y).count();
		if (to != place) {
			move(row, things().indexOf(rows.get(to).owner()) - things().indexOf(row.owner()));
		}
	}

	@Override
	void refresh() {
		List<EObject> things = things();
		for (ThingCard row : List.copyOf(rows)) {
			if (!things.contains(row.owner())) {
				rows.remove(row);
				Keyboard.release(row.control());
				row.control().dispose();
			}
		}
		List<ThingCard> ordered = things.stream().flatMap(thing -> row(thing).or(() -> make(thing)).stream()).toList();
		if (!ordered.equals(rows)) {
			for (ThingCard row : ordered.reversed()) {
				row.control().moveAbove(null);
			}
			rows.clear();
			rows.addAll(ordered);
		}
		IntStream.range(0, rows.size()).forEach(i -> rows.get(i).place(i, rows.size()));
		rows.forEach(Bound::refresh);
		Cell.show(adding, of.isMany() || rows.isEmpty());
	}

	private Optional<ThingCard> make(EObject thing) {
		return kind(thing).map(kind -> new ThingCard(cards, desk(), this, thing, kind));
	}

	@Override
	void flush() {
		List.copyOf(rows).forEach(Bound::flush);
	}

	@Override
	Stream<Bound> inner() {
		return rows.stream().map(Bound.class::cast);
	}

	@Override
	boolean holds(EObject object) {
		return false;
	}

	@Override
	void problems(List<Problem> problems) {
		lines.show(problems);
	}

	@Override
	Composite control() {
		return box;
	}

	@Override
	boolean focus() {
		return rows.isEmpty() ? adding.setFocus() : rows.getFirst().focus();
	}

	/** The way a list of this kind is moved by: up and down, when there is more than one. */
	boolean ordered() {
		return of.isMany();
	}

	/** The card that has the keyboard in it, the innermost one. */
	static Optional<ThingCard> cardOf(Control control) {
		for (Control up = control; up != null; up = up.getParent()) {
			if (up.getData(ThingCard.KEY) instanceof ThingCard card) {
				return Optional.of(card);
			}
		}
		return Optional.empty();
	}
}
