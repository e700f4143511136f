package org.chushi.internal.ui.staffing;

import java.util.List;
import java.util.stream.Stream;

import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.staffing.Eligible;
import org.chushi.staffing.Expiring;
import org.chushi.staffing.Roster;
import org.chushi.staffing.SectionGap;
import org.chushi.staffing.Staffing;

/** Reads what the page shows now, and nothing it does not show: the board that was chosen beside the sections. Any thread. */
final class StaffingReader {

	/** The boards of the page. */
	enum Board {
		MEMBERS, GAPS, EXPIRING, MENTORS, INSPECTORS;

		/** @param argument of the page; the first board when it names none */
		static Board of(String argument) {
			return Stream.of(values()).filter(board -> board.name().equalsIgnoreCase(argument)).findFirst().orElse(MEMBERS);
		}
	}

	/** What is shown; of the lists the one of the board is filled. */
	record Model(Roster roster, Board board, int days, List<SectionGap> gaps, List<Expiring> expiring, List<Eligible> eligible) {
	}

	private final Staffing staffing;
	private final Session session;
	private volatile Board board = Board.MEMBERS;
	private volatile int days = 90;

	StaffingReader(Staffing staffing, Session session) {
		this.staffing = staffing;
		this.session = session;
	}

	Staffing staffing() {
		return staffing;
	}

	Session session() {
		return session;
	}

	void board(Board chosen) {
		board = chosen;
	}

	/** @param within certificates that lapse in so many days */
	void days(int within) {
		days = within;
	}

	Result<Model> read() {
		Board shown = board;
		int within = days;
		return staffing.roster(session).then(roster -> switch (shown) {
		case MEMBERS -> Result.done(new Model(roster, shown, within, List.of(), List.of(), List.of()));
		case GAPS -> staffing.gaps(session).map(g -> new Model(roster, shown, within, g, List.of(), List.of()));
		case EXPIRING -> staffing.expiring(session, within).map(e -> new Model(roster, shown, within, List.of(), e, List.of()));
		case MENTORS -> staffing.mentors(session).map(e -> new Model(roster, shown, within, List.of(), List.of(), e));
		case INSPECTORS -> staffing.inspectors(session).map(e -> new Model(roster, shown, within, List.of(), List.of(), e));
		});
	}
}
