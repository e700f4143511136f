package org.chushi.internal.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.authoring.Outdated;
import org.chushi.core.Bilingual;
import org.chushi.journal.EventType;
import org.chushi.people.Role;
import org.chushi.review.Anchor;
import org.chushi.review.Manuscript;
import org.chushi.review.Passage;

/** What happens in reviews, on one stream an element. Texts are kept as they were, so that history needs no old pack. */
final class ReviewEvents {

	/**
	 * A text as it was.
	 *
	 * @param colleagues hash of what colleagues had then, when that was something else; absent when it was this, or nothing
	 */
	record Kept(String hash, List<Passage> passages, String colleagues) {

		static Kept of(Manuscript text, Optional<Manuscript> colleagues) {
			String hash = text.hash();
			return new Kept(hash, text.passages(), colleagues.map(Manuscript::hash).filter(h -> !h.equals(hash)).orElse(null));
		}
	}

	/**
	 * Somebody asks others to look.
	 *
	 * @param fresh whether a new round begins
	 * @param role  absent when only people are asked
	 */
	record Asked(String element, String pack, String type, Bilingual kind, Bilingual says, Kept text, List<UUID> people, Role role,
			String note, boolean fresh) {
	}

	/** The text was changed by hand. */
	record TextKept(String element, Kept text, String why) {
	}

	record Remarked(String element, UUID remark, Anchor anchor, String words) {
	}

	record RemarkAnswered(String element, UUID remark, String words) {
	}

	record RemarkSettled(String element, UUID remark, boolean resolved) {
	}

	record Suggested(String element, UUID suggestion, Anchor anchor, String text, String why) {
	}

	/**
	 * Somebody is about to put it in: when the program stops before that is told of, whoever finds the text so can finish it.
	 *
	 * @param hash of the text with the suggestion in it
	 */
	record SuggestionTaken(String element, UUID suggestion, String hash) {
	}

	/** @param text with the suggestion in it */
	record SuggestionAccepted(String element, UUID suggestion, Kept text) {
	}

	record SuggestionRefused(String element, UUID suggestion, String reason) {
	}

	/**
	 * Words and marks looked at, by number.
	 *
	 * @param hash    of the text that was shown
	 * @param print   of the passage they were numbered in
	 * @param passage its text, where no version keeps it and nobody has told it; else absent
	 */
	record Weighed(String element, String hash, String path, String print, String passage, List<Integer> words) {
	}

	/** @param enough whether with it as many have approved as the policy wants */
	record TextApproved(String element, String hash, int weighed, int of, String words, boolean enough) {
	}

	record GivenBack(String element, String hash, String reason) {
	}

	/** Also of what never was in review. */
	record ContentWithdrawn(String element, String pack, String type, Bilingual kind, Bilingual says, String hash, String reason) {
	}

	/** Somebody saved parts of a pack in the studio. @param pack code @param elements ids of what is new or other than before */
	record PartsSaved(String pack, List<String> elements) {

		PartsSaved {
			elements = List.copyOf(elements);
		}
	}

	/** What the two languages of a text are known by. */
	record PairPrints(String zh, String en) {
	}

	/**
	 * A text that was saved with other words.
	 *
	 * @param path   in the element, see {@code org.chushi.authoring.Outdated}
	 * @param was    the words of the only language that changed, as they were; absent when both did
	 * @param filled whether these words stood for nothing of their own: there were none, or they were a copy of the other language
	 */
	record TextReworded(String element, String path, PairPrints before, PairPrints after, String was, boolean filled) {
	}

	/** Texts of a pack were saved with other words. @param pack code */
	record TextsReworded(String pack, List<TextReworded> texts) {

		TextsReworded {
			texts = List.copyOf(texts);
		}
	}

	/**
	 * Somebody looked at a text that was out of date in one language.
	 *
	 * @param outdated as it was known
	 * @param fits     whether it is right still; false takes back that it was said to be
	 */
	record TextJudged(Outdated outdated, boolean fits) {
	}

	/** @param pack code */
	record TextsJudged(String pack, List<TextJudged> texts) {

		TextsJudged {
			texts = List.copyOf(texts);
		}
	}

	static final EventType<TextsReworded> REWORDED = new EventType<>("ContentTextsReworded", 1, TextsReworded.class);
	static final EventType<TextsJudged> JUDGED = new EventType<>("ContentTextsJudged", 1, TextsJudged.class);
	static final EventType<PartsSaved> SAVED = new EventType<>("ContentPartsSaved", 1, PartsSaved.class);
	static final EventType<Asked> ASKED = new EventType<>("ContentReviewAsked", 1, Asked.class);
	static final EventType<TextKept> KEPT = new EventType<>("ContentTextKept", 1, TextKept.class);
	static final EventType<Remarked> REMARKED = new EventType<>("ContentRemarked", 1, Remarked.class);
	static final EventType<RemarkAnswered> ANSWERED = new EventType<>("ContentRemarkAnswered", 1, RemarkAnswered.class);
	static final EventType<RemarkSettled> SETTLED = new EventType<>("ContentRemarkSettled", 1, RemarkSettled.class);
	static final EventType<Suggested> SUGGESTED = new EventType<>("ContentSuggested", 1, Suggested.class);
	static final EventType<SuggestionTaken> TAKEN = new EventType<>("ContentSuggestionTaken", 1, SuggestionTaken.class);
	static final EventType<SuggestionAccepted> ACCEPTED = new EventType<>("ContentSuggestionAccepted", 1, SuggestionAccepted.class);
	static final EventType<SuggestionRefused> REFUSED = new EventType<>("ContentSuggestionRefused", 1, SuggestionRefused.class);
	static final EventType<Weighed> WEIGHED = new EventType<>("ContentWeighed", 2, Weighed.class);
	static final EventType<TextApproved> APPROVED = new EventType<>("ContentApproved", 1, TextApproved.class);
	static final EventType<GivenBack> GIVEN_BACK = new EventType<>("ContentGivenBack", 1, GivenBack.class);

	/** As {@code org.chushi.publishing} tells it; of its content this is what a review goes by. @param code of the pack */
	record PackPublished(String code, String version) {
	}

	static final EventType<PackPublished> PUBLISHED = EventType.of(PackPublished.class);
	static final EventType<ContentWithdrawn> WITHDRAWN = EventType.of(ContentWithdrawn.class);

	private ReviewEvents() {
	}

	static String stream(String element) {
		return "content-review/" + element;
	}
}
