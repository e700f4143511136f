package org.chushi.internal.ui.lead;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.training.Pairings.Barred;
import org.chushi.training.Path;

/**
 * The newcomers of the team at a glance.
 *
 * @param newcomers on a programme, by start
 * @param idle      newcomers on no programme
 */
record Team(List<Line> newcomers, List<Idle> idle) {

	/** Where a newcomer stands. */
	enum Stage {
		LEARNING, EXAM, NO_MENTOR, BARRED, TRIAL, CERTIFIED
	}

	/**
	 * One newcomer on the way.
	 *
	 * @param place  the programme, and where today is on it
	 * @param next   what comes next on the way
	 * @param mentor the bound mentor's name
	 * @param barred why the bound mentor may not act as one at present
	 */
	record Line(UUID person, String name, Bilingual place, int percent, Stage stage,
			Optional<Bilingual> next, Optional<String> mentor, Optional<Barred> barred) {
	}

	/** The programme and where today is on it; by how many days it is over. */
	static Bilingual place(Path path) {
		return path.over() == 0 ? Messages.Team_day.text(path.enrolment().title(), path.today(), path.days())
				: Messages.Team_over.text(path.enrolment().title(), path.days(), path.over());
	}

	/** A newcomer nobody has enrolled. */
	record Idle(UUID person, String name) {
	}

	/** On the trial shift with nobody at their side. */
	List<Line> withoutMentor() {
		return newcomers.stream().filter(l -> l.stage() == Stage.NO_MENTOR).toList();
	}

	/** Mentors who may not act as one at present, each with whom they guide. */
	Map<Barred, List<Line>> barred() {
		Map<UUID, Barred> mentors = new LinkedHashMap<>();
		Map<Barred, List<Line>> guided = new LinkedHashMap<>();
		newcomers.forEach(l -> l.barred().ifPresent(b -> guided
				.computeIfAbsent(mentors.computeIfAbsent(b.person().id(), id -> b), first -> new ArrayList<>()).add(l)));
		return guided;
	}

	/**
	 * The stage of somebody whose gate is open or shut.
	 *
	 * @param may whether the bound mentor may act as one
	 */
	static Stage stage(boolean gateOpen, boolean examNext, boolean bound, boolean may, boolean certified) {
		if (certified) {
			return Stage.CERTIFIED;
		}
		if (gateOpen) {
			return !bound ? Stage.NO_MENTOR : may ? Stage.TRIAL : Stage.BARRED;
		}
		return examNext ? Stage.EXAM : Stage.LEARNING;
	}
}
