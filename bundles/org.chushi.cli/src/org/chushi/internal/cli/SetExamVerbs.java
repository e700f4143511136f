package org.chushi.internal.cli;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.cli.Verb.Rule;
import org.chushi.training.SetExam;
import org.chushi.training.SetExams.Order;

/** Commands that set exams for people. */
final class SetExamVerbs {

	private static final String FOR = "--for";
	private static final String FROM = "--open";
	private static final String UNTIL = "--until";
	private static final String ATTEMPTS = "--attempts";
	private static final String NOTE = "--note";
	private static final String ALL = "--all";
	private static final String REASON = "--reason";

	private SetExamVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("exam set",
						List.of(Arg.of("PAPER"), new Arg(FOR, true, true, false), Arg.maybe(FROM), new Arg(UNTIL, true, false, false),
								Arg.maybe(ATTEMPTS), Arg.maybe(NOTE)),
						in -> order(in).then(o -> in.services().setExams().set(in.session(), o)).map(all -> answer(in, all))),
				Verb.of("exam unset", List.of(Arg.of("SETTING"), new Arg(FOR, false, true, false), new Arg(REASON, true, false, false)),
						in -> in.id("SETTING").then(s -> in.people(FOR).then(p -> in.services().setExams()
								.unset(in.session(), s, Set.copyOf(p), in.get(REASON)))).map(all -> answer(in, all))),
				Verb.of("exam assigned", List.of(Arg.maybe("PERSON"), Arg.flag(ALL)),
						in -> (in.has(ALL) ? in.services().setExams().all(in.session())
								: in.person("PERSON").then(p -> in.services().setExams().of(in.session(), p))).map(all -> answer(in, all)))
						.held(Rule.notBoth("PERSON", ALL)));
	}

	private static Result<Order> order(Input in) {
		Result<Instant> from = in.has(FROM) ? in.moment(FROM) : Result.done(in.services().clock().instant());
		Result<Integer> attempts = in.has(ATTEMPTS) ? in.number(ATTEMPTS) : Result.done(1);
		return in.people(FOR).then(people -> from.then(f -> in.moment(UNTIL)
				.then(u -> attempts.map(n -> new Order(in.get("PAPER"), Set.copyOf(people), f, u, n, in.get(NOTE))))));
	}

	private static Answer answer(Input in, List<SetExam> all) {
		return Answer.of(Map.of("assigned", all),
				all.isEmpty() ? List.of(Messages.SetExamVerbs_none.text()) : all.stream().map(s -> line(in, s)).toList());
	}

	private static Bilingual line(Input in, SetExam s) {
		Bilingual state = (switch (s.state(in.services().clock().instant())) {
		case AHEAD -> Messages.SetExamVerbs_ahead;
		case OPEN -> Messages.SetExamVerbs_open;
		case OVER -> Messages.SetExamVerbs_over;
		case WITHDRAWN -> Messages.SetExamVerbs_withdrawn;
		}).text();
		return Lines.columns(s.setting(), in.services().directory().nameOf(s.person()), s.title(), s.from(), s.until(),
				s.attempts() == 0 ? Messages.SetExamVerbs_noLimit.text() : Messages.SetExamVerbs_attempts.text(s.attempts()), state,
				s.withdrawn().isEmpty() ? s.note() : s.withdrawn());
	}
}
