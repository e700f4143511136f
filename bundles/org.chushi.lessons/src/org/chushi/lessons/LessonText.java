package org.chushi.lessons;

import java.util.List;

import org.chushi.internal.lessons.Cutting;
import org.chushi.internal.lessons.Grammar;
import org.chushi.internal.lessons.Outline;
import org.chushi.internal.lessons.Reckoning;
import org.commonmark.node.Document;

/**
 * One page of a lesson, parsed: CommonMark with the tables of GitHub, with {@link CallOut}s and {@link CheckQuestion}s. The
 * screen, the checks and the search all read lessons through this.
 *
 * @param source   as it was written
 * @param document to be rendered; not to be changed
 * @param parts    in the order of the text
 * @param words    everything that is read, without marks
 */
public record LessonText(String source, Document document, List<Part> parts, String words) {

	public LessonText {
		parts = List.copyOf(parts);
	}

	/** Every text is a lesson: what means nothing is read as words. */
	public static LessonText of(String markdown) {
		Document document = Grammar.parse(markdown);
		Outline outline = Outline.of(document);
		return new LessonText(markdown, document, outline.parts(), outline.words());
	}

	/** The parts of one kind. */
	public <T extends Part> List<T> parts(Class<T> kind) {
		return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/** As it is read, screen by screen. */
	public Steps steps() {
		return Cutting.of(source, document);
	}

	/** Words and, in Chinese, characters. */
	public int count() {
		return Reckoning.count(words);
	}

	/** How long reading it takes, answering included: at least one minute. A suggestion. */
	public int minutes() {
		return Reckoning.minutes(this);
	}
}
