package org.chushi.internal.practice;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.random.RandomGenerator;

import org.chushi.assessment.Drawing;
import org.chushi.assessment.Exams;
import org.chushi.assessment.HeldQuestions;
import org.chushi.assessment.Syllabus;
import org.chushi.content.Packs;
import org.chushi.core.Ids;
import org.chushi.core.Result;
import org.chushi.internal.practice.Drill.Given;
import org.chushi.internal.practice.PracticeEvents.AdaptiveStarted;
import org.chushi.internal.practice.PracticeEvents.AnswerRated;
import org.chushi.internal.practice.PracticeEvents.CardReset;
import org.chushi.internal.practice.PracticeEvents.Plan;
import org.chushi.internal.practice.PracticeEvents.PracticeAnswered;
import org.chushi.internal.practice.PracticeEvents.RoundEnded;
import org.chushi.internal.practice.PracticeEvents.RoundStarted;
import org.chushi.internal.practice.PracticeEvents.Slip;
import org.chushi.journal.Append;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.model.Competency;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.practice.Estimate;
import org.chushi.practice.Feedback;
import org.chushi.practice.Practice;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.PracticePolicy;
import org.chushi.practice.PracticeTopic;
import org.chushi.practice.PracticeUseCases;
import org.chushi.practice.Rating;
import org.chushi.practice.Round;
import org.chushi.practice.RoundKind;
import org.chushi.practice.WrongAnswer;
import org.chushi.psychometrics.TeamCalibration;
import org.chushi.psychometrics.TeamCalibration.Calibrated;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Rounds of practice kept in the journal. */
@Component
public final class RoundDesk implements Practice {

	private final Journal journal;
	private final PracticeBook book;
	private final Shelf shelf;
	private final Access access;
	private final Busy elsewhere;
	private final Clock clock;
	private final Ids ids;
	private final RandomGenerator chance;
	private volatile TeamCalibration calibration = () -> Calibrated.NONE;
	private volatile Syllabus syllabus = person -> Map.of();

	@Activate
	public RoundDesk(@Reference Journal journal, @Reference Packs packs, @Reference QuestionTypes types,
			@Reference Access access, @Reference Exams exams, @Reference Clock clock, @Reference Ids ids) {
		this(journal, packs, types, access, exams, clock, ids, new SecureRandom());
	}

	/** @param chance chooses questions and shuffles options */
	public RoundDesk(Journal journal, Packs packs, QuestionTypes types, Access access, Exams exams, Clock clock, Ids ids,
			RandomGenerator chance) {
		this.journal = journal;
		this.book = new PracticeBook(journal);
		this.shelf = new Shelf(packs, types);
		this.access = access;
		this.elsewhere = new Busy(exams);
		this.clock = clock;
		this.ids = ids;
		this.chance = chance;
	}

	/** Says which questions are asked elsewhere now, beside exams. */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addHeld(HeldQuestions questions) {
		elsewhere.add(questions);
	}

	void removeHeld(HeldQuestions questions) {
		elsewhere.remove(questions);
	}

	/** Says what the answers of the team tell about its questions; without it adaptive rounds go by declared difficulty. */
	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	public void setCalibration(TeamCalibration team) {
		calibration = team;
	}

	void unsetCalibration(TeamCalibration team) {
		if (calibration == team) {
			calibration = () -> Calibrated.NONE;
		}
	}

	/** Says what a person is to learn; without it adaptive rounds ask of all competencies. */
	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	public void setSyllabus(Syllabus programme) {
		syllabus = programme;
	}

	void unsetSyllabus(Syllabus programme) {
		if (syllabus == programme) {
			syllabus = person -> Map.of();
		}
	}

	private Rounds rounds(Set<String> busy) {
		return new Rounds(book, shelf.library(), shelf.stock(), busy);
	}

	@Override
	public Result<List<PracticeTopic>> topics(Session session) {
		return allowed(session, PracticeUseCases.TOPICS, busy -> {
			Set<String> wrong = new HashSet<>(book.wrong(session.person()).stream().map(Wrong::question).toList());
			return Result.done(new Topics(shelf.library(), shelf.stock(), busy).of(book.cards(session.person()), wrong));
		});
	}

	@Override
	public Result<Round> start(Session session, PracticeOrder order) {
		return allowed(session, PracticeUseCases.START, busy -> {
			if (order.questions() < 1 || order.questions() > PracticePolicy.MOST_QUESTIONS) {
				return Result.refused(Messages.RoundDesk_questions.text(PracticePolicy.MOST_QUESTIONS));
			}
			Optional<String> unknown = order.competencies().stream()
					.filter(c -> shelf.library().find(Competency.class, c).isEmpty()).findFirst();
			if (unknown.isPresent()) {
				return Result.refused(Messages.RoundDesk_noCompetency.text(unknown.get()));
			}
			Basis basis = order.kind() == RoundKind.ADAPTIVE ? new Basis(syllabus.of(session.person()), calibration.now()) : Basis.NONE;
			return journal.decide(() -> start(session, order, busy, basis));
		});
	}

	/** What an adaptive round is planned by. It is read before a decision is begun, since the team may take seconds. */
	private record Basis(Map<String, Integer> syllabus, Calibrated team) {

		static final Basis NONE = new Basis(Map.of(), Calibrated.NONE);
	}

	private Result<Round> start(Session session, PracticeOrder order, Set<String> busy, Basis basis) {
		UUID person = session.person();
		long version = book.version(person);
		Stock stock = shelf.stock();
		Rounds rounds = rounds(busy);
		LocalDate today = LocalDate.now(clock);
		Optional<Drill> old = book.drill(person, order.kind());
		Optional<Standing> begunToday = old.filter(d -> d.kind() == RoundKind.REVIEW && d.day().equals(today)).map(rounds::standing)
				.filter(s -> !s.over());
		if (begunToday.isPresent()) {
			return Result.done(rounds.view(begunToday.get()));
		}
		Deck deck = new Deck(stock, book.cards(person), clock.instant(), today);
		Beginning begun = order.kind() == RoundKind.ADAPTIVE ? adaptive(person, order, deck, busy, basis)
				: listed(person, order, deck, busy);
		if (begun.asked().isEmpty()) {
			return NothingToAsk.in(order.kind(), !busy.isEmpty());
		}
		String stream = PracticeEvents.practice(person);
		List<NewEvent> events = new ArrayList<>();
		old.ifPresent(d -> events.add(PracticeEvents.ENDED.on(stream, new RoundEnded(d.round(), person))));
		begun.asked().stream().flatMap(s -> reset(person, deck.cards().get(s.id()), s).stream())
				.forEach(e -> events.add(PracticeEvents.RESET.on(stream, e)));
		events.add(begun.event());
		return journal.append(new Append(session.actor(), events, Map.of(stream, version)))
				.map(done -> rounds.view(rounds.standing(book.drill(begun.round()).orElseThrow())));
	}

	/** A round to be. @param asked what it may ask; empty when that is not enough */
	private record Beginning(UUID round, List<Sheet> asked, NewEvent event) {
	}

	private Beginning listed(UUID person, PracticeOrder order, Deck deck, Set<String> busy) {
		List<Sheet> chosen = new Selection(deck, book.wrong(person), busy).of(order, chance);
		long seed = chance.nextLong(Drawing.SEEDS);
		UUID round = ids.next();
		return new Beginning(round, chosen, PracticeEvents.STARTED.on(PracticeEvents.practice(person), new RoundStarted(round, person,
				order.kind(), deck.stock().ids(order.competencies()), chosen.stream().map(s -> s.slip(seed)).toList(), deck.today(),
				seed)));
	}

	private Beginning adaptive(UUID person, PracticeOrder order, Deck deck, Set<String> busy, Basis basis) {
		long seed = chance.nextLong(Drawing.SEEDS);
		Plan plan = new Planning(deck, busy, basis.syllabus(), basis.team()).of(order, seed, chance);
		List<Sheet> asked = plan.pool().stream().flatMap(c -> deck.stock().find(c.slip().question()).stream()).toList();
		UUID round = ids.next();
		return new Beginning(round, asked.size() < plan.least() ? List.of() : asked, PracticeEvents.ADAPTIVE
				.on(PracticeEvents.practice(person), new AdaptiveStarted(round, person, plan, deck.today(), seed)));
	}

	private static Optional<CardReset> reset(UUID person, Card card, Sheet sheet) {
		return Optional.ofNullable(card).filter(c -> Deck.changed(c, sheet))
				.map(c -> new CardReset(person, c.question(), c.key(), sheet.key()));
	}

	@Override
	public Result<Optional<Round>> current(Session session, RoundKind kind) {
		return allowed(session, PracticeUseCases.CURRENT, busy -> {
			Rounds rounds = rounds(busy);
			return Result.done(book.drill(session.person(), kind).map(rounds::standing).filter(s -> !s.over()).map(rounds::view));
		});
	}

	@Override
	public Result<Feedback> answer(Session session, UUID round, String question, Response response) {
		return answer(session, round, question, (type, item) -> Result.done(response));
	}

	@Override
	public Result<Feedback> answerTyped(Session session, UUID round, String question, String words) {
		return answer(session, round, question, (type, item) -> type.read(item, words));
	}

	private Result<Feedback> answer(Session session, UUID round, String question,
			BiFunction<QuestionType, Item, Result<Response>> given) {
		return own(session, PracticeUseCases.ANSWER, round, (rounds, drill, version) -> {
			Optional<Slip> asked = rounds.standing(drill).next(rounds.busy());
			if (asked.filter(s -> s.question().equals(question)).isEmpty()) {
				return Result.refused((rounds.busy().contains(question) ? Messages.Rounds_held : Messages.RoundDesk_notNow).text());
			}
			Sheet sheet = rounds.sheet(drill, asked.get()).orElseThrow();
			Item item = sheet.item(drill.seed());
			return given.apply(sheet.type(), item).then(response -> taken(sheet.type(), item, response))
					.then(response -> store(session, version, drill.adaptive() ? PracticeEvents.GAUGED : PracticeEvents.ANSWERED,
							answered(drill, sheet, item, response)))
					.then(done -> said(session, round, sheet));
		});
	}

	private static Result<Response> taken(QuestionType type, Item item, Response response) {
		return type.wrong(item, response).<Result<Response>>map(Result::refused)
				.orElseGet(() -> Result.done(response.isEmpty() ? Response.NONE : type.canonical(item, response)));
	}

	private PracticeAnswered answered(Drill drill, Sheet sheet, Item item, Response response) {
		LocalDate today = LocalDate.now(clock);
		QuestionType type = sheet.type();
		boolean right = type.judge(item, response).earned().compareTo(Fraction.ONE) >= 0;
		boolean recall = book.card(drill.person(), sheet.id()).filter(c -> c.shows(today)).isPresent();
		return new PracticeAnswered(drill.round(), drill.person(), sheet.id(), sheet.packVersion(), sheet.competencies(),
				type.named(item, response), type.namedKey(item), right, recall, today);
	}

	/** Looks once more whether an exam has begun: what was asked before it is not explained during it. */
	private Result<Feedback> said(Session session, UUID round, Sheet sheet) {
		return elsewhere.of(session).then(busy -> {
			Drill drill = book.drill(round).orElseThrow();
			return busy.contains(sheet.id()) ? Result.refused(Messages.Rounds_held.text())
					: Result.done(rounds(busy).feedback(drill, sheet,
							drill.last(sheet.id()).orElseThrow()));
		});
	}

	@Override
	public Result<Feedback> rate(Session session, UUID round, String question, Rating rating) {
		return own(session, PracticeUseCases.RATE, round, (rounds, drill, version) -> {
			boolean right = drill.last(question).filter(Given::right).isPresent();
			boolean last = book.card(session.person(), question).filter(c -> round.equals(c.round())).isPresent();
			Optional<Sheet> sheet = drill.slip(question).flatMap(s -> rounds.sheet(drill, s));
			if (!rating.recalled() || !right || !last || sheet.isEmpty() || rounds.busy().contains(question)) {
				return Result.refused(Messages.RoundDesk_notRated.text());
			}
			if (book.card(session.person(), question).filter(c -> c.rating() == rating).isPresent()) {
				return said(session, round, sheet.get());
			}
			return store(session, version, PracticeEvents.RATED, new AnswerRated(round, session.person(), question, rating))
					.then(done -> said(session, round, sheet.get()));
		});
	}

	@Override
	public Result<Optional<Estimate>> estimate(Session session) {
		return allowed(session, PracticeUseCases.ESTIMATE, busy -> {
			Rounds rounds = rounds(busy);
			return Result.done(book.telling(session.person()).map(rounds::standing).filter(Standing::over).findFirst()
					.flatMap(rounds::estimate));
		});
	}

	@Override
	public Result<Round> end(Session session, UUID round) {
		return own(session, PracticeUseCases.END, round, (rounds, drill, version) -> {
			Round last = rounds.view(rounds.standing(drill.adaptive() ? drill.closed() : drill));
			return store(session, version, PracticeEvents.ENDED, new RoundEnded(round, session.person()))
					.map(done -> last.stopped());
		});
	}

	private <T extends Record> Result<List<Event>> store(Session session, long version, EventType<T> type, T event) {
		String stream = PracticeEvents.practice(session.person());
		return journal.append(Append.of(session.actor(), type.on(stream, event)).expecting(stream, version));
	}

	@Override
	public Result<List<WrongAnswer>> book(Session session) {
		return allowed(session, PracticeUseCases.BOOK, busy -> Result.done(new BookPages(shelf.library(), shelf.stock(), busy)
				.of(book.wrong(session.person()))));
	}

	@Override
	public Result<Map<String, ExamQuestion>> ask(Session session, Collection<String> questions) {
		return allowed(session, PracticeUseCases.CHECK, busy -> new Checking(shelf.stock(), busy).ask(questions));
	}

	@Override
	public Result<ReviewedQuestion> tell(Session session, String question, Response response) {
		return allowed(session, PracticeUseCases.CHECK, busy -> new Checking(shelf.stock(), busy).tell(question, response));
	}

	private <T> Result<T> allowed(Session session, UseCase useCase, Function<Set<String>, Result<T>> then) {
		return access.<T>refusal(session, useCase, session.person()).<Result<T>>map(r -> r)
				.orElseGet(() -> elsewhere.of(session).then(then));
	}

	/** What is done with a round of the caller as it is at this version of their practice. */
	private interface Touch<T> {
		Result<T> of(Rounds rounds, Drill drill, long version);
	}

	private <T> Result<T> own(Session session, UseCase useCase, UUID round, Touch<T> touch) {
		return allowed(session, useCase, busy -> journal.decide(() -> {
			long version = book.version(session.person());
			return book.drill(round).filter(d -> d.person().equals(session.person()))
					.map(d -> touch.of(rounds(busy), d, version))
					.orElseGet(() -> Result.refused(Messages.RoundDesk_noRound.text()));
		}));
	}
}
