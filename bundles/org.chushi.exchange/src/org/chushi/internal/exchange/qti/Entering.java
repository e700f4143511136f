package org.chushi.internal.exchange.qti;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.chushi.internal.exchange.Messages;
import org.chushi.internal.exchange.Numbers;
import org.chushi.internal.exchange.QuestionMaker;
import org.chushi.internal.exchange.qti.Part.Near;
import org.chushi.internal.exchange.qti.Part.Option;
import org.chushi.model.AcceptedAnswer;
import org.chushi.model.AnswerMatch;
import org.chushi.model.Gap;
import org.chushi.model.GapFill;
import org.chushi.model.ListGap;
import org.chushi.model.NumberGap;
import org.chushi.model.NumericAnswer;
import org.chushi.model.NumericQuestion;
import org.chushi.model.Question;
import org.chushi.model.ShortAnswer;
import org.chushi.model.Tolerant;
import org.chushi.model.TypedGap;

/** What is typed: words and numbers, alone or in gaps. What is accepted is found by trying what stands in the rules. */
final class Entering {

	private static final BigDecimal HAIR = new BigDecimal("0.000001");

	private final QuestionMaker maker;
	private final Asked asked;

	Entering(QuestionMaker maker, Asked asked) {
		this.maker = maker;
		this.asked = asked;
	}

	/** Answers that earn something, in percent of the best. */
	private static Map<String, BigDecimal> accepted(Part part, Function<List<String>, BigDecimal> earns) {
		Map<String, BigDecimal> earned = new LinkedHashMap<>();
		part.correct.forEach(c -> earned.put(c, earns.apply(List.of(c))));
		part.candidates.forEach(c -> earned.putIfAbsent(c, earns.apply(List.of(c))));
		BigDecimal most = earned.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
		earned.values().removeIf(s -> s.signum() <= 0);
		earned.replaceAll((c, s) -> Processing.divide(s, most).movePointRight(2).setScale(5, RoundingMode.HALF_UP));
		return earned;
	}

	Optional<Question> words(Part part, Function<List<String>, BigDecimal> earns) {
		ShortAnswer question = QuestionMaker.MODEL.createShortAnswer();
		return words(part, earns, question.getAnswers(), question) ? Optional.of(question) : Optional.empty();
	}

	private boolean words(Part part, Function<List<String>, BigDecimal> earns, List<AcceptedAnswer> into, Tolerant of) {
		Map<String, BigDecimal> accepted = accepted(part, earns);
		boolean exact = accepted.keySet().stream().map(c -> List.of(turned(c))).filter(t -> !accepted.containsKey(t.getFirst()))
				.anyMatch(t -> earns.apply(t).signum() <= 0);
		of.setCaseSensitive(of.isCaseSensitive() || exact);
		Map<String, String> once = new LinkedHashMap<>();
		accepted.forEach((said, percent) -> {
			if (once.put(of.isCaseSensitive() ? said : said.toLowerCase(Locale.ROOT), said) == null) {
				into.add(maker.accepted(said, AnswerMatch.LITERAL, percent, ""));
			}
		});
		return !into.isEmpty();
	}

	/** In the other case. */
	private static String turned(String text) {
		String upper = text.toUpperCase(Locale.ROOT);
		return upper.equals(text) ? text.toLowerCase(Locale.ROOT) : upper;
	}

	Optional<Question> number(Part part, Function<List<String>, BigDecimal> earns) {
		NumericQuestion question = QuestionMaker.MODEL.createNumericQuestion();
		return numbers(part, earns, question.getAnswers()) ? Optional.of(question) : Optional.empty();
	}

	private boolean numbers(Part part, Function<List<String>, BigDecimal> earns, List<NumericAnswer> into) {
		part.near.forEach(n -> part.candidates.add(n.value().toPlainString()));
		boolean wider = false;
		for (Map.Entry<String, BigDecimal> each : accepted(part, earns).entrySet()) {
			BigDecimal value = Numbers.decimal(each.getKey());
			if (value == null || into.stream().anyMatch(a -> within(a, value))) {
				continue;
			}
			Near near = part.near.stream().filter(n -> n.value().compareTo(value) == 0 && ends(n, earns)).findFirst()
					.orElse(new Near(value, BigDecimal.ZERO));
			wider |= near.tolerance().signum() == 0 && earns.apply(List.of(value.add(HAIR).toPlainString())).signum() > 0;
			into.add(answer(near, each.getValue()));
		}
		if (wider) {
			maker.loss(asked.line, Messages.Qti_near, Messages.Qti_nearRemedy, asked.name);
		}
		return !into.isEmpty();
	}

	private static boolean within(NumericAnswer answer, BigDecimal value) {
		BigDecimal tolerance = answer.getTolerance() == null ? BigDecimal.ZERO : new BigDecimal(answer.getTolerance());
		return new BigDecimal(answer.getValue()).subtract(value).abs().compareTo(tolerance) <= 0;
	}

	/** Whether it scores just inside and not just outside. */
	private static boolean ends(Near near, Function<List<String>, BigDecimal> earns) {
		BigDecimal hair = near.tolerance().multiply(HAIR);
		return earns.apply(List.of(near.value().add(near.tolerance()).subtract(hair).toPlainString())).signum() > 0
				&& earns.apply(List.of(near.value().add(near.tolerance()).add(hair).add(HAIR.multiply(HAIR)).toPlainString())).signum() <= 0;
	}

	private static NumericAnswer answer(Near near, BigDecimal percent) {
		NumericAnswer answer = QuestionMaker.MODEL.createNumericAnswer();
		answer.setValue(QuestionMaker.plain(near.value()));
		answer.setTolerance(near.tolerance().signum() == 0 ? null : QuestionMaker.plain(near.tolerance()));
		answer.setWeight(QuestionMaker.weight(percent));
		return answer;
	}

	/** @param earns points of the gap alone */
	Optional<Gap> gap(Part part, Function<List<String>, BigDecimal> earns, GapFill question) {
		if (part.kind == Part.Kind.LIST) {
			return list(part, earns);
		}
		if (part.number) {
			NumberGap gap = QuestionMaker.MODEL.createNumberGap();
			return numbers(part, earns, gap.getAnswers()) ? Optional.of(gap) : Optional.empty();
		}
		TypedGap gap = QuestionMaker.MODEL.createTypedGap();
		return words(part, earns, gap.getAnswers(), question) ? Optional.of(gap) : Optional.empty();
	}

	private Optional<Gap> list(Part part, Function<List<String>, BigDecimal> earns) {
		ListGap gap = QuestionMaker.MODEL.createListGap();
		gap.setFixedOrder(part.fixed);
		List<BigDecimal> earned = part.options.stream().map(o -> earns.apply(List.of(o.id()))).toList();
		BigDecimal most = earned.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
		if (most.signum() <= 0) {
			return Optional.empty();
		}
		for (int i = 0; i < earned.size(); i++) {
			Option option = part.options.get(i);
			boolean right = earned.get(i).compareTo(most) == 0;
			var choice = maker.choice(gap.getChoices(), option.text(), right, option.feedback());
			if (!right && earned.get(i).signum() > 0) {
				choice.setWeight(QuestionMaker.plain(Processing.divide(earned.get(i), most).movePointRight(2)));
			}
		}
		return Optional.of(gap);
	}
}
