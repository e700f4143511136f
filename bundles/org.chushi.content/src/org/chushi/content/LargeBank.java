package org.chushi.content;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;

import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.model.Bank;
import org.chushi.model.Question;

/**
 * A bank that is too large to be loaded: its questions stay in their file, are known by an index, and are read one by one.
 * They have numbers from 0 on, in an order that only their content gives: by kind, then by id. For any thread, but not for
 * that of the screen.
 */
public interface LargeBank {

	/** Banks with more bytes, about twenty thousand questions, are left in their files when there is an index. */
	long BYTES = 16 << 20;

	/**
	 * The questions of one kind.
	 *
	 * @param sound whether the checks found no error in them
	 * @param first the first of their numbers, which follow each other
	 * @param size  how many they are
	 */
	record Range(QuestionKind kind, boolean sound, int first, int size) {

		public boolean holds(int number) {
			return number >= first && number < first + size;
		}
	}

	/**
	 * A question as the index knows it.
	 *
	 * @param number in the order of kinds
	 * @param id     its id, or its code when it has none
	 * @param place  in the file, from 0
	 * @param line   in the file
	 */
	record Entry(int number, String id, String code, int difficulty, int place, int line) {
	}

	/** Title, id and code; without its questions. */
	Bank bank();

	int size();

	/** What the checks found; of many of one sort only the first ones, and how many more. */
	List<Diagnostic> problems();

	/** In the order of their numbers; together all questions. */
	List<Range> kinds();

	/** @param number from 0 to {@link #size}, exclusive */
	Entry entry(int number);

	Optional<Entry> entry(String idOrCode);

	/**
	 * In the order of the file.
	 *
	 * @param words   all of them are in the question's stem, code or tags; capitals and widths do not matter
	 * @param numbers those that are looked at
	 */
	List<Entry> search(List<String> words, IntPredicate numbers, int limit);

	/** Refused when the file is no longer as it was read. */
	Result<Question> question(Entry entry);

	/**
	 * All of them as they are in the file now, one after the other.
	 *
	 * @return an iterator that throws {@link UnreadableBank} where the file is no longer as it was read
	 */
	Iterator<Question> questions();

	/** What {@link #question} gave, for those who cannot go on without. @throws UnreadableBank when it was refused */
	static Question readable(Result<Question> question) {
		return switch (question) {
		case Result.Done<Question> done -> done.value();
		case Result.Refused<Question> refused -> throw new UnreadableBank(refused.reason());
		};
	}

	/** Of all of them, as {@link Stems#fingerprint} gives it, in any order; some perhaps twice. */
	default void stems(LongConsumer taker) {
		questions().forEachRemaining(q -> taker.accept(Stems.fingerprint(q)));
	}
}
