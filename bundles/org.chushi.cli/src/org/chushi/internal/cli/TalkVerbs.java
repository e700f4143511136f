package org.chushi.internal.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.growth.Talk;
import org.chushi.growth.Talk.Agreed;
import org.chushi.growth.Talk.Draft;
import org.chushi.growth.Talk.Step;
import org.chushi.growth.Talks;

/** Commands about talks of two. */
final class TalkVerbs {

	private static final String TALK = "TALK";
	private static final String PERSON = "PERSON";
	private static final String STEP = "STEP-NUMBER";
	private static final String TOPIC = "--topic";
	private static final String CAUSE = "--cause";
	private static final String AGREED = "--agreed";
	private static final String NEXT = "--next";
	private static final String HELD = "--held";
	private static final String NOTES = "--notes";
	private static final String REASON = "--reason";
	private static final String OFF = "--off";
	private static final List<Arg> WORDS = List.of(Arg.of(TOPIC), Arg.of(CAUSE), Arg.maybe(AGREED), Arg.maybe(NEXT), Arg.maybe(HELD), Arg.maybe(NOTES));
	private static final String SPOKEN = "--spoken";

	private TalkVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("growth talks", List.of(Arg.maybe(PERSON)),
						in -> (in.has(PERSON) ? in.person(PERSON).then(p -> talks(in).of(in.session(), p)) : talks(in).mine(in.session())).map(TalkVerbs::list)),
				Verb.of("growth talk", with(Arg.of(PERSON), with(Arg.maybe(SPOKEN), WORDS)),
						in -> in.person(PERSON).then(p -> draft(in).then(d -> spoken(in).map(d::speaking)).then(d -> talks(in).hold(in.session(), p, d))).map(TalkVerbs::shown)),
				Verb.of("growth read", List.of(Arg.of(TALK)), in -> in.id(TALK).then(t -> talks(in).talk(in.session(), t)).map(TalkVerbs::shown)),
				Verb.of("growth correct", with(Arg.of(TALK), with(Arg.of(REASON), WORDS)),
						in -> in.id(TALK).then(t -> draft(in).then(d -> talks(in).correct(in.session(), t, d, in.get(REASON)))).map(TalkVerbs::shown)),
				Verb.of("growth withdraw", List.of(Arg.of(TALK), Arg.of(REASON)),
						in -> in.id(TALK).then(t -> talks(in).withdraw(in.session(), t, in.get(REASON))).map(TalkVerbs::shown)),
				Verb.of("growth settle", List.of(Arg.of(TALK), Arg.of(STEP), Arg.flag(OFF)),
						in -> in.id(TALK).then(t -> in.number(STEP).then(n -> talks(in).settle(in.session(), t, n - 1, !in.has(OFF)))).map(TalkVerbs::shown)));
	}

	private static Talks talks(Input in) {
		return in.services().growth().talks();
	}

	private static List<Arg> with(Arg first, List<Arg> more) {
		List<Arg> all = new ArrayList<>(List.of(first));
		all.addAll(more);
		return all;
	}

	private static Result<Draft> draft(Input in) {
		return in.date(HELD).then(day -> next(in).then(next -> agreed(in)
				.map(steps -> new Draft(day, in.get(TOPIC), in.get(CAUSE), steps, next, in.get(NOTES)))));
	}

	private static Result<Optional<LocalDate>> next(Input in) {
		return in.has(NEXT) ? in.date(NEXT).map(Optional::of) : Result.done(Optional.empty());
	}

	private static Result<Set<UUID>> spoken(Input in) {
		Set<UUID> all = new LinkedHashSet<>();
		for (String said : parts(in.get(SPOKEN))) {
			try {
				all.add(UUID.fromString(said));
			} catch (IllegalArgumentException e) {
				return Result.refused(Messages.TalkVerbs_spoken.text(said));
			}
		}
		return Result.done(all);
	}

	private static Result<List<Agreed>> agreed(Input in) {
		List<Agreed> steps = new ArrayList<>();
		for (String said : parts(in.get(AGREED))) {
			String[] words = said.split("\\s+", 2);
			try {
				steps.add(new Agreed(words.length > 1 ? words[1] : "", LocalDate.parse(words[0])));
			} catch (DateTimeParseException e) {
				return Result.refused(Messages.TalkVerbs_agreed.text(said));
			}
		}
		return Result.done(steps);
	}

	/** What was said with semicolons between. */
	static List<String> parts(String said) {
		return Arrays.stream(said.split("[;；]")).map(String::strip).filter(s -> !s.isEmpty()).toList();
	}

	private static Answer list(List<Talk> talks) {
		return Answer.of(Map.of("talks", talks),
				talks.isEmpty() ? List.of(Messages.TalkVerbs_none.text()) : talks.stream().map(TalkVerbs::line).toList());
	}

	private static Bilingual line(Talk talk) {
		return Lines.columns(talk.id(), talk.day(), Messages.TalkVerbs_two.text(talk.byName(), talk.personName()),
				talk.withdrawn().map(Messages.TalkVerbs_withdrawn::text).orElseGet(() -> Bilingual.same(talk.topic())));
	}

	private static Answer shown(Talk talk) {
		List<Bilingual> lines = new ArrayList<>(List.of(line(talk)));
		if (talk.withdrawn().isEmpty()) {
			lines.add(Lines.indented(Messages.TalkVerbs_cause.text(talk.cause())));
			for (Step step : talk.steps()) {
				lines.add(Lines.indented(Lines.columns(step.done() ? "[x]" : "[ ]", step.by(), step.words())));
			}
			talk.next().ifPresent(day -> lines.add(Lines.indented(Messages.TalkVerbs_next.text(day))));
			talk.corrected().forEach(why -> lines.add(Lines.indented(Messages.TalkVerbs_corrected.text(why))));
			if (!talk.notes().isEmpty()) {
				lines.add(Lines.indented(Messages.TalkVerbs_notes.text(talk.notes())));
			}
		}
		return Answer.of(talk, lines.stream().map(Lines::oneLine).toList());
	}
}
