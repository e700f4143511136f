package org.chushi.internal.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.chushi.assessment.CandidateSource.Candidate;
import org.chushi.content.QuestionKind;
import org.chushi.core.Result;
import org.chushi.model.Bank;
import org.chushi.model.Question;

/** A bank that is loaded. */
final class LoadedStock implements Stock {

	private record Held(Question question, Candidate candidate, QuestionKind kind, boolean usable) {
	}

	private final List<Held> inOrder = new ArrayList<>();
	private final Map<String, Held> byName = new HashMap<>();

	LoadedStock(Bank bank, Predicate<Question> usable) {
		for (Question question : bank.getQuestions()) {
			String id = LibraryCandidates.identity(question);
			Held held = new Held(question, new Candidate(id, question.getDifficulty(), inOrder.size()), QuestionKind.of(question),
					usable.test(question));
			inOrder.add(held);
		}
		inOrder.forEach(h -> byName.putIfAbsent(h.candidate().question(), h));
		inOrder.forEach(h -> byName.putIfAbsent(LibraryCandidates.code(h.question()), h));
		inOrder.sort(Comparator.comparing(Held::kind).thenComparing(h -> h.candidate().question()));
	}

	@Override
	public Row usable(Predicate<QuestionKind> kinds) {
		List<Held> all = inOrder.stream().filter(h -> h.usable() && kinds.test(h.kind())).toList();
		return new Row() {
			@Override
			public int size() {
				return all.size();
			}

			@Override
			public Candidate at(int number) {
				return all.get(number).candidate();
			}
		};
	}

	@Override
	public int unusable(Predicate<QuestionKind> kinds) {
		return (int) inOrder.stream().filter(h -> !h.usable() && kinds.test(h.kind())).count();
	}

	@Override
	public Optional<Candidate> candidate(String idOrCode) {
		return Optional.ofNullable(byName.get(idOrCode)).filter(Held::usable).map(Held::candidate);
	}

	@Override
	public boolean matches(String idOrCode, Predicate<QuestionKind> kinds) {
		return byName.containsKey(idOrCode) && kinds.test(byName.get(idOrCode).kind());
	}

	@Override
	public Result<Question> question(Candidate candidate) {
		return Result.done(byName.get(candidate.question()).question());
	}
}
