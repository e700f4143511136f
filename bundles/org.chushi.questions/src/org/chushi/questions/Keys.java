package org.chushi.questions;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.chushi.core.Bilingual;
import org.chushi.model.AnswerMatch;
import org.chushi.model.Credit;
import org.chushi.model.RewriteCheckKind;
import org.chushi.model.ToleranceKind;

/**
 * What is right and how it is marked, by type: {@link Item#key} and {@link Item#marking}. A correction of the key changes
 * {@code key} only. Weights are percents as the content has them, read with {@link Fraction#percent}.
 *
 * <p>Keys that need no record: of choices, hot text and orderings an array of keys (in an ordering {@code B=C} says that
 * these may be in either order); with weighted credit an object of weights by key; of a matching an object of right
 * sides by left sides; of a transcript an object that says for a message the rules it breaks, with spaces between.
 */
public final class Keys {

	private Keys() {
	}

	/**
	 * Marking of everything answered by keys.
	 *
	 * @param sources  by key as shown: the key in the content, which is the same in all attempts
	 * @param feedback by key as shown; for a transcript by message
	 */
	public record Choosing(Credit credit, Map<String, String> sources, Map<String, Bilingual> feedback) {
		public Choosing {
			credit = credit == null ? Credit.ALL_OR_NOTHING : credit;
			sources = copy(sources);
			feedback = copy(feedback);
		}

		/** Key in the content of an option as shown. */
		public String source(String key) {
			return sources.getOrDefault(key, key);
		}
	}

	/** One entry of the key of a {@code short-answer}. */
	public record Words(String text, AnswerMatch match, String weight, Bilingual feedback) {
		public Words {
			match = match == null ? AnswerMatch.LITERAL : match;
			weight = weight == null ? "" : weight;
			feedback = feedback == null ? Bilingual.same("") : feedback;
		}
	}

	/** Marking of typed words: what is told apart. */
	public record Telling(boolean letterCase, boolean width, boolean script, boolean spaces) {
	}

	/** One entry of the key of a {@code numeric}. @param value a decimal, or {@code *} for any number */
	public record Value(String value, String tolerance, ToleranceKind kind, String weight, Bilingual feedback) {
		public Value {
			tolerance = tolerance == null ? "" : tolerance;
			kind = kind == null ? ToleranceKind.ABSOLUTE : kind;
			weight = weight == null ? "" : weight;
			feedback = feedback == null ? Bilingual.same("") : feedback;
		}
	}

	/** Marking of a {@code numeric}. @param factors how many of a unit make one of the first, by symbol */
	public record Measuring(Map<String, String> factors, String penalty) {
		public Measuring {
			factors = copy(factors);
			penalty = penalty == null ? "" : penalty;
		}
	}

	/** One entry of the key of a {@code gap-fill}; of words, values and choices one list is used. @param share its weight */
	public record Filling(String gap, int share, List<Words> words, List<Value> values, Map<String, String> choices) {
		public Filling {
			words = copy(words);
			values = copy(values);
			choices = copy(choices);
		}
	}

	/** Marking of an {@code essay}. */
	public record Writing(Rubric rubric, Bilingual sample) {
	}

	/** Marking of a {@code rewrite-reply}. @param checksPercent share of the points that the checks decide */
	public record Rewriting(Rubric rubric, Bilingual sample, List<Check> checks, int checksPercent) {
		public Rewriting {
			checks = copy(checks);
		}
	}

	/** Something the program can see in a text. */
	public record Check(RewriteCheckKind kind, String value, Bilingual says) {
	}

	/** How people mark; without criteria they give a share of the points. */
	public record Rubric(Bilingual title, List<Criterion> criteria) {
		public static final Rubric NONE = new Rubric(Bilingual.same(""), List.of());

		public Rubric {
			criteria = copy(criteria);
		}

		/** The highest levels together. */
		public int points() {
			return criteria.stream().mapToInt(Criterion::points).sum();
		}
	}

	/** One thing that is looked at. */
	public record Criterion(String id, Bilingual title, List<Level> levels) {
		public Criterion {
			levels = copy(levels);
		}

		/** Of its highest level. */
		public int points() {
			return levels.stream().mapToInt(Level::points).max().orElse(0);
		}
	}

	public record Level(String id, int points, Bilingual text) {
	}

	private static <T> List<T> copy(List<T> list) {
		return list == null ? List.of() : List.copyOf(list);
	}

	private static <T> Map<String, T> copy(Map<String, T> map) {
		return map == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(map));
	}
}
