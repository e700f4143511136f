package org.chushi.internal.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chushi.model.CareerMap;
import org.chushi.model.Position;
import org.chushi.people.Directory;
import org.chushi.people.Role;
import org.chushi.training.Enrolments;

/** Where people stand on a map. */
record Whereabouts(CareerBook book, Enrolments enrolments, Directory directory) {

	/**
	 * The last post when it is on this map, else the entry for a newcomer; none for somebody this map has no place for yet.
	 */
	Optional<Position> here(UUID person, CareerMap map) {
		Optional<Position> post = book.post(person).flatMap(
				p -> map.getPositions().stream().filter(q -> q.getId().equals(p.position())).findFirst());
		boolean newcomer = enrolments.running(person).isPresent()
				|| directory.find(person).filter(p -> p.is(Role.NEWCOMER)).isPresent();
		return post.isPresent() || !newcomer ? post : CareerBook.entry(map);
	}

	/** Calendar days in each position there was any time in. */
	Map<String, Integer> days(UUID person, Clock clock) {
		return book.career(person).days(LocalDate.now(clock), clock.getZone());
	}
}
