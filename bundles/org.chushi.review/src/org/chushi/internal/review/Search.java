package org.chushi.internal.review;

import java.util.ArrayList;
import java.util.List;

import org.chushi.review.Anchor;
import org.chushi.review.Located;
import org.chushi.review.Located.Kind;

/** Finds a place again. */
public final class Search {

	/** So much beside a place makes it that place, when it is nowhere else; what is less was the beginning or end of the text. */
	private static final int ENOUGH = 4;

	/** A candidate. @param before characters of the prefix that stand there @param after of the suffix */
	private record Match(int start, int before, int after) {

		int sum() {
			return before + after;
		}
	}

	private Search() {
	}

	public static Located locate(Anchor anchor, String text) {
		if (anchor.whole() || anchor.print().equals(Prints.of(text)) || stays(anchor, text)) {
			return new Located(Kind.HERE, anchor.start(), anchor.end());
		}
		Located elsewhere = elsewhere(anchor, text);
		return elsewhere.kind() == Kind.LOST ? between(anchor, text) : elsewhere;
	}

	/** The words are where they were, and so is what stood on both sides. */
	private static boolean stays(Anchor anchor, String text) {
		return anchor.end() <= text.length() && text.startsWith(anchor.exact(), anchor.start())
				&& anchor.end() - anchor.start() == anchor.exact().length() && whole(anchor, at(anchor, text, anchor.start()))
				&& rivals(anchor, text).size() == 1;
	}

	private static boolean whole(Anchor anchor, Match match) {
		return match.before() == anchor.prefix().length() && match.after() == anchor.suffix().length();
	}

	/** All places where the words stand between exactly what stood around them. */
	private static List<Match> rivals(Anchor anchor, String text) {
		return matches(anchor, text).stream().filter(m -> whole(anchor, m)).toList();
	}

	private static Match at(Anchor anchor, String text, int start) {
		int end = start + anchor.exact().length();
		int before = 0;
		int most = Math.min(start, anchor.prefix().length());
		while (before < most && anchor.prefix().charAt(anchor.prefix().length() - 1 - before) == text.charAt(start - 1 - before)) {
			before++;
		}
		int after = 0;
		most = Math.min(text.length() - end, anchor.suffix().length());
		while (after < most && anchor.suffix().charAt(after) == text.charAt(end + after)) {
			after++;
		}
		return new Match(start, before, after);
	}

	private static List<Match> matches(Anchor anchor, String text) {
		List<Match> matches = new ArrayList<>();
		for (int at = text.indexOf(anchor.exact()); at >= 0; at = at < text.length() ? text.indexOf(anchor.exact(), at + 1) : -1) {
			Match match = at(anchor, text, at);
			if (beside(anchor, match)) {
				matches.add(match);
			}
		}
		return matches;
	}

	/** Enough of both sides stands there, or all of one side: an edit touched the other. */
	private static boolean beside(Anchor anchor, Match match) {
		boolean before = match.before() >= Math.min(ENOUGH, anchor.prefix().length());
		boolean after = match.after() >= Math.min(ENOUGH, anchor.suffix().length());
		return before && after || match.before() == Anchor.CONTEXT || match.after() == Anchor.CONTEXT;
	}

	private static Located elsewhere(Anchor anchor, String text) {
		List<Match> matches = matches(anchor, text);
		int best = matches.stream().mapToInt(Match::sum).max().orElse(0);
		List<Match> winners = matches.stream().filter(m -> m.sum() == best).toList();
		// what fits almost as well may be the place as well
		boolean doubtful = matches.stream().anyMatch(m -> m.sum() < best && 2 * m.sum() > best);
		if (winners.size() != 1 || doubtful) {
			return Located.LOST;
		}
		int start = winners.getFirst().start();
		return new Located(start == anchor.start() ? Kind.HERE : Kind.MOVED, start, start + anchor.exact().length());
	}

	/** Other words stand between what stood around, once. */
	private static Located between(Anchor anchor, String text) {
		String before = anchor.prefix();
		String after = anchor.suffix();
		int from = before.isEmpty() ? 0 : once(text, before);
		int to = after.isEmpty() ? text.length() : once(text, after);
		if (from < 0 || to < 0 || before.length() + after.length() < ENOUGH) {
			return Located.LOST;
		}
		int start = from + before.length();
		return start <= to ? new Located(Kind.CHANGED, start, to) : Located.LOST;
	}

	private static int once(String text, String words) {
		int first = text.indexOf(words);
		return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : -1;
	}
}
