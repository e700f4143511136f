package org.chushi.internal.training;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.chushi.assessment.Drawing;
import org.chushi.assessment.ExamResults;
import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.internal.training.TrainingEvents.ExamSet;
import org.chushi.internal.training.TrainingEvents.ExamUnset;
import org.chushi.internal.training.TrainingEvents.SetFor;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.model.Paper;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Session;
import org.chushi.training.SetExam;
import org.chushi.training.SetExams;
import org.chushi.training.TrainingUseCases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sets exams for people and takes them back. */
@Component
public final class SetExamDesk implements SetExams {

	private static final int LONGEST = 500;

	private final Journal journal;
	private final TrainingBook book;
	private final Packs packs;
	private final Directory directory;
	private final Access access;
	private final Drawing drawing;
	private final ExamResults results;
	private final Ids ids;
	private final Clock clock;

	@Activate
	public SetExamDesk(@Reference Journal journal, @Reference Packs packs, @Reference Directory directory,
			@Reference Access access, @Reference Drawing drawing, @Reference ExamResults results, @Reference Ids ids,
			@Reference Clock clock) {
		this.journal = journal;
		this.book = TrainingBook.of(journal);
		this.packs = packs;
		this.directory = directory;
		this.access = access;
		this.drawing = drawing;
		this.results = results;
		this.ids = ids;
		this.clock = clock;
	}

	@Override
	public Result<List<SetExam>> set(Session session, Order order) {
		return allowed(session, () -> sound(order).then(paper -> decide(version -> free(order, paper).orElseGet(() -> {
			UUID setting = ids.next();
			List<SetFor> people = order.people().stream().sorted(Comparator.comparing(directory::nameOf))
					.map(p -> new SetFor(p, results.begun(p, paper.getId()))).toList();
			return store(session, version, setting,
					TrainingEvents.EXAM_SET.on(TrainingEvents.SET_EXAMS,
							new ExamSet(setting, paper.getId(), paper.getCode(), Texts.of(paper.getTitle()),
									packs.library().packOf(paper).version(), people, order.from(), order.until(), order.attempts(),
									order.note().strip(), session.person())));
		}))));
	}

	private Result<List<SetExam>> allowed(Session session, Supplier<Result<List<SetExam>>> work) {
		Optional<Refused<List<SetExam>>> refusal = access.refusal(session, TrainingUseCases.SET_EXAM);
		return refusal.isPresent() ? refusal.get() : work.get();
	}

	private Result<Paper> sound(Order order) {
		Library library = packs.library();
		Optional<Paper> paper = library.find(Paper.class, order.paper());
		Instant now = clock.instant();
		List<Missing> wrong = new ArrayList<>();
		if (order.people().isEmpty()) {
			wrong.add(new Missing(Messages.SetExams_people.text(), Messages.SetExams_none.text(), Messages.SetExams_peopleWant.text(),
					Messages.SetExams_peopleNext.text()));
		}
		order.people().stream().filter(p -> directory.find(p).filter(Person::active).isEmpty())
				.forEach(p -> wrong.add(new Missing(Bilingual.same(directory.nameOf(p)), Messages.SetExams_gone.text(),
						Messages.SetExams_personWant.text(), Messages.SetExams_personNext.text())));
		if (!order.from().isBefore(order.until()) || !now.isBefore(order.until())) {
			wrong.add(new Missing(Messages.SetExams_until.text(), Moments.of(order.until(), clock),
					Messages.SetExams_untilWant.text(Moments.of(order.from().isAfter(now) ? order.from() : now, clock)),
					Messages.SetExams_untilNext.text()));
		}
		if (order.attempts() < 0 || order.attempts() > MOST_ATTEMPTS) {
			wrong.add(new Missing(Messages.SetExams_attempts.text(), Bilingual.same(Integer.toString(order.attempts())),
					Messages.SetExams_attemptsWant.text(MOST_ATTEMPTS), Messages.SetExams_attemptsNext.text()));
		}
		if (order.note().length() > LONGEST) {
			wrong.add(new Missing(Messages.SetExams_note.text(), Bilingual.same(Integer.toString(order.note().length())),
					Messages.SetExams_noteWant.text(LONGEST), Messages.SetExams_noteNext.text()));
		}
		if (paper.isEmpty()) {
			return Result.refused(Messages.SetExams_noPaper.text(order.paper()), wrong);
		}
		return wrong.isEmpty() ? drawing.draw(paper.get(), library, 0).map(drawn -> paper.get())
				: Result.refused(Messages.SetExams_refused.text(Texts.of(paper.get().getTitle())), wrong);
	}

	/** A refusal when it stands for one of them already: what it would mean to hold two terms nobody could say. */
	private Optional<Result<List<SetExam>>> free(Order order, Paper paper) {
		Instant now = clock.instant();
		List<Missing> twice = order.people().stream().sorted(Comparator.comparing(directory::nameOf))
				.flatMap(p -> book.setFor(p).stream()).filter(s -> s.paper().equals(paper.getId()) && s.stands(now))
				.map(s -> new Missing(Bilingual.same(directory.nameOf(s.person())),
						Messages.SetExams_already.text(Moments.of(s.until(), clock)), Messages.SetExams_alreadyWant.text(),
						Messages.SetExams_alreadyNext.text()))
				.toList();
		return twice.isEmpty() ? Optional.empty()
				: Optional.of(Result.refused(Messages.SetExams_refused.text(Texts.of(paper.getTitle())), twice));
	}

	@Override
	public Result<List<SetExam>> unset(Session session, UUID setting, Set<UUID> people, String reason) {
		boolean said = !reason.isBlank() && reason.strip().length() <= LONGEST;
		return allowed(session, () -> !said ? Result.refused(Messages.SetExams_noReason.text(LONGEST)) : decide(version -> {
			List<UUID> standing = book.setting(setting).stream().filter(s -> s.withdrawn().isEmpty()).map(SetExam::person)
					.filter(p -> people.isEmpty() || people.contains(p)).sorted(Comparator.comparing(directory::nameOf)).toList();
			return standing.isEmpty() ? Result.refused(Messages.SetExams_noSetting.text())
					: store(session, version, setting, TrainingEvents.EXAM_UNSET.on(TrainingEvents.SET_EXAMS,
							new ExamUnset(setting, standing, reason.strip(), session.person())));
		}));
	}

	private Result<List<SetExam>> decide(Function<Long, Result<List<SetExam>>> decision) {
		return journal.decide(() -> decision.apply(journal.version(TrainingEvents.SET_EXAMS)));
	}

	private Result<List<SetExam>> store(Session session, long version, UUID setting, NewEvent event) {
		return journal.append(new Append(session.actor(), List.of(event), Map.of(TrainingEvents.SET_EXAMS, version)))
				.map(done -> book.setting(setting).stream().sorted(Comparator.comparing(s -> directory.nameOf(s.person()))).toList());
	}

	@Override
	public Result<List<SetExam>> of(Session session, UUID person) {
		return access.<List<SetExam>>refusal(session, TrainingUseCases.SEE_SET_EXAMS, person).<Result<List<SetExam>>>map(r -> r)
				.orElseGet(() -> Result.done(latest(book.setFor(person))));
	}

	@Override
	public Result<List<SetExam>> all(Session session) {
		return access.<List<SetExam>>refusal(session, TrainingUseCases.SEE_SET_EXAMS).<Result<List<SetExam>>>map(r -> r)
				.orElseGet(() -> Result.done(latest(book.setForAll())));
	}

	private List<SetExam> latest(List<SetExam> all) {
		return all.stream().sorted(Comparator.comparing(SetExam::until).reversed().thenComparing(SetExam::set, Comparator.reverseOrder())
				.thenComparing(s -> directory.nameOf(s.person()))).toList();
	}
}
