package org.chushi.questions;

import java.util.List;
import java.util.Objects;

import org.chushi.core.Bilingual;
import org.chushi.model.Speaker;
import org.chushi.model.UnitUse;

/**
 * What is shown of a question besides its stem, by type: {@link Item#body}. Nothing of a key is in them. An absent list
 * is an empty one.
 */
public final class Bodies {

	private Bodies() {
	}

	/** {@code single-choice}, {@code multiple-choice}, {@code true-false}, {@code ordering}. */
	public record Choices(List<ExamChoice> choices) {
		public Choices {
			choices = copy(choices);
		}
	}

	/** {@code order-procedure}: {@code situation} says what has happened and may be empty. */
	public record Procedure(Bilingual situation, List<ExamChoice> choices) {
		public Procedure {
			choices = copy(choices);
		}
	}

	/** {@code pick-reply}: the chat so far, and replies. */
	public record Replies(List<Message> chat, List<ExamChoice> choices) {
		public Replies {
			chat = copy(chat);
			choices = copy(choices);
		}
	}

	/**
	 * A message of a chat.
	 *
	 * @param at time shown beside it; empty when there is none
	 */
	public record Message(String key, Speaker speaker, String at, Bilingual text) {
		public Message {
			Objects.requireNonNull(key);
			at = at == null ? "" : at;
		}
	}

	/** {@code matching}: each of {@code lefts} is given one of {@code rights}, which may be more. */
	public record Matching(List<ExamChoice> lefts, List<ExamChoice> rights) {
		public Matching {
			lefts = copy(lefts);
			rights = copy(rights);
		}
	}

	/** {@code short-answer}: a line to type in. */
	public record Line(int longest) {
	}

	/** {@code numeric}: a number, and with which units it may be given. */
	public record Number(UnitUse unit, List<String> units) {
		public Number {
			units = copy(units);
		}
	}

	/** {@code gap-fill}: the passage marks each gap as {@code [[key]]} in both languages. */
	public record Gaps(Bilingual passage, List<Field> gaps) {
		public Gaps {
			gaps = copy(gaps);
		}
	}

	/** How a gap is filled. */
	public enum Filling {
		WORDS, NUMBER, LIST
	}

	/** A gap. @param choices of a list; empty otherwise */
	public record Field(String key, Filling filling, List<ExamChoice> choices) {
		public Field {
			choices = copy(choices);
		}
	}

	/**
	 * {@code hot-text}: the passage marks each place as {@code [[key:words]]} in both languages.
	 *
	 * @param picks how many may be picked; 0 for any number
	 */
	public record Places(Bilingual passage, List<String> places, int picks) {
		public Places {
			places = copy(places);
		}
	}

	/** {@code essay}: fewest and most characters, 0 for no condition. */
	public record Writing(int fewest, int most) {
	}

	/** {@code rewrite-reply}: a reply to be written better. @param wishes what the program will look at, in words */
	public record Rewriting(List<Message> chat, Bilingual reply, List<Bilingual> wishes, int fewest, int most) {
		public Rewriting {
			chat = copy(chat);
			wishes = copy(wishes);
		}
	}

	/** {@code spot-violation}: messages to be marked, with the rule each breaks. */
	public record Transcript(List<Message> chat, List<ExamChoice> rules) {
		public Transcript {
			chat = copy(chat);
			rules = copy(rules);
		}
	}

	/** {@code typing-drill}. @param seconds time limit; 0 for none */
	public record Drill(Bilingual passage, int charactersPerMinute, int accuracyPercent, int seconds) {
	}

	/** {@code foreign}: a question this program does not know. @param source as it came */
	public record Foreign(String format, String kind, String source) {
	}

	private static <T> List<T> copy(List<T> list) {
		return list == null ? List.of() : List.copyOf(list);
	}
}
