package org.chushi.internal.review;

import java.util.Optional;

import org.chushi.core.Result;
import org.chushi.review.Anchor;
import org.chushi.review.Manuscript;
import org.chushi.review.Passage;

/** Places that can be spoken of. */
final class Spots {

	/** Characters of a suggestion at most. */
	private static final int LONGEST = 20_000;

	private Spots() {
	}

	/** @param path empty for the piece as a whole */
	static Result<Anchor> anchor(Manuscript text, String path, int start, int end) {
		if (path.isEmpty()) {
			return Result.done(Anchor.WHOLE);
		}
		Optional<Passage> passage = text.passage(path);
		if (passage.isEmpty()) {
			return Result.refused(Messages.Spots_noPassage.text(path, String.join(", ", text.passages().stream().map(Passage::path).toList())));
		}
		String words = passage.get().text();
		if (start < 0 || end < start || end > words.length() || inside(words, start) || inside(words, end)) {
			return Result.refused(Messages.Spots_noPlace.text(start, end, words.length()));
		}
		return Result.done(Anchor.of(path, words, start, end));
	}

	/** Between the halves of one character. */
	private static boolean inside(String words, int at) {
		return at > 0 && at < words.length() && Character.isHighSurrogate(words.charAt(at - 1)) && Character.isLowSurrogate(words.charAt(at));
	}

	/** What no file of a pack can hold: control characters, half a character, what is none. */
	private static boolean unfit(int c) {
		return c < ' ' && c != '\n' && c != '\t' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE || c == 0xFFFE || c == 0xFFFF;
	}

	static Result<Anchor> suggestion(Manuscript text, String path, int start, int end, String words, String why) {
		if (why.isBlank()) {
			return Result.refused(Messages.ReviewDesk_noReason.text());
		}
		if (text.passage(path).filter(Passage::prose).isEmpty()) {
			return Result.refused(Messages.Spots_noProse.text(path));
		}
		if (words.length() > LONGEST || words.codePoints().anyMatch(Spots::unfit)) {
			return Result.refused(Messages.Spots_unfit.text(LONGEST));
		}
		return anchor(text, path, start, end).then(a -> a.exact().equals(words) ? Result.refused(Messages.Spots_same.text()) : Result.done(a));
	}
}
