package org.chushi.internal.exchange.bank;

import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.content.LargeBank;
import org.chushi.model.Question;

/** The questions that a bank has so far: each is met again once at most, the others are left. */
interface Before {

	/** Empty when it has none of this id, or has given it already. */
	Optional<Question> take(String id);

	/** How many were not taken. */
	int left();

	/** Those that were not taken, in their order. */
	Iterator<Question> rest();

	/** Of a bank that is loaded, or none. */
	static Before loaded(List<Question> questions) {
		Map<String, Question> byId = new LinkedHashMap<>();
		questions.forEach(q -> byId.put(q.getId(), q));
		return new Before() {
			@Override
			public Optional<Question> take(String id) {
				return Optional.ofNullable(byId.remove(id));
			}

			@Override
			public int left() {
				return byId.size();
			}

			@Override
			public Iterator<Question> rest() {
				return byId.values().iterator();
			}
		};
	}

	/** Of a bank that stays in its file: a bit for each question is all that is held. */
	static Before large(LargeBank bank) {
		BitSet taken = new BitSet(bank.size());
		return new Before() {
			@Override
			public Optional<Question> take(String id) {
				Optional<LargeBank.Entry> entry = bank.entry(id).filter(e -> e.id().equals(id) && !taken.get(e.place()));
				entry.ifPresent(e -> taken.set(e.place()));
				return entry.map(bank::question).map(LargeBank::readable);
			}

			@Override
			public int left() {
				return bank.size() - taken.cardinality();
			}

			@Override
			public Iterator<Question> rest() {
				int[] place = { 0 };
				return left() == 0 ? Collections.emptyIterator()
						: Stream.generate(bank.questions()::next).limit(bank.size()).filter(q -> !taken.get(place[0]++)).iterator();
			}
		};
	}
}
