package org.chushi.internal.analysis;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.analysis.AnalysisUseCases;
import org.chushi.analysis.ConsistencyComparison;
import org.chushi.analysis.ConsistencyInvitation;
import org.chushi.analysis.ConsistencyOutcome;
import org.chushi.analysis.ConsistencyPlan;
import org.chushi.analysis.ConsistencyRound;
import org.chushi.analysis.ConsistencySheet;
import org.chushi.analysis.ConsistencyTests;
import org.chushi.assessment.Exams;
import org.chushi.assessment.HeldQuestions;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Result;
import org.chushi.internal.analysis.ConsistencyEvents.Case;
import org.chushi.internal.analysis.ConsistencyEvents.CaseAnswered;
import org.chushi.internal.analysis.ConsistencyEvents.ConsistencyBegun;
import org.chushi.internal.analysis.ConsistencyEvents.ConsistencyClosed;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Consistency rounds kept in the journal. */
@Component
public final class ConsistencyDesk implements ConsistencyTests, HeldQuestions {

	private final Journal journal;
	private final ConsistencyBook book;
	private final Packs packs;
	private final QuestionTypes types;
	private final Directory directory;
	private final Exams exams;
	private final Access access;
	private final Clock clock;
	private final Ids ids;
	private final RandomGenerator chance;

	@Activate
	public ConsistencyDesk(@Reference Journal journal, @Reference Packs packs, @Reference QuestionTypes types,
			@Reference Directory directory, @Reference Exams exams, @Reference Access access, @Reference Clock clock,
			@Reference Ids ids) {
		this(journal, packs, types, directory, exams, access, clock, ids, new SecureRandom());
	}

	/** @param chance shuffles options, once for everybody */
	public ConsistencyDesk(Journal journal, Packs packs, QuestionTypes types, Directory directory, Exams exams, Access access,
			Clock clock, Ids ids, RandomGenerator chance) {
		this.journal = journal;
		this.book = new ConsistencyBook(journal);
		this.packs = packs;
		this.types = types;
		this.directory = directory;
		this.exams = exams;
		this.access = access;
		this.clock = clock;
		this.ids = ids;
		this.chance = chance;
	}

	private <T> Result<T> allowed(Session session, UseCase useCase, Supplier<Result<T>> work) {
		return access.<T>refusal(session, useCase).<Result<T>>map(r -> r).orElseGet(work);
	}

	private <T> Result<T> own(Session session, UseCase useCase, Supplier<Result<T>> work) {
		return access.<T>refusal(session, useCase, session.person()).<Result<T>>map(r -> r).orElseGet(work);
	}

	@Override
	public boolean takes(String type) {
		return types.of(type).flatMap(Cases::level).isPresent();
	}

	@Override
	public Result<ConsistencyRound> begin(Session session, ConsistencyPlan plan) {
		return allowed(session, AnalysisUseCases.BEGIN, () -> new Planning(book, directory, new Cases(packs.library(), types, chance), clock.instant())
				.cases(session, plan).then(cases -> begin(session, plan, cases)));
	}

	private <T> Result<T> noRound() {
		return Result.refused(Messages.ConsistencyDesk_noRound.text());
	}

	private Result<ConsistencyRound> begin(Session session, ConsistencyPlan plan, List<Case> cases) {
		ConsistencyBegun begun = new ConsistencyBegun(ids.next(), plan.name(), plan.again().orElse(null), cases,
				plan.people().stream().distinct().toList(), plan.until(), session.person());
		String stream = ConsistencyEvents.round(begun.round());
		return journal.append(Append.of(session.actor(), ConsistencyEvents.BEGUN.on(stream, begun)).expecting(stream, 0))
				.map(stored -> view(book.trial(begun.round()).orElseThrow()));
	}

	private ConsistencyRound view(Trial trial) {
		return new ConsistencyRound(trial.round(), trial.name(), Optional.ofNullable(trial.again()), trial.by(), trial.begun(),
				trial.until(), trial.end(), trial.cases().size(), book.sheets(trial.round()).stream()
						.map(s -> new ConsistencyRound.Standing(s.person(), s.answers().size())).toList(),
				trial.over(clock.instant()));
	}

	@Override
	public Result<List<ConsistencyRound>> rounds(Session session) {
		return allowed(session, AnalysisUseCases.WATCH, () -> Result.done(book.trials().stream().map(this::view).toList()));
	}

	@Override
	public Result<List<ConsistencyInvitation>> invitations(Session session) {
		return own(session, AnalysisUseCases.INVITATIONS, () -> Result.done(book.trialsOf(session.person()).stream()
				.map(t -> invitation(t, book.sheet(t.round(), session.person()).orElseThrow())).toList()));
	}

	private ConsistencyInvitation invitation(Trial trial, Sheet sheet) {
		return new ConsistencyInvitation(trial.round(), trial.name(), trial.begun(), trial.until(), trial.cases().size(),
				sheet.answers().size(), trial.over(clock.instant()), trial.end().isPresent());
	}

	/** A round that the caller is asked to answer. */
	private <T> Result<T> mine(Session session, UUID round, BiFunction<Trial, Sheet, Result<T>> work) {
		return book.sheet(round, session.person()).map(s -> work.apply(book.trial(round).orElseThrow(), s))
				.orElseGet(this::noRound);
	}

	@Override
	public Result<ConsistencySheet> sheet(Session session, UUID round) {
		return own(session, AnalysisUseCases.ANSWER, () -> mine(session, round, (t, s) -> Result.done(shown(t, s))));
	}

	private ConsistencySheet shown(Trial trial, Sheet sheet) {
		return new ConsistencySheet(invitation(trial, sheet),
				trial.over(clock.instant()) ? Optional.empty() : sheet.next(trial).map(ExamQuestion::asked));
	}

	@Override
	public Result<ConsistencySheet> answer(Session session, UUID round, String question, Response response) {
		return answer(session, round, question, (type, item) -> Result.done(response));
	}

	@Override
	public Result<ConsistencySheet> answerTyped(Session session, UUID round, String question, String words) {
		return answer(session, round, question, (type, item) -> type.read(item, words));
	}

	private Result<ConsistencySheet> answer(Session session, UUID round, String question,
			BiFunction<QuestionType, Item, Result<Response>> given) {
		return own(session, AnalysisUseCases.ANSWER, () -> journal.decide(() -> {
			String all = ConsistencyEvents.round(round);
			String own = ConsistencyEvents.answers(round, session.person());
			long begun = journal.version(all);
			long answered = journal.version(own);
			return mine(session, round, (trial, sheet) -> asked(trial, sheet, question)
					.then(item -> named(item, given))
					.then(named -> journal.append(Append
							.of(session.actor(), ConsistencyEvents.ANSWERED.on(own,
									new CaseAnswered(round, session.person(), question, named)))
							.expecting(own, answered).expecting(all, begun))))
					.then(stored -> mine(session, round, (t, s) -> Result.done(shown(t, s))));
		}));
	}

	private Result<Item> asked(Trial trial, Sheet sheet, String question) {
		if (trial.over(clock.instant())) {
			return Result.refused(Messages.ConsistencyDesk_over.text());
		}
		if (sheet.answers().containsKey(question)) {
			return Result.refused(Messages.ConsistencyDesk_once.text());
		}
		return sheet.next(trial).filter(i -> i.question().equals(question)).map(Result::done)
				.orElseGet(() -> Result.refused(Messages.ConsistencyDesk_notNow.text()));
	}

	/** As it is stored: in its one form, with options called as in the content. */
	private Result<Response> named(Item item, BiFunction<QuestionType, Item, Result<Response>> given) {
		QuestionType type = types.of(item.type()).orElseThrow();
		return given.apply(type, item).then(response -> {
			if (response.isEmpty()) {
				return Result.refused(Messages.ConsistencyDesk_empty.text());
			}
			return type.wrong(item, response).<Result<Response>>map(Result::refused)
					.orElseGet(() -> Result.done(type.named(item, type.canonical(item, response))));
		});
	}

	@Override
	public Result<ConsistencyRound> close(Session session, UUID round) {
		return allowed(session, AnalysisUseCases.CLOSE, () -> journal.decide(() -> {
			String stream = ConsistencyEvents.round(round);
			long version = journal.version(stream);
			Optional<Trial> trial = book.trial(round);
			if (trial.isEmpty()) {
				return noRound();
			}
			return trial.get().end().isPresent() ? Result.done(view(trial.get()))
					: journal.append(Append.of(session.actor(),
							ConsistencyEvents.CLOSED.on(stream, new ConsistencyClosed(round, session.person())))
							.expecting(stream, version)).map(stored -> view(book.trial(round).orElseThrow()));
		}));
	}

	/** Cases of rounds that were not closed: not before that does anybody who answers see how they are handled. */
	@Override
	public Set<String> held(UUID person) {
		return open(person).flatMap(t -> t.questions().stream()).collect(Collectors.toSet());
	}

	private Stream<Trial> open(UUID person) {
		return book.trialsOf(person).stream().filter(t -> t.end().isEmpty());
	}

	@Override
	public Result<ConsistencyOutcome> outcome(Session session, UUID round) {
		return allowed(session, AnalysisUseCases.OUTCOME, () -> ended(session, round).map(trial -> {
			Outcomes outcomes = outcomes(trial);
			return new ConsistencyOutcome(view(trial), outcomes.overall(trial.items()), outcomes.cases(trial.items()));
		}));
	}

	private Outcomes outcomes(Trial trial) {
		return new Outcomes(book.sheets(trial.round()), types, new QuestionCodes(packs));
	}

	/** A round that is over, none of whose cases is asked of the caller now. */
	private Result<Trial> ended(Session session, UUID round) {
		return book.trial(round).map(trial -> trial.over(clock.instant()) ? free(session, trial)
				: Result.<Trial>refused(Messages.ConsistencyDesk_open.text())).orElseGet(this::noRound);
	}

	private Result<Trial> free(Session session, Trial trial) {
		return exams.onPaper(session).then(busy -> askedNow(session.person(), trial, busy).<Result<Trial>>map(Result::refused)
				.orElseGet(() -> Result.done(trial)));
	}

	/** @param busy what is on the paper that the person sits */
	private Optional<Bilingual> askedNow(UUID person, Trial trial, Set<String> busy) {
		return trial.asks(busy) ? Optional.of(Messages.AnalysisDesk_sitting.text())
				: open(person).filter(o -> o.asks(trial.questions())).findFirst()
						.map(o -> Messages.ConsistencyDesk_askedNow.text(o.name()));
	}

	@Override
	public Result<ConsistencyComparison> compare(Session session, UUID earlier, UUID later) {
		return allowed(session, AnalysisUseCases.OUTCOME, () -> ended(session, earlier).then(one -> ended(session, later)
				.then(two -> new Comparing(one, outcomes(one), two, outcomes(two)).result(this::view))));
	}

	@Override
	public Result<List<ReviewedQuestion>> review(Session session, UUID round) {
		return own(session, AnalysisUseCases.REVIEW, () -> mine(session, round, (trial, sheet) -> trial.end().isEmpty()
				? Result.<Trial>refused(Messages.ConsistencyDesk_notClosed.text())
				: free(session, trial)).then(trial -> mine(session, round, (t, sheet) -> Result.done(reviewed(t, sheet)))));
	}

	private List<ReviewedQuestion> reviewed(Trial trial, Sheet sheet) {
		Function<Item, QuestionType> type = i -> types.of(i.type()).orElseThrow();
		return trial.items().stream().map(i -> ReviewedQuestion.of(type.apply(i), i,
				Optional.ofNullable(sheet.answers().get(i.question())).map(r -> type.apply(i).placed(i, r)).orElse(Response.NONE)))
				.toList();
	}
}
