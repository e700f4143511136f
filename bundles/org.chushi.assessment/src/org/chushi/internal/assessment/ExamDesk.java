package org.chushi.internal.assessment;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import org.chushi.assessment.AssessmentUseCases;
import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.Awaited;
import org.chushi.assessment.Drawing;
import org.chushi.assessment.ExamAdmission;
import org.chushi.assessment.ExamOutlook;
import org.chushi.assessment.Exams;
import org.chushi.assessment.Noticed;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.Regrading;
import org.chushi.assessment.Retake;
import org.chushi.assessment.Review;
import org.chushi.assessment.RunningExam;
import org.chushi.assessment.Scoring;
import org.chushi.assessment.TypedAnswer;
import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.internal.assessment.ExamEvents.AnswerSaved;
import org.chushi.internal.assessment.ExamEvents.AttemptLeft;
import org.chushi.internal.assessment.ExamEvents.AttemptResumed;
import org.chushi.internal.assessment.ExamEvents.QuestionFlagged;
import org.chushi.internal.assessment.ExamEvents.SectionEntered;
import org.chushi.journal.Append;
import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.model.Paper;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.Response;
import org.chushi.rules.Consequences;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Exams kept in the journal. */
@Component
public final class ExamDesk implements Exams {

	private final Journal journal;
	private final Packs packs;
	private final Access access;
	private final Consequences consequences;
	private final QuestionTypes types;
	private final AttemptBook book;
	private final ExamTimer timer;
	private final HandIn handIn;
	private final ExamStart start;
	private final Marking marking;
	private final Keyring keyring;
	private final Clock clock;
	private final List<Retake> retakes = new CopyOnWriteArrayList<>();

	@Activate
	public ExamDesk(@Reference Journal journal, @Reference Packs packs, @Reference Access access,
			@Reference ExamAdmission admission, @Reference Consequences consequences, @Reference QuestionTypes types,
			@Reference Drawing drawing, @Reference Scoring scoring, @Reference Clock clock, @Reference Ids ids,
			@Reference ExamTimer timer, @Reference Keyring keyring) {
		this(journal, packs, access, admission, consequences, types, drawing, scoring, clock, ids, new SecureRandom(), timer, keyring);
	}

	/** @param chance gives the seeds of papers */
	public ExamDesk(Journal journal, Packs packs, Access access, ExamAdmission admission, Consequences consequences,
			QuestionTypes types, Drawing drawing, Scoring scoring, Clock clock, Ids ids, RandomGenerator chance,
			ExamTimer timer, Keyring keyring) {
		this.journal = journal;
		this.packs = packs;
		this.access = access;
		this.consequences = consequences;
		this.types = types;
		this.clock = clock;
		this.timer = timer;
		this.keyring = keyring;
		book = new AttemptBook(journal);
		handIn = new HandIn(journal, scoring, timer);
		start = new ExamStart(journal, packs, admission, drawing, ids, chance, timer, new Entry(clock),
				new Supervision(journal, clock), retakes);
		marking = new Marking(journal, types, scoring, keyring);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addRetake(Retake retake) {
		retakes.add(retake);
	}

	void removeRetake(Retake retake) {
		retakes.remove(retake);
	}

	@Override
	public Result<ExamOutlook> outlook(Session session, String paper) {
		return allowed(session, AssessmentUseCases.OUTLOOK, session.person(), () -> paper(paper)).map(found -> {
			settleOverdue(session, session.person());
			return start.outlook(session.person(), found);
		});
	}

	@Override
	public Result<RunningExam> start(Session session, String paper, String code) {
		return allowed(session, AssessmentUseCases.START, session.person(), () -> paper(paper)).then(found -> {
			settleOverdue(session, session.person());
			return journal.decide(() -> start.start(session, found, code)).peek(a -> keyring.drop(session.person()))
					.map(a -> view(seen(session, a)));
		});
	}

	private RunningExam view(Attempt attempt) {
		PaperSnapshot paper = book.paper(attempt.attempt());
		return Sheets.running(attempt, paper, timer.remaining(attempt),
				new Sections(attempt, paper, timer.used(attempt)));
	}

	/** Keeps the time seen to be used. A journal that cannot be written now keeps nobody from reading. */
	private Attempt seen(Session session, Attempt attempt) {
		String stream = ExamEvents.attempt(attempt.attempt());
		return journal.decide(() -> {
			long version = journal.version(stream);
			Attempt now = book.find(attempt.attempt()).orElseThrow();
			List<NewEvent> notes = now.running() ? timer.notes(now, true) : List.of();
			return notes.isEmpty() ? Result.done(now) : append(session, now, version, notes).map(
					stored -> book.find(attempt.attempt()).orElseThrow());
		}) instanceof Result.Done<Attempt> done ? done.value() : attempt;
	}

	private Result<List<Event>> append(Session session, Attempt attempt, long version, List<NewEvent> events) {
		return journal.append(new Append(session.actor(), events, Map.of(ExamEvents.attempt(attempt.attempt()), version)))
				.peek(stored -> timer.noted(attempt.attempt()));
	}

	@Override
	public Result<Optional<RunningExam>> current(Session session) {
		return allowed(session, AssessmentUseCases.CURRENT, session.person(), () -> {
			settleOverdue(session, session.person());
			return Result.done(book.running(session.person()).map(a -> seen(session, a)).filter(Attempt::running).map(this::view));
		});
	}

	@Override
	public Result<Set<String>> onPaper(Session session) {
		return allowed(session, AssessmentUseCases.CURRENT, session.person(), () -> {
			settleOverdue(session, session.person());
			return Result.done(book.onPaper(session.person()));
		});
	}

	@Override
	public Result<RunningExam> enter(Session session, UUID attempt, String section) {
		return running(session, AssessmentUseCases.ENTER, attempt,
				now -> sections(now).to(section)
						.map(to -> now.walk().section().equals(to.section()) ? List.of()
								: List.of(ExamEvents.ENTERED.on(ExamEvents.attempt(attempt),
										new SectionEntered(attempt, to.section(), timer.used(now))))))
				.map(when -> view(book.find(attempt).orElseThrow()));
	}

	@Override
	public Result<Instant> noticed(Session session, UUID attempt, Noticed what) {
		return running(session, AssessmentUseCases.NOTICE, attempt, now -> {
			String stream = ExamEvents.attempt(attempt);
			boolean away = now.watched().away();
			return Result.done(switch (what) {
			case LEFT -> away ? List.of() : List.of(ExamEvents.AWAY.on(stream, new AttemptLeft(attempt, timer.used(now))));
			case BACK -> away ? List.of(resumed(now, false)) : List.of();
			case RESUMED -> List.of(resumed(now, true));
			// nothing happens but that time is seen to pass
			case PRESENT -> List.of();
			});
		});
	}

	private NewEvent resumed(Attempt attempt, boolean reopened) {
		return ExamEvents.RESUMED.on(ExamEvents.attempt(attempt.attempt()),
				new AttemptResumed(attempt.attempt(), reopened, timer.used(attempt)));
	}

	@Override
	public Result<Instant> answer(Session session, UUID attempt, String question, Response response) {
		return touch(session, AssessmentUseCases.ANSWER, attempt, question, (now, item) -> saved(now, item, response));
	}

	private Result<NewEvent> typed(Attempt now, Item item, String words) {
		return types.of(item.type()).map(t -> t.read(item, words)).orElseGet(() -> Result.done(Response.text(words)))
				.then(read -> saved(now, item, read));
	}

	@Override
	public Result<Integer> answerAll(Session session, UUID attempt, List<TypedAnswer> answers) {
		return running(session, AssessmentUseCases.ANSWER, attempt, now -> {
			Sections sections = sections(now);
			List<NewEvent> events = new ArrayList<>();
			List<Missing> wrong = new ArrayList<>();
			Map<String, Integer> lines = new HashMap<>();
			for (TypedAnswer answer : answers) {
				Integer before = lines.putIfAbsent(answer.question(), answer.line());
				Result<NewEvent> event = before != null ? Result.refused(Messages.ExamDesk_twice.text(String.valueOf(before)))
						: sections.item(answer.question()).then(item -> typed(now, item, answer.words()));
				switch (event) {
				case Result.Done<NewEvent> done -> events.add(done.value());
				case Result.Refused<NewEvent> refused -> wrong.add(wrong(answer, refused.reason()));
				}
			}
			return wrong.isEmpty() ? Result.done(events)
					: Result.refused(Messages.ExamDesk_sheet.text(wrong.size(), answers.size()), wrong);
		}).map(when -> answers.size());
	}

	private static Missing wrong(TypedAnswer answer, Bilingual why) {
		return new Missing(Messages.ExamDesk_line.text(String.valueOf(answer.line())),
				Bilingual.same(answer.question() + " " + answer.words()), Messages.ExamDesk_lineWant.text(), why);
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
		return running(session, useCase, id, now -> sections(now).item(question).then(item -> touch.happens(now, item)).map(List::of));
	}

	/** What happens to an attempt while it is under way. @return when it was stored; now, when nothing happens */
	private Result<Instant> running(Session session, UseCase useCase, UUID id,
			Function<Attempt, Result<List<NewEvent>>> happens) {
		return known(session, useCase, id, before -> journal.decide(() -> {
			long version = journal.version(ExamEvents.attempt(id));
			Attempt now = book.find(id).orElseThrow();
			if (now.running() && timer.over(now)) {
				Instant end = timer.end(now);
				settleOverdue(session, now.person());
				return Result.refused(Messages.ExamDesk_late.text(Times.moment(end, clock)));
			}
			return now.running() ? happens.apply(now).then(events -> stored(session, now, version, events)) : ended(now);
		}));
	}

	private Result<Instant> stored(Session session, Attempt now, long version, List<NewEvent> events) {
		List<NewEvent> all = new ArrayList<>(timer.notes(now, events.isEmpty()));
		all.addAll(events);
		return all.isEmpty() ? Result.done(timer.now())
				: append(session, now, version, all).map(List<Event>::getLast).map(Event::instant);
	}

	private <T> Result<T> ended(Attempt attempt) {
		Messages why = !attempt.stands() ? Messages.ExamDesk_voided
				: attempt.expired() ? Messages.ExamDesk_late : Messages.ExamDesk_ended;
		return Result.refused(why.text(Times.moment(attempt.ended(), clock)));
	}

	private Sections sections(Attempt attempt) {
		return new Sections(attempt, book.paper(attempt.attempt()), timer.used(attempt));
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
			settleOverdue(session, before.person());
			Attempt now = book.find(attempt).orElseThrow();
			return now.running() || now.awaitsMarks()
					? Result.refused((now.running() ? Messages.Marking_running
							: now.sealed() ? Messages.Marking_awaitsSealed : Messages.Marking_awaits).text())
					: Result.done(marking.review(session, now, summary(now).counts()));
		});
	}

	@Override
	public Result<Awaited> awaited(Session session, UUID attempt) {
		return known(session, AssessmentUseCases.REVIEW, attempt, before -> {
			settleOverdue(session, before.person());
			Attempt now = book.find(attempt).orElseThrow();
			return now.awaitsMarks() ? Result.done(now.awaited()) : Result.refused(Messages.Marking_notAwaited.text());
		});
	}

	@Override
	public Result<List<AttemptSummary>> results(Session session, UUID person) {
		return allowed(session, AssessmentUseCases.RESULTS, person, () -> {
			settleOverdue(session, person);
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
			settleOverdue(session, before.person());
			return journal.decide(() -> marking.regrade(session, attempt, question, newKey, reason)).map(regrading -> {
				consequences.settle(before.person());
				return regrading;
			});
		});
	}

	@Override
	public int settleOverdue() {
		return settle(handIn.endOverdue(book.running(), false));
	}

	private void settleOverdue(Session session, UUID person) {
		settle(handIn.endOverdue(book.running(person).stream().toList(), session.person().equals(person)));
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
