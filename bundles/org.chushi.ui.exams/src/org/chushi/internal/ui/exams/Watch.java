package org.chushi.internal.ui.exams;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.Exams;
import org.chushi.assessment.Invigilation;
import org.chushi.assessment.Sitting;
import org.chushi.assessment.SittingLog;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.ui.exams.Room.Coded;
import org.chushi.internal.ui.exams.Room.Seat;
import org.chushi.internal.ui.exams.Watched.Line;
import org.chushi.model.Paper;
import org.chushi.people.Directory;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what invigilators see, with names. */
@Component(service = Watch.class)
public final class Watch {

	private final Invigilation invigilation;
	private final Exams exams;
	private final Directory directory;
	private final Packs packs;
	private final Clock clock;

	@Activate
	public Watch(@Reference Invigilation invigilation, @Reference Exams exams, @Reference Directory directory,
			@Reference Packs packs, @Reference Clock clock) {
		this.invigilation = invigilation;
		this.exams = exams;
		this.directory = directory;
		this.packs = packs;
		this.clock = clock;
	}

	Invigilation invigilation() {
		return invigilation;
	}

	Directory directory() {
		return directory;
	}

	Clock clock() {
		return clock;
	}

	/** Who may do more than watch; the services ask for themselves. */
	static boolean decides(Session session) {
		return session.is(Role.LEAD) || session.is(Role.TRAINER);
	}

	/** @param now told what changes by the second */
	Result<Room> room(Session session, Now now) {
		return invigilation.sittings(session).map(sittings -> {
			now.read(sittings, clock.instant());
			return new Room(sittings.stream().map(this::seat).toList(), decides(session) ? coded() : List.of(), decides(session));
		});
	}

	private Seat seat(Sitting sitting) {
		return new Seat(sitting.attempt(), directory.nameOf(sitting.person()), sitting.title(), sitting.number());
	}

	private List<Coded> coded() {
		return packs.library().all(Paper.class).stream().filter(Paper::isStartCode).map(Watch::coded).toList();
	}

	private static Coded coded(Paper paper) {
		return new Coded(paper.getId(), Texts.of(paper.getTitle()));
	}

	/** All papers, by what they are called. */
	List<Coded> papers() {
		return packs.library().all(Paper.class).stream().map(Watch::coded).toList();
	}

	/** @param now told what changes by the second */
	Result<Watched> attempt(Session session, UUID attempt, Now now) {
		return invigilation.sitting(session, attempt).map(log -> {
			now.read(List.of(log.sitting()), clock.instant());
			return watched(session, log);
		});
	}

	private Watched watched(Session session, SittingLog log) {
		Sitting s = log.sitting();
		Bilingual counts = Messages.Watch_counts.text(s.losses(), s.resumes(), s.turns(), s.incidents());
		return new Watched(s.attempt(), directory.nameOf(s.person()), s.title(), s.number(), s.started(), s.section(),
				s.extra().toMinutes(), counts, s.ended(), s.ended().isEmpty() || expired(session, s), decides(session),
				log.entries().stream().map(e -> new Line(e.when(), e.what(), e.by().map(directory::nameOf))).toList());
	}

	private boolean expired(Session session, Sitting sitting) {
		return exams.results(session, sitting.person()) instanceof Result.Done<List<AttemptSummary>> done
				&& done.value().stream().anyMatch(a -> a.attempt().equals(sitting.attempt()) && a.expired() && !a.voided());
	}
}
