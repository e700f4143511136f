package org.chushi.internal.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

import org.chushi.content.BankFile;
import org.chushi.content.BankIndex;
import org.chushi.content.LargeBank;
import org.chushi.content.QuestionKind;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.model.Bank;
import org.chushi.model.Question;

/** An index that keeps what it reads in memory. */
final class MemoryIndex implements BankIndex {

	final Set<String> opened = new TreeSet<>();
	Set<String> kept = Set.of();
	int read;

	@Override
	public LargeBank open(BankFile file) throws IOException {
		opened.add(file.key());
		List<Question> questions = new ArrayList<>();
		List<BankFile.Slice> slices = new ArrayList<>();
		List<Diagnostic> problems = new ArrayList<>();
		file.read(new BankFile.Taker() {
			@Override
			public void question(Question question, BankFile.Slice slice, List<Diagnostic> found) {
				questions.add(question);
				slices.add(slice);
				problems.addAll(found);
			}

			@Override
			public void unreadable(Diagnostic problem) {
				problems.add(problem);
			}

			@Override
			public void bytes(byte[] buffer, int length) {
				// not needed here
			}
		});
		read = questions.size();
		return new Held(file, questions, slices, problems);
	}

	@Override
	public void keep(Set<String> keys) {
		kept = keys;
	}

	private record Held(BankFile file, List<Question> all, List<BankFile.Slice> slices, List<Diagnostic> problems) implements LargeBank {

		@Override
		public Bank bank() {
			return file.bank();
		}

		@Override
		public int size() {
			return all.size();
		}

		@Override
		public List<Range> kinds() {
			return all.stream().map(q -> new Range(QuestionKind.of(q), true, all.indexOf(q), 1)).sorted(Comparator.comparing(Range::kind)).toList();
		}

		@Override
		public Entry entry(int number) {
			Question q = all.get(number);
			return new Entry(number, q.getId(), q.getCode(), q.getDifficulty(), number, slices.get(number).line());
		}

		@Override
		public Optional<Entry> entry(String idOrCode) {
			return all.stream().filter(q -> idOrCode.equals(q.getId()) || idOrCode.equals(q.getCode())).findFirst().map(q -> entry(all.indexOf(q)));
		}

		@Override
		public List<Entry> search(List<String> words, IntPredicate numbers, int limit) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Result<Question> question(Entry entry) {
			try {
				return Result.done(file.question(slices.get(entry.number())));
			} catch (IOException e) {
				throw new java.io.UncheckedIOException(e);
			}
		}

		@Override
		public Iterator<Question> questions() {
			return all.iterator();
		}
	}
}
