package org.chushi.internal.ui.author.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.internal.ui.MapLayout.Place;
import org.chushi.internal.ui.author.maps.Board.Asked;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** The mouse on the board: presses, drags, draws moves and frames. */
final class Pointer {

	/** Screen pixels that a hand trembles. */
	private static final int TREMBLE = 5;
	/** How near to its edge the board begins to move along. */
	private static final int EDGE = 12;

	private final Board board;
	private final Picked picked;
	private final Asked asked;

	Pointer(Board board, Picked picked, Asked asked) {
		this.board = board;
		this.picked = picked;
		this.asked = asked;
		board.addListener(SWT.MouseDown, this::down);
		board.addListener(SWT.MouseMove, this::move);
		board.addListener(SWT.MouseUp, this::up);
		board.addListener(SWT.MouseDoubleClick, this::twice);
	}

	private void down(Event e) {
		board.forceFocus();
		if (e.button != 1) {
			return;
		}
		Hit hit = board.at(e.x, e.y);
		Point at = board.view().design(e.x, e.y);
		if (board.gesture() instanceof Gesture.Linking linking) {
			// begun by a button or a key: this press says where it leads
			board.gesture(new Gesture.Linking(linking.from(), at));
			return;
		}
		boolean more = (e.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0;
		switch (hit) {
		case Hit.Handle handle -> board.gesture(new Gesture.Linking(handle.spot(), at));
		case Hit.On on -> {
			boolean had = picked.has(on.spot().position());
			choose(on.spot().position(), more);
			board.gesture(new Gesture.Pressed(on.spot(), at, had && !more));
		}
		case Hit.End end -> board.gesture(new Gesture.Turning(end.arrow(), end.first(), at));
		case Hit.Along along -> choose(along.arrow().move(), more);
		case Hit.Head head -> picked.only(head.lane().track());
		case Hit.Empty empty -> board.gesture(new Gesture.Framing(at, at, more));
		}
	}

	/** One of several that are chosen stays one of them until it is clear that it is not dragged. */
	private void choose(EObject object, boolean more) {
		if (more) {
			picked.toggle(object);
		} else if (!picked.has(object)) {
			picked.only(object);
		}
	}

	private void move(Event e) {
		Point at = board.view().design(e.x, e.y);
		switch (board.gesture()) {
		case Gesture.None none -> board.over(board.at(e.x, e.y));
		case Gesture.Pressed pressed -> {
			if (far(pressed.from(), at)) {
				board.gesture(shifting(pressed.spot(), pressed.from(), at));
			}
		}
		case Gesture.Shifting shifting -> {
			along(e);
			board.gesture(shifting(shifting.spot(), shifting.from(), at));
		}
		case Gesture.Linking linking -> {
			along(e);
			board.gesture(new Gesture.Linking(linking.from(), at));
		}
		case Gesture.Turning turning -> {
			along(e);
			board.gesture(new Gesture.Turning(turning.arrow(), turning.first(), at));
		}
		case Gesture.Framing framing -> {
			along(e);
			board.gesture(new Gesture.Framing(framing.from(), at, framing.add()));
		}
		}
	}

	private boolean far(Point from, Point to) {
		return board.view().screen(Math.hypot(from.x - to.x, from.y - to.y)) > TREMBLE;
	}

	private Gesture shifting(Chart.Spot spot, Point from, Point to) {
		Optional<Place> place = board.scene().layout().place(to.x, to.y);
		return new Gesture.Shifting(spot, from, place.map(p -> p.track() - spot.place().track()).orElse(0),
				place.map(p -> p.level() - spot.place().level()).orElse(0));
	}

	/** The board moves along when the mouse is at its edge. */
	private void along(Event e) {
		Rectangle area = board.getClientArea();
		int step = board.view().screen(EDGE);
		board.view().by(e.x < EDGE ? -step : e.x > area.width - EDGE ? step : 0, e.y < EDGE ? -step : e.y > area.height - EDGE ? step : 0);
	}

	private void up(Event e) {
		Gesture done = board.gesture();
		board.gesture(new Gesture.None());
		switch (done) {
		case Gesture.None none -> {
			// it was pressed elsewhere, or given up
		}
		case Gesture.Pressed pressed when pressed.many() -> picked.only(pressed.spot().position());
		case Gesture.Pressed pressed -> {
			// chosen when it was pressed
		}
		case Gesture.Shifting shifting when shifting.tracks() != 0 || shifting.levels() != 0 -> asked.shift(shifting.tracks(), shifting.levels());
		case Gesture.Shifting shifting -> {
			// brought back to where it was
		}
		case Gesture.Linking linking -> linked(linking);
		case Gesture.Turning turning -> aim(turning.to(), turning.still())
				.ifPresent(to -> asked.end(turning.arrow().move(), turning.first(), to.position()));
		case Gesture.Framing framing -> framed(framing);
		}
	}

	private void linked(Gesture.Linking linking) {
		Optional<Chart.Spot> aim = aim(linking);
		if (aim.isPresent()) {
			asked.connect(linking.from().position(), aim.get().position());
		} else {
			board.scene().layout().place(linking.to().x, linking.to().y).filter(p -> !board.chart().taken(p))
					.ifPresent(place -> asked.lead(linking.from().position(), place));
		}
	}

	/** The position a move that is being drawn would lead to. */
	Optional<Chart.Spot> aim(Gesture.Linking linking) {
		return aim(linking.to(), linking.from());
	}

	private Optional<Chart.Spot> aim(Point at, Chart.Spot other) {
		return board.scene().layout().at(at.x, at.y).flatMap(board.chart()::spot).filter(s -> s.position() != other.position());
	}

	private void framed(Gesture.Framing framing) {
		if (!far(framing.from(), framing.to())) {
			if (!framing.add()) {
				picked.nothing();
			}
			return;
		}
		List<EObject> all = new ArrayList<>(framing.add() ? picked.all() : List.of());
		board.scene().within(framing.area()).stream().map(Chart.Spot::position).filter(p -> !all.contains(p)).forEach(all::add);
		picked.set(all);
	}

	private void twice(Event e) {
		if (e.button != 1) {
			return;
		}
		Hit hit = board.at(e.x, e.y);
		board.gesture(new Gesture.None());
		switch (hit) {
		case Hit.On on -> asked.rename(on.spot().position());
		case Hit.Head head -> asked.rename(head.lane().track());
		case Hit.Along along -> asked.write(along.arrow().move());
		case Hit.Empty empty -> empty.place().filter(p -> !board.chart().taken(p)).ifPresent(asked::add);
		case Hit.Handle handle -> {
			// it is drawn from, not pressed
		}
		case Hit.End end -> asked.write(end.arrow().move());
		}
	}
}
