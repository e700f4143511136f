package org.chushi.internal.assessment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.chushi.assessment.CandidateSource.Candidate;
import org.chushi.content.LargeBank;
import org.chushi.content.LargeBank.Entry;
import org.chushi.content.LargeBank.Range;
import org.chushi.content.QuestionKind;
import org.chushi.core.Result;
import org.chushi.model.Question;

/** A bank that stays in its file: kinds are counted, and only what is drawn is looked up. */
final class LargeStock implements Stock {

	private final LargeBank bank;
	private final Predicate<String> asked;
	/** What was looked up for this drawing. */
	private final Map<String, Entry> met = new HashMap<>();

	/** @param asked whether questions of the model class of this name can be asked */
	LargeStock(LargeBank bank, Predicate<String> asked) {
		this.bank = bank;
		this.asked = asked;
	}

	private boolean usable(Range range) {
		return range.sound() && asked.test(range.kind().type());
	}

	private Candidate candidate(Entry entry) {
		met.put(entry.id(), entry);
		return new Candidate(entry.id(), entry.difficulty(), entry.place());
	}

	@Override
	public Row usable(Predicate<QuestionKind> kinds) {
		List<Range> ranges = bank.kinds().stream().filter(r -> usable(r) && kinds.test(r.kind())).toList();
		int[] ends = new int[ranges.size()];
		int size = 0;
		for (int i = 0; i < ends.length; i++) {
			size += ranges.get(i).size();
			ends[i] = size;
		}
		int all = size;
		return new Row() {
			@Override
			public int size() {
				return all;
			}

			@Override
			public Candidate at(int number) {
				int found = Arrays.binarySearch(ends, number);
				int range = found < 0 ? -found - 1 : found + 1;
				return candidate(bank.entry(ranges.get(range).first() + number - (range == 0 ? 0 : ends[range - 1])));
			}
		};
	}

	@Override
	public int unusable(Predicate<QuestionKind> kinds) {
		return bank.kinds().stream().filter(r -> !usable(r) && kinds.test(r.kind())).mapToInt(Range::size).sum();
	}

	private Range range(Entry entry) {
		return bank.kinds().stream().filter(r -> r.holds(entry.number())).findFirst().orElseThrow();
	}

	@Override
	public Optional<Candidate> candidate(String idOrCode) {
		return bank.entry(idOrCode).filter(e -> usable(range(e))).map(this::candidate);
	}

	@Override
	public boolean matches(String idOrCode, Predicate<QuestionKind> kinds) {
		return bank.entry(idOrCode).filter(e -> kinds.test(range(e).kind())).isPresent();
	}

	@Override
	public Result<Question> question(Candidate candidate) {
		return bank.question(met.get(candidate.question()));
	}
}
