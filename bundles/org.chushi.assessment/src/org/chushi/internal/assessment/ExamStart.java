package org.chushi.internal.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

import org.chushi.assessment.Allowance;
import org.chushi.assessment.Drawing;
import org.chushi.assessment.ExamAdmission;
import org.chushi.assessment.ExamOutlook;
import org.chushi.assessment.ExamResult;
import org.chushi.assessment.ExamTerms;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.Retake;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.internal.assessment.ExamEvents.AttemptOpened;
import org.chushi.internal.assessment.ExamEvents.AttemptStarted;
import org.chushi.internal.assessment.ExamEvents.SectionEntered;
import org.chushi.internal.assessment.ExamEvents.StartCodeRefused;
import org.chushi.internal.assessment.ExamEvents.TimeGranted;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.model.Paper;
import org.chushi.people.Session;

/** How an attempt begins: what stands in the way, and then the drawn paper, extra time and the clock. Access was asked before. */
final class ExamStart {

	private final Journal journal;
	private final Packs packs;
	private final ExamAdmission admission;
	private final Drawing drawing;
	private final Ids ids;
	private final RandomGenerator chance;
	private final AttemptBook book;
	private final ExamTimer timer;
	private final Entry entry;
	private final Supervision supervision;
	private final List<Retake> retakes;

	ExamStart(Journal journal, Packs packs, ExamAdmission admission, Drawing drawing, Ids ids, RandomGenerator chance,
			ExamTimer timer, Entry entry, Supervision supervision, List<Retake> retakes) {
		this.journal = journal;
		this.packs = packs;
		this.admission = admission;
		this.drawing = drawing;
		this.ids = ids;
		this.chance = chance;
		this.book = new AttemptBook(journal);
		this.timer = timer;
		this.entry = entry;
		this.supervision = supervision;
		this.retakes = retakes;
	}

	ExamOutlook outlook(UUID person, Paper paper) {
		String id = PaperDrawing.identity(paper);
		List<Attempt> attempts = Attempt.standing(book.of(person, id));
		List<Attempt> counted = counted(person, paper, attempts);
		Optional<Attempt> running = book.running(person);
		Optional<UUID> here = running.filter(a -> a.at(id)).map(Attempt::attempt);
		Result<ExamTerms> terms = admission.admit(person, paper);
		Result<PaperSnapshot> drawn = draw(paper, 0);
		Result<?> start = here.isPresent() ? Result.done(id)
				: mayStart(paper, terms, running, counted).then(t -> drawn);
		ExamTerms known = terms instanceof Result.Done<ExamTerms> done ? done.value() : null;
		Result.Refused<?> refused = start instanceof Result.Refused<?> r ? r : null;
		return new ExamOutlook(id, PaperDrawing.code(paper), Texts.of(paper.getTitle()), Texts.of(paper.getSummary()),
				paper.getMinutes(), paper.getCutPercent(), drawn.isDone() ? drawn.value().items().size() : 0,
				counted.size(), known == null ? 0 : known.attempts(), paper.isStartCode() && here.isEmpty(),
				extra(person, paper), known == null ? Optional.empty() : entry.next(known, Attempt.ended(counted)), here,
				AttemptBook.counting(attempts).map(Attempt::result), passed(counted), refused == null,
				Optional.ofNullable(refused).map(Result.Refused::reason),
				refused == null ? List.<Missing>of() : refused.missing());
	}

	/** Without those begun before it was to be passed once more; one that people still mark stays in the way. */
	private List<Attempt> counted(UUID person, Paper paper, List<Attempt> attempts) {
		Instant since = retakes.stream().flatMap(r -> r.since(person, paper).stream()).max(Comparator.naturalOrder()).orElse(Instant.MIN);
		return attempts.stream().filter(a -> a.running() || a.awaitsMarks() || !a.started().isBefore(since)).toList();
	}

	private static Optional<Instant> passed(List<Attempt> attempts) {
		return Attempt.settled(attempts).stream().map(Attempt::result).filter(ExamResult::passed).map(ExamResult::finished)
				.max(Comparator.naturalOrder());
	}

	private Duration extra(UUID person, Paper paper) {
		return supervision.allowance(person, PaperDrawing.identity(paper)).map(a -> a.extra().of(paper.getMinutes()))
				.orElse(Duration.ZERO);
	}

	private Result<ExamTerms> mayStart(Paper paper, Result<ExamTerms> terms, Optional<Attempt> running,
			List<Attempt> attempts) {
		return running.isPresent() ? Entry.busy(running.get())
				: terms.then(t -> entry.check(Texts.of(paper.getTitle()), t, Attempt.ended(attempts)));
	}

	/** The attempt that was begun, or the one under way at this paper. @param code as it was said, or empty */
	Result<Attempt> start(Session session, Paper paper, String code) {
		UUID person = session.person();
		String guard = ExamEvents.exams(person);
		long version = journal.version(guard);
		String id = PaperDrawing.identity(paper);
		Optional<Attempt> running = book.running(person);
		if (running.filter(a -> a.at(id)).isPresent()) {
			return Result.done(running.get());
		}
		List<Attempt> attempts = book.of(person, id);
		return mayStart(paper, admission.admit(person, paper), running, counted(person, paper, attempts))
				.then(terms -> opened(session, paper, code, version).then(open -> draw(paper, chance.nextLong(Drawing.SEEDS)))
						.then(drawn -> {
							UUID attempt = ids.next();
							AttemptStarted started = new AttemptStarted(attempt, person, attempts.size() + 1, drawn, terms);
							return journal.append(new Append(session.actor(), events(started), Map.of(guard, version)))
									.map(done -> book.find(attempt).orElseThrow());
						}));
	}

	private Result<String> opened(Session session, Paper paper, String code, long version) {
		UUID person = session.person();
		String id = PaperDrawing.identity(paper);
		boolean given = !code.isBlank();
		Supervision.Entry entered = !paper.isStartCode() ? Supervision.Entry.OPEN
				: given ? supervision.tried(person, id, code) : Supervision.Entry.WRONG;
		if (entered == Supervision.Entry.OPEN) {
			return Result.done(code);
		}
		if (given && entered == Supervision.Entry.WRONG) {
			NewEvent wrong = ExamEvents.CODE_REFUSED.on(ExamEvents.exams(person), new StartCodeRefused(person, id));
			var kept = journal.append(Append.of(session.actor(), wrong).expecting(ExamEvents.exams(person), version));
			if (!kept.isDone()) {
				return kept.map(events -> code);
			}
		}
		Bilingual title = Texts.of(paper.getTitle());
		return Result.refused(Messages.Supervision_shut.text(title), List.of(supervision.missing(person, title, given)));
	}

	private List<NewEvent> events(AttemptStarted started) {
		UUID attempt = started.attempt();
		PaperSnapshot paper = started.paper();
		String stream = ExamEvents.attempt(attempt);
		List<NewEvent> events = new ArrayList<>();
		events.add(ExamEvents.OPENED.on(ExamEvents.exams(started.person()), new AttemptOpened(attempt, paper.paper())));
		events.add(ExamEvents.STARTED.on(stream, started));
		events.add(ExamEvents.SEEN.on(stream, timer.seen(attempt)));
		Sections.first(paper).ifPresent(s -> events.add(ExamEvents.ENTERED.on(stream, new SectionEntered(attempt, s, 0))));
		supervision.allowance(started.person(), paper.paper())
				.ifPresent(a -> events.add(ExamEvents.GRANTED.on(stream, granted(attempt, paper, a))));
		return events;
	}

	private static TimeGranted granted(UUID attempt, PaperSnapshot paper, Allowance given) {
		return new TimeGranted(attempt, given.extra(), Sections.beforehand(paper, given.extra()), given.reason(), given.by());
	}

	private Result<PaperSnapshot> draw(Paper paper, long seed) {
		return drawing.draw(paper, packs.library(), seed,
				book.barred(PaperDrawing.identity(paper), paper.getExposurePercent()));
	}
}
