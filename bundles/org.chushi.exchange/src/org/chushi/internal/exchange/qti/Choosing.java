package org.chushi.internal.exchange.qti;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.chushi.internal.exchange.Messages;
import org.chushi.internal.exchange.QuestionMaker;
import org.chushi.internal.exchange.qti.Part.Option;
import org.chushi.model.Choice;
import org.chushi.model.ChoiceQuestion;
import org.chushi.model.Credit;
import org.chushi.model.HotSpot;
import org.chushi.model.HotText;
import org.chushi.model.Question;
import org.chushi.model.TrueFalse;

/** Choice questions, their credit found by running the rules over the options, and over sets of them where many may be chosen. */
final class Choosing {

	private static final int ALL_SETS = 10;
	private static final int SAMPLES = 600;
	private static final BigDecimal CLOSE = new BigDecimal("0.0005");
	private static final Set<String> TRUE = Set.of("true", "对", "正确");
	private static final Set<String> FALSE = Set.of("false", "错", "错误");

	private final QuestionMaker maker;
	private final Scores scores;
	private final Part part;
	private final Asked asked;

	Choosing(QuestionMaker maker, Scores scores, Part part, Asked asked) {
		this.maker = maker;
		this.scores = scores;
		this.part = part;
		this.asked = asked;
	}

	/** Empty when ours would score otherwise. */
	Optional<Question> question() {
		return part.many ? many() : single();
	}

	private Optional<Question> single() {
		List<BigDecimal> earned = part.options.stream().map(o -> scores.of(part, List.of(o.id()))).toList();
		BigDecimal most = earned.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
		List<BigDecimal> percents = earned.stream().map(s -> percent(s, most)).toList();
		Optional<Question> judged = most.signum() > 0 ? judgement(percents) : Optional.empty();
		if (judged.isPresent()) {
			return judged;
		}
		ChoiceQuestion question = QuestionMaker.MODEL.createSingleChoice();
		options(question);
		if (most.signum() <= 0) {
			return Optional.empty();
		}
		maker.credit(question, percents, true, asked.line);
		return Optional.of(question);
	}

	/** Two options that say true and false. */
	private Optional<Question> judgement(List<BigDecimal> percents) {
		if (part.options.size() != 2 || percents.stream().anyMatch(p -> p.signum() != 0 && p.compareTo(BigDecimal.valueOf(100)) != 0)) {
			return Optional.empty();
		}
		Option first = part.options.getFirst();
		Option second = part.options.getLast();
		boolean yesFirst = says(first, TRUE) && says(second, FALSE);
		if (!yesFirst && !(says(first, FALSE) && says(second, TRUE)) || percents.get(0).equals(percents.get(1))) {
			return Optional.empty();
		}
		TrueFalse question = QuestionMaker.MODEL.createTrueFalse();
		question.setAnswer(percents.get(yesFirst ? 0 : 1).signum() > 0);
		question.setFeedbackTrue(maker.text((yesFirst ? first : second).feedback()));
		question.setFeedbackFalse(maker.text((yesFirst ? second : first).feedback()));
		return Optional.of(question);
	}

	private static boolean says(Option option, Set<String> words) {
		return words.contains(option.text().toLowerCase(java.util.Locale.ROOT));
	}

	private void options(ChoiceQuestion question) {
		part.options.forEach(o -> maker.choice(question.getChoices(), o.text().isEmpty() ? o.id() : o.text(), false, o.feedback()));
		question.setFixedOrder(part.fixed);
	}

	private static BigDecimal percent(BigDecimal score, BigDecimal most) {
		return most.signum() <= 0 ? BigDecimal.ZERO
				: Processing.divide(score, most).movePointRight(2).setScale(5, RoundingMode.HALF_UP).max(BigDecimal.valueOf(-100));
	}

	/** A set of options and its share of the highest score. */
	private record Tried(BitSet chosen, BigDecimal share) {
	}

	private List<Tried> tried() {
		int n = part.options.size();
		List<BitSet> sets = new ArrayList<>();
		if (n <= ALL_SETS) {
			IntStream.range(1, 1 << n).forEach(bits -> sets.add(BitSet.valueOf(new long[] { bits })));
		} else {
			// with the same seed the same sets: an import is repeatable
			Random random = new Random(n);
			IntStream.range(0, n).forEach(i -> sets.add(bits(i)));
			IntStream.range(0, SAMPLES).forEach(i -> sets.add(BitSet.valueOf(new long[] { random.nextLong() & (1L << Math.min(n, 62)) - 1 })));
			BitSet right = new BitSet();
			IntStream.range(0, n).filter(i -> part.correct.contains(part.options.get(i).id())).forEach(right::set);
			sets.add(right);
		}
		List<BitSet> allowed = sets.stream().filter(s -> !s.isEmpty() && (part.most == 0 || s.cardinality() <= part.most)).distinct().toList();
		List<BigDecimal> earned = allowed.stream().map(s -> scores.of(part, s.stream().mapToObj(i -> part.options.get(i).id()).toList())).toList();
		BigDecimal most = earned.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
		return most.signum() <= 0 ? List.of() : IntStream.range(0, allowed.size())
				.mapToObj(i -> new Tried(allowed.get(i), Processing.divide(earned.get(i), most))).toList();
	}

	private static BitSet bits(int bit) {
		BitSet set = new BitSet();
		set.set(bit);
		return set;
	}

	/** How a set of options is scored, and which are right. */
	private record Found(Credit credit, BitSet right, List<BigDecimal> percents) {
	}

	/** Empty when no rule of ours scores alike. */
	private Optional<Found> found(List<Tried> tried) {
		List<Tried> full = tried.stream().filter(t -> t.share().compareTo(BigDecimal.ONE) == 0).toList();
		if (full.size() == 1 && tried.stream().allMatch(t -> t == full.getFirst() || t.share().signum() <= 0)) {
			return Optional.of(new Found(Credit.ALL_OR_NOTHING, full.getFirst().chosen(), List.of()));
		}
		BigDecimal[] singles = new BigDecimal[part.options.size()];
		tried.stream().filter(t -> t.chosen().cardinality() == 1).forEach(t -> singles[t.chosen().nextSetBit(0)] = t.share());
		if (java.util.Arrays.stream(singles).anyMatch(s -> s == null)) {
			return Optional.empty();
		}
		full.stream().min(java.util.Comparator.comparingInt(t -> t.chosen().cardinality())).ifPresent(f -> below(singles, f.chosen(), tried));
		boolean adds = tried.stream().allMatch(t -> close(t.share(), t.chosen().stream().mapToObj(i -> singles[i]).reduce(BigDecimal.ZERO, BigDecimal::add)));
		BitSet right = new BitSet();
		IntStream.range(0, singles.length).filter(i -> singles[i].signum() > 0).forEach(right::set);
		BitSet key = full.isEmpty() ? right : full.getFirst().chosen();
		boolean partial = tried.stream().allMatch(t -> close(t.share(), partial(t.chosen(), key)));
		if (partial) {
			return Optional.of(new Found(Credit.PARTIAL, key, List.of()));
		}
		return adds ? Optional.of(new Found(Credit.WEIGHTED, right, java.util.Arrays.stream(singles).map(s -> percent(s, BigDecimal.ONE)).toList()))
				: Optional.empty();
	}

	/** A score ends at its lower bound: what an option takes away is seen beside the right ones only. */
	private static void below(BigDecimal[] singles, BitSet key, List<Tried> tried) {
		for (int i = 0; i < singles.length; i++) {
			BitSet with = (BitSet) key.clone();
			with.set(i);
			if (singles[i].signum() <= 0 && !key.get(i)) {
				int at = i;
				tried.stream().filter(t -> t.chosen().equals(with)).findFirst()
						.ifPresent(t -> singles[at] = singles[at].min(t.share().subtract(BigDecimal.ONE)));
			}
		}
	}

	private static BigDecimal partial(BitSet chosen, BitSet key) {
		BitSet hit = (BitSet) chosen.clone();
		hit.and(key);
		int right = hit.cardinality();
		return key.isEmpty() ? BigDecimal.ZERO
				: Processing.divide(BigDecimal.valueOf(right - (chosen.cardinality() - right)), BigDecimal.valueOf(key.cardinality()));
	}

	/** Both within 0 and 1, where a score ends. */
	private static boolean close(BigDecimal a, BigDecimal b) {
		return within(a).subtract(within(b)).abs().compareTo(CLOSE) <= 0;
	}

	private static BigDecimal within(BigDecimal share) {
		return share.max(BigDecimal.ZERO).min(BigDecimal.ONE);
	}

	private Optional<Question> many() {
		ChoiceQuestion question = QuestionMaker.MODEL.createMultipleChoice();
		options(question);
		List<Tried> tried = tried();
		if (tried.isEmpty()) {
			return Optional.empty();
		}
		return found(tried).map(f -> {
			question.setCredit(f.credit());
			for (int i = 0; i < question.getChoices().size(); i++) {
				Choice choice = question.getChoices().get(i);
				choice.setCorrect(f.right().get(i));
				choice.setWeight(f.credit() == Credit.WEIGHTED ? QuestionMaker.plain(f.percents().get(i)) : null);
			}
			return question;
		});
	}

	/** Passages of a text that are picked. */
	Optional<Question> hot(String passage) {
		HotText question = QuestionMaker.MODEL.createHotText();
		question.setPassage(maker.text(passage));
		question.setPicks(part.many ? part.most : 1);
		List<Tried> tried = tried();
		Optional<Found> found = part.many ? found(tried) : one(tried);
		if (tried.isEmpty() || found.isEmpty()) {
			return Optional.empty();
		}
		question.setCredit(found.get().credit() == Credit.WEIGHTED ? Credit.PARTIAL : found.get().credit());
		if (found.get().credit() == Credit.WEIGHTED) {
			maker.loss(asked.line, Messages.Qti_shares, Messages.Qti_sharesRemedy);
		}
		for (int i = 0; i < part.options.size(); i++) {
			HotSpot spot = QuestionMaker.MODEL.createHotSpot();
			spot.setKey(part.options.get(i).id());
			spot.setCorrect(found.get().right().get(i));
			spot.setFeedback(maker.text(part.options.get(i).feedback()));
			question.getSpots().add(spot);
		}
		return Optional.of(question);
	}

	private static Optional<Found> one(List<Tried> tried) {
		List<Tried> right = tried.stream().filter(t -> t.chosen().cardinality() == 1 && t.share().signum() > 0).collect(Collectors.toList());
		return right.size() == 1 ? Optional.of(new Found(Credit.ALL_OR_NOTHING, right.getFirst().chosen(), List.of())) : Optional.empty();
	}
}
