package org.chushi.internal.staffing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.career.Careers.Posting;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.growth.Direction;
import org.chushi.growth.Intent;
import org.chushi.growth.Leaning;
import org.chushi.growth.Stance;
import org.chushi.internal.staffing.Sources.Inquiry;
import org.chushi.model.CareerMap;
import org.chushi.model.Move;
import org.chushi.model.MoveKind;
import org.chushi.model.Position;
import org.chushi.model.Track;
import org.chushi.people.Person;
import org.chushi.rules.Finding;
import org.chushi.staffing.Bench;
import org.chushi.staffing.Bench.Holder;
import org.chushi.staffing.Nearest;

/** Who stands where on the maps, and who could come to each position by one move. */
final class BenchMaker {

	/** Of somebody whose wishes the caller may not see: as if nothing had been said. */
	private static final Stance UNKNOWN = new Stance(Leaning.SILENT, Optional.empty(), List.of(), false);

	private record Stand(Person person, Posting posting) {
	}

	private final Inquiry inquiry;
	private final Map<UUID, Intent> intents;
	private final Instant now;
	private final LocalDate soon;
	private final Map<String, List<Stand>> standing = new HashMap<>();

	/** @param intents of those whose wishes the caller may see */
	BenchMaker(Inquiry inquiry, Map<UUID, Intent> intents, Instant now) {
		this.inquiry = inquiry;
		this.intents = intents;
		this.now = now;
		this.soon = inquiry.today().plusMonths(Bench.SOON_MONTHS);
		inquiry.each((p, place) -> inquiry.places().posting(p)
				.ifPresent(post -> standing.computeIfAbsent(post.position(), id -> new ArrayList<>()).add(new Stand(p, post))));
	}

	List<Bench> benches() {
		return inquiry.maps().stream().flatMap(m -> m.getPositions().stream().filter(p -> !p.isEntry())
				.sorted(Comparator.comparingInt(Position::getLevel).reversed()).map(p -> bench(m, p))).toList();
	}

	private Bench bench(CareerMap map, Position position) {
		List<Move> into = map.getMoves().stream().filter(m -> position.getId().equals(m.getTo()) && m.getFrom() != null).toList();
		List<Nearest> successors = into.stream().flatMap(m -> at(m.getFrom()).stream().map(s -> nearest(s, m))).sorted(order()).toList();
		Bilingual track = map.getTracks().stream().filter(t -> position.getTrack().equals(t.getId())).map(Track::getTitle).findFirst().map(Texts::of)
				.orElse(Bilingual.same(""));
		return new Bench(Texts.of(map.getTitle()), position.getId(), String.valueOf(position.getCode()), Texts.of(position.getTitle()), track,
				position.getLevel(), holders(position), successors, farther(map, position), soon);
	}

	/** When, then what they said, then how near. */
	private Comparator<Nearest> order() {
		return Comparator.comparingInt((Nearest n) -> n.ready() ? 0 : n.by(soon) ? 1 : 2)
				.thenComparing(Nearest::stance, Comparator.comparing(s -> s.orElse(UNKNOWN), Stance.ORDER)).thenComparing(Seekers.ORDER);
	}

	private List<Stand> at(String position) {
		return standing.getOrDefault(position, List.of());
	}

	private List<Holder> holders(Position position) {
		return at(position.getId()).stream().map(s -> new Holder(s.person().id(), s.person().displayName(), s.posting().since())).toList();
	}

	private Nearest nearest(Stand stand, Move move) {
		List<Finding> findings = inquiry.judge().findings(stand.person().id(), move.getRequirements());
		List<Missing> missing = findings.stream().filter(f -> !f.met()).map(Finding::detail).toList();
		return Seekers.nearest(stand.person().id(), stand.person().displayName(), stand.posting().title(), missing, findings, inquiry, move.getRequirements())
				.said(Optional.ofNullable(intents.get(stand.person().id()))
						.map(i -> i.about(move.getTo(), Optional.of(Direction.of(move.getKind() == MoveKind.VERTICAL)), now)));
	}

	/** People who come there by two or more moves. */
	private int farther(CareerMap map, Position position) {
		Set<String> near = from(map, Set.of(position.getId()));
		Set<String> all = new HashSet<>(near);
		Set<String> edge = near;
		while (!edge.isEmpty()) {
			edge = from(map, edge).stream().filter(all::add).collect(Collectors.toSet());
		}
		all.removeAll(near);
		all.remove(position.getId());
		return all.stream().mapToInt(p -> at(p).size()).sum();
	}

	private static Set<String> from(CareerMap map, Set<String> to) {
		return map.getMoves().stream().filter(m -> to.contains(m.getTo()) && m.getFrom() != null).map(Move::getFrom).collect(Collectors.toSet());
	}
}
