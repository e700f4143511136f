package org.chushi.internal.ui.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.lessons.LessonText;
import org.chushi.lessons.Part;
import org.chushi.model.Course;
import org.chushi.model.Lesson;
import org.chushi.questions.ExamQuestion;
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
 * @param checks   the questions it asks in its midst, by id; without those that cannot be asked
 */
record Reading(String id, Bilingual title, int minutes, Bilingual course, String courseId, int place, int of,
		String previous, String next, String text, Map<String, byte[]> pictures, Map<String, ExamQuestion> checks, LessonState state) {

	/** @param ask from ids to the questions that can be asked */
	static Reading of(Library library, Lesson lesson, Language language, LessonState state,
			Function<List<String>, Map<String, ExamQuestion>> ask) {
		Optional<Course> course = lesson.eContainer() instanceof Course c ? Optional.of(c) : Optional.empty();
		List<Lesson> lessons = course.<List<Lesson>>map(Course::getLessons).orElse(List.of(lesson));
		int at = lessons.indexOf(lesson);
		String text = library.text(lesson, language).orElse("");
		LessonText page = LessonText.of(text);
		List<String> checks = page.parts(Part.Check.class).stream().map(Part.Check::question).distinct().toList();
		return new Reading(lesson.getId(), Texts.of(lesson.getTitle()), lesson.getMinutes(),
				course.map(c -> Texts.of(c.getTitle())).orElse(Bilingual.same("")), course.map(Course::getId).orElse(""),
				at + 1, lessons.size(), at > 0 ? lessons.get(at - 1).getId() : "",
				at + 1 < lessons.size() ? lessons.get(at + 1).getId() : "", text, pictures(library, lesson, page),
				checks.isEmpty() ? Map.of() : ask.apply(checks), state);
	}

	private static Map<String, byte[]> pictures(Library library, Lesson lesson, LessonText page) {
		Map<String, byte[]> pictures = new HashMap<>();
		page.parts(Part.Picture.class).forEach(p -> library.file(lesson, p.path()).ifPresent(bytes -> pictures.put(p.path(), bytes)));
		return pictures;
	}
}
