package org.chushi.internal.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.chushi.assessment.GivenMark;
import org.chushi.assessment.MarkingQueue.Outcome;
import org.chushi.assessment.MarkingSheet;
import org.chushi.assessment.MarkingTask;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.questions.Keys;

/** Commands about answers that people mark. */
final class MarkingVerbs {

	private MarkingVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("marking list", List.of(),
						in -> in.services().marking().tasks(in.session())
								.map(tasks -> Answer.of(Map.of("tasks", tasks), tasks.stream().map(MarkingVerbs::line).toList()))),
				Verb.of("marking show", List.of(Arg.of("TASK"), SealedVerbs.OPEN, SealedVerbs.PASSPHRASE_FILE),
						in -> SealedVerbs.opening(in).then(open -> in.services().marking().sheet(in.session(), in.get("TASK"))
								.map(sheet -> Answer.of(sheet, lines(sheet))))),
				Verb.of("marking mark",
						List.of(Arg.of("TASK"), Arg.many("LEVEL"), Arg.maybe("--percent"), Arg.maybe("--why"), SealedVerbs.OPEN,
								SealedVerbs.PASSPHRASE_FILE),
						in -> SealedVerbs.opening(in).then(open -> mark(in))));
	}

	private static Bilingual line(MarkingTask task) {
		return Lines.columns(task.task(), task.paper(), task.stem(),
				(task.decides() ? Messages.MarkingVerbs_decides : Messages.MarkingVerbs_marks).text(task.marks(), task.wanted()));
	}

	private static List<Bilingual> lines(MarkingSheet sheet) {
		List<Bilingual> lines = new ArrayList<>(List.of(line(sheet.task())));
		QuestionLines.body(sheet.task().type(), sheet.body()).forEach(l -> lines.add(Lines.indented(l)));
		lines.add(Messages.MarkingVerbs_response.text(sheet.response().words()));
		sheet.remarks().forEach(r -> lines.add(Lines.indented(r)));
		lines.add(Messages.MarkingVerbs_points.text(sheet.points().decimal(2)));
		List<Keys.Criterion> criteria = sheet.rubric().criteria();
		for (int c = 0; c < criteria.size(); c++) {
			lines.add(Lines.columns(c + 1, criteria.get(c).title()));
			List<Keys.Level> levels = criteria.get(c).levels();
			for (int l = 0; l < levels.size(); l++) {
				lines.add(Lines.indented(Lines.columns((c + 1) + "=" + (l + 1),
						Messages.MarkingVerbs_level.text(levels.get(l).points(), levels.get(l).text()))));
			}
		}
		return lines;
	}

	private static Result<Answer> mark(Input in) {
		return in.services().marking().sheet(in.session(), in.get("TASK"))
				.then(sheet -> in.services().marking().mark(in.session(), in.get("TASK"),
						new GivenMark(levels(sheet.rubric(), in.all("LEVEL")),
								Optional.of(in.get("--percent")).filter(p -> !p.isEmpty()), in.get("--why"))))
				.map(MarkingVerbs::outcome);
	}

	private static Answer outcome(Outcome outcome) {
		Bilingual line = outcome.agreed().isEmpty() ? Messages.MarkingVerbs_another.text()
				: (outcome.result() ? Messages.MarkingVerbs_final : Messages.MarkingVerbs_agreed)
						.text(outcome.agreed().get().times(100).decimal(2));
		return Answer.of(outcome, line);
	}

	/** {@code 1=3} is the third level of the first criterion; ids will do as well. */
	private static Map<String, String> levels(Keys.Rubric rubric, List<String> words) {
		Map<String, String> levels = new LinkedHashMap<>();
		for (String word : words) {
			String[] both = word.split("=", 2);
			Optional<Keys.Criterion> criterion = named(rubric.criteria(), both[0], Keys.Criterion::id);
			String level = both.length == 1 ? "" : both[1];
			levels.put(criterion.map(Keys.Criterion::id).orElse(both[0]),
					criterion.flatMap(c -> named(c.levels(), level, Keys.Level::id)).map(Keys.Level::id).orElse(level));
		}
		return levels;
	}

	private static <T> Optional<T> named(List<T> things, String name, Function<T, String> id) {
		return IntStream.range(0, things.size())
				.filter(i -> id.apply(things.get(i)).equals(name) || name.equals(String.valueOf(i + 1))).mapToObj(things::get)
				.findFirst();
	}
}
