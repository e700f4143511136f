package org.chushi.internal.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.chushi.authoring.Duplicate;
import org.chushi.authoring.Hit;
import org.chushi.authoring.Problem;
import org.chushi.authoring.Project;
import org.chushi.authoring.ProjectSaved;
import org.chushi.authoring.ProjectSummary;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.model.Question;

/** Commands about packs that are being written. */
final class AuthorVerbs {

	private static final String PACK = "PACK";
	private static final String CODE = "CODE";
	private static final String TITLE = "--title";
	private static final String LIKE = "--like";
	private static final String LIMIT = "--limit";
	private static final int ALIKE = 80;
	private static final int SHOWN = 20;

	private AuthorVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("author list", List.of(), in -> in.services().projects().all(in.session()).map(AuthorVerbs::listed)),
				Verb.of("author begin", List.of(Arg.of(CODE), Arg.maybe(TITLE)), AuthorVerbs::begin),
				Verb.of("author problems", List.of(Arg.of(PACK)), in -> open(in).map(AuthorVerbs::problems)),
				Verb.of("author search", List.of(Arg.of(PACK), Arg.many("TERM"), Arg.maybe(LIMIT)), AuthorVerbs::search),
				Verb.of("author duplicates", List.of(Arg.of(PACK), Arg.maybe(LIKE)), AuthorVerbs::duplicates),
				Verb.of("author save", List.of(Arg.of(PACK)), in -> open(in).then(Project::save).map(AuthorVerbs::saved)));
	}

	private static Result<Project> open(Input in) {
		return in.services().projects().open(in.session(), in.get(PACK));
	}

	private static Answer listed(List<ProjectSummary> projects) {
		return Answer.of(Map.of("projects", projects), projects.isEmpty() ? List.of(Messages.AuthorVerbs_none.text())
				: projects.stream().map(AuthorVerbs::line).toList());
	}

	private static Bilingual line(ProjectSummary p) {
		Bilingual state = p.broken() ? Messages.AuthorVerbs_broken.text(p.errors())
				: p.draft() ? Messages.AuthorVerbs_draft.text() : Messages.AuthorVerbs_published.text();
		return Lines.columns(p.code(), p.title(), p.version(), Messages.AuthorVerbs_counts.text(p.banks(), p.questions(), p.others()), state);
	}

	private static Result<Answer> begin(Input in) {
		Bilingual title = Bilingual.same(in.has(TITLE) ? in.get(TITLE) : in.get(CODE));
		return in.services().projects().begin(in.session(), in.get(CODE), title).map(p -> Answer
				.of(Map.of("code", p.code(), "id", p.pack().getId()), List.of(Messages.AuthorVerbs_begun.text(p.code()))));
	}

	/** Found wrong when there are errors. */
	private static Answer problems(Project project) {
		List<Problem> problems = project.problems();
		List<Bilingual> lines = new ArrayList<>();
		for (Problem problem : problems) {
			lines.add(Lines.diagnostic(problem.diagnostic()));
			problem.fixes().forEach(f -> lines.add(Lines.indented(Messages.AuthorVerbs_fix.text(f.says()))));
		}
		if (problems.isEmpty()) {
			lines.add(Messages.AuthorVerbs_sound.text());
		}
		return new Answer(Map.of("problems", problems.stream().map(p -> data(p.diagnostic())).toList()), lines,
				problems.stream().anyMatch(p -> p.severity() == Severity.ERROR));
	}

	private static Map<String, Object> data(Diagnostic diagnostic) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
		data.put("where", diagnostic.where());
		data.put("what", diagnostic.what());
		data.put("remedy", diagnostic.remedy());
		return data;
	}

	private static Result<Answer> search(Input in) {
		Result<Integer> limit = in.has(LIMIT) ? in.number(LIMIT) : Result.done(SHOWN);
		return limit.then(n -> n < 1 ? Result.refused(Messages.SearchVerbs_limit.text())
				: open(in).map(p -> hits(p, p.search(String.join(" ", in.all("TERM")), n))));
	}

	private static Answer hits(Project project, List<Hit> hits) {
		List<Map<String, Object>> data = new ArrayList<>();
		List<Bilingual> lines = new ArrayList<>();
		for (Hit hit : hits) {
			Map<String, Object> found = new LinkedHashMap<>();
			found.put("path", project.path(hit.object()));
			found.put("says", hit.says());
			found.put("around", hit.around());
			data.add(found);
			lines.add(Lines.columns(project.path(hit.object()), hit.says(), hit.around()));
		}
		return Answer.of(Map.of("hits", data), lines.isEmpty() ? List.of(Messages.AuthorVerbs_nothing.text()) : lines);
	}

	private static Result<Answer> duplicates(Input in) {
		Result<Integer> like = in.has(LIKE) ? in.number(LIKE) : Result.done(ALIKE);
		return like.then(n -> n < 50 || n > 100 ? Result.refused(Messages.AuthorVerbs_like.text())
				: open(in).map(p -> duplicates(p.duplicates(n).run(Progress.SILENT))));
	}

	private static Answer duplicates(List<Duplicate> found) {
		List<Map<String, Object>> data = new ArrayList<>();
		List<Bilingual> lines = new ArrayList<>();
		for (Duplicate duplicate : found) {
			Map<String, Object> pair = new LinkedHashMap<>();
			pair.put("percent", duplicate.percent());
			pair.put("first", duplicate.first().getCode());
			pair.put("second", duplicate.second().getCode());
			pair.put("pack", duplicate.pack());
			data.add(pair);
			lines.add(Lines.columns(duplicate.percent() + " %", name(duplicate.first()), name(duplicate.second()), duplicate.pack()));
		}
		return Answer.of(Map.of("duplicates", data), lines.isEmpty() ? List.of(Messages.AuthorVerbs_noDuplicate.text()) : lines);
	}

	private static Bilingual name(Question question) {
		return Lines.columns(String.valueOf(question.getCode()), Texts.of(question.getStem()));
	}

	/** Found wrong when it stays a draft. */
	private static Answer saved(ProjectSaved saved) {
		List<Bilingual> lines = new ArrayList<>();
		lines.add(!saved.published() ? Messages.AuthorVerbs_kept.text()
				: saved.files().isEmpty() ? Messages.AuthorVerbs_same.text(saved.version()) : Messages.AuthorVerbs_saved.text(saved.version()));
		saved.files().forEach(f -> lines.add(Lines.indented(Bilingual.same(f))));
		saved.problems().forEach(d -> lines.add(Lines.diagnostic(d)));
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("version", saved.version());
		data.put("published", saved.published());
		data.put("files", saved.files());
		data.put("problems", saved.problems().stream().map(AuthorVerbs::data).toList());
		return new Answer(data, lines, !saved.published());
	}
}
