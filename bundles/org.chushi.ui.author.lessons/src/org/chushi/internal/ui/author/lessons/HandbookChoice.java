package org.chushi.internal.ui.author.lessons;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.handbooks.Handbook;
import org.chushi.handbooks.Handbook.Chapter;
import org.chushi.handbooks.Handbooks;
import org.chushi.lessons.LessonText;

/**
 * A document as lessons, by each level of headings that may begin one.
 *
 * @param name of the file
 */
record HandbookChoice(String name, List<Handbook> byLevel) {

	/** A chapter, and what is said of it. */
	record Row(Chapter chapter, Bilingual words) {

		static Row of(Chapter chapter) {
			LessonText text = LessonText.of(chapter.markdown());
			return new Row(chapter, Messages.HandbookChoice_row.text(chapter.title(), text.count(), text.minutes(), chapter.pictures().size()));
		}
	}

	/** Not for the UI thread. */
	static Result<HandbookChoice> read(Path file) {
		List<Handbook> byLevel = new ArrayList<>();
		for (int level = 1; level <= Handbooks.DEEPEST_LEVEL; level++) {
			Result<Handbook> handbook = Handbooks.read(file, new Handbooks.Options(level, Language.ZH, ""));
			if (handbook instanceof Result.Refused<Handbook> refused) {
				return refused.as();
			}
			byLevel.add(handbook.value());
		}
		return Result.done(new HandbookChoice(file.getFileName().toString(), List.copyOf(byLevel)));
	}

	/** The first level that makes more than one lesson; the first of all when none does. From 0. */
	int proposed() {
		for (int i = 0; i < byLevel.size(); i++) {
			if (byLevel.get(i).chapters().size() > 1) {
				return i;
			}
		}
		return 0;
	}

	List<Row> rows(int level) {
		return byLevel.get(level).chapters().stream().map(Row::of).toList();
	}
}
