package org.chushi.internal.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.cli.Verb.Door;
import org.chushi.practice.Fsrs;
import org.chushi.practice.FsrsSettings;
import org.chushi.practice.Memory;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.Rating;
import org.chushi.practice.ReviewOutlook;
import org.chushi.practice.RoundKind;

/** Commands about spaced review. */
final class ReviewVerbs {

	private static final int PERCENT = 100;

	private ReviewVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("review outlook", List.of(),
						in -> in.services().reviews().outlook(in.session()).map(o -> Answer.of(o, lines(o)))),
				Verb.of("review start", List.of(), in -> PracticeVerbs.begin(in, PracticeOrder.review())),
				Verb.of("review current", List.of(), in -> PracticeVerbs.current(in, RoundKind.REVIEW)),
				Verb.of("review answer", List.of(Arg.many("KEY"), Arg.maybe("--rating")),
						in -> PracticeVerbs.answer(in, RoundKind.REVIEW)),
				Verb.of("review rate", List.of(Arg.of("RATING"), Arg.of("ROUND"), Arg.of("QUESTION")), PracticeVerbs::rate),
				Verb.of("review end", List.of(), in -> PracticeVerbs.end(in, RoundKind.REVIEW)),
				new Verb("review simulate", Door.NONE, List.of(Arg.many("GRADE"), Arg.maybe("--retention")),
						ReviewVerbs::simulate));
	}

	private static List<Bilingual> lines(ReviewOutlook o) {
		List<Bilingual> lines = new ArrayList<>();
		lines.add(Messages.ReviewVerbs_today.text(o.due(), o.overdue(), o.fresh(), o.freshLeft()));
		lines.add(Messages.ReviewVerbs_cards.text(o.cards(), o.withdrawn(), o.reviewed()));
		if (o.held() > 0) {
			lines.add(Messages.ReviewVerbs_held.text(o.held()));
		}
		o.expected().ifPresent(p -> lines.add(Messages.ReviewVerbs_expected.text(p)));
		o.measured().ifPresent(m -> lines.add(Messages.ReviewVerbs_measured.text(m.recalled(), m.of(), m.percent())));
		o.forecast().stream().filter(d -> d.total() > 0).forEach(d -> lines.add(Lines.columns(d.day(),
				Messages.ReviewVerbs_day.text(d.due(), d.fresh()))));
		return lines;
	}

	/** What became of one card with these grades, each given when it is due. */
	private static Result<Answer> simulate(Input in) {
		List<String> grades = in.all("GRADE").stream().flatMap(g -> List.of(g.split(",")).stream()).toList();
		Optional<String> bad = grades.stream().filter(g -> !g.matches("[1-4]")).findFirst();
		if (bad.isPresent() || grades.isEmpty()) {
			return Result.refused(Messages.ReviewVerbs_noGrade.text(bad.orElse("")));
		}
		Result<Integer> retention = in.has("--retention") ? in.number("--retention") : Result.done(90);
		return retention.then(percent -> percent <= 0 || percent >= PERCENT
				? Result.refused(Messages.ReviewVerbs_noRetention.text(percent))
				: Result.done(history(new Fsrs(FsrsSettings.STANDARD.retaining(percent / (double) PERCENT)), grades)));
	}

	private static Answer history(Fsrs fsrs, List<String> grades) {
		List<Memory> memories = new ArrayList<>();
		for (String grade : grades) {
			Optional<Memory> before = memories.isEmpty() ? Optional.empty() : Optional.of(memories.getLast());
			memories.add(fsrs.review(before, Rating.values()[grade.charAt(0) - '1'],
					before.map(Memory::due).orElse(Instant.EPOCH)));
		}
		List<Long> intervals = memories.stream().map(m -> Duration.between(m.reviewed(), m.due()).toDays()).toList();
		return Answer.of(Map.of("intervals", intervals, "memories", memories),
				Bilingual.same(String.join(",", intervals.stream().map(String::valueOf).toList())));
	}
}
