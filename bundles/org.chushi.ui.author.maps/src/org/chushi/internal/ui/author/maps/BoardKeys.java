package org.chushi.internal.ui.author.maps;

import java.util.List;
import java.util.Optional;

import org.chushi.internal.ui.MapLayout.Direction;
import org.chushi.internal.ui.author.maps.Board.Asked;
import org.chushi.model.Move;
import org.chushi.model.Position;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * The keyboard on the board: arrows walk, with Shift they choose more, with Alt they move what is chosen; M draws a move to
 * where arrows lead, N walks through the moves from a position.
 */
record BoardKeys(Board board, Asked asked, Tools tools) {

	/** What has a button as well. */
	interface Tools {

		void insert();

		void delete();

		void rename();

		void track(int by);

		void focusSheet();
	}

	Optional<Runnable> key(Event e) {
		int key = Character.toLowerCase(e.keyCode);
		return Optional.ofNullable(switch (e.stateMask & SWT.MODIFIER_MASK) {
		case 0 -> plain(key);
		case SWT.SHIFT -> shifted(key);
		case SWT.ALT -> direction(key).<Runnable>map(d -> () -> shift(d)).orElse(null);
		case SWT.CTRL -> key == 'a' ? this::everything : null;
		default -> null;
		});
	}

	private Runnable plain(int key) {
		Optional<Direction> direction = direction(key);
		if (direction.isPresent()) {
			return () -> walk(direction.get());
		}
		return switch (key) {
		case 'm' -> this::link;
		case 'n' -> () -> moves(1);
		case SWT.CR, SWT.KEYPAD_CR -> this::enter;
		case SWT.ESC -> this::back;
		case SWT.F2 -> tools::rename;
		case SWT.INSERT -> tools::insert;
		case SWT.DEL -> tools::delete;
		case SWT.HOME -> () -> board.chart().start().ifPresent(board::pick);
		case '+', '=', SWT.KEYPAD_ADD -> board.view()::larger;
		case '-', SWT.KEYPAD_SUBTRACT -> board.view()::smaller;
		case '0', SWT.KEYPAD_0 -> () -> board.view().zoom(0);
		default -> null;
		};
	}

	private Runnable shifted(int key) {
		return switch (key) {
		case 'n' -> () -> moves(-1);
		case '=', '+' -> board.view()::larger;
		default -> direction(key).<Runnable>map(d -> () -> more(d)).orElse(null);
		};
	}

	private static Optional<Direction> direction(int key) {
		return Optional.ofNullable(switch (key) {
		case SWT.ARROW_UP -> Direction.UP;
		case SWT.ARROW_DOWN -> Direction.DOWN;
		case SWT.ARROW_LEFT -> Direction.LEFT;
		case SWT.ARROW_RIGHT -> Direction.RIGHT;
		default -> null;
		});
	}

	/** From a move one walks on from where it leads. */
	private Optional<EObject> here() {
		return board.picked().last().map(o -> o instanceof Move move ? board.chart().arrow(move).map(a -> (EObject) a.to().position()).orElse(o) : o);
	}

	private void walk(Direction direction) {
		if (board.gesture() instanceof Gesture.Linking linking) {
			aim(linking, direction);
		} else {
			here().or(() -> board.chart().start()).ifPresent(from -> {
				boolean first = board.picked().last().isEmpty();
				(first ? Optional.of(from) : board.beside(from, direction)).ifPresent(board::pick);
			});
		}
	}

	private void more(Direction direction) {
		here().flatMap(from -> board.beside(from, direction)).filter(Position.class::isInstance).ifPresent(next -> {
			board.picked().more(next);
			board.reveal(next);
		});
	}

	private void shift(Direction direction) {
		int across = direction == Direction.LEFT ? -1 : direction == Direction.RIGHT ? 1 : 0;
		int up = direction == Direction.UP ? 1 : direction == Direction.DOWN ? -1 : 0;
		if (board.picked().track().isPresent()) {
			tools.track(across);
		} else {
			asked.shift(across, up);
		}
	}

	private void everything() {
		board.picked().set(board.chart().spots().stream().map(Chart.Spot::position).toList());
	}

	/** A move begins at what is chosen; arrows lead to its end. */
	void link() {
		board.picked().position().flatMap(board.chart()::spot).ifPresent(from -> board.gesture(new Gesture.Linking(from, middle(from))));
	}

	private Point middle(Chart.Spot spot) {
		return Scene.middle(board.scene().box(spot));
	}

	private void aim(Gesture.Linking linking, Direction direction) {
		String at = board.scene().layout().at(linking.to().x, linking.to().y).orElse(linking.from().key());
		board.scene().layout().neighbour(at, direction).flatMap(board.chart()::spot).ifPresent(next -> {
			board.gesture(new Gesture.Linking(linking.from(), middle(next)));
			board.reveal(next.position());
		});
	}

	private void enter() {
		if (board.gesture() instanceof Gesture.Linking linking) {
			board.cancel();
			board.scene().layout().at(linking.to().x, linking.to().y).flatMap(board.chart()::spot).filter(s -> s.position() != linking.from().position())
					.ifPresent(to -> asked.connect(linking.from().position(), to.position()));
		} else if (board.picked().last().isPresent()) {
			tools.focusSheet();
		}
	}

	/** Through the moves that begin at the chosen position, or where the chosen move does. */
	private void moves(int by) {
		Optional<Move> move = board.picked().move();
		Optional<Position> at = board.picked().position().or(() -> move.flatMap(board.chart()::arrow).map(a -> a.from().position()));
		List<Move> all = at.map(p -> board.chart().leaving(p).stream().map(Chart.Arrow::move).toList()).orElse(List.of());
		if (!all.isEmpty()) {
			int index = move.map(all::indexOf).orElse(by > 0 ? -1 : 0);
			board.pick(all.get(Math.floorMod(index + by, all.size())));
		}
	}

	/** Gives up what was begun; else from a move to where it begins, then to the map itself. */
	private void back() {
		if (!board.cancel()) {
			board.picked().move().flatMap(board.chart()::arrow).map(a -> a.from().position())
					.ifPresentOrElse(board::pick, board.picked()::nothing);
		}
	}
}
