package org.chushi.internal.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chushi.career.Careers.Earlier;
import org.chushi.career.Careers.MapView;
import org.chushi.career.Careers.PositionView;
import org.chushi.career.Careers.Story;
import org.chushi.career.Careers.Tenure;
import org.chushi.core.Bilingual;
import org.chushi.workspace.InTurn;
import org.chushi.core.Result;

/** Commands about careers. */
final class CareerVerbs {

	private CareerVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("career map", List.of(Arg.maybe("PERSON")),
						in -> in.person("PERSON").then(p -> in.services().careers().map(in.session(), p))
								.map(CareerVerbs::map)),
				Verb.of("career stories", List.of(Arg.maybe("PERSON"), Arg.maybe("--towards"), Arg.flag("--whole")),
						in -> in.person("PERSON").then(p -> in.services().careers().stories(in.session(), p, in.get("--towards")))
								.map(all -> stories(all, in.has("--whole")))),
				Verb.of("career promote", List.of(Arg.of("PERSON"), Arg.of("POSITION"), Arg.maybe("--reason")),
						in -> in.person("PERSON")
								.then(p -> in.services().careers().promote(in.session(), p, in.get("POSITION"),
										in.get("--reason")))
								.map(p -> Answer.of(p, p.title()))),
				Verb.of("career posts", List.of(Arg.maybe("PERSON")), in -> in.person("PERSON")
						.then(p -> in.services().careers().tenures(in.session(), p)).map(CareerVerbs::posts)),
				Verb.of("career earlier", List.of(Arg.of("PERSON"), Arg.many("--post"), Arg.of("--reason")), in -> in.person("PERSON")
						.then(p -> InTurn.each(in.all("--post"), CareerVerbs::earlier)
								.then(all -> in.services().careers().tellEarlier(in.session(), p, all, in.get("--reason")))).map(CareerVerbs::posts)),
				Verb.of("career authority", List.of(Arg.maybe("PERSON")),
						in -> in.person("PERSON").then(p -> in.services().careers().authority(in.session(), p))
								.map(a -> Answer.of(a, a.why()))));
	}

	/** {@code POSITION,FROM,UNTIL} with ISO days. */
	private static Result<Earlier> earlier(String typed) {
		String[] parts = typed.split("[,，]", -1);
		try {
			return parts.length == 3 ? Result.done(new Earlier(parts[0].strip(), LocalDate.parse(parts[1].strip()), LocalDate.parse(parts[2].strip())))
					: Result.refused(Messages.CareerVerbs_post.text(typed));
		} catch (DateTimeParseException e) {
			return Result.refused(Messages.CareerVerbs_post.text(typed));
		}
	}

	private static Answer posts(List<Tenure> tenures) {
		List<Bilingual> lines = tenures.stream().map(t -> Lines.columns(Bilingual.same(t.from() + " – " + t.until().map(LocalDate::toString).orElse("")), t.title(),
				t.told() ? Messages.CareerVerbs_told.text() : Bilingual.same(""))).toList();
		return Answer.of(Map.of("posts", tenures), lines.isEmpty() ? List.of(Messages.CareerVerbs_noPost.text()) : lines);
	}

	private static Answer map(MapView map) {
		List<Bilingual> lines = new ArrayList<>();
		lines.add(map.title());
		map.positions().forEach(p -> lines.add(Lines.indented(Lines.columns(mark(p), p.title(), p.authority()))));
		map.next().forEach(move -> {
			Bilingual to = map.positions().stream().filter(p -> p.id().equals(move.to())).findFirst()
					.map(PositionView::title).orElse(Bilingual.same(move.to()));
			lines.add((move.vertical() ? Messages.CareerVerbs_up : Messages.CareerVerbs_across).text(to));
			Lines.findings(move.findings()).forEach(l -> lines.add(Lines.indented(l)));
		});
		return Answer.of(map, lines);
	}

	private static Answer stories(List<Story> stories, boolean whole) {
		List<Bilingual> lines = new ArrayList<>();
		for (Story story : stories) {
			lines.add(Lines.columns(story.title(), Messages.CareerVerbs_way.text(story.fromTitle(), story.toTitle(), story.months()), fit(story)));
			lines.add(Lines.indented(story.summary()));
			if (whole) {
				lines.add(story.words());
			}
		}
		return Answer.of(Map.of("stories", stories), lines.isEmpty() ? List.of(Messages.CareerVerbs_noStory.text()) : lines);
	}

	private static Bilingual fit(Story story) {
		return switch (story.fit()) {
		case MY_WAY -> Messages.CareerVerbs_myWay.text();
		case MY_WISH -> Messages.CareerVerbs_myWish.text();
		case MY_START -> Messages.CareerVerbs_myStart.text();
		case OTHER -> Bilingual.same("");
		};
	}

	private static Bilingual mark(PositionView position) {
		return switch (position.standing()) {
		case HERE -> Messages.CareerVerbs_here.text();
		case READY -> Messages.CareerVerbs_ready.text();
		case REACHABLE -> Messages.CareerVerbs_reachable.text();
		case BEHIND -> Messages.CareerVerbs_behind.text();
		case AHEAD -> Messages.CareerVerbs_ahead.text();
		};
	}
}
