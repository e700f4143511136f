package org.chushi.internal.exchange.qti;

import static org.chushi.internal.exchange.QuestionMaker.MODEL;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.chushi.core.Phrase;
import org.chushi.internal.exchange.Messages;
import org.chushi.internal.exchange.QuestionMaker;
import org.chushi.internal.exchange.qti.Part.Kind;
import org.chushi.internal.exchange.qti.Part.Option;
import org.chushi.model.Credit;
import org.chushi.model.Distractor;
import org.chushi.model.Essay;
import org.chushi.model.Gap;
import org.chushi.model.GapFill;
import org.chushi.model.MatchPair;
import org.chushi.model.MatchingQuestion;
import org.chushi.model.Ordering;
import org.chushi.model.OrderingItem;
import org.chushi.model.Question;

/**
 * Makes a question of an item. What earns what is not read from the form of its rules but found by asking them: the rules
 * are run over the possible responses, and the question is made only when ours would score alike. Else it is kept whole.
 */
final class Understanding {

	private final QuestionMaker maker;

	Understanding(QuestionMaker maker) {
		this.maker = maker;
	}

	/** Why an item is no question of this program. */
	private static final class Beyond extends Exception {
		private static final long serialVersionUID = 1L;
		private final transient Phrase why;
		private final transient Object[] arguments;

		Beyond(Phrase why, Object... arguments) {
			super(why.name());
			this.why = why;
			this.arguments = arguments;
		}
	}

	void take(Asked asked, String kind) {
		Scores scores = new Scores(asked);
		try {
			if (!asked.beyond.isEmpty()) {
				throw new Beyond(Messages.Qti_beyond, asked.beyond);
			}
			Question question = question(asked, scores);
			question.setStem(maker.text(asked.stem.isBlank() ? asked.name : asked.stem));
			question.setExplanation(maker.text(asked.explanation));
			asked.tags.forEach(t -> question.getTags().add(maker.string(t)));
			question.setDifficulty(asked.difficulty);
			maker.add(question, asked.name, asked.line);
			if (!scores.unknown().isEmpty()) {
				maker.loss(asked.line, Messages.Qti_rule, Messages.Qti_ruleRemedy, scores.unknown(), asked.name);
			}
			if (asked.stem.isBlank()) {
				maker.warning(asked.line, Messages.Maker_noStem, Messages.Maker_noStemRemedy);
			}
		} catch (Beyond e) {
			maker.drop();
			maker.foreign(kind, asked.stem.isBlank() ? asked.name : asked.stem, asked.source, asked.name, asked.line, e.why, e.arguments);
		}
	}

	private Question question(Asked asked, Scores scores) throws Beyond {
		boolean gaps = asked.parts.stream().allMatch(p -> p.kind == Kind.LIST || p.kind == Kind.ENTRY)
				&& (asked.parts.size() > 1 || asked.parts.getFirst().inline || asked.parts.getFirst().kind == Kind.LIST);
		if (gaps) {
			return gaps(asked, scores);
		}
		if (asked.parts.size() > 1) {
			throw new Beyond(Messages.Qti_several, asked.parts.size());
		}
		Part part = asked.parts.getFirst();
		return switch (part.kind) {
		case CHOICE -> part.options.size() < 2 || keyless(asked, part) ? few() : new Choosing(maker, scores, part, asked).question()
				.orElseThrow(() -> new Beyond(Messages.Qti_scoring, asked.name));
		case HOT -> new Choosing(maker, scores, part, asked).hot(asked.passage)
				.orElseThrow(() -> new Beyond(Messages.Qti_scoring, asked.name));
		case ORDER -> order(part, scores);
		case MATCH -> match(asked, part, scores);
		case GAPS -> drops(asked, part, scores);
		case TEXT -> essay(asked);
		default -> entry(asked, part, scores);
		};
	}

	private static boolean keyless(Asked asked, Part part) {
		return asked.scoring == null && part.correct.isEmpty();
	}

	private static Question few() throws Beyond {
		throw new Beyond(Messages.Qti_noKey);
	}

	private Essay essay(Asked asked) {
		Essay essay = MODEL.createEssay();
		essay.setSample(maker.text(asked.sample));
		return essay;
	}

	private Question entry(Asked asked, Part part, Scores scores) throws Beyond {
		Entering entering = new Entering(maker, asked);
		return (part.number || part.kind == Kind.SLIDER ? entering.number(part, r -> scores.of(part, r))
				: entering.words(part, r -> scores.of(part, r))).orElseThrow(() -> new Beyond(Messages.Qti_noKey));
	}

	private Ordering order(Part part, Scores scores) throws Beyond {
		List<String> right = part.correct;
		if (right.size() != part.options.size() || right.size() < 2 || !part.options.stream().map(Option::id).toList().containsAll(right)) {
			throw new Beyond(Messages.Qti_noKey);
		}
		Ordering question = MODEL.createOrdering();
		for (String id : right) {
			String said = part.options.stream().filter(o -> o.id().equals(id)).findFirst().map(Option::text).orElse(id);
			OrderingItem item = maker.say(MODEL.createOrderingItem(), said);
			item.setKey(QuestionMaker.key(question.getItems().size()));
			question.getItems().add(item);
		}
		List<String> turned = new ArrayList<>(right);
		java.util.Collections.swap(turned, 0, 1);
		List<String> last = new ArrayList<>(right);
		java.util.Collections.swap(last, right.size() - 2, right.size() - 1);
		boolean partial = scores.of(part, turned).signum() > 0 || scores.of(part, last).signum() > 0;
		question.setCredit(partial ? Credit.PARTIAL : Credit.ALL_OR_NOTHING);
		if (partial && scores.unknown().isEmpty()) {
			maker.loss(0, Messages.Qti_shares, Messages.Qti_sharesRemedy);
		}
		return question;
	}

	// --- pairs --------------------------------------------------------------------------------------------------------

	/** Right pairs, as the source names them or as its rules reward them. */
	private static List<String[]> pairs(Part part, Scores scores) {
		List<String> right = !part.correct.isEmpty() ? part.correct
				: part.candidates.stream().filter(c -> scores.of(part, List.of(c)).signum() > 0).toList();
		return right.stream().map(p -> p.strip().split("\\s+")).filter(p -> p.length == 2).toList();
	}

	private MatchingQuestion match(Asked asked, Part part, Scores scores) throws Beyond {
		List<String[]> right = pairs(part, scores);
		Map<String, Option> left = byId(part.options);
		Map<String, Option> others = byId(part.targets);
		boolean turned = distinct(right, 0) < right.size();
		if (right.isEmpty() || turned && distinct(right, 1) < right.size()) {
			throw new Beyond(right.isEmpty() ? Messages.Qti_noKey : Messages.Qti_manyToMany);
		}
		MatchingQuestion question = MODEL.createMatchingQuestion();
		for (String[] pair : right) {
			Option a = turned ? others.get(pair[1]) : left.get(pair[0]);
			Option b = turned ? left.get(pair[0]) : others.get(pair[1]);
			if (a == null || b == null) {
				throw new Beyond(Messages.Qti_noKey);
			}
			MatchPair made = MODEL.createMatchPair();
			made.setLeft(maker.text(a.text()));
			made.setRight(maker.text(b.text()));
			question.getPairs().add(made);
		}
		Set<String> asking = right.stream().map(p -> p[turned ? 1 : 0]).collect(Collectors.toSet());
		Set<String> used = right.stream().map(p -> p[turned ? 0 : 1]).collect(Collectors.toSet());
		if (!asking.containsAll((turned ? others : left).keySet())) {
			maker.loss(asked.line, Messages.Qti_alone, Messages.Qti_aloneRemedy);
		}
		(turned ? left : others).values().stream().filter(o -> !used.contains(o.id())).forEach(o -> {
			Distractor distractor = MODEL.createDistractor();
			distractor.setText(maker.text(o.text()));
			question.getDistractors().add(distractor);
		});
		question.setCredit(shares(asked, part, scores, right) ? Credit.PARTIAL : Credit.ALL_OR_NOTHING);
		return question;
	}

	private static long distinct(List<String[]> pairs, int side) {
		return pairs.stream().map(p -> p[side]).distinct().count();
	}

	private static Map<String, Option> byId(List<Option> options) {
		Map<String, Option> byId = new LinkedHashMap<>();
		options.forEach(o -> byId.put(o.id(), o));
		return byId;
	}

	/** Whether each pair earns its share; unequal shares are a loss. */
	private boolean shares(Asked asked, Part part, Scores scores, List<String[]> right) {
		List<BigDecimal> each = right.stream().map(p -> scores.of(part, List.of(p[0] + " " + p[1]))).toList();
		boolean partial = each.stream().anyMatch(s -> s.signum() > 0) && right.size() > 1;
		if (partial && each.stream().anyMatch(s -> s.compareTo(each.getFirst()) != 0)) {
			maker.loss(asked.line, Messages.Qti_shares, Messages.Qti_sharesRemedy);
		}
		return partial;
	}

	/** Words dropped into gaps. */
	private GapFill drops(Asked asked, Part part, Scores scores) throws Beyond {
		Map<String, String> right = new HashMap<>();
		pairs(part, scores).forEach(p -> right.put(p[1], p[0]));
		GapFill question = MODEL.createGapFill();
		question.setPassage(maker.text(asked.passage));
		for (Option place : part.targets) {
			String word = right.get(place.id());
			if (word == null) {
				throw new Beyond(Messages.Qti_noKey);
			}
			var gap = MODEL.createListGap();
			gap.setKey(place.text());
			part.options.forEach(o -> maker.choice(gap.getChoices(), o.text(), o.id().equals(word), ""));
			question.getGaps().add(gap);
		}
		List<String[]> pairs = right.entrySet().stream().map(e -> new String[] { e.getValue(), e.getKey() }).toList();
		if (pairs.size() > 1 && !shares(asked, part, scores, pairs)) {
			maker.loss(asked.line, Messages.Qti_together, Messages.Qti_togetherRemedy);
		}
		return question;
	}

	// --- gaps ---------------------------------------------------------------------------------------------------------

	private GapFill gaps(Asked asked, Scores scores) throws Beyond {
		Map<String, List<String>> right = new HashMap<>();
		asked.parts.forEach(p -> right.put(p.id, p.correct.isEmpty() ? p.candidates.stream().limit(1).toList() : p.correct));
		BigDecimal most = scores.of(right);
		GapFill question = MODEL.createGapFill();
		question.setPassage(maker.text(asked.passage));
		List<BigDecimal> shares = new ArrayList<>();
		Entering entering = new Entering(maker, asked);
		for (Part part : asked.parts) {
			BigDecimal without = scores.among(right, part, List.of());
			Gap gap = entering.gap(part, r -> scores.among(right, part, r).subtract(without), question)
					.orElseThrow(() -> new Beyond(Messages.Qti_noKey));
			gap.setKey(Integer.toString(question.getGaps().size() + 1));
			question.getGaps().add(gap);
			shares.add(scores.among(right, part, right.get(part.id)).subtract(without));
		}
		weigh(asked, question, shares, most);
		return question;
	}

	private void weigh(Asked asked, GapFill question, List<BigDecimal> shares, BigDecimal most) {
		BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal least = shares.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ONE);
		if (shares.size() > 1 && sum.subtract(most).abs().compareTo(new BigDecimal("0.0001")) > 0) {
			maker.loss(asked.line, Messages.Qti_together, Messages.Qti_togetherRemedy);
		} else if (least.signum() > 0 && shares.stream().anyMatch(s -> s.compareTo(least) != 0)) {
			List<BigDecimal> ratios = shares.stream().map(s -> Processing.divide(s, least).stripTrailingZeros()).toList();
			int places = ratios.stream().allMatch(r -> r.scale() <= 0) ? 0 : 2;
			for (int i = 0; i < shares.size(); i++) {
				question.getGaps().get(i).setShare(ratios.get(i).movePointRight(places).intValue());
			}
		}
	}
}
