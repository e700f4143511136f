package org.chushi.internal.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.chushi.assessment.AssessmentUseCases;
import org.chushi.assessment.CandidateSource.Want;
import org.chushi.assessment.Drawing;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.QuestionBanks;
import org.chushi.content.LargeBank;
import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.content.QuestionKind;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.journal.Journal;
import org.chushi.model.Bank;
import org.chushi.model.ModelPackage;
import org.chushi.model.Paper;
import org.chushi.model.Question;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks into loaded banks question by question and into large ones through their index. */
@Component
public final class BankDesk implements QuestionBanks {

	private final Packs packs;
	private final Access access;
	private final QuestionTypes types;
	private final Drawing drawing;
	private final AttemptBook book;

	@Activate
	public BankDesk(@Reference Journal journal, @Reference Packs packs, @Reference Access access, @Reference QuestionTypes types,
			@Reference Drawing drawing) {
		this.packs = packs;
		this.access = access;
		this.types = types;
		this.drawing = drawing;
		book = new AttemptBook(journal);
	}

	private <T> Result<T> allowed(Session session, UseCase useCase, Supplier<Result<T>> work) {
		Optional<Result.Refused<T>> refusal = access.refusal(session, useCase);
		return refusal.isPresent() ? refusal.get() : work.get();
	}

	@Override
	public Result<List<BankSummary>> list(Session session) {
		return allowed(session, AssessmentUseCases.SEARCH, () -> {
			Library library = packs.library();
			return Result.done(library.all(Bank.class).stream().map(b -> summary(library, b)).toList());
		});
	}

	private BankSummary summary(Library library, Bank bank) {
		Optional<LargeBank> large = library.large(bank);
		return new BankSummary(LibraryCandidates.identity(bank), LibraryCandidates.code(bank), Texts.of(bank.getTitle()),
				library.packOf(bank).code(), large.map(LargeBank::size).orElseGet(bank.getQuestions()::size), large.isPresent(),
				byType(bank, large));
	}

	private Map<String, Integer> byType(Bank bank, Optional<LargeBank> large) {
		Map<String, Integer> counts = new HashMap<>();
		large.ifPresentOrElse(l -> l.kinds().forEach(k -> counts.merge(type(k.kind().type()), k.size(), Integer::sum)),
				() -> bank.getQuestions().forEach(q -> counts.merge(type(q.eClass().getName()), 1, Integer::sum)));
		return counts;
	}

	/** @param model name of its class */
	private String type(String model) {
		return ModelPackage.eINSTANCE.getEClassifier(model) instanceof EClass known
				? types.of(known).map(QuestionType::id).orElse(model) : model;
	}

	@Override
	public Result<Item> question(Session session, String question) {
		return allowed(session, AssessmentUseCases.SEARCH, () -> packs.library().find(Question.class, question).map(this::item)
				.orElseGet(() -> Result.refused(Messages.BankDesk_noQuestion.text(question)))
				.then(item -> unlessSat(session, item, List.of(item))));
	}

	/** Keys of questions on the paper that the caller sits are not shown. */
	private <T> Result<T> unlessSat(Session session, T shown, List<Item> items) {
		Set<String> sat = book.onPaper(session.person());
		return items.stream().anyMatch(i -> sat.contains(i.question())) ? Result.refused(Messages.BankDesk_sitting.text())
				: Result.done(shown);
	}

	private Result<Item> item(Question question) {
		Optional<QuestionType> type = types.of(question.eClass());
		if (type.filter(QuestionType::asked).isEmpty()) {
			return Result.refused(Messages.BankDesk_notAsked.text(LibraryCandidates.code(question)));
		}
		List<Missing> wrong = type.get().check(question, "").stream().filter(d -> d.severity() == Severity.ERROR)
				.map(d -> new Missing(d.what(), Bilingual.same(LibraryCandidates.code(question)), Messages.BankDesk_soundWant.text(), d.remedy()))
				.toList();
		return wrong.isEmpty() ? Result.done(type.get().item(question, PaperDrawing.generator(0)))
				: Result.refused(Messages.BankDesk_unsound.text(LibraryCandidates.code(question)), wrong);
	}

	@Override
	public Result<Hits> search(Session session, Query query) {
		return allowed(session, AssessmentUseCases.SEARCH, () -> banks(query.bank()).map(banks -> {
			Library library = packs.library();
			Predicate<QuestionKind> kinds = new LibraryCandidates(library, types).kinds(
					new Want(query.bank(), query.competencies(), query.tags(), query.easiest(), query.hardest()));
			List<Hit> found = new ArrayList<>();
			for (Bank bank : banks) {
				int left = query.limit() + 1 - found.size();
				found.addAll(library.large(bank).map(l -> large(l, kinds, query, left)).orElseGet(() -> loaded(bank, kinds, query, left)));
			}
			boolean more = found.size() > query.limit();
			return new Hits(more ? found.subList(0, query.limit()) : found, more);
		}));
	}

	/** All banks, or the one that is meant. */
	private Result<List<Bank>> banks(String bank) {
		Library library = packs.library();
		if (bank.isEmpty()) {
			return Result.done(library.all(Bank.class));
		}
		return library.find(Bank.class, bank).map(b -> Result.done(List.of(b)))
				.orElseGet(() -> Result.refused(Messages.BankDesk_noBank.text(bank)));
	}

	private static List<Hit> loaded(Bank bank, Predicate<QuestionKind> kinds, Query query, int limit) {
		List<String> words = SearchedText.words(query.words());
		return bank.getQuestions().stream().filter(q -> kinds.test(QuestionKind.of(q)) && SearchedText.holds(q, words)).limit(limit)
				.map(q -> hit(bank, q)).toList();
	}

	private static List<Hit> large(LargeBank bank, Predicate<QuestionKind> kinds, Query query, int limit) {
		BitSet numbers = new BitSet(bank.size());
		bank.kinds().stream().filter(r -> kinds.test(r.kind())).forEach(r -> numbers.set(r.first(), r.first() + r.size()));
		Stream<LargeBank.Entry> found = SearchedText.words(query.words()).isEmpty()
				? numbers.stream().limit(limit).mapToObj(bank::entry)
				: bank.search(query.words(), numbers::get, limit).stream();
		return found.map(bank::question).filter(Result::isDone).map(q -> hit(bank.bank(), q.value())).toList();
	}

	private static Hit hit(Bank bank, Question question) {
		return new Hit(LibraryCandidates.identity(question), LibraryCandidates.code(question), LibraryCandidates.code(bank),
				question.eClass().getName(), Texts.of(question.getStem()), question.getDifficulty(), question.getCompetencies(),
				question.getTags());
	}

	@Override
	public Result<PaperSnapshot> draw(Session session, String paper, long seed) {
		return allowed(session, AssessmentUseCases.DRAW, () -> {
			Library library = packs.library();
			Optional<Paper> found = library.find(Paper.class, paper);
			if (found.isEmpty()) {
				return Result.refused(Messages.ExamDesk_noPaper.text(paper));
			}
			if (seed < 0 || seed >= Drawing.SEEDS) {
				return Result.refused(Messages.BankDesk_seed.text(Long.toString(Drawing.SEEDS - 1)));
			}
			return drawing.draw(found.get(), library, seed,
					book.barred(PaperDrawing.identity(found.get()), found.get().getExposurePercent()))
					.then(drawn -> unlessSat(session, drawn, drawn.items()));
		});
	}
}
