package org.chushi.internal.ui.author.lessons;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.handbooks.Handbook;
import org.chushi.handbooks.Handbook.Chapter;
import org.chushi.handbooks.Handbooks;

/**
 * A document as lessons, by each level of headings that may begin one.
 *
 * @param name of the file
 */
record HandbookChoice(String name, List<Handbook> byLevel) {

	/** Characters of a chapter that are shown of it before it is taken. */
	private static final int GLANCE = 4_000;

	/** A chapter, and what is said of it. */
	record Row(Chapter chapter, Bilingual words) {

		static Row of(Chapter chapter) {
			return new Row(chapter, Messages.HandbookChoice_row.text(chapter.title(), chapter.words(), chapter.minutes(), chapter.pictures().size()));
		}

		/** How it begins: whole blocks, since nobody reads all of it here. */
		String glance() {
			String all = chapter.markdown();
			int end = all.length() <= GLANCE ? all.length() : all.lastIndexOf("\n\n", GLANCE);
			return all.substring(0, end > 0 ? end : GLANCE);
		}
	}

	/** Not for the UI thread. */
	static Result<HandbookChoice> read(Path file) {
		return Handbooks.read(file, IntStream.rangeClosed(1, Handbooks.DEEPEST_LEVEL).mapToObj(level -> new Handbooks.Options(level, Language.ZH, ""))
				.toList()).map(byLevel -> new HandbookChoice(file.getFileName().toString(), byLevel));
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
