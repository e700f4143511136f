package org.chushi.internal.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.authoring.Outdated;
import org.chushi.core.Language;
import org.chushi.internal.review.ReviewEvents.PairPrints;
import org.chushi.internal.review.ReviewEvents.TextReworded;

/**
 * What is known of the texts of one element, by the saves alone.
 *
 * @param outdated one language of these was changed after the other
 * @param settled  of these both languages were found to say the same last: told once more, it is nothing new
 */
record PairStates(String element, List<Outdated> outdated, List<Settled> settled) {

	/** So many are remembered: who saves once more after the disk refused does so soon. */
	private static final int SETTLED = 16;

	/** Both languages of a text as they were when they were found to say the same. */
	record Settled(String path, PairPrints prints) {
	}

	/** Nothing is known. */
	static PairStates none(String element) {
		return new PairStates(element, List.of(), List.of());
	}

	PairStates {
		outdated = List.copyOf(outdated);
		settled = List.copyOf(settled);
	}

	PairStates reworded(TextReworded text, Instant when, String by) {
		if (settled.contains(new Settled(text.path(), text.after()))) {
			return this;
		}
		Optional<Outdated> before = outdated.stream().filter(o -> o.path().equals(text.path()) && o.print().equals(print(text.before(), o.side()))).findFirst();
		if (text.was() == null) {
			return before.map(b -> settle(b, text)).orElse(this);
		}
		Language changed = text.before().zh().equals(text.after().zh()) ? Language.EN : Language.ZH;
		return before.map(b -> b.side() == changed ? settle(b, text) : again(b, text, when, by)).orElseGet(() -> first(text, changed, when, by));
	}

	/** The language that changed before changes once more: as it was, there was nothing. */
	private PairStates again(Outdated before, TextReworded text, Instant when, String by) {
		return Outdated.print(before.was()).equals(print(text.after(), before.side().other())) ? settle(before, text)
				: without(before).with(new Outdated(element, text.path(), before.side(), before.print(), before.was(), when, by));
	}

	private PairStates first(TextReworded text, Language changed, Instant when, String by) {
		Language other = changed.other();
		boolean nothing = text.filled() || print(text.after(), other).equals(Outdated.print(""));
		return nothing ? this : with(new Outdated(element, text.path(), other, print(text.after(), other), text.was(), when, by));
	}

	private PairStates settle(Outdated before, TextReworded text) {
		return without(before).plus(new Settled(text.path(), text.after()));
	}

	/** @param fits whether it is right still */
	PairStates judged(Outdated text, boolean fits) {
		return fits ? without(text) : without(text).with(text);
	}

	private PairStates without(Outdated gone) {
		return new PairStates(element, outdated.stream().filter(o -> !same(o, gone)).toList(), settled);
	}

	private static boolean same(Outdated one, Outdated other) {
		return one.path().equals(other.path()) && one.side() == other.side() && one.print().equals(other.print());
	}

	private PairStates with(Outdated more) {
		List<Outdated> all = new ArrayList<>(outdated);
		all.add(more);
		return new PairStates(element, all, settled.stream().filter(s -> !s.path().equals(more.path()) || !print(s.prints(), more.side()).equals(more.print())).toList());
	}

	private PairStates plus(Settled more) {
		List<Settled> all = new ArrayList<>(settled);
		all.remove(more);
		all.add(more);
		return new PairStates(element, outdated, all.subList(Math.max(0, all.size() - SETTLED), all.size()));
	}

	boolean nothing() {
		return outdated.isEmpty() && settled.isEmpty();
	}

	private static String print(PairPrints prints, Language language) {
		return language == Language.ZH ? prints.zh() : prints.en();
	}
}
