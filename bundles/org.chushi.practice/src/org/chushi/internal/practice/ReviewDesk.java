package org.chushi.internal.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.chushi.assessment.Exams;
import org.chushi.assessment.HeldQuestions;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.practice.Deck.Entry;
import org.chushi.internal.practice.PracticeDay.Count;
import org.chushi.journal.Journal;
import org.chushi.model.Competency;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.practice.PracticePolicy;
import org.chushi.practice.PracticeSummary;
import org.chushi.practice.PracticeSummary.CompetencyPractice;
import org.chushi.practice.PracticeUseCases;
import org.chushi.practice.ReviewOutlook;
import org.chushi.practice.ReviewOutlook.Recall;
import org.chushi.practice.Reviews;
import org.chushi.practice.RoundKind;
import org.chushi.questions.QuestionTypes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Looks at the cards and days of a person. */
@Component
public final class ReviewDesk implements Reviews {

	private final PracticeBook book;
	private final Shelf shelf;
	private final Access access;
	private final Busy busy;
	private final Clock clock;

	@Activate
	public ReviewDesk(@Reference Journal journal, @Reference Packs packs, @Reference QuestionTypes types,
			@Reference Access access, @Reference Exams exams, @Reference Clock clock) {
		this.book = new PracticeBook(journal);
		this.shelf = new Shelf(packs, types);
		this.access = access;
		this.busy = new Busy(exams);
		this.clock = clock;
	}

	@Override
	public Result<ReviewOutlook> outlook(Session session) {
		return access.<ReviewOutlook>refusal(session, PracticeUseCases.OUTLOOK, session.person())
				.<Result<ReviewOutlook>>map(r -> r)
				.orElseGet(() -> busy.of(session).map(questions -> outlook(session.person(), questions)));
	}

	/** Says which questions are asked elsewhere now, beside exams. */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addHeld(HeldQuestions questions) {
		busy.add(questions);
	}

	void removeHeld(HeldQuestions questions) {
		busy.remove(questions);
	}

	private Deck deck(UUID person) {
		return new Deck(shelf.stock(), book.cards(person), clock.instant(), LocalDate.now(clock));
	}

	/** Counts what {@link Selection} would ask. */
	private ReviewOutlook outlook(UUID person, Set<String> busy) {
		Deck deck = deck(person);
		LocalDate today = deck.today();
		List<Entry> entries = deck.entries();
		List<Entry> held = entries.stream().filter(e -> busy.contains(e.sheet().id())).toList();
		List<Entry> free = entries.stream().filter(e -> !busy.contains(e.sheet().id())).toList();
		List<Entry> due = deck.due(free);
		int fresh = Deck.fresh(free).size();
		int now = Math.min(fresh, deck.room());
		List<PracticeDay> days = book.days(person, today);
		int reviewed = days.stream().filter(d -> d.day().equals(today)).mapToInt(d -> d.all().answers()).sum();
		Rounds rounds = new Rounds(book, shelf.library(), deck.stock(), java.util.Set.of());
		return new ReviewOutlook(due.size(), (int) due.stream().filter(e -> e.card().overdue(today)).count(), now,
				fresh - now, entries.size(), deck.due(held).size() + Deck.fresh(held).size(), deck.cards().size() - entries.size(), reviewed,
				new Forecast(today, deck.room()).of(due.size(), Deck.learned(entries), fresh),
				expected(Deck.learned(entries), today), measured(days), book.drill(person, RoundKind.REVIEW)
						.filter(d -> d.day().equals(today) && !rounds.standing(d).over()).map(Drill::round));
	}

	private static Optional<Integer> expected(List<Entry> learned, LocalDate today) {
		var mean = learned.stream().mapToDouble(e -> e.card().recall(today)).average();
		return mean.isPresent() ? Optional.of((int) Math.round(100 * mean.getAsDouble())) : Optional.empty();
	}

	private static Optional<Recall> measured(List<PracticeDay> days) {
		Count asked = PracticeBook.sum(days, PracticeDay::asked);
		return asked.answers() == 0 ? Optional.empty() : Optional.of(new Recall(asked.right(), asked.answers()));
	}

	@Override
	public Result<PracticeSummary> summary(Session session, UUID person) {
		return access.<PracticeSummary>refusal(session, PracticeUseCases.SUMMARY, person)
				.<Result<PracticeSummary>>map(r -> r).orElseGet(() -> Result.done(summary(person)));
	}

	private PracticeSummary summary(UUID person) {
		Deck deck = deck(person);
		List<PracticeDay> days = book.days(person, deck.today());
		Count all = PracticeBook.sum(days, PracticeDay::all);
		Map<String, Count> competencies = new TreeMap<>();
		days.forEach(d -> d.competencies().forEach((c, n) -> competencies.merge(c, n, Count::plus)));
		List<CompetencyPractice> practised = competencies.entrySet().stream().map(e -> practised(e.getKey(), e.getValue()))
				.sorted(Comparator.comparing((CompetencyPractice c) -> !c.weak())
						.thenComparingInt(CompetencyPractice::percent).thenComparing(CompetencyPractice::competency))
				.toList();
		return new PracticeSummary(person, all.answers(), all.right(), days.size(), book.wrong(person).size(),
				deck.due(deck.entries()).size(), measured(days), practised);
	}

	private CompetencyPractice practised(String competency, Count count) {
		Bilingual title = shelf.library().find(Competency.class, competency).map(c -> Texts.of(c.getTitle()))
				.orElseGet(() -> Bilingual.same(competency));
		boolean weak = count.answers() >= PracticePolicy.ENOUGH_ANSWERS
				&& 100 * count.right() < PracticePolicy.WEAK_BELOW_PERCENT * count.answers();
		return new CompetencyPractice(competency, title, count.answers(), count.right(), weak);
	}
}
