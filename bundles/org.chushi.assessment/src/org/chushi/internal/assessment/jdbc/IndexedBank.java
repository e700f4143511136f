package org.chushi.internal.assessment.jdbc;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

import org.chushi.content.BankFile;
import org.chushi.content.LargeBank;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.internal.assessment.BankTexts;
import org.chushi.internal.assessment.SearchedText;
import org.chushi.model.Bank;
import org.chushi.model.Question;

/** A large bank through its index; an index that breaks is written anew and asked again. */
final class IndexedBank implements LargeBank {

	private final BankFile file;
	private final ItemIndex index;
	private final List<Diagnostic> problems;
	private final int size;
	private volatile ItemStore store;
	private volatile List<Range> kinds;

	IndexedBank(BankFile file, ItemStore store, ItemIndex index) {
		this.file = file;
		this.store = store;
		this.index = index;
		problems = ask(ItemStore::problems);
		size = ask(ItemStore::size);
	}

	private <T> T ask(Function<ItemStore, T> question) {
		ItemStore asked = store;
		try {
			return question.apply(asked);
		} catch (StoreFailure e) {
			store = index.mended(file, asked, e);
			return question.apply(store);
		}
	}

	@Override
	public Bank bank() {
		return file.bank();
	}

	@Override
	public int size() {
		return size;
	}

	@Override
	public List<Diagnostic> problems() {
		return problems;
	}

	@Override
	public List<Range> kinds() {
		List<Range> known = kinds;
		if (known == null) {
			known = ask(ItemStore::kinds);
			kinds = known;
		}
		return known;
	}

	@Override
	public Entry entry(int number) {
		return ask(s -> s.entry(number));
	}

	@Override
	public Optional<Entry> entry(String idOrCode) {
		return ask(s -> s.entry(idOrCode));
	}

	@Override
	public List<Entry> search(List<String> words, IntPredicate numbers, int limit) {
		List<String> plain = SearchedText.words(words);
		return IntStream.iterate(0, from -> from < size, from -> from + Postings.BLOCK)
				.flatMap(from -> IntStream.of(ask(s -> s.places(plain, from)))).mapToObj(place -> ask(s -> s.at(place)))
				.filter(f -> numbers.test(f.entry().number()) && (plain.isEmpty() || holds(f, plain))).limit(limit)
				.map(ItemStore.Found::entry).toList();
	}

	private boolean holds(ItemStore.Found found, List<String> words) {
		return question(found.entry(), found.slice()) instanceof Result.Done<Question> done && SearchedText.holds(done.value(), words);
	}

	@Override
	public Result<Question> question(Entry entry) {
		return question(entry, ask(s -> s.slice(entry.place())));
	}

	private Result<Question> question(Entry entry, BankFile.Slice slice) {
		try {
			Question question = file.question(slice);
			String id = question.getId() == null ? question.getCode() : question.getId();
			return entry.id().equals(id) ? Result.done(question) : Result.refused(BankTexts.changed(file.bank()));
		} catch (IOException e) {
			return Result.refused(BankTexts.changed(file.bank()));
		}
	}

	@Override
	public Iterator<Question> questions() {
		return IntStream.range(0, size).mapToObj(place -> ask(s -> s.at(place)))
				.map(found -> LargeBank.readable(question(found.entry(), found.slice()))).iterator();
	}

	@Override
	public void stems(LongConsumer taker) {
		ask(s -> {
			s.stems(taker);
			return s;
		});
	}
}
