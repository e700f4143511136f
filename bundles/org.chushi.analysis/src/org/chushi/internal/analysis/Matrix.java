package org.chushi.internal.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.assessment.SatPapers.Sat;
import org.chushi.psychometrics.Responses;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.ItemScore;

/**
 * Scores of people on the questions that they were asked. A question that somebody was not asked, or that nobody can judge,
 * is missing for them; one without an answer counts zero. Where the points of a question changed from attempt to attempt,
 * shares of them count by the points of the newest.
 */
final class Matrix {

	/** Shares are taken to a hundredth, so that columns have few levels whatever markers gave. */
	private static final int PLACES = 2;

	private final List<Sat> sats;
	private final Map<String, Item> items = new LinkedHashMap<>();

	/** @param sats one of each person, the newest last */
	Matrix(List<Sat> sats) {
		this.sats = sats;
		sats.reversed().forEach(s -> s.paper().items().stream().filter(i -> i.points() > 0)
				.forEach(i -> items.putIfAbsent(i.question(), i)));
	}

	/** As in the newest attempt that has it, in the order of the newest attempt. */
	List<Item> items() {
		return List.copyOf(items.values());
	}

	List<Sat> sats() {
		return sats;
	}

	/** In points. People have no names. */
	Responses scores() {
		List<String> ids = List.copyOf(items.keySet());
		Responses.Builder builder = Responses.builder(ids);
		items.values().forEach(i -> builder.maximum(i.question(), BigDecimal.valueOf(i.points())));
		for (Sat sat : sats) {
			Map<String, ItemScore> scores = judged(sat);
			BigDecimal[] row = new BigDecimal[ids.size()];
			for (int i = 0; i < row.length; i++) {
				row[i] = Optional.ofNullable(scores.get(ids.get(i))).map(s -> points(items.get(s.question()), s)).orElse(null);
			}
			builder.row("", row);
		}
		return builder.build().value();
	}

	private static BigDecimal points(Item item, ItemScore score) {
		Fraction share = score.points().dividedBy(score.maximum());
		return new BigDecimal(share.numerator()).divide(new BigDecimal(share.denominator()), PLACES, RoundingMode.HALF_UP)
				.multiply(BigDecimal.valueOf(item.points()));
	}

	/** Right is what earned all its points. */
	Responses marks() {
		byte[][] columns = new byte[items.size()][sats.size()];
		List<String> ids = List.copyOf(items.keySet());
		for (int p = 0; p < sats.size(); p++) {
			Map<String, ItemScore> scores = judged(sats.get(p));
			for (int i = 0; i < columns.length; i++) {
				ItemScore score = scores.get(ids.get(i));
				columns[i][p] = (byte) (score == null ? -1 : score.full() ? 1 : 0);
			}
		}
		return Responses.marked(ids, columns).value();
	}

	private static Map<String, ItemScore> judged(Sat sat) {
		Map<String, ItemScore> judged = new LinkedHashMap<>();
		sat.score().items().stream().filter(s -> s.judged() && s.maximum() > 0).forEach(s -> judged.put(s.question(), s));
		return judged;
	}

	/** The question as each person had it; empty for those who had not. */
	List<Optional<Item>> asked(String question) {
		List<Optional<Item>> asked = new ArrayList<>();
		sats.forEach(s -> asked.add(s.paper().item(question)));
		return asked;
	}
}
