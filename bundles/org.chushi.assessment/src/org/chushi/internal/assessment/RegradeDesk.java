package org.chushi.internal.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.chushi.assessment.AssessmentUseCases;
import org.chushi.assessment.ExamResults;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.RegradePreview;
import org.chushi.assessment.Regrades;
import org.chushi.assessment.ResultStake;
import org.chushi.assessment.Score;
import org.chushi.assessment.Scoring;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.assessment.ExamEvents.AttemptRegraded;
import org.chushi.journal.Append;
import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.model.Question;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.TypeData;
import org.chushi.rules.Consequences;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Keys put right for everybody, in the journal. */
@Component
public final class RegradeDesk implements Regrades {

	private final Journal journal;
	private final AttemptBook book;
	private final Packs packs;
	private final Access access;
	private final Consequences consequences;
	private final QuestionTypes types;
	private final Scoring scoring;
	private final Keyring keyring;
	private final List<ResultStake> stakes = new CopyOnWriteArrayList<>();

	@Activate
	public RegradeDesk(@Reference Journal journal, @Reference Packs packs, @Reference Access access,
			@Reference Consequences consequences, @Reference QuestionTypes types, @Reference Scoring scoring,
			@Reference Keyring keyring) {
		this.journal = journal;
		this.book = new AttemptBook(journal);
		this.packs = packs;
		this.access = access;
		this.consequences = consequences;
		this.types = types;
		this.scoring = scoring;
		this.keyring = keyring;
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addStake(ResultStake stake) {
		stakes.add(stake);
	}

	void removeStake(ResultStake stake) {
		stakes.remove(stake);
	}

	@Override
	public Result<RegradePreview> preview(Session session, String question, List<String> newKey) {
		return allowed(session, () -> plan(session, question, newKey).map(this::preview));
	}

	@Override
	public Result<RegradePreview> apply(Session session, String question, List<String> newKey, String preview,
			String reason) {
		return allowed(session, () -> {
			if (reason.isBlank()) {
				return Result.refused(Messages.Marking_noReason.text());
			}
			return plan(session, question, newKey).then(plan -> {
				if (!plan.digest().equals(preview) || plan.steps().isEmpty()) {
					return Result.refused(
							(plan.steps().isEmpty() ? Messages.RegradeDesk_nobody : Messages.RegradeDesk_moved).text());
				}
				RegradePreview seen = preview(plan);
				Result<List<Event>> stored = events(session, plan, reason.strip()).then(journal::append);
				return journal.moved(stored) ? Result.refused(Messages.RegradeDesk_moved.text()) : stored.map(done -> {
					plan.steps().stream().map(s -> s.attempt().person()).distinct().forEach(consequences::settle);
					return seen;
				});
			});
		});
	}

	private <T> Result<T> allowed(Session session, Supplier<Result<T>> then) {
		return access.<T>refusal(session, AssessmentUseCases.REGRADE).<Result<T>>map(r -> r).orElseGet(then);
	}

	private Result<RegradePlan> plan(Session session, String idOrCode, List<String> words) {
		String question = packs.library().find(Question.class, idOrCode).map(PaperDrawing::identity).orElse(idOrCode);
		List<RegradePlan.Step> steps = new ArrayList<>();
		Optional<Item> any = Optional.empty();
		int own = 0;
		int running = 0;
		for (UUID id : book.all()) {
			long version = journal.version(ExamEvents.attempt(id));
			Attempt attempt = book.find(id).orElseThrow();
			PaperSnapshot kept = book.paper(id).keyed(attempt.keys());
			Optional<Item> item = kept.item(question);
			any = any.or(() -> item);
			if (item.isEmpty()) {
				continue;
			}
			running += attempt.running() ? 1 : 0;
			own += !attempt.running() && attempt.person().equals(session.person()) ? 1 : 0;
			if (attempt.running() || !attempt.stands() || attempt.person().equals(session.person())) {
				continue;
			}
			// what nobody has opened yet cannot be put right: it has no score
			Result<PaperSnapshot> paper = attempt.sealed() ? Result.refused(Messages.Marking_awaitsSealed.text())
					: keyring.opened(session, kept);
			Result<RegradePlan.Step> step = paper.then(p -> step(attempt, p, item.get(), words, version));
			if (!(step instanceof Result.Done<RegradePlan.Step>(RegradePlan.Step sound, var notes))) {
				return step.map(k -> null);
			}
			if (!sound.key().equals(sound.item().key())) {
				steps.add(sound);
			}
		}
		int others = own;
		int underWay = running;
		return any.map(i -> Result.done(new RegradePlan(i, steps, others, underWay)))
				.orElseGet(() -> Result.refused(Messages.RegradeDesk_noQuestion.text(idOrCode)));
	}

	/** @param paper opened; kept the item as it is stored */
	private Result<RegradePlan.Step> step(Attempt attempt, PaperSnapshot paper, Item kept, List<String> words, long version) {
		Item item = paper.item(kept.question()).orElseThrow();
		return key(item, words).map(key -> new RegradePlan.Step(attempt, kept, item, key,
				scoring.score(paper.keyed(Map.of(kept.question(), key)), attempt.responses(), attempt.given()), version));
	}

	private Result<TypeData> key(Item item, List<String> words) {
		Optional<QuestionType> type = types.of(item.type());
		if (type.isEmpty()) {
			return Result.refused(Messages.Marking_unknownType.text(item.type()));
		}
		return type.get().shown(item, words).then(shown -> type.get().key(item, shown))
				.then(key -> type.get().wrongKey(item, key).<Result<TypeData>>map(Result::refused)
						.orElseGet(() -> Result.done(key)));
	}

	private RegradePreview preview(RegradePlan plan) {
		Map<UUID, Score> scores = new HashMap<>();
		plan.steps().forEach(s -> scores.put(s.attempt().attempt(), s.after()));
		SupposedResults then = new SupposedResults(book, scores);
		Map<UUID, List<Bilingual>> follows = new HashMap<>();
		List<RegradePreview.Effect> effects = plan.steps().stream().filter(RegradePlan.Step::changesScore)
				.map(s -> effect(s, then, follows)).toList();
		return new RegradePreview(plan.digest(), plan.item().question(), plan.item().stem(), plan.steps().size(), effects,
				plan.own(), plan.running());
	}

	/** @param follows what was told of a person already: it is told once, at the first attempt */
	private RegradePreview.Effect effect(RegradePlan.Step step, SupposedResults then, Map<UUID, List<Bilingual>> follows) {
		Attempt attempt = step.attempt();
		boolean counts = AttemptBook.counting(then.of(attempt.person(), attempt.paper()))
				.filter(a -> a.attempt().equals(attempt.attempt())).isPresent();
		List<Bilingual> consequences = follows.containsKey(attempt.person()) ? List.of()
				: follows.computeIfAbsent(attempt.person(), p -> changes(p, then));
		return new RegradePreview.Effect(attempt.attempt(), attempt.person(), attempt.title(), attempt.number(),
				attempt.score().summary(), step.after().summary(), counts, consequences);
	}

	private List<Bilingual> changes(UUID person, ExamResults then) {
		return stakes.stream().flatMap(s -> s.changes(person, then).stream()).toList();
	}

	private Result<Append> events(Session session, RegradePlan plan, String reason) {
		List<NewEvent> events = new ArrayList<>();
		Map<String, Long> expected = new HashMap<>();
		for (RegradePlan.Step step : plan.steps()) {
			String stream = ExamEvents.attempt(step.attempt().attempt());
			Result<TypeData> stored = keyring.stored(session, step.kept(), step.item().keyed(step.key()));
			if (stored instanceof Result.Refused<TypeData> refused) {
				return refused.as();
			}
			events.add(ExamEvents.REGRADED.on(stream, new AttemptRegraded(step.attempt().attempt(), step.item().question(),
					step.kept().key(), stored.value(), reason, step.attempt().score(), step.after())));
			expected.put(stream, step.version());
		}
		return Result.done(new Append(session.actor(), events, expected));
	}
}
