package org.chushi.internal.lessons;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.chushi.content.ExamQuestions;
import org.chushi.content.PackCheck;
import org.chushi.content.PackContent;
import org.chushi.core.Diagnostic;
import org.chushi.core.Language;
import org.chushi.core.Phrase;
import org.chushi.core.Severity;
import org.chushi.lessons.CheckQuestions;
import org.chushi.lessons.LessonPair;
import org.chushi.lessons.LessonText;
import org.chushi.lessons.Part;
import org.chushi.model.Course;
import org.chushi.model.Lesson;
import org.chushi.model.Paper;
import org.chushi.model.Question;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * What the pages of lessons hold: pictures and check questions are there, headings go down step by step, and both languages
 * have the same. That the pages themselves are there is a standard check.
 */
@Component
public final class LessonChecks implements PackCheck {

	private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
	private static final Pattern WEB = Pattern.compile("(?i)https?://.+");

	@Activate
	public LessonChecks() {
		// stateless
	}

	@Override
	public List<Diagnostic> check(PackContent pack) {
		List<Diagnostic> found = new ArrayList<>();
		Once once = new Once(pack);
		for (EObject root : pack.roots()) {
			if (root instanceof Course course) {
				course.getLessons().forEach(lesson -> lesson(pack, once, lesson, found));
			} else if (root instanceof Lesson lesson) {
				lesson(pack, once, lesson, found);
			}
		}
		return found;
	}

	/** What is worked out of a pack once a check, and only when a lesson has a picture or a question. */
	private static final class Once {

		private final PackContent pack;
		private Optional<Set<String>> known = Optional.empty();
		private Optional<ExamQuestions> exams = Optional.empty();

		Once(PackContent pack) {
			this.pack = pack;
		}

		boolean has(String path) {
			if (known.isEmpty()) {
				known = Optional.of(read());
			}
			return known.get().contains(path);
		}

		/** The questions papers ask, whose answers a lesson must not give away. */
		ExamQuestions exams() {
			if (exams.isEmpty()) {
				exams = Optional.of(new ExamQuestions(pack.all(Paper.class)));
			}
			return exams.get();
		}

		private Set<String> read() {
			try {
				return new HashSet<>(pack.files().paths());
			} catch (IOException unreadable) {
				// told by the standard checks
				return Set.of();
			}
		}
	}

	private static void lesson(PackContent pack, Once once, Lesson lesson, List<Diagnostic> found) {
		Map<Language, LessonText> pages = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			String path = path(lesson, language);
			text(pack, path).ifPresent(text -> {
				LessonText page = LessonText.of(text);
				pages.put(language, page);
				new Page(pack, once, path, page, found).check();
			});
		}
		if (pages.size() == Language.values().length) {
			pair(lesson, new LessonPair(pages.get(Language.ZH), pages.get(Language.EN)), found);
		}
	}

	private static String path(Lesson lesson, Language language) {
		return lesson.getPath() + "." + language.tag() + ".md";
	}

	/** A page that is not there, or cannot be read, is told by the standard checks. */
	private static Optional<String> text(PackContent pack, String path) {
		try {
			return Optional.of(new String(pack.files().read(path), StandardCharsets.UTF_8));
		} catch (FileNotFoundException absent) {
			return Optional.empty();
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	private static void pair(Lesson lesson, LessonPair pair, List<Diagnostic> found) {
		for (LessonPair.Difference difference : pair.differences()) {
			found.add(new Diagnostic(Severity.WARNING,
					(difference.has() == Language.ZH ? Messages.LessonChecks_onlyZh : Messages.LessonChecks_onlyEn).text(difference.what()),
					path(lesson, difference.has()) + ":" + difference.line(), Messages.LessonChecks_pairRemedy.text()));
		}
	}

	/** One page of a lesson. */
	private record Page(PackContent pack, Once once, String path, LessonText text, List<Diagnostic> found) {

		void check() {
			headings(text.parts(Part.Heading.class));
			text.parts(Part.Picture.class).forEach(this::picture);
			text.parts(Part.Check.class).forEach(this::question);
			text.parts(Part.Link.class).stream().filter(l -> !WEB.matcher(l.target()).matches()).forEach(l -> tell(Severity.WARNING, l,
					Messages.LessonChecks_link, Messages.LessonChecks_linkRemedy, l.target()));
			text.parts(Part.Html.class).stream().limit(1)
					.forEach(h -> tell(Severity.WARNING, h, Messages.LessonChecks_html, Messages.LessonChecks_htmlRemedy));
		}

		private void headings(List<Part.Heading> headings) {
			int above = 1;
			boolean first = true;
			for (Part.Heading heading : headings) {
				if (heading.level() > above + 1) {
					tell(Severity.WARNING, heading, Messages.LessonChecks_skipped, Messages.LessonChecks_skippedRemedy, heading.text(),
							heading.level(), above + 1);
				} else if (heading.level() == 1 && !first) {
					tell(Severity.WARNING, heading, Messages.LessonChecks_titles, Messages.LessonChecks_titlesRemedy, heading.text());
				}
				above = heading.level();
				first = false;
			}
		}

		private void picture(Part.Picture picture) {
			String wanted = path.substring(0, path.lastIndexOf('/') + 1) + picture.path();
			if (!once.has(wanted)) {
				tell(Severity.ERROR, picture, Messages.LessonChecks_picture, Messages.LessonChecks_pictureRemedy, picture.path());
			} else if (picture.alt().isBlank()) {
				tell(Severity.WARNING, picture, Messages.LessonChecks_alt, Messages.LessonChecks_altRemedy, picture.path());
			}
		}

		private void question(Part.Check check) {
			if (!check.alone()) {
				tell(Severity.ERROR, check, Messages.LessonChecks_inside, Messages.LessonChecks_insideRemedy);
			}
			if (!UUID.matcher(check.question()).matches()) {
				tell(Severity.ERROR, check, Messages.LessonChecks_id, Messages.LessonChecks_idRemedy, check.question());
				return;
			}
			Optional<Question> question = pack.resolve(check.question()).filter(Question.class::isInstance).map(Question.class::cast)
					.filter(q -> check.question().equals(q.getId()));
			if (question.isEmpty()) {
				tell(Severity.ERROR, check, Messages.LessonChecks_gone, Messages.LessonChecks_goneRemedy, check.question());
			}
			question.flatMap(q -> CheckQuestions.refusal(q, once.exams())).ifPresent(why -> found
					.add(new Diagnostic(Severity.ERROR, why, place(check), Messages.LessonChecks_refusedRemedy.text())));
		}

		private void tell(Severity severity, Part part, Phrase what, Phrase remedy, Object... arguments) {
			found.add(new Diagnostic(severity, what.text(arguments), place(part), remedy.text()));
		}

		private String place(Part part) {
			return path + ":" + part.line();
		}
	}
}
