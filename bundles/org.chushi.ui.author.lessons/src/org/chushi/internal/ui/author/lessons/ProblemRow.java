package org.chushi.internal.ui.author.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.chushi.authoring.Problem;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Severity;
import org.chushi.lessons.LessonPair;
import org.chushi.lessons.LessonText;
import org.chushi.model.Question;
import org.chushi.ui.Cell;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What is wrong with the pages of a lesson, and what one page has that the other lacks; each leads to its line. UI thread. */
final class ProblemRow {

	private static final int SHOWN = 2;
	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
	private static final Pattern PLACE = Pattern.compile("(.*):(\\d+)");

	/** Something to be told. @param line from 1 */
	private record Line(Language page, int line, Bilingual words, boolean error) {
	}

	private final Look look;
	private final Draft draft;
	private final Composite box;
	private final ObjIntConsumer<Language> go;
	private List<Line> wrong = List.of();
	private List<Line> different = List.of();
	private List<Line> shown = List.of();

	/** @param go shows a line of a page */
	ProblemRow(Composite parent, Look look, Draft draft, ObjIntConsumer<Language> go) {
		this.look = look;
		this.draft = draft;
		this.go = go;
		box = look.column(parent, 0);
	}

	/** Told while it is typed, before the checks speak. */
	void differences(LessonText zh, LessonText en) {
		different = new LessonPair(zh, en).differences().stream().map(d -> new Line(d.has(), d.line(),
				(d.has() == Language.ZH ? Messages.ProblemRow_onlyZh : Messages.ProblemRow_onlyEn).text(named(d.what())), false)).toList();
		build();
	}

	/** What the checks say of the pages; what differs is told already. @return whether there is something else to see */
	boolean show(List<Problem> problems) {
		List<Line> lines = new ArrayList<>();
		for (Problem problem : problems) {
			Matcher place = PLACE.matcher(problem.diagnostic().where());
			for (Language language : Language.values()) {
				if (place.matches() && place.group(1).equals(draft.path(language))
						&& (problem.severity() == Severity.ERROR || !twice(language, Integer.parseInt(place.group(2))))) {
					lines.add(new Line(language, Integer.parseInt(place.group(2)), named(problem.diagnostic().what()), problem.severity() == Severity.ERROR));
				}
			}
		}
		wrong = lines;
		return build();
	}

	/** A question is called by its words; nobody knows its id. */
	private Bilingual named(Bilingual words) {
		Matcher id = ID.matcher(words.zh());
		return !id.find() ? words : draft.project().find(id.group()).filter(Question.class::isInstance).map(Question.class::cast)
				.map(q -> Texts.of(q.getStem())).map(stem -> new Bilingual(words.zh().replace(id.group(), stem.zh()),
						words.en().replace(id.group(), stem.en()))).orElse(words);
	}

	/** The lines of a page that the other one lacks, from 1. */
	Set<Integer> lines(Language language) {
		return different.stream().filter(d -> d.page() == language).map(Line::line).collect(Collectors.toSet());
	}

	private boolean twice(Language language, int line) {
		return different.stream().anyMatch(d -> d.page() == language && d.line() == line);
	}

	private boolean build() {
		List<Line> all = new ArrayList<>(wrong);
		all.addAll(different);
		if (all.equals(shown)) {
			return false;
		}
		shown = List.copyOf(all);
		for (Control old : box.getChildren()) {
			old.dispose();
		}
		all.stream().limit(SHOWN).forEach(line -> {
			String words = look.t(Messages.ProblemRow_line, line.words(),
					(line.page() == Language.ZH ? Messages.OpenLesson_zh : Messages.OpenLesson_en).text(), line.line());
			new LinkButton(box, look, words, () -> go.accept(line.page(), line.line())).icon(line.error() ? "alert" : "info").setLayoutData(Cell.aligned(SWT.LEFT));
		});
		if (all.size() > SHOWN) {
			Paragraph.muted(box, look, look.t(Messages.ProblemRow_more, all.size() - SHOWN));
		}
		return true;
	}
}
