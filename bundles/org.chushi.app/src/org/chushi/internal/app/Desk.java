package org.chushi.internal.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.core.Diagnostic;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Look;
import org.chushi.ui.Page;
import org.chushi.ui.PageContribution;
import org.chushi.ui.SignedIn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** Somebody's place at work: the rail and one page beside it. UI thread only. */
final class Desk {

	/** Which page is open, with what, and where on it. */
	record Place(String page, String argument, Optional<Object> memento) {
	}

	private final Frame frame;
	private final Look look;
	private final SignedIn person;
	private final Composite main;
	private final Composite host;
	private final Rail rail;
	private final Deque<Place> behind = new ArrayDeque<>();
	private PageArea area;
	/** What the page that is open did not let the person do. */
	private Optional<Runnable> wanted = Optional.empty();

	Desk(Composite parent, Frame frame, SignedIn person, Optional<Place> place) {
		this.frame = frame;
		this.person = person;
		look = frame.look();
		main = new Composite(parent, SWT.NONE);
		main.setBackground(look.colour(look.theme().ground()));
		main.setLayout(new RailAndPage(look.px(216)));
		rail = new Rail(main, frame, person, railed().toList(), this::navigate);
		host = new Composite(main, SWT.NONE);
		host.setBackground(look.colour(look.theme().ground()));
		host.setLayout(new Filling());
		Place first = place.filter(p -> find(p.page()).isPresent())
				.orElseGet(() -> new Place(railed().map(PageContribution::id)
						.findFirst().orElse(""), "", Optional.empty()));
		show(first);
	}

	private List<PageContribution> pages() {
		return frame.house().pages(person.roles());
	}

	private Stream<PageContribution> railed() {
		return pages().stream().filter(page -> page.inRail(person.roles()));
	}

	private Optional<PageContribution> find(String id) {
		return pages().stream().filter(p -> p.id().equals(id)).findFirst();
	}

	/** The key's action, if it has one here. */
	Runnable action(int key, boolean alt) {
		if (alt && key >= '1' && key <= '9') {
			return rail.item(key - '1').<Runnable>map(item -> item::press).orElse(null);
		}
		if (alt) {
			return null;
		}
		return switch (key) {
		case SWT.F1 -> this::help;
		case SWT.F5 -> this::refresh;
		case SWT.ESC -> behind.isEmpty() ? null : this::back;
		default -> null;
		};
	}

	void navigate(String page, String argument) {
		if (mayLeave(() -> navigate(page, argument))) {
			Place here = place();
			if (!(here.page().equals(page) && here.argument().equals(argument))) {
				behind.push(here);
				if (rail.has(page)) {
					behind.clear();
				}
			}
			show(new Place(page, argument, Optional.empty()));
		}
	}

	void back() {
		if (!behind.isEmpty() && mayLeave(this::back)) {
			show(behind.pop());
		}
	}

	void refresh() {
		show(place());
	}

	/** @param goOn done by {@link #leave()} if the page says no now */
	boolean mayLeave(Runnable goOn) {
		boolean may = area.page().map(Page::mayLeave).orElse(true);
		wanted = may ? Optional.empty() : Optional.of(goOn);
		return may;
	}

	/** Does what the page did not allow, now that it does. */
	void leave() {
		Runnable now = wanted.orElse(this::back);
		wanted = Optional.empty();
		now.run();
	}

	Place place() {
		return new Place(area.contribution().map(PageContribution::id).orElse(""), area.argument(),
				area.page().flatMap(Page::memento));
	}

	void focus() {
		area.page().ifPresent(Page::focus);
	}

	void end() {
		area.end();
	}

	private void show(Place place) {
		if (area != null) {
			area.end();
		}
		wanted = Optional.empty();
		Optional<PageContribution> contribution = find(place.page());
		area = new PageArea(host, this, frame, person, contribution, place);
		rail.open(inRail(place.page()));
		host.layout(true, true);
		focus();
	}

	/** The page of the rail that is open, or that led to the one that is. */
	private String inRail(String page) {
		return rail.has(page) ? page : behind.stream().map(Place::page).filter(rail::has).findFirst().orElse(page);
	}

	/** Says something above the page; it goes when it was read. */
	void note(Diagnostic note) {
		area.note(note);
	}

	private void help() {
		area.page().ifPresent(p -> Dialogs.message(host, look,
				area.contribution().map(c -> look.t(c.title())).orElse(""), look.t(p.help()) + "\n\n" + look.t(Messages.Desk_keys)));
	}

	/** The rail at the left with a width of its own, at least as wide as its words; the page takes the rest. */
	private static final class RailAndPage extends Layout {
		private final int least;

		RailAndPage(int least) {
			this.least = least;
		}

		@Override
		protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
			return new Point(Math.max(wHint, 0), Math.max(hHint, 0));
		}

		@Override
		protected void layout(Composite composite, boolean flush) {
			Rectangle room = composite.getClientArea();
			var children = composite.getChildren();
			int rail = Math.max(Math.min(least, room.width * 22 / 100), children[0].computeSize(SWT.DEFAULT, SWT.DEFAULT, flush).x);
			children[0].setBounds(0, 0, rail, room.height);
			children[1].setBounds(rail, 0, Math.max(0, room.width - rail), room.height);
		}
	}

	/** All of the room for the page; a toast keeps its own place. */
	private static final class Filling extends Layout {

		@Override
		protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
			return new Point(Math.max(wHint, 0), Math.max(hHint, 0));
		}

		@Override
		protected void layout(Composite composite, boolean flush) {
			for (var child : composite.getChildren()) {
				if (!(child instanceof org.chushi.ui.Toast)) {
					child.setBounds(composite.getClientArea());
				}
			}
		}
	}
}
