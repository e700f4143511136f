package org.chushi.internal.ui.author.maps;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.authoring.Referrer;
import org.chushi.content.Texts;
import org.chushi.core.Result;
import org.chushi.internal.ui.MapLayout.Direction;
import org.chushi.internal.ui.MapLayout.Place;
import org.chushi.model.Move;
import org.chushi.model.Position;
import org.chushi.model.Text;
import org.chushi.model.Titled;
import org.chushi.model.Track;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Look;
import org.chushi.ui.Status;
import org.chushi.ui.author.PartContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Rectangle;

/** What a person does on the map, by mouse, keys or buttons: the deed, what is chosen then, and what is said of it. */
final class MapActs implements Board.Asked, BoardKeys.Tools {

	private static final int NAMED = 5;

	private final PartContext context;
	private final MapDeeds deeds;
	private final Runnable flush;
	private final Runnable focusSheet;
	private Board board;
	private Optional<Rename> renaming = Optional.empty();

	/** @param flush does what was typed and not done yet */
	MapActs(PartContext context, MapDeeds deeds, Runnable flush, Runnable focusSheet) {
		this.context = context;
		this.deeds = deeds;
		this.flush = flush;
		this.focusSheet = focusSheet;
	}

	/** Where they are done; before anything else. */
	void on(Board where) {
		board = where;
	}

	private Look look() {
		return context.look();
	}

	MapDeeds deeds() {
		return deeds;
	}

	Board board() {
		return board;
	}

	private void begin(Supplier<Optional<Position>> deed) {
		flush.run();
		deed.get().ifPresent(position -> {
			board.pick(position);
			rename(position);
		});
	}

	@Override
	public void add(Place place) {
		begin(() -> deeds.position(place));
	}

	/** Above the chosen position, or as near as there is a free place; at the foot of a chosen track. */
	@Override
	public void insert() {
		Optional<Place> above = board.picked().position().flatMap(board.chart()::spot).map(s -> new Place(s.place().track(), s.place().level() + 1));
		Place from = above.or(() -> board.picked().track().flatMap(board.chart()::lane).map(l -> new Place(board.chart().lanes().indexOf(l), 0)))
				.orElse(new Place(0, 0));
		add(free(from));
	}

	private Place free(Place from) {
		for (int level = from.level(); level < Chart.HIGHEST; level++) {
			Place place = new Place(from.track(), level);
			if (!board.chart().taken(place)) {
				return place;
			}
		}
		return new Place(from.track(), Math.min(from.level(), Chart.HIGHEST - 1));
	}

	@Override
	public void connect(Position from, Position to) {
		flush.run();
		boolean there = deeds.move(from, to).isPresent();
		deeds.connect(from, to).ifPresent(board::pick);
		if (there) {
			context.page().toast(Status.INFO, Messages.MapActs_there.text());
		}
	}

	@Override
	public void lead(Position from, Place place) {
		begin(() -> deeds.lead(from, place));
	}

	@Override
	public void end(Move move, boolean first, Position to) {
		flush.run();
		deeds.end(move, first, to).ifPresent(this::refused);
	}

	private void refused(MapDeeds.Refusal why) {
		context.page().toast(Status.INFO, (why == MapDeeds.Refusal.SELF ? Messages.MapActs_self : Messages.MapActs_twice).text());
	}

	/** A copy of the chosen position, on the next free place above it. */
	void duplicate() {
		flush.run();
		board.picked().position().flatMap(board.chart()::spot)
				.flatMap(spot -> deeds.copy(spot.position(), free(new Place(spot.place().track(), spot.place().level() + 1)))).ifPresent(board::pick);
	}

	/** Begins a move at what is chosen. */
	void link() {
		board.setFocus();
		if (board.picked().position().isEmpty()) {
			context.page().toast(Status.INFO, Messages.MapActs_choose.text());
			return;
		}
		new BoardKeys(board, this, this).link();
	}

	@Override
	public void shift(int tracks, int levels) {
		flush.run();
		List<Chart.Spot> spots = board.picked().positions().stream().flatMap(p -> board.chart().spot(p).stream()).toList();
		if (!deeds.shift(spots, tracks, levels)) {
			context.page().toast(Status.INFO, Messages.MapActs_edge.text());
		}
		board.picked().last().ifPresent(board::reveal);
	}

	/** A track more, at the right. */
	void track() {
		flush.run();
		deeds.track().ifPresent(track -> {
			board.pick(track);
			board.reveal(track);
			rename(track);
		});
	}

	@Override
	public void track(int by) {
		flush.run();
		board.picked().track().ifPresent(track -> deeds.along(track, by));
	}

	void turn(Move move) {
		flush.run();
		deeds.turn(move).ifPresent(this::refused);
	}

	@Override
	public void rename() {
		board.picked().last().ifPresent(this::rename);
	}

	@Override
	public void rename(EObject thing) {
		if (thing instanceof Titled titled && (titled instanceof Position || titled instanceof Track)) {
			closeRename(true);
			board.reveal(thing);
			board.place(thing).ifPresent(at -> renaming = Optional.of(rename(titled, at)));
		}
	}

	private Rename rename(Titled titled, Rectangle at) {
		Text text = titled.getTitle();
		String before = text == null ? "" : look().t(Texts.of(text));
		return new Rename(board, look(), at, before, words -> {
			if (!words.isEmpty() && !words.equals(before) && titled.eResource() != null) {
				deeds.rename(titled, look().language(), words);
			}
		}, board::setFocus);
	}

	/** What is written where it stands is over. */
	void closeRename(boolean taken) {
		renaming.filter(Rename::open).ifPresent(r -> r.end(taken));
		renaming = Optional.empty();
	}

	@Override
	public void write(EObject thing) {
		board.pick(thing);
		focusSheet.run();
	}

	@Override
	public void focusSheet() {
		focusSheet.run();
	}

	/** With what hangs on it, which is told first. */
	@Override
	public void delete() {
		flush.run();
		List<EObject> chosen = board.picked().all();
		if (chosen.isEmpty()) {
			return;
		}
		Set<EObject> all = deeds.with(chosen);
		Set<EObject> moves = new LinkedHashSet<>(all);
		moves.removeAll(chosen);
		List<Referrer> referrers = deeds.referrers(all);
		if (moves.isEmpty() && referrers.isEmpty() || Dialogs.risk(board, look(), title(chosen), why(moves.size(), referrers),
				look().t(Messages.MapActs_deleteDo))) {
			Optional<EObject> next = next(all);
			switch (deeds.delete(all)) {
			case Result.Done<Integer> done -> next.ifPresentOrElse(board::pick, board.picked()::nothing);
			case Result.Refused<Integer> refused -> context.page().refused(refused);
			}
			board.setFocus();
		}
	}

	private String title(List<EObject> chosen) {
		return chosen.size() == 1 && chosen.getFirst() instanceof Titled titled
				? look().t(Messages.MapActs_deleteOne, Chart.title(titled, look().language()))
				: look().t(Messages.MapActs_deleteMany, chosen.size());
	}

	private String why(int moves, List<Referrer> referrers) {
		String names = referrers.stream().map(r -> look().t(r.says())).distinct().limit(NAMED).collect(Collectors.joining("; "));
		String hanging = moves == 0 ? "" : look().t(Messages.MapActs_hanging, moves);
		String referred = referrers.isEmpty() ? "" : look().t(Messages.MapActs_referred, referrers.size(), names);
		return Stream.of(hanging, referred, look().t(Messages.MapActs_undo)).filter(s -> !s.isEmpty()).collect(Collectors.joining("\n"));
	}

	/** What is chosen when these are gone. */
	private Optional<EObject> next(Set<EObject> gone) {
		Optional<EObject> last = board.picked().last();
		Optional<EObject> begin = last.filter(Move.class::isInstance).flatMap(m -> board.chart().arrow((Move) m)).map(a -> a.from().position());
		return begin.or(() -> last.flatMap(l -> Arrays.stream(Direction.values()).flatMap(d -> board.beside(l, d).stream()).findFirst()))
				.filter(o -> !gone.contains(o));
	}
}
