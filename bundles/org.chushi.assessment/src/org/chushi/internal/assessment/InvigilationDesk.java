package org.chushi.internal.assessment;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;

import org.chushi.assessment.Allowance;
import org.chushi.assessment.AssessmentUseCases;
import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.Ending;
import org.chushi.assessment.ExtraTime;
import org.chushi.assessment.Invigilation;
import org.chushi.assessment.IssuedCode;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.Scoring;
import org.chushi.assessment.Sitting;
import org.chushi.assessment.SittingLog;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Result;
import org.chushi.internal.assessment.ExamEvents.AllowanceGiven;
import org.chushi.internal.assessment.ExamEvents.AttemptStopped;
import org.chushi.internal.assessment.ExamEvents.IncidentNoted;
import org.chushi.internal.assessment.ExamEvents.StartCodeIssued;
import org.chushi.internal.assessment.ExamEvents.TimeGranted;
import org.chushi.journal.Append;
import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.model.Paper;
import org.chushi.people.Access;
import org.chushi.people.Reach;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.rules.Consequences;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Invigilation kept in the journal. */
@Component
public final class InvigilationDesk implements Invigilation {

	private static final int LONGEST_REASON = 1_000;

	private final Journal journal;
	private final Packs packs;
	private final Access access;
	private final Consequences consequences;
	private final AttemptBook book;
	private final ExamTimer timer;
	private final HandIn handIn;
	private final Supervision supervision;
	private final RandomGenerator chance;

	@Activate
	public InvigilationDesk(@Reference Journal journal, @Reference Packs packs, @Reference Access access,
			@Reference Consequences consequences, @Reference Scoring scoring, @Reference Clock clock,
			@Reference ExamTimer timer) {
		this(journal, packs, access, consequences, scoring, clock, timer, new SecureRandom());
	}

	/** @param chance must be cryptographically strong */
	public InvigilationDesk(Journal journal, Packs packs, Access access, Consequences consequences, Scoring scoring,
			Clock clock, ExamTimer timer, RandomGenerator chance) {
		this.journal = journal;
		this.packs = packs;
		this.access = access;
		this.consequences = consequences;
		this.timer = timer;
		this.chance = chance;
		book = new AttemptBook(journal);
		handIn = new HandIn(journal, scoring, timer);
		supervision = new Supervision(journal, clock);
	}

	@Override
	public Result<List<Sitting>> sittings(Session session) {
		boolean some = session.roles().stream().anyMatch(r -> AssessmentUseCases.WATCH.allows(r, Reach.GUIDED));
		if (!some && access.refusal(session, AssessmentUseCases.WATCH).isPresent()) {
			return access.<List<Sitting>>refusal(session, AssessmentUseCases.WATCH).orElseThrow();
		}
		return Result.done(book.running().stream().filter(a -> refusal(session, AssessmentUseCases.WATCH, a.person()).isEmpty())
				.filter(a -> !timer.over(a)).map(this::sitting)
				.sorted(Comparator.comparing(Sitting::started).thenComparing(Sitting::attempt)).toList());
	}

	@Override
	public Result<SittingLog> sitting(Session session, UUID attempt) {
		return known(session, AssessmentUseCases.WATCH, attempt, a -> Result.done(new SittingLog(sitting(a),
				new SittingNotes(book.paper(attempt)).of(journal.stream(ExamEvents.attempt(attempt))))));
	}

	private Sitting sitting(Attempt attempt) {
		PaperSnapshot paper = book.paper(attempt.attempt());
		Sections sections = new Sections(attempt, paper, timer.used(attempt));
		Watched watched = attempt.watched();
		return new Sitting(attempt.attempt(), attempt.person(), attempt.code(), attempt.title(), attempt.number(),
				attempt.started(), sections.here().map(s -> s.title()), (int) paper.items().stream().filter(attempt::answered).count(),
				paper.items().size(), attempt.running() ? timer.remaining(attempt) : Duration.ZERO,
				attempt.running() ? sections.here().flatMap(sections::remaining) : Optional.empty(),
				Duration.ofMillis(attempt.granted().paper()), attempt.running() && watched.away(), watched.losses(),
				watched.resumes(), watched.turns(), watched.incidents(), attempt.seen().wall(), Optional.ofNullable(attempt.ended()));
	}

	@Override
	public Result<Sitting> extend(Session session, UUID attempt, ExtraTime extra, String reason) {
		return decided(session, attempt, now -> valid(extra, false).then(e -> reason(reason)).then(why -> {
			if (!now.running() || timer.over(now)) {
				return Result.refused(Messages.InvigilationDesk_ended.text());
			}
			Granted granted = new Sections(now, book.paper(attempt), timer.used(now)).granted(extra);
			return Result.done(List.of(ExamEvents.GRANTED.on(ExamEvents.attempt(attempt),
					new TimeGranted(attempt, extra, granted, why, session.person()))));
		})).map(this::sitting);
	}

	@Override
	public Result<Allowance> allow(Session session, UUID person, String paper, ExtraTime extra, String reason) {
		return granted(session, AssessmentUseCases.INVIGILATE, person).then(p -> valid(extra, true)).then(e -> reason(reason))
				.then(why -> (paper.isEmpty() ? Result.done("") : paper(paper).map(PaperDrawing::identity)).then(id -> {
					AllowanceGiven given = new AllowanceGiven(person, id, extra, why, session.person());
					return journal.append(Append.of(session.actor(), ExamEvents.ALLOWED.on(ExamEvents.exams(person), given)))
							.map(e -> new Allowance(person, id, extra, why, session.person(), e.getLast().instant()));
				}));
	}

	@Override
	public Result<List<Allowance>> allowances(Session session, UUID person) {
		return granted(session, AssessmentUseCases.WATCH, person).map(p -> supervision.allowances(person));
	}

	@Override
	public Result<AttemptSummary> stop(Session session, UUID attempt, Ending ending, String reason) {
		boolean voided = ending == Ending.VOIDED;
		return decided(session, attempt, now -> reason(reason).then(why -> {
			if (!now.running() && !(voided && now.expired() && now.stands())) {
				return Result.refused((now.stands() ? Messages.InvigilationDesk_ended : Messages.InvigilationDesk_voided).text());
			}
			return Result.done(handIn.stopped(now, new AttemptStopped(attempt, voided, why, session.person())));
		})).map(stopped -> {
			timer.forget(attempt);
			consequences.settle(stopped.person());
			return stopped.summary(AttemptBook.counting(book.of(stopped.person(), stopped.paper()))
					.filter(a -> a.attempt().equals(attempt)).isPresent());
		});
	}

	@Override
	public Result<Instant> note(Session session, UUID attempt, String words) {
		return known(session, AssessmentUseCases.WATCH, attempt, a -> reason(words)
				.then(note -> journal.append(Append.of(session.actor(), ExamEvents.INCIDENT.on(ExamEvents.attempt(attempt),
						new IncidentNoted(attempt, note, session.person()))))))
				.map(List<Event>::getLast).map(Event::instant);
	}

	@Override
	public Result<IssuedCode> code(Session session, String paper, Instant from, Duration window) {
		return access.<IssuedCode>refusal(session, AssessmentUseCases.INVIGILATE).<Result<IssuedCode>>map(r -> r)
				.orElseGet(() -> paper(paper).then(p -> issue(session, p, from, window)));
	}

	private Result<IssuedCode> issue(Session session, Paper paper, Instant from, Duration window) {
		Instant until = from.plus(window);
		if (!paper.isStartCode()) {
			return Result.refused(Messages.InvigilationDesk_noCode.text(Texts.of(paper.getTitle())));
		}
		if (!window.isPositive() || window.compareTo(LONGEST_WINDOW) > 0 || !until.isAfter(timer.now())) {
			return Result.refused(Messages.InvigilationDesk_window.text(LONGEST_WINDOW.toHours()));
		}
		String id = PaperDrawing.identity(paper);
		String code = StartCode.make(chance);
		StartCodeIssued issued = new StartCodeIssued(id, StartCode.hash(code, chance), from, until, session.person());
		return journal.append(Append.of(session.actor(), ExamEvents.CODE_ISSUED.on(ExamEvents.code(id), issued)))
				.map(stored -> new IssuedCode(code, id, Texts.of(paper.getTitle()), from, until));
	}

	/** What an invigilator decides about an attempt as it is at this moment. @return the attempt as it is then */
	private Result<Attempt> decided(Session session, UUID attempt, Function<Attempt, Result<List<NewEvent>>> decision) {
		return known(session, AssessmentUseCases.INVIGILATE, attempt, before -> journal.decide(() -> {
			String stream = ExamEvents.attempt(attempt);
			long version = journal.version(stream);
			return decision.apply(book.find(attempt).orElseThrow())
					.then(events -> journal.append(new Append(session.actor(), events, Map.of(stream, version))))
					.map(stored -> book.find(attempt).orElseThrow());
		}));
	}

	private <T> Result<T> known(Session session, UseCase useCase, UUID id, Function<Attempt, Result<T>> then) {
		return book.find(id).map(a -> granted(session, useCase, a.person()).then(p -> then.apply(a)))
				.orElseGet(() -> Result.refused(Messages.ExamDesk_noAttempt.text()));
	}

	private Result<UUID> granted(Session session, UseCase useCase, UUID person) {
		return refusal(session, useCase, person).orElseGet(() -> Result.done(person));
	}

	private Optional<Result<UUID>> refusal(Session session, UseCase useCase, UUID person) {
		return access.<UUID>refusal(session, useCase, person).<Result<UUID>>map(r -> r)
				.or(() -> session.person().equals(person) ? Optional.of(Result.refused(Messages.InvigilationDesk_own.text()))
						: Optional.empty());
	}

	private Result<Paper> paper(String idOrCode) {
		return packs.library().find(Paper.class, idOrCode).map(Result::done)
				.orElseGet(() -> Result.refused(Messages.ExamDesk_noPaper.text(idOrCode)));
	}

	private static Result<ExtraTime> valid(ExtraTime extra, boolean noneToo) {
		return extra.valid() && (noneToo || !extra.none()) ? Result.done(extra)
				: Result.refused(Messages.InvigilationDesk_extra.text(ExtraTime.MOST_PERCENT, ExtraTime.MOST_MINUTES));
	}

	private static Result<String> reason(String words) {
		String reason = words.strip();
		return reason.isEmpty() || reason.length() > LONGEST_REASON
				? Result.refused(Messages.InvigilationDesk_reason.text(String.valueOf(LONGEST_REASON)))
				: Result.done(reason);
	}
}
