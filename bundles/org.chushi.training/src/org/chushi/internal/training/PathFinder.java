package org.chushi.internal.training;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.assessment.ExamResult;
import org.chushi.assessment.ExamResults;
import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.journal.Journal;
import org.chushi.model.ActivityStep;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.CertificationStep;
import org.chushi.model.Course;
import org.chushi.model.CourseStep;
import org.chushi.model.ExamStep;
import org.chushi.model.GateStep;
import org.chushi.model.Lesson;
import org.chushi.model.PairWorkStep;
import org.chushi.model.Phase;
import org.chushi.model.PhasePlace;
import org.chushi.model.Step;
import org.chushi.people.Directory;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule.Context;
import org.chushi.rules.Requirements;
import org.chushi.training.Activities.Activity;
import org.chushi.training.Enrolment;
import org.chushi.training.Gates;
import org.chushi.training.Learning.LessonState;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Path;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.LessonLine;
import org.chushi.training.Path.PhaseState;
import org.chushi.training.Path.State;
import org.chushi.training.Path.StepState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Works out the way of a person from programme, policy and projections. */
@Component(service = PathFinder.class)
public final class PathFinder {

	private final TrainingBook book;
	private final Packs packs;
	private final Requirements requirements;
	private final Gates gates;
	private final ExamResults exams;
	private final Directory directory;
	private final Clock clock;

	@Activate
	public PathFinder(@Reference Journal journal, @Reference Packs packs, @Reference Requirements requirements,
			@Reference Gates gates, @Reference ExamResults exams, @Reference Directory directory, @Reference Clock clock) {
		this.book = TrainingBook.of(journal);
		this.packs = packs;
		this.requirements = requirements;
		this.gates = gates;
		this.exams = exams;
		this.directory = directory;
		this.clock = clock;
	}

	Result<Path> path(UUID person) {
		Optional<Enrolment> enrolment = book.running(person);
		if (enrolment.isEmpty()) {
			return Result.refused(Messages.Enrolments_noRunning.text(directory.nameOf(person)));
		}
		Optional<Way> way = Way.of(packs.library(), enrolment.get());
		if (way.isEmpty()) {
			return Result.refused(Messages.Enrolments_noProgramme.text(enrolment.get().title()));
		}
		return Result.done(new Run(person, enrolment.get(), way.get()).path());
	}

	/** One look at one person. */
	private final class Run {
		private final UUID person;
		private final Enrolment enrolment;
		private final Way way;
		private final Library library;
		private final Map<String, LessonState> lessons;
		private final List<Entry> entries;
		/** Once a gate is shut, all behind it is shut. */
		private boolean shut;

		Run(UUID person, Enrolment enrolment, Way way) {
			this.person = person;
			this.enrolment = enrolment;
			this.way = way;
			library = way.library();
			lessons = book.lessonsOf(person).stream().collect(Collectors.toMap(LessonState::lesson, s -> s));
			entries = book.entriesOf(person);
		}

		Path path() {
			int today = today(enrolment.start(), LocalDate.now(clock));
			List<PhaseState> phases = new ArrayList<>();
			for (Phase phase : way.programme().getPhases()) {
				List<StepState> steps = phase.getSteps().stream().map(this::step).toList();
				phases.add(new PhaseState(phase.getId(), Texts.of(phase.getTitle()), Texts.of(phase.getSummary()),
						phase.getFirstDay(), phase.getLastDay(), phase.getPlace() == PhasePlace.ON_THE_JOB, steps));
			}
			return new Path(enrolment, today, way.programme().getDays(), phases);
		}

		private StepState step(Step step) {
			return switch (step) {
			case CourseStep s -> course(s);
			case ActivityStep s -> activity(s);
			case ExamStep s -> exam(s);
			case GateStep s -> gate(s);
			case PairWorkStep s -> pairWork(s);
			case CertificationStep s -> certificate(s);
			default -> state(step, Kind.ACTIVITY, step.getId(), Texts.of(step.getTitle()), 0, 1, List.of(), List.of(),
					false);
			};
		}

		private StepState course(CourseStep step) {
			Optional<Course> course = library.find(Course.class, step.getCourse());
			List<LessonLine> lines = course.stream().flatMap(c -> c.getLessons().stream()).map(this::line).toList();
			int finished = (int) lines.stream().filter(LessonLine::finished).count();
			return state(step, Kind.COURSE, step.getCourse(), title(step, course.map(c -> Texts.of(c.getTitle()))),
					finished, course.isPresent() ? lines.size() : 1, lines, List.of(), false);
		}

		private LessonLine line(Lesson lesson) {
			LessonState state = lessons.getOrDefault(lesson.getId(), LessonState.fresh(lesson.getId()));
			return new LessonLine(lesson.getId(), lesson.getCode(), Texts.of(lesson.getTitle()), lesson.getMinutes(),
					state.finished(), state.percent());
		}

		private StepState activity(ActivityStep step) {
			if (Way.isInterview(step)) {
				boolean passed = book.interview(person, step.getChecklist()).filter(i -> i.passed()).isPresent();
				return state(step, Kind.ACTIVITY, step.getId(), Texts.of(step.getTitle()), passed ? 1 : 0, 1, List.of(),
						List.of(), false);
			}
			Optional<Activity> activity = book.activity(person, step.getId());
			return state(step, Kind.ACTIVITY, step.getId(), Texts.of(step.getTitle()),
					activity.filter(Activity::isConfirmed).isPresent() ? 1 : 0, 1, List.of(), List.of(),
					activity.filter(a -> !a.isConfirmed()).isPresent());
		}

		private StepState exam(ExamStep step) {
			boolean passed = exams.counting(person, step.getPaper()).filter(ExamResult::passed).isPresent();
			return state(step, Kind.EXAM, step.getPaper(), Texts.of(step.getTitle()), passed ? 1 : 0, 1, List.of(),
					List.of(), false);
		}

		private StepState gate(GateStep step) {
			List<Finding> findings = gates.at(person, step.getId()).orElseThrow().findings();
			int met = (int) findings.stream().filter(Finding::met).count();
			boolean open = !findings.isEmpty() && met == findings.size();
			StepState state = state(step, Kind.GATE, step.getGate(), Texts.of(step.getTitle()), met,
					Math.max(1, findings.size()), List.of(), findings, false);
			shut |= !open;
			return state;
		}

		private StepState pairWork(PairWorkStep step) {
			int signed = way.sessions(entries.stream().filter(Entry::counts)
					.filter(e -> e.content().checklist().checklist().equals(step.getChecklist())).toList(), step.getChecklist());
			boolean waiting = book.waitingEntries(person).stream()
					.anyMatch(e -> e.content().checklist().checklist().equals(step.getChecklist()));
			return state(step, Kind.PAIR_WORK, step.getChecklist(), Texts.of(step.getTitle()),
					Math.min(signed, step.getSessions()), step.getSessions(), List.of(), List.of(), waiting);
		}

		private StepState certificate(CertificationStep step) {
			Optional<CertificateDefinition> definition = library.find(CertificateDefinition.class,
					step.getCertificate());
			List<Finding> findings = definition.map(d -> Stream.concat(
					requirements.judge(person, d.getRequirements(), new Context(enrolment.programme())).stream(),
					gates.before(person, d.getId()).stream()).toList()).orElse(List.of());
			int met = (int) findings.stream().filter(Finding::met).count();
			return state(step, Kind.CERTIFICATE, step.getCertificate(),
					title(step, definition.map(d -> Texts.of(d.getTitle()))), met, Math.max(1, findings.size()),
					List.of(), findings, false);
		}

		private static Bilingual title(Step step, Optional<Bilingual> target) {
			Bilingual own = Texts.of(step.getTitle());
			return own.zh().isBlank() ? target.orElse(own) : own;
		}

		private StepState state(Step step, Kind kind, String target, Bilingual title, int done, int of,
				List<LessonLine> lines, List<Finding> findings, boolean waiting) {
			State state = done >= of ? State.DONE : shut ? State.SHUT : waiting ? State.LATER : State.NOW;
			return new StepState(step.getId(), kind, target, title, Texts.of(step.getSummary()), step.getDay(),
					step.isOptional(), state, done, of, lines, findings, waiting);
		}
	}

	/** The day of a programme; 0 before its first working day: who is enrolled on a weekend begins on Monday. */
	static int today(LocalDate start, LocalDate day) {
		int weekend = Math.max(0, start.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue());
		return weekend > 0 && day.isBefore(start.plusDays(3 - weekend)) ? 0 : workingDay(start, day);
	}

	/**
	 * Working days (Monday to Friday) from the start up to and with this day, at least 1; 0 before the start. Counted
	 * without a loop: a start may lie far back.
	 */
	static int workingDay(LocalDate start, LocalDate day) {
		if (day.isBefore(start)) {
			return 0;
		}
		long days = ChronoUnit.DAYS.between(start, day) + 1;
		long worked = days / 7 * 5;
		for (long i = days / 7 * 7; i < days; i++) {
			DayOfWeek weekday = start.getDayOfWeek().plus(i);
			worked += weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY ? 0 : 1;
		}
		return (int) Math.clamp(worked, 1, Integer.MAX_VALUE);
	}
}
