package org.chushi.internal.questions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.Question;
import org.chushi.questions.Fraction;

/** Credit in percent, as content writes it. */
final class Weights {

	static final String FULL = "100";

	private Weights() {
	}

	/** Left out is full credit; what is no percentage earns nothing. */
	static Fraction of(String written) {
		return written == null || written.isBlank() ? Fraction.ONE : Fraction.percent(written.strip()).orElse(Fraction.ZERO);
	}

	/** With single choice, an option that is left out earns nothing. */
	static Fraction of(Map<String, String> weights, String key) {
		return weights.containsKey(key) ? of(weights.get(key)) : Fraction.ZERO;
	}

	static boolean isFull(String written) {
		return of(written).equals(Fraction.ONE);
	}

	static Fraction positive(Collection<String> weights) {
		return weights.stream().map(Weights::of).map(Fraction::atLeastZero).reduce(Fraction.ZERO, Fraction::plus);
	}

	static Fraction within(Fraction value, Fraction lowest) {
		Fraction top = value.min(Fraction.ONE);
		return top.compareTo(lowest) < 0 ? lowest : top;
	}

	/** Why these cannot be weights: one has to earn everything, or, where several are chosen, all together. */
	static Optional<Bilingual> wrong(Collection<String> weights, boolean together) {
		Optional<String> bad = weights.stream().filter(w -> !isPercent(w)).findFirst();
		if (bad.isPresent()) {
			return Optional.of(Messages.Weights_noPercent.text(bad.get()));
		}
		if (together) {
			return positive(weights).equals(Fraction.ONE) ? Optional.empty()
					: Optional.of(Messages.Weights_sum.text(positive(weights).times(100).decimal(3)));
		}
		return weights.stream().anyMatch(Weights::isFull) ? Optional.empty() : Optional.of(Messages.Weights_noneFull.text());
	}

	static List<Diagnostic> check(Question question, Collection<String> weights, boolean together, String place) {
		return wrong(weights.stream().map(w -> Objects.requireNonNullElse(w, "")).toList(), together)
				.map(why -> Diagnostic.error(place, Messages.Weights_wrong.text(Items.name(question), why),
						Messages.Weights_remedy.text()))
				.stream().toList();
	}

	private static boolean isPercent(String written) {
		return written.isBlank() || Fraction.percent(written.strip()).isPresent();
	}
}
