package org.chushi.internal.ui.learn;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.ExamOutlook;
import org.chushi.assessment.ExamResult;
import org.chushi.assessment.Exams;
import org.chushi.assessment.RunningExam;
import org.chushi.content.Packs;
import org.chushi.core.Result;
import org.chushi.internal.ui.learn.Training.Mentor;
import org.chushi.internal.ui.learn.Training.Pause;
import org.chushi.internal.ui.learn.Training.Sitting;
import org.chushi.model.ActivityKind;
import org.chushi.model.ActivityStep;
import org.chushi.model.PairingKind;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.training.Enrolments;
import org.chushi.training.Gates;
import org.chushi.training.Gates.GateStatus;
import org.chushi.training.Learning;
import org.chushi.training.PairWork;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Pairings;
import org.chushi.training.Path;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.State;
import org.chushi.ui.Dates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads how the training of the caller stands. A service of this bundle's pages; not for the UI thread. */
@Component(service = TrainingReader.class)
public final class TrainingReader {

	private final Enrolments enrolments;
	private final Learning learning;
	private final Gates gates;
	private final PairWork pairWork;
	private final Pairings pairings;
	private final Exams exams;
	private final Directory directory;
	private final Packs packs;
	private final Clock clock;

	@Activate
	public TrainingReader(@Reference Enrolments enrolments, @Reference Learning learning, @Reference Gates gates,
			@Reference PairWork pairWork, @Reference Pairings pairings, @Reference Exams exams,
			@Reference Directory directory, @Reference Packs packs, @Reference Clock clock) {
		this.enrolments = enrolments;
		this.learning = learning;
		this.gates = gates;
		this.pairWork = pairWork;
		this.pairings = pairings;
		this.exams = exams;
		this.directory = directory;
		this.packs = packs;
		this.clock = clock;
	}

	/** None for somebody who is on no programme. */
	Result<Optional<Training>> read(Session session) {
		UUID person = session.person();
		if (enrolments.running(person).isEmpty()) {
			return Result.done(Optional.empty());
		}
		return learning.path(session, person).then(path -> pairWork.of(session, person)
				.then(entries -> exams.current(session).map(exam -> Optional.of(training(session, path, entries, exam)))));
	}

	private Training training(Session session, Path path, List<Entry> entries, Optional<RunningExam> exam) {
		UUID person = session.person();
		// a programme without this gate is no reason to refuse the page
		Optional<GateStatus> gate = gates.status(session, person, Gates.TRIAL_SHIFT) instanceof Result.Done<GateStatus> done
				? Optional.of(done.value())
				: Optional.empty();
		return new Training(path, interviews(path), gate, newestFirst(entries),
				pairings.bound(person, PairingKind.MENTOR).map(p -> new Mentor(directory.nameOf(p.guide()), pairings.barred(p).isEmpty())),
				exam.map(e -> new Sitting(e.paper(), e.title())), pause(session, path));
	}

	private Optional<Pause> pause(Session session, Path path) {
		return path.steps().stream().filter(s -> s.kind() == Kind.EXAM && s.state() == State.NOW && !s.optional()).findFirst()
				.flatMap(s -> exams.outlook(session, s.target()) instanceof Result.Done<ExamOutlook> done
						? Optional.of(done.value())
						: Optional.empty())
				.flatMap(exam -> awaited(session, exam).or(() -> exam.nextAttempt().map(next -> new Pause(exam.paper(), exam.code(),
						Optional.of(Dates.from(next, clock.getZone())), exam.counting().map(ExamResult::attempt)))));
	}

	/** Its latest attempt, while people are still marking it. */
	private Optional<Pause> awaited(Session session, ExamOutlook exam) {
		return exams.results(session, session.person()) instanceof Result.Done<List<AttemptSummary>> done
				? done.value().stream().filter(a -> a.paper().equals(exam.paper())).findFirst().filter(AttemptSummary::awaitsMarks)
						.map(a -> new Pause(exam.paper(), exam.code(), Optional.empty(), Optional.of(a.attempt())))
				: Optional.empty();
	}

	private static List<Entry> newestFirst(List<Entry> entries) {
		return entries.stream().sorted((a, b) -> b.content().day().compareTo(a.content().day())).toList();
	}

	private Set<String> interviews(Path path) {
		return path.steps().stream()
				.filter(s -> packs.library().find(ActivityStep.class, s.id()).filter(TrainingReader::isInterview).isPresent())
				.map(Path.StepState::id).collect(Collectors.toSet());
	}

	static boolean isInterview(ActivityStep step) {
		return step.getKind() == ActivityKind.VALUES_INTERVIEW && step.getChecklist() != null;
	}
}
