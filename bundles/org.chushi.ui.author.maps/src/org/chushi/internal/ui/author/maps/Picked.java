package org.chushi.internal.ui.author.maps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.model.Move;
import org.chushi.model.Position;
import org.chushi.model.Track;
import org.eclipse.emf.ecore.EObject;

/** What is chosen on the map: positions, moves or a track; the last one has the keyboard. */
final class Picked {

	private final List<Runnable> listeners = new ArrayList<>();
	private Set<EObject> all = new LinkedHashSet<>();

	/** Told after each change. */
	void listen(Runnable changed) {
		listeners.add(changed);
	}

	void only(EObject one) {
		set(List.of(one));
	}

	void nothing() {
		set(List.of());
	}

	void set(Collection<? extends EObject> now) {
		Set<EObject> next = new LinkedHashSet<>(now);
		if (!List.copyOf(next).equals(List.copyOf(all))) {
			all = next;
			listeners.forEach(Runnable::run);
		}
	}

	/** In or out; a track is always chosen alone. */
	void toggle(EObject one) {
		List<EObject> now = new ArrayList<>(all);
		now.removeIf(Track.class::isInstance);
		if (!now.remove(one)) {
			now.add(one);
		}
		set(now);
	}

	/** One more; it has the keyboard then. */
	void more(EObject one) {
		List<EObject> now = new ArrayList<>(all);
		now.removeIf(o -> o == one || o instanceof Track);
		now.add(one);
		set(now);
	}

	/** What was deleted is not chosen any more. */
	void keep(Collection<? extends EObject> there) {
		set(all.stream().filter(there::contains).toList());
	}

	List<EObject> all() {
		return List.copyOf(all);
	}

	boolean has(EObject object) {
		return all.contains(object);
	}

	Optional<EObject> last() {
		return all.isEmpty() ? Optional.empty() : Optional.of(all().getLast());
	}

	List<Position> positions() {
		return all.stream().filter(Position.class::isInstance).map(Position.class::cast).toList();
	}

	/** The only thing that is chosen, when it is a position. */
	Optional<Position> position() {
		return one(Position.class);
	}

	Optional<Move> move() {
		return one(Move.class);
	}

	Optional<Track> track() {
		return one(Track.class);
	}

	private <T extends EObject> Optional<T> one(Class<T> type) {
		return all.size() == 1 ? last().filter(type::isInstance).map(type::cast) : Optional.empty();
	}
}
