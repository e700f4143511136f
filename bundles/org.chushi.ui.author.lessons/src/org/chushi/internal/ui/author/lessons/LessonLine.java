package org.chushi.internal.ui.author.lessons;

import java.util.Optional;

import org.chushi.authoring.Project;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.lessons.LessonPair;
import org.chushi.lessons.LessonText;
import org.chushi.model.Document;
import org.chushi.model.Lesson;

/**
 * A lesson in the list of its course.
 *
 * @param state how its two pages stand to each other
 * @param zh    the Chinese page that this was said of
 * @param en    the English page that this was said of
 */
record LessonLine(Bilingual title, int minutes, Bilingual state, String zh, String en) {

	/** @param before what was said of the lesson before: the same pages are not compared again */
	static LessonLine of(Project project, Lesson lesson, Optional<LessonLine> before) {
		Bilingual said = Texts.of(lesson.getTitle());
		Bilingual title = said.blank() ? Bilingual.same(String.valueOf(lesson.getCode())) : said;
		String zh = text(project, lesson, Language.ZH);
		String en = text(project, lesson, Language.EN);
		Bilingual state = before.filter(b -> b.zh.equals(zh) && b.en.equals(en)).map(LessonLine::state).orElseGet(() -> state(zh, en));
		return new LessonLine(title, lesson.getMinutes(), state, zh, en);
	}

	/** Whether there is nothing to do about the pages. */
	boolean even() {
		return state.equals(Messages.LessonLine_even.text());
	}

	private static Bilingual state(String zh, String en) {
		return zh.isBlank() && en.isBlank() ? Messages.LessonLine_empty.text()
				: zh.isBlank() ? Messages.LessonLine_noZh.text() : en.isBlank() ? Messages.LessonLine_noEn.text() : compared(zh, en);
	}

	private static Bilingual compared(String zh, String en) {
		int differences = new LessonPair(LessonText.of(zh), LessonText.of(en)).differences().size();
		return differences == 0 ? Messages.LessonLine_even.text() : Messages.LessonLine_differs.text(differences);
	}

	private static String text(Project project, Lesson lesson, Language language) {
		return project.document(lesson.getPath() + "." + language.tag() + ".md").map(Document::getText).map(t -> t == null ? "" : t).orElse("");
	}
}
