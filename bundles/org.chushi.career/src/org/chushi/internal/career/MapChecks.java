package org.chushi.internal.career;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.chushi.content.PackCheck;
import org.chushi.content.PackContent;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Phrase;
import org.chushi.model.CareerMap;
import org.chushi.model.Element;
import org.chushi.model.ModelPackage.Literals;
import org.chushi.model.Move;
import org.chushi.model.MoveKind;
import org.chushi.model.Position;
import org.chushi.model.PositionHeld;
import org.chushi.model.Track;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;

/** Career maps nobody could follow: positions without a way to them, moves that lead nowhere, in a circle, or ask for nothing. */
@Component
public final class MapChecks implements PackCheck {

	/** The highest level a map is drawn with. */
	private static final int HIGHEST = 100;
	private static final int NAMED = 5;

	@Override
	public List<Diagnostic> check(PackContent pack) {
		List<Diagnostic> found = new ArrayList<>();
		pack.all(CareerMap.class).forEach(map -> new Run(pack, map, found).all());
		return found;
	}

	/** One map. */
	private record Run(PackContent pack, CareerMap map, List<Diagnostic> found) {

		void all() {
			entries();
			map.getPositions().forEach(this::position);
			Map<List<String>, Move> first = new HashMap<>();
			for (Move move : map.getMoves()) {
				move(move);
				if (move.getFrom() != null && move.getTo() != null && first.putIfAbsent(List.of(move.getFrom(), move.getTo()), move) != null) {
					warning(move, Literals.MOVE__TO, Messages.Maps_twice, Messages.Maps_twiceRemedy, names(move));
				}
			}
			circles();
		}

		private void entries() {
			List<Position> entries = map.getPositions().stream().filter(Position::isEntry).toList();
			if (entries.isEmpty() && !map.getPositions().isEmpty()) {
				warning(map, Literals.CAREER_MAP__POSITIONS, Messages.Maps_noEntry, Messages.Maps_noEntryRemedy, Texts.of(map.getTitle()));
				return;
			}
			entries.stream().skip(1).forEach(p -> warning(p, Literals.POSITION__ENTRY, Messages.Maps_entries, Messages.Maps_entriesRemedy,
					name(entries.getFirst()), name(p)));
			Set<String> reached = Ways.reached(map.getMoves(),
					entries.stream().map(Position::getId).filter(id -> id != null).collect(Collectors.toSet()));
			map.getPositions().stream().filter(p -> p.getId() != null && !reached.contains(p.getId()))
					.forEach(p -> warning(p, null, Messages.Maps_unreached, Messages.Maps_unreachedRemedy, name(p)));
		}

		private void position(Position position) {
			if (position.getLevel() < 1 || position.getLevel() > HIGHEST) {
				found.add(Diagnostic.error(pack.place(position, Literals.POSITION__LEVEL),
						Messages.Maps_level.text(name(position), Integer.toString(position.getLevel())), Messages.Maps_levelRemedy.text(HIGHEST)));
			}
			if (resolved(position.getTrack()) instanceof Track track && track.eContainer() != map) {
				error(position, Literals.POSITION__TRACK, Messages.Maps_track, Messages.Maps_trackRemedy, name(position));
			}
		}

		private void move(Move move) {
			Object from = resolved(move.getFrom());
			Object to = resolved(move.getTo());
			if (!(from instanceof Position start) || !(to instanceof Position end)) {
				// a reference that leads nowhere is told by the checks of references
				return;
			}
			if (start.eContainer() != map || end.eContainer() != map) {
				error(move, start.eContainer() == map ? Literals.MOVE__TO : Literals.MOVE__FROM, Messages.Maps_away, Messages.Maps_awayRemedy,
						names(move));
			} else if (start == end) {
				error(move, Literals.MOVE__TO, Messages.Maps_itself, Messages.Maps_itselfRemedy, name(start));
			} else {
				asks(move, start, end);
			}
		}

		private void asks(Move move, Position start, Position end) {
			if (move.getKind() == MoveKind.VERTICAL && end.getLevel() <= start.getLevel()) {
				warning(move, Literals.MOVE__KIND, Messages.Maps_notUp, Messages.Maps_notUpRemedy, names(move));
			}
			if (move.getRequirements().isEmpty()) {
				warning(move, Literals.MOVE__REQUIREMENTS, Messages.Maps_free, Messages.Maps_freeRemedy, names(move));
			}
			move.getRequirements().stream().filter(PositionHeld.class::isInstance).map(PositionHeld.class::cast)
					.filter(held -> resolved(held.getPosition()) instanceof Position other && other != start
							&& (other.eContainer() != map || !Ways.lead(map, other.getId(), start.getId())))
					.forEach(held -> warning(held, Literals.POSITION_HELD__POSITION, Messages.Maps_elsewhere, Messages.Maps_elsewhereRemedy,
							names(move), name((Position) resolved(held.getPosition())), name(start)));
		}

		/** Ways sideways lead back and forth; ways up do not. */
		private void circles() {
			List<Move> up = map.getMoves().stream().filter(m -> m.getKind() == MoveKind.VERTICAL).toList();
			for (Set<String> circle : Ways.circles(up)) {
				Move first = up.stream().filter(m -> circle.contains(m.getFrom()) && circle.contains(m.getTo())).findFirst().orElseThrow();
				List<Bilingual> names = circle.stream().limit(NAMED).map(this::name).toList();
				warning(first, Literals.MOVE__TO, Messages.Maps_circle, Messages.Maps_circleRemedy,
						new Bilingual(joined(names.stream().map(Bilingual::zh).toList(), circle), joined(names.stream().map(Bilingual::en).toList(), circle)));
			}
		}

		private static String joined(List<String> names, Set<String> all) {
			return String.join(" → ", names) + (all.size() > names.size() ? " → …" : "");
		}

		private Bilingual names(Move move) {
			return Messages.Maps_way.text(name(move.getFrom()), name(move.getTo()));
		}

		private Bilingual name(String id) {
			return resolved(id) instanceof Position position ? name(position) : Bilingual.same(id);
		}

		private static Bilingual name(Position position) {
			Bilingual title = Texts.of(position.getTitle());
			return title.blank() ? Bilingual.same(String.valueOf(position.getCode())) : title;
		}

		private Element resolved(String id) {
			return id == null ? null : pack.resolve(id).filter(e -> id.equals(e.getId())).orElse(null);
		}

		private void error(EObject about, EStructuralFeature feature, Phrase what, Phrase remedy, Object... arguments) {
			found.add(Diagnostic.error(pack.place(about, feature), what.text(arguments), remedy.text()));
		}

		private void warning(EObject about, EStructuralFeature feature, Phrase what, Phrase remedy, Object... arguments) {
			found.add(Diagnostic.warning(feature == null ? pack.place(about) : pack.place(about, feature), what.text(arguments), remedy.text()));
		}
	}
}
