package org.chushi.internal.ui.lead;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.core.Result;
import org.chushi.internal.ui.lead.Team.Idle;
import org.chushi.internal.ui.lead.Team.Line;
import org.chushi.model.PairingKind;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.training.Enrolment;
import org.chushi.training.Enrolments;
import org.chushi.training.Gates;
import org.chushi.training.Learning;
import org.chushi.training.Pairing;
import org.chushi.training.Pairings;
import org.chushi.training.Pairings.Barred;
import org.chushi.training.Path;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.State;
import org.chushi.training.Path.StepState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the team as its lead or trainer may see it. */
@Component(service = TeamReader.class)
public final class TeamReader {

	private final Enrolments enrolments;
	private final Learning learning;
	private final Gates gates;
	private final Pairings pairings;
	private final Directory directory;

	@Activate
	public TeamReader(@Reference Enrolments enrolments, @Reference Learning learning, @Reference Gates gates,
			@Reference Pairings pairings, @Reference Directory directory) {
		this.enrolments = enrolments;
		this.learning = learning;
		this.gates = gates;
		this.pairings = pairings;
		this.directory = directory;
	}

	Result<Team> team(Session session) {
		List<Person> people = directory.people();
		Set<UUID> here = people.stream().map(Person::id).collect(Collectors.toSet());
		List<Enrolment> running = enrolments.running().stream().filter(e -> here.contains(e.person())).toList();
		Set<UUID> busy = running.stream().map(Enrolment::person).collect(Collectors.toSet());
		List<Line> lines = running.stream().flatMap(e -> line(session, e, here).stream()).toList();
		List<Idle> idle = people.stream().filter(p -> p.is(Role.NEWCOMER)).filter(p -> !busy.contains(p.id()))
				.map(p -> new Idle(p.id(), p.displayName())).toList();
		return Result.done(new Team(lines, idle));
	}

	/** @param here who is on the team: a mentor who left guides nobody */
	private Optional<Line> line(Session session, Enrolment enrolment, Set<UUID> here) {
		UUID person = enrolment.person();
		if (!(learning.path(session, person) instanceof Result.Done<Path> done)) {
			return Optional.empty();
		}
		Path path = done.value();
		Optional<StepState> next = path.next();
		boolean open = gates.judge(person, Gates.TRIAL_SHIFT).filter(Gates.GateStatus::open).isPresent();
		Optional<Pairing> mentor = pairings.bound(person, PairingKind.MENTOR).filter(p -> here.contains(p.guide()));
		Optional<Barred> barred = mentor.flatMap(pairings::barred);
		boolean certified = path.steps().stream().filter(s -> s.kind() == Kind.CERTIFICATE && !s.optional())
				.anyMatch(s -> s.state() == State.DONE);
		Team.Stage stage = Team.stage(open, next.filter(s -> s.kind() == Kind.EXAM).isPresent(), mentor.isPresent(),
				barred.isEmpty(), certified);
		return Optional.of(new Line(person, directory.nameOf(person), Team.place(path),
				path.percent(), stage, next.map(StepState::title), mentor.map(p -> directory.nameOf(p.guide())), barred));
	}
}
