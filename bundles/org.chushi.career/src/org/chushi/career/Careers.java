package org.chushi.career;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.rules.Finding;

/** Positions, the career map, and what a position may decide. A service. */
public interface Careers {

	/** The map with the place of a person on it and what each next step asks for. */
	Result<MapView> map(Session session, UUID person);

	/**
	 * How others went ways of this person's map: first those who went from where the person is to where they want to go,
	 * then those who came there, then those who began here, then all others; the quicker before the slower.
	 *
	 * @param wished id or code of a position; empty for none
	 */
	Result<List<Story>> stories(Session session, UUID person, String wished);

	/**
	 * Puts a person on a position. From the current one only along a move of the map whose conditions are met, except
	 * back to a lower level with a reason.
	 */
	Result<Posting> promote(Session session, UUID person, String positionIdOrCode, String reason);

	/** The positions a person has and had, the first one first: what was told of the time before the program, then what it kept. */
	Result<List<Tenure>> tenures(Session session, UUID person);

	/**
	 * Says in which positions a person was before the program kept it, so that this time counts. It stands for whatever was
	 * told before; nothing takes all of it back. Nobody tells their own.
	 *
	 * @param earlier times that do not overlap, all over by the day of the first post the program kept
	 * @param reason  from where it is known; stays on record
	 */
	Result<List<Tenure>> tellEarlier(Session session, UUID person, List<Earlier> earlier, String reason);

	/** What a person may grant a customer on their own now. */
	Result<Authority> authority(Session session, UUID person);

	/** The position now: the entry of the map for a newcomer nobody has placed. */
	Optional<Posting> posting(UUID person);

	/**
	 * A time in a position that was over before the program kept it, or went on into the first post.
	 *
	 * @param position id or code
	 * @param until    the first day on which it was over
	 */
	record Earlier(String position, LocalDate from, LocalDate until) {
	}

	/** A time in a position. @param until the first day on which it was over; empty for the present one. @param told before the program kept it */
	record Tenure(String position, Bilingual title, LocalDate from, Optional<LocalDate> until, boolean told) {
	}

	/** @param since ISO date, told time that went on into it counted in; empty for somebody never placed */
	record Posting(UUID person, String position, Bilingual title, String since, String reason) {
	}

	/**
	 * @param limit yuan for one case, 0 for nothing
	 * @param unlimited a full waiver right
	 * @param why   the rule it comes from, for the person to read
	 */
	record Authority(int limit, boolean unlimited, Bilingual why) {
	}

	/**
	 * A success case, told by the one who went the way.
	 *
	 * @param from   where it began, a position of the map
	 * @param to     where it led
	 * @param months how long it took
	 * @param words  in Markdown
	 */
	record Story(String id, Bilingual title, Bilingual summary, String from, Bilingual fromTitle, String to, Bilingual toTitle,
			int months, Bilingual words, Fit fit) {
	}

	/** What a story is to a person. */
	enum Fit {
		/** From where they are to where they want to go. */
		MY_WAY,
		/** To where they want to go, from elsewhere. */
		MY_WISH,
		/** From where they are, to elsewhere. */
		MY_START, OTHER
	}

	/** How a position stands to a person. */
	enum Standing {
		HERE, READY, REACHABLE, BEHIND, AHEAD
	}

	/** The map for one person. */
	record MapView(String map, Bilingual title, List<TrackView> tracks, List<PositionView> positions,
			List<MoveView> moves) {

		public Optional<PositionView> here() {
			return positions.stream().filter(p -> p.standing() == Standing.HERE).findFirst();
		}

		/** Moves that start where the person is. */
		public List<MoveView> next() {
			return moves.stream().filter(MoveView::fromHere).toList();
		}
	}

	/** A ladder. */
	record TrackView(String id, Bilingual title) {
	}

	/** @param level 1 is the lowest */
	record PositionView(String id, String code, Bilingual title, Bilingual summary, String track, int level,
			Standing standing, Bilingual authority) {
	}

	/**
	 * A move.
	 *
	 * @param findings judged for moves that start where the person is; empty for the others
	 */
	record MoveView(String id, String from, String to, boolean vertical, boolean fromHere, List<Finding> findings) {
		public boolean isOpen() {
			return fromHere && findings.stream().allMatch(Finding::met);
		}
	}
}
