package org.chushi.internal.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

import org.chushi.assessment.CandidateSource;
import org.chushi.assessment.WrittenBank;
import org.chushi.assessment.WrittenBank.Asked;
import org.chushi.content.QuestionKind;
import org.chushi.content.Texts;
import org.chushi.core.Result;
import org.chushi.model.Question;

/** Candidates of banks that are being written, then those of the library. They are counted, and never asked. */
final class WrittenCandidates implements CandidateSource {

	/** A question and its place in its bank. */
	private record Placed(WrittenBank bank, Asked asked, QuestionKind kind, Candidate candidate) {
	}

	private final List<WrittenBank> banks;
	private final LibraryCandidates others;
	private final Predicate<String> asked;
	private final Map<String, Placed> byName = new HashMap<>();
	private final Map<WrittenBank, List<Placed>> stocks = new HashMap<>();

	/** @param asked whether questions of a class of the model are asked in exams */
	WrittenCandidates(List<WrittenBank> banks, LibraryCandidates others, Predicate<String> asked) {
		this.banks = banks;
		this.others = others;
		this.asked = asked;
		for (WrittenBank bank : banks) {
			List<Placed> stock = new ArrayList<>();
			bank.questions().forEach(q -> stock.add(new Placed(bank, q, q.kind(), new Candidate(q.id(), q.difficulty(), stock.size()))));
			stock.forEach(p -> byName.putIfAbsent(p.asked().id(), p));
			stocks.put(bank, stock);
		}
		stocks.values().forEach(stock -> stock.forEach(p -> byName.putIfAbsent(p.asked().code(), p)));
	}

	private boolean usable(Placed placed) {
		return placed.asked().sound() && asked.test(placed.asked().type());
	}

	@Override
	public Found find(Want want, Set<String> without, Set<String> barred, int limit, RandomGenerator random) {
		Optional<WrittenBank> bank = banks.stream().filter(b -> b.is(want.bank())).findFirst();
		if (bank.isEmpty()) {
			return others.find(want, without, barred, limit, random);
		}
		Predicate<QuestionKind> kinds = remembered(others.kinds(want));
		List<Placed> fitting = stocks.get(bank.get()).stream().filter(p -> kinds.test(p.kind())).toList();
		List<Candidate> found = fitting.stream().filter(this::usable).map(Placed::candidate)
				.filter(c -> !without.contains(c.question()) && !barred.contains(c.question())).limit(limit).toList();
		return new Found(Optional.of(Texts.of(bank.get().head().getTitle())), found,
				(int) fitting.stream().filter(p -> !usable(p)).count(), 0);
	}

	/** Many questions are of few kinds. */
	private static Predicate<QuestionKind> remembered(Predicate<QuestionKind> kinds) {
		Map<QuestionKind, Boolean> known = new HashMap<>();
		return kind -> known.computeIfAbsent(kind, kinds::test);
	}

	@Override
	public boolean matches(Want want, String question) {
		Placed own = byName.get(question);
		return own == null ? others.matches(want, question) : own.bank().is(want.bank()) && others.kinds(want).test(own.kind());
	}

	@Override
	public Optional<Candidate> candidate(String question) {
		Placed own = byName.get(question);
		return own == null ? others.candidate(question) : Optional.of(own).filter(this::usable).map(Placed::candidate);
	}

	@Override
	public Result<Question> question(Candidate candidate) {
		throw new UnsupportedOperationException("what is being written is not asked yet");
	}
}
