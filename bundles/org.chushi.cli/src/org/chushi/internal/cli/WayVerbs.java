package org.chushi.internal.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.atlas.CareerSketch;
import org.chushi.atlas.Drawing;
import org.chushi.atlas.Plate;
import org.chushi.atlas.Sketch;
import org.chushi.atlas.Svg;
import org.chushi.career.CareerWays.Need;
import org.chushi.career.CareerWays.Outlook;
import org.chushi.career.CareerWays.Question;
import org.chushi.career.CareerWays.Step;
import org.chushi.career.CareerWays.Way;
import org.chushi.career.Cost;
import org.chushi.career.Measure;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.OwnerFiles;
import org.chushi.core.Result;

/** Commands about ways over the career map. */
final class WayVerbs {

	private WayVerbs() {
	}

	static List<Verb> all() {
		return List.of(Verb.of("career ways", List.of(Arg.maybe("PERSON"), Arg.maybe("POSITION"), Arg.maybe("--by"), Arg.many("--if")), WayVerbs::ways),
				Verb.of("career export", List.of(Arg.maybe("PERSON"), Arg.of("--svg"), Arg.maybe("--towards"), Arg.maybe("--by"), Arg.many("--if"),
						Arg.maybe("--language")), WayVerbs::export));
	}

	/** To one position, or how far all of them are. */
	private static Result<Answer> ways(Input in) {
		return question(in).then(question -> in.person("PERSON").then(person -> in.has("POSITION")
				? in.services().careerWays().way(in.session(), person, in.get("POSITION"), question).map(WayVerbs::way)
				: in.services().careerWays().outlook(in.session(), person, question).map(WayVerbs::outlook)));
	}

	/** The map as a picture, with the way to a wished position on it. */
	private static Result<Answer> export(Input in) {
		return question(in).then(question -> in.person("PERSON").then(person -> in.services().careers().map(in.session(), person)
				.then(map -> in.services().careerWays().outlook(in.session(), person, question)
						.then(outlook -> wished(in, person, question).then(way -> drawn(in, new CareerSketch(map, outlook, way)))))));
	}

	private static Result<Optional<Way>> wished(Input in, UUID person, Question question) {
		return in.has("--towards") ? in.services().careerWays().way(in.session(), person, in.get("--towards"), question).map(Optional::of)
				: Result.done(Optional.empty());
	}

	private static Result<Answer> drawn(Input in, CareerSketch map) {
		Language language = in.get("--language").equals("en") ? Language.EN : Language.ZH;
		Sketch sketch = map.in(language);
		byte[] svg = Svg.of(Drawing.of(sketch, Plate.of(sketch)), language).getBytes(StandardCharsets.UTF_8);
		Path file = in.path("--svg");
		try {
			OwnerFiles.create(file, svg);
			return Result.done(Answer.of(Map.of("file", file.toString()), Messages.WayVerbs_written.text(file)));
		} catch (FileAlreadyExistsException e) {
			return Result.refused(Messages.WayVerbs_exists.text(file));
		} catch (IOException e) {
			return Result.refused(Messages.WayVerbs_disk.text(file));
		}
	}

	private static Result<Question> question(Input in) {
		String by = in.has("--by") ? in.get("--by").strip().toUpperCase(Locale.ROOT) : Measure.MONTHS.name();
		Optional<Measure> measure = Stream.of(Measure.values()).filter(m -> m.name().equals(by)).findFirst();
		return measure.map(m -> Result.done(new Question(m, in.all("--if"))))
				.orElseGet(() -> Result.refused(Messages.WayVerbs_measure.text(in.get("--by"))));
	}

	private static Answer outlook(Outlook outlook) {
		List<Bilingual> lines = new ArrayList<>();
		outlook.assumed().forEach(a -> lines.add(Messages.WayVerbs_assumed.text(a.title())));
		outlook.distances().forEach(d -> lines.add(Lines.columns(d.title(), d.code(), Messages.WayVerbs_steps.text(d.steps()), cost(d.cost()))));
		return Answer.of(outlook, outlook.distances().isEmpty() ? List.of(Messages.WayVerbs_nowhere.text()) : lines);
	}

	private static Answer way(Way way) {
		List<Bilingual> lines = new ArrayList<>();
		way.assumed().forEach(a -> lines.add(Messages.WayVerbs_assumed.text(a.title())));
		lines.add(Messages.WayVerbs_way.text(way.fromTitle(), way.toTitle(), way.steps().size(), cost(way.cost())));
		for (Step step : way.steps()) {
			lines.add(Lines.columns((step.vertical() ? Messages.WayVerbs_up : Messages.WayVerbs_aside).text(step.toTitle()), cost(step.cost())));
			step.needs().forEach(n -> need(lines, n, 1));
			step.ahead().forEach(n -> {
				lines.add(Lines.indented(Messages.WayVerbs_stay.text(step.fromTitle())));
				need(lines, n, 2);
			});
		}
		way.direct().ifPresent(direct -> {
			lines.add(direct.cost().map(c -> Messages.WayVerbs_dearer.text(cost(c))).orElseGet(Messages.WayVerbs_against::text));
			Lines.findings(direct.against()).forEach(l -> lines.add(Lines.indented(l)));
		});
		if (!way.assumable().isEmpty()) {
			lines.add(Messages.WayVerbs_assumable.text());
			way.assumable().forEach(a -> lines.add(Lines.indented(Lines.columns(a.title(), a.key()))));
		}
		return Answer.of(Map.of("way", way), lines);
	}

	private static void need(List<Bilingual> lines, Need need, int depth) {
		Bilingual line = Lines.finding(need.finding());
		Bilingual said = need.assumed() ? Messages.WayVerbs_ifHad.text(line) : need.earlier() ? Messages.WayVerbs_earlier.text(line) : line;
		for (int i = 0; i < depth; i++) {
			said = Lines.indented(said);
		}
		lines.add(said);
		if (!need.earlier()) {
			need.rests().forEach(n -> need(lines, n, depth + 1));
		}
	}

	/** What is missing, in one line. */
	private static Bilingual cost(Cost cost) {
		List<Bilingual> parts = new ArrayList<>();
		part(parts, cost.days(), Messages.WayVerbs_days);
		part(parts, cost.minutes(), Messages.WayVerbs_minutes);
		part(parts, cost.exams(), Messages.WayVerbs_exams);
		part(parts, cost.sessions(), Messages.WayVerbs_sessions);
		part(parts, cost.talks(), Messages.WayVerbs_talks);
		part(parts, cost.others(), Messages.WayVerbs_others);
		return parts.isEmpty() ? Messages.WayVerbs_free.text() : Bilingual.joined(parts, new Bilingual("、", ", "));
	}

	private static void part(List<Bilingual> parts, int amount, Messages words) {
		if (amount > 0) {
			parts.add(words.text(amount));
		}
	}
}
