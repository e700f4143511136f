package org.chushi.internal.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.chushi.assessment.CandidateSource;
import org.chushi.assessment.QuestionType;
import org.chushi.assessment.QuestionTypes;
import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Severity;
import org.chushi.model.Bank;
import org.chushi.model.Competency;
import org.chushi.model.Element;
import org.chushi.model.Question;

/** Candidates of the content packs, looked at one by one; for one drawing. */
final class LibraryCandidates implements CandidateSource {

	private final Library library;
	private final QuestionTypes types;
	private final Map<String, Question> questions = new HashMap<>();

	LibraryCandidates(Library library, QuestionTypes types) {
		this.library = library;
		this.types = types;
	}

	static String identity(Element element) {
		return element.getId() == null ? code(element) : element.getId();
	}

	static String code(Element element) {
		return element.getCode() == null ? "" : element.getCode();
	}

	@Override
	public Found find(Want want, Set<String> without, Set<String> barred, int limit, RandomGenerator random) {
		Optional<Bank> bank = library.find(Bank.class, want.bank());
		List<Candidate> usable = new ArrayList<>();
		int unusable = 0;
		int held = 0;
		Set<String> wanted = new HashSet<>(ids(want.competencies()));
		List<Question> all = bank.<List<Question>>map(Bank::getQuestions).orElse(List.of());
		for (int place = 0; place < all.size(); place++) {
			Question question = all.get(place);
			if (without.contains(identity(question)) || !matches(want, wanted, question)) {
				continue;
			}
			if (!usable(question)) {
				unusable++;
			} else if (barred.contains(identity(question))) {
				held++;
			} else {
				usable.add(known(question, place));
			}
		}
		List<Candidate> shuffled = Items.shuffled(usable, random);
		return new Found(bank.map(b -> Texts.of(b.getTitle())), shuffled.subList(0, Math.min(limit, shuffled.size())), unusable,
				held);
	}

	private Candidate known(Question question, int place) {
		questions.put(identity(question), question);
		return new Candidate(identity(question), question.getDifficulty(), place);
	}

	private boolean matches(Want want, Set<String> competencies, Question question) {
		return (competencies.isEmpty() || ids(question.getCompetencies()).stream().anyMatch(competencies::contains))
				&& (want.tags().isEmpty() || question.getTags().stream().anyMatch(want.tags()::contains))
				&& question.getDifficulty() >= want.easiest()
				&& (want.hardest() == 0 || question.getDifficulty() <= want.hardest());
	}

	/** References may be ids or codes. */
	private List<String> ids(List<String> competencies) {
		return competencies.stream()
				.map(c -> library.find(Competency.class, c).map(LibraryCandidates::identity).orElse(c)).toList();
	}

	private boolean usable(Question question) {
		Optional<QuestionType> type = types.of(question.eClass());
		return type.filter(QuestionType::asked).isPresent()
				&& type.get().check(question, "").stream().noneMatch(d -> d.severity() == Severity.ERROR);
	}

	@Override
	public boolean matches(Want want, String question) {
		return library.find(Question.class, question)
				.filter(q -> q.eContainer() instanceof Bank bank
						&& library.find(Bank.class, want.bank()).filter(b -> b == bank).isPresent())
				.filter(q -> matches(want, new HashSet<>(ids(want.competencies())), q)).isPresent();
	}

	@Override
	public Optional<Candidate> candidate(String question) {
		return library.find(Question.class, question).filter(this::usable)
				.map(q -> known(q, q.eContainer() instanceof Bank bank ? bank.getQuestions().indexOf(q) : 0));
	}

	@Override
	public Question question(Candidate candidate) {
		return Objects.requireNonNull(questions.get(candidate.question()), candidate.question());
	}
}
