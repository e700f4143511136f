package org.chushi.internal.ui.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.model.Course;
import org.chushi.model.Lesson;
import org.chushi.training.Learning.LessonState;

/**
 * A lesson with all that is needed to read it, so that the page itself asks nobody.
 *
 * @param course   title of its course; empty when it stands alone
 * @param place    in the course, from 1
 * @param of       lessons of the course
 * @param previous id of the lesson before it; empty for the first
 * @param next     id of the lesson after it; empty for the last
 * @param text     in the language asked for; empty when there is none
 * @param pictures by the path written in the text
 */
record Reading(String id, Bilingual title, int minutes, Bilingual course, String courseId, int place, int of,
		String previous, String next, String text, Map<String, byte[]> pictures, LessonState state) {

	private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*\\]\\(\\s*<?([^)\\s>]+)");

	static Reading of(Library library, Lesson lesson, Language language, LessonState state) {
		Optional<Course> course = lesson.eContainer() instanceof Course c ? Optional.of(c) : Optional.empty();
		List<Lesson> lessons = course.<List<Lesson>>map(Course::getLessons).orElse(List.of(lesson));
		int at = lessons.indexOf(lesson);
		String text = library.text(lesson, language).orElse("");
		return new Reading(lesson.getId(), Texts.of(lesson.getTitle()), lesson.getMinutes(),
				course.map(c -> Texts.of(c.getTitle())).orElse(Bilingual.same("")), course.map(Course::getId).orElse(""),
				at + 1, lessons.size(), at > 0 ? lessons.get(at - 1).getId() : "",
				at + 1 < lessons.size() ? lessons.get(at + 1).getId() : "", text, pictures(library, lesson, text), state);
	}

	private static Map<String, byte[]> pictures(Library library, Lesson lesson, String text) {
		Map<String, byte[]> pictures = new HashMap<>();
		Matcher matcher = PICTURE.matcher(text);
		while (matcher.find()) {
			library.file(lesson, matcher.group(1)).ifPresent(bytes -> pictures.put(matcher.group(1), bytes));
		}
		return pictures;
	}
}
