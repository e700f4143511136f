package org.chushi.internal.ui.author.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.chushi.authoring.Problem;
import org.chushi.internal.ui.Viewport;
import org.chushi.model.CareerMap;
import org.chushi.model.Move;
import org.chushi.model.Position;
import org.chushi.model.Track;
import org.chushi.ui.Cell;
import org.chushi.ui.Column;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.atlas.AtlasCanvas;
import org.chushi.ui.Row;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.SwitchButton;
import org.chushi.ui.author.OpenPart;
import org.chushi.ui.author.PartContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A career map on the page: tools, the board to draw on, and what is chosen on it; or the map as a newcomer sees it. */
final class OpenMap implements OpenPart {

	/** Where the person was. */
	private record Place(List<EObject> picked, boolean previewed) {
	}

	private final PartContext context;
	private final CareerMap map;
	private final Picked picked = new Picked();
	private final MapActs acts;
	private final Composite area;
	private final Composite body;
	private final StackLayout stack = new StackLayout();
	private final Composite sides;
	private final Board board;
	private final ScrolledPage page;
	private final SwitchButton preview;
	/** Tools for which there must be a board. */
	private final List<LinkButton> drawing = new ArrayList<>();
	private Sheet sheet;
	private Marks marks = Marks.NONE;
	private Optional<NewcomerView> newcomer = Optional.empty();

	OpenMap(Composite parent, PartContext context, CareerMap map) {
		this.context = context;
		this.map = map;
		acts = new MapActs(context, new MapDeeds(context.project(), map), this::flush, this::focusSheet);
		area = look().box(parent);
		area.setLayout(new Column(0));
		preview = tools();
		body = look().box(area);
		body.setLayoutData(Cell.growing());
		body.setLayout(stack);
		sides = look().box(body);
		sides.setLayout(new MapSides(look().px(MapSides.WIDE), look().px(MapSides.SHEET)));
		board = new Board(sides, look(), Chart.of(map, look().language()), picked, acts);
		acts.on(board);
		new BoardMenu(board, look(), acts);
		page = new ScrolledPage(sides, look(), MapSides.SHEET, 16);
		stack.topControl = sides;
		picked.listen(this::chosen);
		chosen();
		checked();
		context.kept().filter(Place.class::isInstance).map(Place.class::cast).ifPresent(this::comeBack);
	}

	private void comeBack(Place place) {
		picked.set(place.picked().stream().filter(o -> o.eResource() != null).toList());
		if (place.previewed()) {
			preview();
		}
	}

	private Look look() {
		return context.look();
	}

	private SwitchButton tools() {
		Composite row = look().row(area, 2);
		row.setLayout(new Row(look().px(2)).margin(look().px(12), look().px(6)));
		drawing.add(tool(row, "plus", Messages.OpenMap_add, "Ins", () -> acts.insert()));
		drawing.add(tool(row, "arrow-right", Messages.OpenMap_link, "M", () -> acts.link()));
		drawing.add(tool(row, "route", Messages.OpenMap_track, "", () -> acts.track()));
		tool(row, "plus", Messages.OpenMap_larger, "+", () -> sized(Viewport::larger, AtlasCanvas::larger));
		tool(row, "minus", Messages.OpenMap_smaller, "−", () -> sized(Viewport::smaller, AtlasCanvas::smaller));
		tool(row, "search", Messages.OpenMap_fit, "0", () -> sized(v -> v.zoom(0), m -> m.zoom(0)));
		SwitchButton seen = new SwitchButton(row, look(), look().t(Messages.OpenMap_preview), this::preview).icon("eye");
		seen.setToolTipText(look().t(Messages.OpenMap_previewHint));
		return seen;
	}

	private LinkButton tool(Composite row, String icon, Messages words, String key, Runnable action) {
		LinkButton button = new LinkButton(row, look(), look().t(words), action).icon(icon);
		button.hint(look().t(words), key);
		return button;
	}

	private void sized(Consumer<Viewport> drawn, Consumer<AtlasCanvas> seen) {
		newcomer.ifPresentOrElse(view -> view.picture().ifPresent(seen), () -> drawn.accept(board.view()));
	}

	/** As a newcomer sees it, or to draw on. */
	private void preview() {
		flush();
		if (newcomer.isPresent()) {
			Keyboard.release(newcomer.get().control());
			newcomer.get().control().dispose();
			newcomer = Optional.empty();
			stack.topControl = sides;
		} else {
			newcomer = Optional.of(new NewcomerView(body, context, board.chart()));
			stack.topControl = newcomer.get().control();
		}
		preview.on(newcomer.isPresent());
		drawing.forEach(button -> button.setEnabled(newcomer.isEmpty()));
		body.layout(true, true);
		newcomer.ifPresent(v -> picked.position().ifPresentOrElse(v::stand, () -> v.show(board.chart())));
	}

	/** Something else is chosen: it is shown beside the board. */
	private void chosen() {
		if (sheet != null) {
			sheet.flush();
		}
		boolean had = Keyboard.within(page, look().display().getFocusControl());
		Keyboard.release(page.content());
		for (Control old : page.content().getChildren()) {
			old.dispose();
		}
		sheet = sheet(page.content());
		sheet.checked(problems());
		page.reflow();
		page.position(0);
		if (had) {
			board.setFocus();
		}
	}

	private Sheet sheet(Composite content) {
		List<EObject> all = picked.all();
		if (all.size() > 1) {
			return new ManySheet(content, context, acts, this::reflow, all);
		}
		return switch (all.isEmpty() ? map : all.getFirst()) {
		case Position position -> new PositionSheet(content, context, acts, this::reflow, position);
		case Move move -> new MoveSheet(content, context, acts, this::reflow, move);
		case Track track -> new TrackSheet(content, context, acts, this::reflow, track);
		default -> new MapSheet(content, context, acts, this::reflow, map);
		};
	}

	private List<Problem> problems() {
		List<EObject> all = picked.all();
		return all.isEmpty() ? marks.of(map) : all.size() == 1 ? marks.of(all.getFirst()) : List.of();
	}

	private void reflow() {
		int top = page.position();
		page.reflow();
		page.position(top);
	}

	private void focusSheet() {
		if (!sheet.focus()) {
			page.setFocus();
		}
	}

	@Override
	public void flush() {
		acts.closeRename(true);
		if (sheet != null) {
			sheet.flush();
		}
	}

	@Override
	public void focus() {
		if (newcomer.isPresent()) {
			newcomer.get().control().setFocus();
		} else {
			board.setFocus();
		}
	}

	@Override
	public void changed() {
		Chart now = Chart.of(map, look().language());
		board.show(now);
		picked.keep(Stream.of(map.getTracks(), map.getPositions(), map.getMoves()).flatMap(List::stream).map(EObject.class::cast).toList());
		sheet.changed();
		reflow();
		newcomer.ifPresent(v -> v.show(now));
	}

	@Override
	public void checked() {
		marks = Marks.of(map, context.problems(map));
		board.mark(marks);
		sheet.checked(problems());
		reflow();
	}

	/** What of the map something is in: a position, a move or a track; the map itself for the rest. */
	private Optional<EObject> part(EObject inside) {
		EObject up = inside;
		while (up != null && up.eContainer() != map) {
			up = up.eContainer();
		}
		return Optional.ofNullable(up).filter(o -> o instanceof Position || o instanceof Move || o instanceof Track);
	}

	@Override
	public void reveal(EObject inside, Optional<EStructuralFeature> feature) {
		if (newcomer.isPresent()) {
			preview();
		}
		part(inside).ifPresentOrElse(board::pick, picked::nothing);
		if (feature.isEmpty() || !sheet.reveal(inside, feature)) {
			board.setFocus();
		}
	}

	@Override
	public void follow(EObject inside) {
		part(inside).ifPresent(board::pick);
	}

	@Override
	public Optional<Runnable> key(Event event) {
		return event.widget == board ? new BoardKeys(board, acts, acts).key(event) : sheet.key(event).or(() -> back(event));
	}

	/** Esc in what is chosen leads back to the board. */
	private Optional<Runnable> back(Event event) {
		boolean here = event.keyCode == SWT.ESC && event.widget instanceof Control control && Keyboard.within(page, control);
		return here ? Optional.of(board::setFocus) : Optional.empty();
	}

	@Override
	public Optional<Object> keep() {
		return Optional.of(new Place(picked.all(), newcomer.isPresent()));
	}
}
