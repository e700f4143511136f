package org.chushi.internal.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.chushi.assessment.CandidateSource;
import org.chushi.content.LargeBank;
import org.chushi.content.Library;
import org.chushi.content.QuestionKind;
import org.chushi.content.Texts;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.model.Bank;
import org.chushi.model.Competency;
import org.chushi.model.Element;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.SealedQuestion;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.eclipse.emf.ecore.EClass;

/** Candidates of the content packs, loaded or not; for one drawing. */
final class LibraryCandidates implements CandidateSource {

	private final Library library;
	private final QuestionTypes types;
	private final Map<Bank, LoadedStock> loaded;
	private final Map<Bank, Stock> large = new HashMap<>();
	private final Map<String, Stock> origins = new HashMap<>();

	LibraryCandidates(Library library, QuestionTypes types) {
		this(library, types, new HashMap<>());
	}

	/** @param loaded what is known already of the loaded banks of this library, to be filled */
	LibraryCandidates(Library library, QuestionTypes types, Map<Bank, LoadedStock> loaded) {
		this.library = library;
		this.types = types;
		this.loaded = loaded;
	}

	static String identity(Element element) {
		return element.getId() == null ? code(element) : element.getId();
	}

	static String code(Element element) {
		return element.getCode() == null ? "" : element.getCode();
	}

	private Stock stock(Bank bank) {
		Stock known = loaded.get(bank);
		return known != null ? known
				: library.large(bank).map(l -> large.computeIfAbsent(bank, b -> new LargeStock(l, this::asked)))
						.orElseGet(() -> loaded.computeIfAbsent(bank, b -> new LoadedStock(b, this::usable)));
	}

	@Override
	public Found find(Want want, Set<String> without, Set<String> barred, int limit, RandomGenerator random) {
		Optional<Bank> bank = library.find(Bank.class, want.bank());
		if (bank.isEmpty()) {
			return new Found(Optional.empty(), List.of(), 0, 0);
		}
		Stock stock = stock(bank.get());
		Found found = stock.draw(Texts.of(bank.get().getTitle()), kinds(want), without, barred, limit, random);
		found.candidates().forEach(c -> origins.put(c.question(), stock));
		return found;
	}

	/** Whether questions of a kind are looked for. */
	Predicate<QuestionKind> kinds(Want want) {
		Set<String> wanted = new HashSet<>(ids(want.competencies()));
		return kind -> (wanted.isEmpty() || ids(kind.competencies()).stream().anyMatch(wanted::contains))
				&& (want.tags().isEmpty() || kind.tags().stream().anyMatch(want.tags()::contains))
				&& kind.difficulty() >= want.easiest() && (want.hardest() == 0 || kind.difficulty() <= want.hardest());
	}

	/** References may be ids or codes. */
	private List<String> ids(List<String> competencies) {
		return competencies.stream()
				.map(c -> library.find(Competency.class, c).map(LibraryCandidates::identity).orElse(c)).toList();
	}

	private boolean usable(Question question) {
		Optional<QuestionType> type = types.of(question.eClass());
		return type.filter(QuestionType::asked).isPresent() && known(question)
				&& type.get().check(question, "").stream().noneMatch(d -> d.severity() == Severity.ERROR);
	}

	/** What was sealed is asked by the type that it was sealed of. */
	private boolean known(Question question) {
		return !(question instanceof SealedQuestion sealed)
				|| types.of(Objects.requireNonNullElse(sealed.getType(), "")).filter(QuestionType::asked).isPresent();
	}

	/** Whether questions of a class of the model are asked in exams. */
	boolean asked(String model) {
		return ModelPackage.eINSTANCE.getEClassifier(model) instanceof EClass type
				&& types.of(type).filter(QuestionType::asked).isPresent();
	}

	@Override
	public boolean matches(Want want, String question) {
		return library.find(Bank.class, want.bank()).filter(b -> stock(b).matches(question, kinds(want))).isPresent();
	}

	@Override
	public Optional<Candidate> candidate(String question) {
		Optional<Question> found = library.find(Question.class, question);
		Stream<Bank> banks = found.isEmpty() ? Stream.of()
				: found.get().eContainer() instanceof Bank loaded ? Stream.of(loaded) : library.largeBanks().stream().map(LargeBank::bank);
		return banks.flatMap(b -> stock(b).candidate(question).stream().peek(c -> origins.put(c.question(), stock(b)))).findFirst();
	}

	@Override
	public Result<Question> question(Candidate candidate) {
		return Objects.requireNonNull(origins.get(candidate.question()), candidate.question()).question(candidate);
	}
}
