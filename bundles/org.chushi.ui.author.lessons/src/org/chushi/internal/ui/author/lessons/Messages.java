package org.chushi.internal.ui.author.lessons;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
public enum Messages implements Phrase {
	HandbookChoice_row, HandbookDialog_add, HandbookDialog_added, HandbookDialog_byLevel, HandbookDialog_chapters,
	HandbookDialog_language, HandbookDialog_level, HandbookDialog_loss, HandbookDialog_losses, HandbookDialog_noLoss,
	HandbookDialog_title, LessonLine_differs, LessonLine_empty, LessonLine_even, LessonLine_noEn, LessonLine_noZh,
	OpenCourse_about, OpenCourse_add, OpenCourse_handbook, OpenCourse_lesson, OpenCourse_lessons, OpenCourse_none,
	OpenCourse_reading, OpenLesson_about, OpenLesson_both, OpenLesson_bringing, OpenLesson_callOut, OpenLesson_cell,
	OpenLesson_counts, OpenLesson_en, OpenLesson_enPage, OpenLesson_left, OpenLesson_link, OpenLesson_minutes,
	OpenLesson_zh, OpenLesson_zhPage, PicturesIn_kind, PicturesIn_unreadable, PreviewPane_back, PreviewPane_on,
	PreviewPane_place, ProblemRow_line, ProblemRow_more, ProblemRow_onlyEn, ProblemRow_onlyZh, QuestionPicker_put,
	QuestionPicker_question, QuestionPicker_search, QuestionPicker_title, QuestionPicker_which, ToolRow_bold,
	ToolRow_callOut, ToolRow_heading, ToolRow_italic, ToolRow_link, ToolRow_list, ToolRow_numbers, ToolRow_picture,
	ToolRow_preview, ToolRow_question, ToolRow_table
}
