package org.chushi.internal.ui.author.lessons;

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
 * @param even  whether there is nothing to do about them
 */
record LessonLine(Bilingual title, int minutes, Bilingual state, boolean even) {

	static LessonLine of(Project project, Lesson lesson) {
		Bilingual said = Texts.of(lesson.getTitle());
		Bilingual title = said.blank() ? Bilingual.same(String.valueOf(lesson.getCode())) : said;
		String zh = text(project, lesson, Language.ZH);
		String en = text(project, lesson, Language.EN);
		Bilingual state = zh.isBlank() && en.isBlank() ? Messages.LessonLine_empty.text()
				: zh.isBlank() ? Messages.LessonLine_noZh.text() : en.isBlank() ? Messages.LessonLine_noEn.text() : compared(zh, en);
		return new LessonLine(title, lesson.getMinutes(), state, state.equals(Messages.LessonLine_even.text()));
	}

	private static Bilingual compared(String zh, String en) {
		int differences = new LessonPair(LessonText.of(zh), LessonText.of(en)).differences().size();
		return differences == 0 ? Messages.LessonLine_even.text() : Messages.LessonLine_differs.text(differences);
	}

	private static String text(Project project, Lesson lesson, Language language) {
		return project.document(lesson.getPath() + "." + language.tag() + ".md").map(Document::getText).map(t -> t == null ? "" : t).orElse("");
	}
}
