package org.chushi.internal.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chushi.authoring.Outdated;
import org.chushi.authoring.Problem;
import org.chushi.authoring.Project;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.differences.TextDifference;
import org.chushi.model.Element;

/** Commands about texts of which one language was changed and the other was not. */
final class OutdatedVerbs {

	private static final String PACK = "PACK";
	private static final String ELEMENT = "ELEMENT";

	private OutdatedVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("author outdated", List.of(Arg.of(PACK)), in -> open(in).map(p -> listed(outdated(p)))),
				Verb.of("author fits", List.of(Arg.of(PACK), Arg.of(ELEMENT)), in -> open(in).then(p -> fits(p, in.get(ELEMENT)))));
	}

	private static Result<Project> open(Input in) {
		return in.services().projects().open(in.session(), in.get(PACK));
	}

	private static List<Problem> outdated(Project project) {
		return project.problems().stream().filter(p -> p.outdated().isPresent()).toList();
	}

	private static Answer listed(List<Problem> outdated) {
		List<Bilingual> lines = new ArrayList<>();
		List<Map<String, Object>> data = new ArrayList<>();
		for (Problem problem : outdated) {
			Outdated text = problem.outdated().orElseThrow().text();
			String change = TextDifference.between(text.was(), problem.outdated().orElseThrow().changed()).marked();
			lines.add(Lines.columns(problem.diagnostic().where(), text.path(), problem.diagnostic().what()));
			lines.add(Lines.indented(Bilingual.same(change)));
			Map<String, Object> found = new LinkedHashMap<>();
			found.put("element", text.element());
			found.put("where", problem.diagnostic().where());
			found.put("path", text.path());
			found.put("outdated", text.side().tag());
			found.put("since", text.since());
			found.put("change", change);
			data.add(found);
		}
		return Answer.of(Map.of("outdated", data), lines.isEmpty() ? List.of(Messages.OutdatedVerbs_none.text()) : lines);
	}

	/** All texts of one element. */
	private static Result<Answer> fits(Project project, String idOrCode) {
		String id = project.find(idOrCode).map(Element::getId).orElse(idOrCode);
		List<Problem> texts = outdated(project).stream().filter(p -> p.outdated().orElseThrow().text().element().equals(id)).toList();
		if (texts.isEmpty()) {
			return Result.refused(Messages.OutdatedVerbs_nothing.text(idOrCode));
		}
		project.together(() -> texts.forEach(p -> project.editing().getCommandStack().execute(p.fixes().getFirst().command().get())));
		return project.save().map(saved -> Answer.of(Map.of("fits", texts.size()), List.of(Messages.OutdatedVerbs_fits.text(texts.size()))));
	}
}
