package org.chushi.internal.assessment;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import org.chushi.assessment.AssessmentUseCases;
import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.Drawing;
import org.chushi.assessment.ExamAdmission;
import org.chushi.assessment.ExamOutlook;
import org.chushi.assessment.ExamTerms;
import org.chushi.assessment.Exams;
import org.chushi.assessment.Item;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.QuestionType;
import org.chushi.assessment.QuestionTypes;
import org.chushi.assessment.Regrading;
import org.chushi.assessment.Response;
import org.chushi.assessment.Review;
import org.chushi.assessment.RunningExam;
import org.chushi.assessment.Scoring;
import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.internal.assessment.ExamEvents.AnswerSaved;
import org.chushi.internal.assessment.ExamEvents.AttemptOpened;
import org.chushi.internal.assessment.ExamEvents.AttemptStarted;
import org.chushi.internal.assessment.ExamEvents.QuestionFlagged;
import org.chushi.journal.Append;
import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.model.Paper;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.rules.Consequences;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exams kept in the journal. */
@Component
public final class ExamDesk implements Exams {

	private final Journal journal;
	private final Packs packs;
	private final Access access;
	private final ExamAdmission admission;
	private final Consequences consequences;
	private final QuestionTypes types;
	private final Drawing drawing;
	private final Ids ids;
	private final RandomGenerator chance;
	private final AttemptBook book;
	private final ExamTimer timer;
	private final HandIn handIn;
	private final Entry entry;
	private final Marking marking;
	private final Clock clock;

	@Activate
	public ExamDesk(@Reference Journal journal, @Reference Packs packs, @Reference Access access,
			@Reference ExamAdmission admission, @Reference Consequences consequences, @Reference QuestionTypes types,
			@Reference Drawing drawing, @Reference Scoring scoring, @Reference Clock clock, @Reference Ids ids) {
		this(journal, packs, access, admission, consequences, types, drawing, scoring, clock, ids, new SecureRandom(),
				System::nanoTime);
	}

	/**
	 * @param chance gives the seeds of papers
	 * @param nanos  as {@link System#nanoTime}
	 */
	public ExamDesk(Journal journal, Packs packs, Access access, ExamAdmission admission, Consequences consequences,
			QuestionTypes types, Drawing drawing, Scoring scoring, Clock clock, Ids ids, RandomGenerator chance,
			LongSupplier nanos) {
		this.journal = journal;
		this.packs = packs;
		this.access = access;
		this.admission = admission;
		this.consequences = consequences;
		this.types = types;
		this.drawing = drawing;
		this.ids = ids;
		this.chance = chance;
		this.clock = clock;
		book = new AttemptBook(journal);
		timer = new ExamTimer(clock, nanos);
		handIn = new HandIn(journal, scoring, timer);
		entry = new Entry(clock);
		marking = new Marking(journal, types, scoring);
	}

	@Override
	public Result<ExamOutlook> outlook(Session session, String paper) {
		return allowed(session, AssessmentUseCases.OUTLOOK, session.person(), () -> paper(paper)).map(found -> {
			settleOverdue(session.person());
			return outlook(session.person(), found);
		});
	}

	private ExamOutlook outlook(UUID person, Paper paper) {
		String id = PaperDrawing.identity(paper);
		List<Attempt> attempts = book.of(person, id);
		Optional<Attempt> running = book.running(person);
		Optional<UUID> here = running.filter(a -> a.at(id)).map(Attempt::attempt);
		Result<ExamTerms> terms = admission.admit(person, paper);
		Result<PaperSnapshot> drawn = draw(paper, 0);
		Result<?> start = here.isPresent() ? Result.done(id)
				: mayStart(paper, terms, running, attempts).then(t -> drawn);
		ExamTerms known = terms instanceof Result.Done<ExamTerms> done ? done.value() : null;
		Result.Refused<?> refused = start instanceof Result.Refused<?> r ? r : null;
		return new ExamOutlook(id, PaperDrawing.code(paper), Texts.of(paper.getTitle()), Texts.of(paper.getSummary()),
				paper.getMinutes(), paper.getCutPercent(), drawn.isDone() ? drawn.value().items().size() : 0,
				attempts.size(), known == null ? 0 : known.attempts(),
				known == null ? Optional.empty() : entry.next(known, Attempt.ended(attempts)), here,
				AttemptBook.counting(attempts).map(Attempt::result), refused == null,
				Optional.ofNullable(refused).map(Result.Refused::reason),
				refused == null ? List.<Missing>of() : refused.missing());
	}

	private Result<ExamTerms> mayStart(Paper paper, Result<ExamTerms> terms, Optional<Attempt> running,
			List<Attempt> attempts) {
		return running.isPresent() ? Entry.busy(running.get())
				: terms.then(t -> entry.check(Texts.of(paper.getTitle()), t, Attempt.ended(attempts)));
	}

	@Override
	public Result<RunningExam> start(Session session, String paper) {
		return allowed(session, AssessmentUseCases.START, session.person(), () -> paper(paper)).then(found -> {
			settleOverdue(session.person());
			return handIn.decide(() -> start(session, found));
		});
	}

	private Result<RunningExam> start(Session session, Paper paper) {
		UUID person = session.person();
		String guard = ExamEvents.exams(person);
		long version = journal.version(guard);
		String id = PaperDrawing.identity(paper);
		Optional<Attempt> running = book.running(person);
		if (running.filter(a -> a.at(id)).isPresent()) {
			return Result.done(view(running.get()));
		}
		List<Attempt> attempts = book.of(person, id);
		return mayStart(paper, admission.admit(person, paper), running, attempts)
				.then(terms -> draw(paper, chance.nextLong(Drawing.SEEDS)).then(drawn -> {
					UUID attempt = ids.next();
					NewEvent opened = ExamEvents.OPENED.on(guard, new AttemptOpened(attempt, id));
					NewEvent started = ExamEvents.STARTED.on(ExamEvents.attempt(attempt),
							new AttemptStarted(attempt, person, attempts.size() + 1, drawn, terms));
					return journal.append(Append.of(session.actor(), opened, started).expecting(guard, version))
							.map(done -> view(book.find(attempt).orElseThrow()));
				}));
	}

	private Result<PaperSnapshot> draw(Paper paper, long seed) {
		return drawing.draw(paper, packs.library(), seed,
				book.barred(PaperDrawing.identity(paper), paper.getExposurePercent()));
	}

	private RunningExam view(Attempt attempt) {
		return Sheets.running(attempt, book.paper(attempt.attempt()), timer.remaining(attempt));
	}

	@Override
	public Result<Optional<RunningExam>> current(Session session) {
		return allowed(session, AssessmentUseCases.CURRENT, session.person(), () -> {
			settleOverdue(session.person());
			return Result.done(book.running(session.person()).map(this::view));
		});
	}

	@Override
	public Result<Instant> answer(Session session, UUID attempt, String question, Response response) {
		return touch(session, AssessmentUseCases.ANSWER, attempt, question, (now, item) -> saved(now, item, response));
	}

	@Override
	public Result<Instant> answerTyped(Session session, UUID attempt, String question, String words) {
		return touch(session, AssessmentUseCases.ANSWER, attempt, question,
				(now, item) -> types.of(item.type()).map(t -> t.read(item, words))
						.orElseGet(() -> Result.done(Response.text(words))).then(read -> saved(now, item, read)));
	}

	private Result<NewEvent> saved(Attempt now, Item item, Response response) {
		if (response.size() > Response.LIMIT) {
			return Result.refused(Messages.ExamDesk_tooLong.text(Response.LIMIT));
		}
		Optional<QuestionType> type = types.of(item.type());
		Optional<Bilingual> wrong = type.flatMap(t -> t.wrong(item, response));
		if (wrong.isPresent()) {
			return Result.refused(wrong.get());
		}
		Response canonical = response.isEmpty() ? Response.NONE : type.map(t -> t.canonical(item, response)).orElse(response);
		return Result.done(ExamEvents.ANSWERED.on(ExamEvents.attempt(now.attempt()),
				new AnswerSaved(now.attempt(), item.question(), canonical, timer.used(now))));
	}

	@Override
	public Result<Instant> flag(Session session, UUID attempt, String question, boolean flagged) {
		return touch(session, AssessmentUseCases.FLAG, attempt, question,
				(now, item) -> Result.done(ExamEvents.FLAGGED.on(ExamEvents.attempt(attempt),
						new QuestionFlagged(attempt, question, flagged, timer.used(now)))));
	}

	/** What happens to one question of an attempt under way. */
	private interface Touch {
		Result<NewEvent> happens(Attempt attempt, Item item);
	}

	private Result<Instant> touch(Session session, UseCase useCase, UUID id, String question, Touch touch) {
		return known(session, useCase, id, before -> handIn.decide(() -> {
			String stream = ExamEvents.attempt(id);
			long version = journal.version(stream);
			Attempt now = book.find(id).orElseThrow();
			if (now.running() && timer.over(now)) {
				Instant end = timer.end(now);
				settleOverdue(now.person());
				return Result.refused(Messages.ExamDesk_late.text(Times.moment(end, clock)));
			}
			if (!now.running()) {
				return Result.refused((now.expired() ? Messages.ExamDesk_late : Messages.ExamDesk_ended)
						.text(Times.moment(now.ended(), clock)));
			}
			return item(id, question).then(item -> touch.happens(now, item))
					.then(event -> journal.append(Append.of(session.actor(), event).expecting(stream, version)))
					.map(List<Event>::getLast).map(Event::instant);
		}));
	}

	private Result<Item> item(UUID attempt, String question) {
		return book.paper(attempt).item(question).map(Result::done)
				.orElseGet(() -> Result.refused(Messages.ExamDesk_noQuestion.text(question)));
	}

	@Override
	public Result<AttemptSummary> submit(Session session, UUID attempt) {
		return known(session, AssessmentUseCases.SUBMIT, attempt, before -> handIn.end(attempt, session.actor()))
				.map(ended -> {
					consequences.settle(ended.person());
					return summary(ended);
				});
	}

	@Override
	public Result<Review> review(Session session, UUID attempt) {
		return known(session, AssessmentUseCases.REVIEW, attempt, before -> {
			settleOverdue(before.person());
			Attempt now = book.find(attempt).orElseThrow();
			return now.running() || now.awaitsMarks()
					? Result.refused((now.running() ? Messages.Marking_running : Messages.Marking_awaits).text())
					: Result.done(marking.review(session, now, summary(now).counts()));
		});
	}

	@Override
	public Result<List<AttemptSummary>> results(Session session, UUID person) {
		return allowed(session, AssessmentUseCases.RESULTS, person, () -> {
			settleOverdue(person);
			return Result.done(new ArrayList<>(book.of(person)).reversed().stream().map(this::summary).toList());
		});
	}

	private AttemptSummary summary(Attempt attempt) {
		return attempt.summary(AttemptBook.counting(book.of(attempt.person(), attempt.paper()))
				.filter(a -> a.attempt().equals(attempt.attempt())).isPresent());
	}

	@Override
	public Result<Regrading> regrade(Session session, UUID attempt, String question, List<String> newKey,
			String reason) {
		return known(session, AssessmentUseCases.REGRADE, attempt, before -> {
			settleOverdue(before.person());
			return handIn.decide(() -> marking.regrade(session, attempt, question, newKey, reason)).map(regrading -> {
				consequences.settle(before.person());
				return regrading;
			});
		});
	}

	@Override
	public int settleOverdue() {
		return settle(handIn.endOverdue(book.running()));
	}

	private void settleOverdue(UUID person) {
		settle(handIn.endOverdue(book.running(person).stream().toList()));
	}

	private int settle(List<Attempt> ended) {
		Set<UUID> people = new HashSet<>();
		ended.forEach(a -> people.add(a.person()));
		people.forEach(consequences::settle);
		return ended.size();
	}

	private Result<Paper> paper(String idOrCode) {
		Library library = packs.library();
		return library.find(Paper.class, idOrCode).map(Result::done)
				.orElseGet(() -> Result.refused(Messages.ExamDesk_noPaper.text(idOrCode)));
	}

	private <T> Result<T> allowed(Session session, UseCase useCase, UUID subject,
			Supplier<Result<T>> then) {
		return access.<T>refusal(session, useCase, subject).<Result<T>>map(r -> r).orElseGet(then);
	}

	private <T> Result<T> known(Session session, UseCase useCase, UUID id, Function<Attempt, Result<T>> then) {
		return book.find(id).map(a -> allowed(session, useCase, a.person(), () -> then.apply(a)))
				.orElseGet(() -> Result.refused(Messages.ExamDesk_noAttempt.text()));
	}
}
