package org.chushi.internal.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.model.Lesson;
import org.chushi.practice.Estimate;
import org.chushi.practice.Feedback;
import org.chushi.practice.Gauge;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.PracticePolicy;
import org.chushi.practice.PracticeQuestion;
import org.chushi.practice.Rating;
import org.chushi.practice.Round;
import org.chushi.practice.RoundKind;
import org.chushi.practice.WrongAnswer;

/** Commands about practice and its rounds; those of a review are rounds as well. */
final class PracticeVerbs {

	private static final Arg BOOK = Arg.flag("--book");
	private static final Arg ADAPTIVE = Arg.flag("--adaptive");

	private PracticeVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("practice topics", List.of(), in -> in.services().practice().topics(in.session())
						.map(list -> Answer.of(Map.of("topics", list), list.stream().map(t -> Lines.columns(t.code(), t.title(),
								Messages.PracticeVerbs_topic.text(t.questions(), t.met(), t.inBook()))).toList()))),
				Verb.of("practice start", List.of(Arg.many("COMPETENCY"), Arg.maybe("--count"), BOOK, ADAPTIVE), PracticeVerbs::start),
				Verb.of("practice current", List.of(BOOK, ADAPTIVE), in -> current(in, kind(in))),
				Verb.of("practice answer", List.of(Arg.many("KEY"), Arg.maybe("--rating"), BOOK, ADAPTIVE), in -> answer(in, kind(in))),
				Verb.of("practice rate", List.of(Arg.of("RATING"), Arg.of("ROUND"), Arg.of("QUESTION")), PracticeVerbs::rate),
				Verb.of("practice end", List.of(BOOK, ADAPTIVE), in -> end(in, kind(in))),
				Verb.of("practice estimate", List.of(), PracticeVerbs::estimate),
				Verb.of("practice book", List.of(), in -> in.services().practice().book(in.session())
						.map(list -> Answer.of(Map.of("book", list), list.stream().map(PracticeVerbs::line).toList()))),
				Verb.of("practice summary", List.of(Arg.maybe("PERSON")), PracticeVerbs::summary));
	}

	private static RoundKind kind(Input in) {
		return in.has("--book") ? RoundKind.BOOK : in.has("--adaptive") ? RoundKind.ADAPTIVE : RoundKind.FREE;
	}

	private static Result<Answer> start(Input in) {
		RoundKind kind = kind(in);
		Result<Integer> count = in.has("--count") ? in.number("--count")
				: Result.done(kind == RoundKind.ADAPTIVE ? PracticePolicy.ADAPTIVE_MOST : PracticePolicy.QUESTIONS);
		return count.then(n -> begin(in, new PracticeOrder(kind, kind == RoundKind.BOOK ? List.of() : in.all("COMPETENCY"), n)));
	}

	static Result<Answer> begin(Input in, PracticeOrder order) {
		return in.services().practice().start(in.session(), order).map(round -> Answer.of(round, lines(round)));
	}

	static Result<Answer> current(Input in, RoundKind kind) {
		return in.services().practice().current(in.session(), kind).map(round -> round
				.map(r -> Answer.of(r, lines(r))).orElseGet(() -> Answer.of(Map.of(), Messages.PracticeVerbs_noRound.text())));
	}

	private static Result<Round> open(Input in, RoundKind kind) {
		return in.services().practice().current(in.session(), kind).then(round -> round.map(Result::done)
				.orElseGet(() -> Result.refused(Messages.PracticeVerbs_noRound.text())));
	}

	/** Answers what is asked now, in the way of its type; without a word it is not known. */
	static Result<Answer> answer(Input in, RoundKind kind) {
		Result<Optional<Rating>> wish = in.has("--rating") ? rating(in.get("--rating")).map(Optional::of)
				: Result.done(Optional.empty());
		return wish.then(rating -> open(in, kind).then(round -> round.question().map(PracticeQuestion::question)
				.map(asked -> in.services().practice()
						.answerTyped(in.session(), round.id(), asked.question(), String.join(" ", in.all("KEY"))).then(said -> said.right() && rating.isPresent()
								? rate(in, round.id(), asked.question(), rating.get())
								: Result.done(said)))
				.orElseGet(() -> Result.refused(round.held().orElseGet(Messages.PracticeVerbs_noRound::text)))))
				.map(said -> feedback(in, said));
	}

	static Result<Answer> rate(Input in) {
		return rating(in.get("RATING")).then(rating -> in.id("ROUND").then(round -> rate(in, round, in.get("QUESTION"), rating)))
				.map(said -> feedback(in, said));
	}

	private static Result<Feedback> rate(Input in, UUID round, String question, Rating rating) {
		return in.services().practice().rate(in.session(), round, question, rating);
	}

	private static Result<Rating> rating(String word) {
		return Stream.of(Rating.values()).filter(r -> r.recalled() && r.name().toLowerCase(Locale.ROOT).equals(word))
				.findFirst().map(Result::done).orElseGet(() -> Result.refused(Messages.PracticeVerbs_noRating.text(word)));
	}

	static Result<Answer> end(Input in, RoundKind kind) {
		return open(in, kind).then(round -> in.services().practice().end(in.session(), round.id()))
				.map(round -> Answer.of(round, lines(round)));
	}

	private static List<Bilingual> lines(Round round) {
		List<Bilingual> lines = new ArrayList<>();
		lines.add(round.gauge().filter(g -> !round.ended())
				.map(g -> Messages.PracticeVerbs_gauge.text(round.done(), g.percent(), g.more()))
				.orElseGet(() -> Messages.PracticeVerbs_round.text(round.done(), round.total(), round.right())));
		round.gauge().flatMap(Gauge::estimate).ifPresent(e -> lines.addAll(lines(e)));
		round.held().ifPresent(lines::add);
		round.question().ifPresent(asked -> {
			if (asked.keyChanged()) {
				lines.add(Messages.PracticeVerbs_keyChanged.text());
			}
			lines.add(asked.question().stem());
			QuestionLines.of(asked.question()).forEach(l -> lines.add(Lines.indented(l)));
		});
		return lines;
	}

	private static Result<Answer> estimate(Input in) {
		return in.services().practice().estimate(in.session()).map(last -> last.map(e -> Answer.of(e, lines(e)))
				.orElseGet(() -> Answer.of(Map.of(), Messages.PracticeVerbs_noEstimate.text())));
	}

	private static List<Bilingual> lines(Estimate estimate) {
		List<Bilingual> lines = new ArrayList<>(
				List.of(estimate.headline(), estimate.range(), estimate.reason(), estimate.source()));
		if (!estimate.shares().isEmpty()) {
			lines.add((estimate.weak().isEmpty() ? Messages.PracticeVerbs_noWeak : Messages.PracticeVerbs_learn).text());
			estimate.weak().forEach(w -> lines.add(Lines.indented(
					Lines.columns(w.title(), Messages.PracticeVerbs_share.text(w.right(), w.answers())))));
		}
		return lines;
	}

	private static Answer feedback(Input in, Feedback said) {
		List<Bilingual> lines = new ArrayList<>();
		lines.add((said.right() ? Messages.PracticeVerbs_right : Messages.PracticeVerbs_wrong)
				.text(said.question().told()));
		said.question().remarks().forEach(r -> lines.add(Lines.indented(r)));
		lines.add(said.question().explanation());
		in.services().packs().library().find(Lesson.class, said.question().lesson())
				.ifPresent(l -> lines.add(Messages.PracticeVerbs_lesson.text(Texts.of(l.getTitle()), l.getCode())));
		lines.add(Messages.PracticeVerbs_due.text(Lines.moment(said.due(), in.services().clock().getZone())));
		if (said.inBook()) {
			lines.add(Messages.PracticeVerbs_inBook.text(said.rightRow(), PracticePolicy.RIGHT_IN_A_ROW));
		}
		lines.addAll(lines(said.round()));
		return Answer.of(said, lines);
	}

	private static Bilingual line(WrongAnswer wrong) {
		return Lines.columns(wrong.stem(), Messages.PracticeVerbs_wrongTimes.text(wrong.inPractice(), wrong.inExams(),
				wrong.rightRow(), PracticePolicy.RIGHT_IN_A_ROW));
	}

	private static Result<Answer> summary(Input in) {
		return in.person("PERSON").then(person -> in.services().reviews().summary(in.session(), person)).map(s -> {
			List<Bilingual> lines = new ArrayList<>();
			lines.add(Messages.PracticeVerbs_summary.text(PracticePolicy.LOOK_BACK_DAYS, s.answers(), s.right(), s.days(),
					s.inBook(), s.due()));
			s.competencies().forEach(c -> lines.add(Lines.indented(Lines.columns(c.title(),
					(c.weak() ? Messages.PracticeVerbs_weak : Messages.PracticeVerbs_share).text(c.right(), c.answers())))));
			return Answer.of(s, lines);
		});
	}
}
