package org.chushi.internal.exchange.bank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

import org.chushi.content.BankFile;
import org.chushi.content.BankIndex;
import org.chushi.content.LargeBank;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.model.Bank;
import org.chushi.model.Question;

/** An index that knows where questions stand in their files and how they are called, and no more. */
final class ReadingIndex implements BankIndex {

	@Override
	public LargeBank open(BankFile file) throws IOException {
		List<BankFile.Slice> slices = new ArrayList<>();
		List<String> ids = new ArrayList<>();
		List<Diagnostic> problems = new ArrayList<>();
		file.read(new BankFile.Taker() {
			@Override
			public void question(Question question, BankFile.Slice slice, List<Diagnostic> found) {
				slices.add(slice);
				ids.add(question.getId());
				problems.addAll(found);
			}

			@Override
			public void unreadable(Diagnostic problem) {
				problems.add(problem);
			}

			@Override
			public void bytes(byte[] buffer, int length) {
				// only places matter
			}
		});
		return new Read(file, slices, ids, problems);
	}

	@Override
	public void keep(Set<String> keys) {
		// nothing is kept
	}

	private record Read(BankFile file, List<BankFile.Slice> slices, List<String> ids, List<Diagnostic> problems) implements LargeBank {

		@Override
		public Bank bank() {
			return file.bank();
		}

		@Override
		public int size() {
			return slices.size();
		}

		@Override
		public List<Range> kinds() {
			// nothing is sorted here
			return List.of();
		}

		@Override
		public Entry entry(int number) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<Entry> entry(String idOrCode) {
			int place = ids.indexOf(idOrCode);
			return place < 0 ? Optional.empty() : Optional.of(new Entry(place, idOrCode, "", 0, place, slices.get(place).line()));
		}

		@Override
		public List<Entry> search(List<String> words, IntPredicate numbers, int limit) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Result<Question> question(Entry entry) {
			try {
				return Result.done(file.question(slices.get(entry.place())));
			} catch (IOException e) {
				throw new java.io.UncheckedIOException(e);
			}
		}

		@Override
		public Iterator<Question> questions() {
			return slices.stream().map(slice -> {
				try {
					return file.question(slice);
				} catch (IOException e) {
					throw new java.io.UncheckedIOException(e);
				}
			}).iterator();
		}
	}
}
