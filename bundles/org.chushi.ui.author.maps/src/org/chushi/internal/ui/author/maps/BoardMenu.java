package org.chushi.internal.ui.author.maps;

import java.util.Optional;

import org.chushi.internal.ui.MapLayout.Place;
import org.chushi.ui.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What can be done where the mouse is, or with what is chosen: at the other mouse button, and at the key for menus. */
final class BoardMenu {

	private final Board board;
	private final Look look;
	private final MapActs acts;
	private final Menu menu;

	BoardMenu(Board board, Look look, MapActs acts) {
		this.board = board;
		this.look = look;
		this.acts = acts;
		menu = new Menu(board);
		board.setMenu(menu);
		board.addListener(SWT.MenuDetect, this::fill);
	}

	private void fill(Event e) {
		for (MenuItem old : menu.getItems()) {
			old.dispose();
		}
		Optional<Place> place = e.detail == SWT.MENU_KEYBOARD ? Optional.empty() : under(e);
		if (board.picked().position().isPresent()) {
			item(Messages.PositionSheet_link, "M", acts::link);
			item(Messages.PositionSheet_above, "Ins", acts::insert);
			item(Messages.BoardMenu_duplicate, "", acts::duplicate);
		}
		board.picked().move().ifPresent(move -> item(Messages.MoveSheet_turn, "", () -> acts.turn(move)));
		if (board.picked().position().isPresent() || board.picked().track().isPresent()) {
			item(Messages.BoardMenu_rename, "F2", acts::rename);
		}
		if (board.picked().all().isEmpty()) {
			place.ifPresent(p -> item(Messages.BoardMenu_here, "", () -> acts.add(p)));
			item(Messages.OpenMap_track, "", acts::track);
		} else {
			item(Messages.Sheet_delete, "Del", acts::delete);
		}
	}

	/** Chooses what is under the mouse, unless it is one of those that are chosen. @return an empty place that is there */
	private Optional<Place> under(Event e) {
		Point at = board.toControl(e.x, e.y);
		Hit hit = board.at(at.x, at.y);
		hit.object().filter(o -> !board.picked().has(o)).ifPresent(board.picked()::only);
		if (hit instanceof Hit.Empty(Optional<Place> place)) {
			board.picked().nothing();
			return place.filter(p -> !board.chart().taken(p));
		}
		return Optional.empty();
	}

	private void item(Messages words, String key, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(look.t(words) + (key.isEmpty() ? "" : "\t" + key));
		item.addListener(SWT.Selection, e -> action.run());
	}
}
