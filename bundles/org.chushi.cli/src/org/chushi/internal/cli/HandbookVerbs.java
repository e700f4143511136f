package org.chushi.internal.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.authoring.Project;
import org.chushi.authoring.ProjectSaved;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.handbooks.Handbook;
import org.chushi.handbooks.Handbook.Chapter;
import org.chushi.handbooks.HandbookCourse;
import org.chushi.handbooks.Handbooks;
import org.chushi.lessons.LessonText;
import org.chushi.model.Course;
import org.chushi.model.Element;
import org.chushi.model.Lesson;
import org.chushi.model.ModelPackage;

/** The command that makes lessons of a document of Word. */
final class HandbookVerbs {

	private static final String PACK = "PACK";
	private static final String FILE = "FILE";
	private static final String COURSE = "--course";
	private static final String LEVEL = "--level";
	private static final String LANGUAGE = "--language";
	private static final String PREVIEW = "--preview";

	private HandbookVerbs() {
	}

	static List<Verb> all() {
		return List.of(Verb.of("author import-docx", List.of(Arg.of(PACK), Arg.of(FILE), Arg.maybe(COURSE), Arg.maybe(LEVEL),
				Arg.maybe(LANGUAGE), Arg.flag(PREVIEW)), HandbookVerbs::imported));
	}

	private static Result<Answer> imported(Input in) {
		Result<Handbooks.Options> options = options(in);
		return options.then(o -> in.services().projects().open(in.session(), in.get(PACK))
				.then(project -> Handbooks.read(in.path(FILE), o).then(handbook -> in.has(PREVIEW)
						? Result.done(answer(handbook, Optional.empty(), List.of())) : added(in, project, handbook, o.language()))));
	}

	private static Result<Handbooks.Options> options(Input in) {
		Optional<Language> language = !in.has(LANGUAGE) ? Optional.of(Language.ZH)
				: List.of(Language.values()).stream().filter(l -> l.tag().equals(in.get(LANGUAGE))).findFirst();
		if (language.isEmpty()) {
			return Result.refused(Messages.HandbookVerbs_language.text(in.get(LANGUAGE)));
		}
		Result<Integer> level = in.has(LEVEL) ? in.number(LEVEL) : Result.done(1);
		return level.then(n -> n < 1 || n > Handbooks.DEEPEST_LEVEL ? Result.refused(Messages.HandbookVerbs_level.text(Handbooks.DEEPEST_LEVEL))
				: Result.done(new Handbooks.Options(n, language.get(), "")));
	}

	private static Result<Answer> added(Input in, Project project, Handbook handbook, Language language) {
		Result<Course> course = in.has(COURSE) ? course(project, in.get(COURSE))
				: project.addFile(ModelPackage.Literals.COURSE, title(in, handbook)).map(t -> (Course) t);
		return course.then(c -> HandbookCourse.add(project, c, handbook, handbook.chapters(), language))
				.then(lessons -> project.save().map(saved -> answer(handbook, Optional.of(saved), lessons)));
	}

	private static Result<Course> course(Project project, String idOrCode) {
		Optional<Element> found = project.find(idOrCode).filter(e -> e instanceof Course && project.roots().contains(e));
		return found.map(e -> Result.done((Course) e)).orElseGet(() -> Result.refused(Messages.HandbookVerbs_course.text(idOrCode)));
	}

	private static Bilingual title(Input in, Handbook handbook) {
		String name = in.path(FILE).getFileName().toString().replaceFirst("\\.[^.]*$", "");
		return Bilingual.same(handbook.title().isEmpty() ? name : handbook.title());
	}

	private static Answer answer(Handbook handbook, Optional<ProjectSaved> saved, List<Lesson> lessons) {
		List<Bilingual> lines = new ArrayList<>();
		List<Map<String, Object>> chapters = new ArrayList<>();
		for (Chapter chapter : handbook.chapters()) {
			LessonText text = LessonText.of(chapter.markdown());
			lines.add(Lines.columns(chapter.title(), Messages.HandbookVerbs_length.text(text.count(), text.minutes(), chapter.pictures().size())));
			chapters.add(Map.of("title", chapter.title(), "words", text.count(), "minutes", text.minutes(), "pictures", chapter.pictures()));
		}
		handbook.losses().forEach(d -> lines.add(Lines.diagnostic(d)));
		saved.ifPresent(s -> {
			lines.add(Messages.HandbookVerbs_added.text(lessons.size(), handbook.pictures().size()));
			lines.add(s.published() ? Messages.AuthorVerbs_saved.text(s.version()) : Messages.AuthorVerbs_kept.text());
		});
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("title", handbook.title());
		data.put("chapters", chapters);
		data.put("losses", handbook.losses().stream().map(HandbookVerbs::data).toList());
		data.put("lessons", lessons.stream().map(Lesson::getCode).toList());
		saved.ifPresent(s -> data.put("published", s.published()));
		return Answer.of(data, lines);
	}

	private static Map<String, Object> data(Diagnostic loss) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("where", loss.where());
		data.put("what", loss.what());
		data.put("remedy", loss.remedy());
		return data;
	}
}
