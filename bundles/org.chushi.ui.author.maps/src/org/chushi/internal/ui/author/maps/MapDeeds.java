package org.chushi.internal.ui.author.maps;

import static org.chushi.model.ModelPackage.Literals.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.authoring.Project;
import org.chushi.authoring.Referrer;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.internal.ui.MapLayout.Place;
import org.chushi.model.CareerMap;
import org.chushi.model.ModelFactory;
import org.chushi.model.Move;
import org.chushi.model.MoveKind;
import org.chushi.model.Position;
import org.chushi.model.Text;
import org.chushi.model.Titled;
import org.chushi.model.Track;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;

/** What is done to a map; each deed is one step to be undone. */
record MapDeeds(Project project, CareerMap map) {

	private void set(EObject object, EStructuralFeature feature, Object value) {
		stack().execute(SetCommand.create(project.editing(), object, feature, value));
	}

	private CommandStack stack() {
		return project.editing().getCommandStack();
	}

	/** A new position at a place; the first one of a map is where newcomers begin. A map without tracks gets one. */
	Optional<Position> position(Place place) {
		List<Position> added = new ArrayList<>();
		boolean first = map.getPositions().isEmpty();
		project.together(() -> {
			if (map.getTracks().isEmpty()) {
				add(TRACK);
			}
			add(POSITION).map(Position.class::cast).ifPresent(position -> {
				place(position, place);
				if (first) {
					set(position, POSITION__ENTRY, true);
				}
				added.add(position);
			});
		});
		return added.stream().findFirst();
	}

	private Optional<EObject> add(EClass type) {
		return project.add(map, type, -1) instanceof Result.Done<EObject> done ? Optional.of(done.value()) : Optional.empty();
	}

	private void place(Position position, Place place) {
		String track = track(place.track());
		if (track != null && !track.equals(position.getTrack())) {
			set(position, POSITION__TRACK, track);
		}
		if (position.getLevel() != place.level() + 1) {
			set(position, POSITION__LEVEL, place.level() + 1);
		}
	}

	private String track(int column) {
		return column < 0 || column >= map.getTracks().size() ? null : map.getTracks().get(column).getId();
	}

	/** By so many tracks and levels, all of them or none; false where one would leave the map. */
	boolean shift(Collection<Chart.Spot> spots, int tracks, int levels) {
		List<Place> places = spots.stream().map(s -> new Place(s.place().track() + tracks, s.place().level() + levels)).toList();
		boolean fits = places.stream().allMatch(p -> p.track() >= 0 && p.track() < map.getTracks().size() && p.level() >= 0 && p.level() < Chart.HIGHEST);
		if (fits && (tracks != 0 || levels != 0)) {
			List<Chart.Spot> all = List.copyOf(spots);
			project.together(() -> {
				for (int i = 0; i < all.size(); i++) {
					place(all.get(i).position(), places.get(i));
				}
			});
		}
		return fits;
	}

	/** The move that is there from one to the other. */
	Optional<Move> move(Position from, Position to) {
		return map.getMoves().stream().filter(m -> from.getId() != null && from.getId().equals(m.getFrom()) && to.getId() != null && to.getId().equals(m.getTo()))
				.findFirst();
	}

	/** A way up where it is higher on the same track, else one sideways. One that is there already is taken. */
	Optional<Move> connect(Position from, Position to) {
		Optional<Move> there = move(from, to);
		if (there.isPresent() || from == to || from.getId() == null || to.getId() == null) {
			return there;
		}
		List<Move> added = new ArrayList<>();
		project.together(() -> add(MOVE).map(Move.class::cast).ifPresent(move -> {
			set(move, MOVE__FROM, from.getId());
			set(move, MOVE__TO, to.getId());
			boolean up = to.getLevel() > from.getLevel() && from.getTrack() != null && from.getTrack().equals(to.getTrack());
			set(move, MOVE__KIND, up ? MoveKind.VERTICAL : MoveKind.LATERAL);
			added.add(move);
		}));
		return added.stream().findFirst();
	}

	/** A new position at a place, and the move that leads to it. */
	Optional<Position> lead(Position from, Place place) {
		List<Position> added = new ArrayList<>();
		project.together(() -> position(place).ifPresent(to -> {
			connect(from, to);
			added.add(to);
		}));
		return added.stream().findFirst();
	}

	/** Why an end of a move cannot lead somewhere: then it would lead to where it begins, or stand beside another one that does the same. */
	enum Refusal {
		SELF, TWICE
	}

	/** Leads one end of a move elsewhere. @param first where it begins @return nothing when it is done */
	Optional<Refusal> end(Move move, boolean first, Position to) {
		Optional<Refusal> refusal = refusal(move, first ? to.getId() : move.getFrom(), first ? move.getTo() : to.getId());
		if (refusal.isEmpty()) {
			set(move, first ? MOVE__FROM : MOVE__TO, to.getId());
		}
		return refusal;
	}

	private Optional<Refusal> refusal(Move move, String from, String to) {
		if (from != null && from.equals(to)) {
			return Optional.of(Refusal.SELF);
		}
		boolean twice = from != null && map.getMoves().stream().anyMatch(m -> m != move && from.equals(m.getFrom()) && to != null && to.equals(m.getTo()));
		return twice ? Optional.of(Refusal.TWICE) : Optional.empty();
	}

	/** Another one like it at a place; nobody enters the map there. */
	Optional<Position> copy(Position position, Place place) {
		List<Position> copied = new ArrayList<>();
		project.together(() -> {
			if (project.duplicate(position) instanceof Result.Done<EObject>(Position copy, var notes)) {
				place(copy, place);
				if (copy.isEntry()) {
					set(copy, POSITION__ENTRY, false);
				}
				copied.add(copy);
			}
		});
		return copied.stream().findFirst();
	}

	/** The other way round. @return nothing when it is done */
	Optional<Refusal> turn(Move move) {
		String from = move.getFrom();
		Optional<Refusal> refusal = refusal(move, move.getTo(), from);
		if (refusal.isEmpty()) {
			project.together(() -> {
				set(move, MOVE__FROM, move.getTo());
				set(move, MOVE__TO, from);
			});
		}
		return refusal;
	}

	Optional<Track> track() {
		return add(TRACK).map(Track.class::cast);
	}

	/** Further left or right, as far as there are others. */
	void along(Track track, int by) {
		int at = map.getTracks().indexOf(track);
		int to = at + by;
		if (to >= 0 && to < map.getTracks().size()) {
			project.move(List.of(track), map, by > 0 ? to + 1 : to);
		}
	}

	/** What it is called in one language; the other one stays as it is. */
	void rename(Titled thing, Language language, String title) {
		Text text = thing.getTitle();
		var feature = language == Language.ZH ? TEXT__ZH : TEXT__EN;
		if (text == null) {
			Text fresh = ModelFactory.eINSTANCE.createText();
			fresh.eSet(feature, title);
			set(thing, TITLED__TITLE, fresh);
		} else if (!title.equals(text.eGet(feature))) {
			set(text, feature, title);
		}
	}

	/** These, and the moves that would hang in the air without them. */
	Set<EObject> with(Collection<? extends EObject> objects) {
		Set<EObject> all = new LinkedHashSet<>(objects);
		Set<String> gone = new LinkedHashSet<>();
		objects.stream().filter(Position.class::isInstance).map(p -> ((Position) p).getId()).filter(id -> id != null).forEach(gone::add);
		map.getMoves().stream().filter(m -> gone.contains(m.getFrom()) || gone.contains(m.getTo())).forEach(all::add);
		return all;
	}

	/** Who else refers to them. */
	List<Referrer> referrers(Set<EObject> objects) {
		return project.referrers(objects);
	}

	Result<Integer> delete(Set<EObject> objects) {
		return project.delete(objects, true);
	}
}
