package org.chushi.internal.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.model.Lesson;
import org.chushi.model.PairingKind;
import org.chushi.model.PolicyProfile;
import org.chushi.people.Person;
import org.chushi.training.Activities.Activity;
import org.chushi.training.Enrolment;
import org.chushi.training.Gates;
import org.chushi.training.PairWork.Draft;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Pairing;
import org.chushi.training.Path;
import org.chushi.training.Path.StepState;

/** Commands about policy, enrolment, lessons, activities, gates and pairs. */
final class TrainingVerbs {

	private TrainingVerbs() {
	}

	static List<Verb> all() {
		List<Verb> verbs = new ArrayList<>(learning());
		verbs.addAll(pairs());
		return verbs;
	}

	private static List<Verb> learning() {
		return List.of(Verb.of("policy list", List.of(), TrainingVerbs::policies),
				Verb.of("policy choose", List.of(Arg.of("PROFILE")),
						in -> in.services().policies().choose(in.session(), in.get("PROFILE"))
								.map(p -> Answer.of(new Profile(p.getId(), p.getCode(), Texts.of(p.getTitle()), true),
										Texts.of(p.getTitle())))),
				Verb.of("enrol start", List.of(Arg.of("PERSON"), Arg.maybe("--start")),
						in -> in.person("PERSON")
								.then(p -> in.date("--start")
										.then(d -> in.services().enrolments().enrol(in.session(), p, d)))
								.map(e -> enrolled(in, e))),
				Verb.of("enrol move", List.of(Arg.of("PERSON"), Arg.of("PROFILE")),
						in -> in.person("PERSON")
								.then(p -> in.services().enrolments().move(in.session(), p, in.get("PROFILE")))
								.map(e -> enrolled(in, e))),
				Verb.of("enrol withdraw", List.of(Arg.of("PERSON"), Arg.of("--reason")),
						in -> in.person("PERSON")
								.then(p -> in.services().enrolments().withdraw(in.session(), p, in.get("--reason")))
								.map(e -> enrolled(in, e))),
				Verb.of("path", List.of(Arg.maybe("PERSON")),
						in -> in.person("PERSON").then(p -> in.services().learning().path(in.session(), p))
								.map(TrainingVerbs::path)),
				Verb.of("lesson list", List.of(), TrainingVerbs::lessons),
				Verb.of("lesson show", List.of(Arg.of("LESSON")), TrainingVerbs::show),
				Verb.of("lesson finish", List.of(Arg.of("LESSON")),
						in -> in.services().learning().finish(in.session(), in.get("LESSON"))
								.map(s -> Answer.of(s, Messages.TrainingVerbs_finished.text(in.get("LESSON"))))),
				Verb.of("activity list", List.of(Arg.maybe("PERSON")),
						in -> in.person("PERSON").then(p -> in.services().activities().of(in.session(), p))
								.map(TrainingVerbs::activities)),
				Verb.of("activity record", List.of(Arg.of("STEP"), Arg.of("EVIDENCE")),
						in -> in.services().activities().record(in.session(), in.get("STEP"), in.get("EVIDENCE"))
								.map(a -> Answer.of(a, line(a)))),
				Verb.of("activity confirm",
						List.of(Arg.of("PERSON"), Arg.of("STEP"), Arg.many("--observed"), Arg.maybe("--note")),
						in -> in.person("PERSON").then(p -> in.services().activities().confirm(in.session(), p,
								in.get("STEP"), in.set("--observed"), in.get("--note"))).map(a -> Answer.of(a, line(a)))),
				Verb.of("interview",
						List.of(Arg.of("PERSON"), Arg.of("CHECKLIST"), Arg.many("--observed"), Arg.maybe("--note")),
						in -> in.person("PERSON").then(p -> in.services().activities().interview(in.session(), p,
								in.get("CHECKLIST"), in.set("--observed"), in.get("--note")))
								.map(i -> Answer.of(i, (i.passed() ? Messages.TrainingVerbs_passed
										: Messages.TrainingVerbs_notPassed).text(i.percent())))),
				Verb.of("gate show", List.of(Arg.maybe("PERSON")),
						in -> in.person("PERSON")
								.then(p -> in.services().gates().status(in.session(), p, Gates.TRIAL_SHIFT))
								.map(TrainingVerbs::gate)),
				Verb.of("gate before", List.of(Arg.of("PERSON"), Arg.maybe("--passed"), Arg.of("--reason")),
						in -> in.person("PERSON").then(p -> passed(in).then(day -> in.services().enrolments().tellPassedBefore(in.session(), p, day,
								in.get("--reason")))).map(told -> Answer.of(Map.of("told", told), told.stream()
										.map(t -> Lines.columns(t.when(), t.day().map(d -> Messages.TrainingVerbs_before.text(d.toString()))
												.orElseGet(Messages.TrainingVerbs_takenBack::text), t.reason())).toList()))),
				Verb.of("gate history", List.of(Arg.maybe("PERSON")),
						in -> in.person("PERSON").then(p -> in.services().gates().history(in.session(), p))
								.map(turns -> Answer.of(Map.of("turns", turns),
										turns.stream().map(t -> Lines.columns(t.when(), t.title(),
												(t.opened() ? Messages.TrainingVerbs_open : Messages.TrainingVerbs_shut).text()))
												.toList()))));
	}

	private static Result<Optional<LocalDate>> passed(Input in) {
		try {
			return Result.done(in.has("--passed") ? Optional.of(LocalDate.parse(in.get("--passed"))) : Optional.empty());
		} catch (DateTimeParseException e) {
			return Result.refused(Messages.TrainingVerbs_noDay.text(in.get("--passed")));
		}
	}

	private static List<Verb> pairs() {
		List<Arg> draft = List.of(Arg.maybe("--day"), Arg.of("--minutes"), Arg.many("--observed"),
				Arg.flag("--all-observed"), Arg.maybe("--subject"), Arg.maybe("--note"));
		return List.of(
				Verb.of("mentor bind", List.of(Arg.of("PERSON"), Arg.of("GUIDE"), Arg.maybe("--kind")),
						in -> both(in, (learner, guide) -> kind(in)
								.then(k -> in.services().pairings().bind(in.session(), learner, guide, k)))),
				Verb.of("mentor handover",
						List.of(Arg.of("PERSON"), Arg.of("GUIDE"), Arg.of("--reason"), Arg.maybe("--kind")),
						in -> both(in, (learner, guide) -> kind(in).then(k -> in.services().pairings()
								.handOver(in.session(), learner, guide, k, in.get("--reason"))))),
				Verb.of("mentor end", List.of(Arg.of("PERSON"), Arg.of("--reason"), Arg.maybe("--kind")),
						in -> in.person("PERSON")
								.then(p -> kind(in).then(
										k -> in.services().pairings().end(in.session(), p, k, in.get("--reason"))))
								.map(p -> Answer.of(p, line(in, p)))),
				Verb.of("mentor list", List.of(Arg.maybe("PERSON")),
						in -> in.person("PERSON").then(p -> in.services().pairings().of(in.session(), p))
								.map(list -> pairings(in, list))),
				Verb.of("mentor candidates", List.of(Arg.of("PERSON"), Arg.maybe("--kind")),
						in -> in.person("PERSON")
								.then(p -> kind(in).then(k -> in.services().pairings().candidates(in.session(), p, k)))
								.map(people -> Answer.of(Map.of("candidates", people), people.stream()
										.map((Person p) -> Lines.columns(p.name(), p.displayName())).toList()))),
				Verb.of("pairwork record", plus(draft, Arg.of("PERSON"), Arg.of("CHECKLIST")),
						in -> in.person("PERSON")
								.then(p -> draft(in)
										.then(d -> in.services().pairWork().record(in.session(), p, d)))
								.map(TrainingVerbs::entry)),
				Verb.of("pairwork revise", plus(draft, Arg.of("ENTRY"), Arg.of("CHECKLIST")),
						in -> in.id("ENTRY")
								.then(e -> draft(in)
										.then(d -> in.services().pairWork().revise(in.session(), e, d)))
								.map(TrainingVerbs::entry)),
				Verb.of("pairwork correct", plus(draft, Arg.of("ENTRY"), Arg.of("CHECKLIST")),
						in -> in.id("ENTRY")
								.then(e -> draft(in)
										.then(d -> in.services().pairWork().correct(in.session(), e, d)))
								.map(TrainingVerbs::entry)),
				Verb.of("pairwork sign", List.of(Arg.of("ENTRY"), Arg.of("HASH")),
						in -> in.id("ENTRY")
								.then(e -> in.services().pairWork().sign(in.session(), e, in.get("HASH").toLowerCase(Locale.ROOT)))
								.map(TrainingVerbs::entry)),
				Verb.of("pairwork list", List.of(Arg.maybe("PERSON")), in -> in.person("PERSON")
						.then(p -> in.services().pairWork().of(in.session(), p)).map(TrainingVerbs::entries)),
				Verb.of("pairwork show", List.of(Arg.of("ENTRY")),
						in -> in.id("ENTRY").then(e -> in.services().pairWork().entry(in.session(), e))
								.map(TrainingVerbs::sheet)),
				Verb.of("pairwork waiting", List.of(),
						in -> in.services().pairWork().toSign(in.session()).map(TrainingVerbs::entries)));
	}

	private static List<Arg> plus(List<Arg> more, Arg... first) {
		List<Arg> all = new ArrayList<>(List.of(first));
		all.addAll(more);
		return all;
	}

	private static Result<Answer> policies(Input in) {
		Optional<String> current = in.services().policies().current().map(PolicyProfile::getId);
		List<Profile> profiles = in.services().policies().profiles().stream().map(p -> new Profile(p.getId(),
				p.getCode(), Texts.of(p.getTitle()), current.filter(p.getId()::equals).isPresent())).toList();
		return Result.done(Answer.of(Map.of("profiles", profiles), profiles.stream()
				.map(p -> Lines.columns(p.current() ? "*" : " ", p.code(), p.title())).toList()));
	}

	private static Answer enrolled(Input in, Enrolment e) {
		return Answer.of(e, Messages.TrainingVerbs_enrolled.text(in.services().directory().nameOf(e.person()), e.title(),
				e.start().toString()));
	}

	private static Answer path(Path path) {
		List<Bilingual> lines = new ArrayList<>();
		lines.add(path.over() == 0
				? Messages.TrainingVerbs_path.text(path.enrolment().title(), path.today(), path.days(), path.percent())
				: Messages.TrainingVerbs_pathOver.text(path.enrolment().title(), path.days(), path.over(), path.percent()));
		path.phases().forEach(phase -> {
			lines.add(phase.title());
			phase.steps().forEach(s -> lines.add(Lines.indented(step(s))));
		});
		return Answer.of(path, lines);
	}

	private static Bilingual step(StepState step) {
		Bilingual state = switch (step.state()) {
		case DONE -> Messages.TrainingVerbs_stateDone.text();
		case NOW -> Messages.TrainingVerbs_stateNow.text();
		case LATER -> Messages.TrainingVerbs_stateLater.text();
		case SHUT -> Messages.TrainingVerbs_stateShut.text();
		};
		return Lines.columns(state, step.title(), step.done() + "/" + step.of());
	}

	private static Result<Answer> lessons(Input in) {
		var lessons = in.services().packs().library().all(Lesson.class).stream()
				.map(l -> new LessonLine(l.getId(), l.getCode(), Texts.of(l.getTitle()), l.getMinutes())).toList();
		return Result.done(Answer.of(Map.of("lessons", lessons),
				lessons.stream().map(l -> Lines.columns(l.code(), l.title())).toList()));
	}

	private static Result<Answer> show(Input in) {
		var library = in.services().packs().library();
		return library.find(Lesson.class, in.get("LESSON"))
				.map(l -> new Bilingual(library.text(l, Language.ZH).orElse(""), library.text(l, Language.EN).orElse("")))
				.map(text -> Result.done(Answer.of(Map.of("text", text), text)))
				.orElseGet(() -> Result.refused(Messages.TrainingVerbs_noLesson.text(in.get("LESSON"))));
	}

	private static Answer activities(List<Activity> activities) {
		return Answer.of(Map.of("activities", activities), activities.stream().map(TrainingVerbs::line).toList());
	}

	private static Bilingual line(Activity a) {
		return Lines.columns(a.title(),
				(a.isConfirmed() ? Messages.TrainingVerbs_confirmed : Messages.TrainingVerbs_waiting).text());
	}

	private static Answer gate(Gates.GateStatus gate) {
		List<Bilingual> lines = new ArrayList<>();
		lines.add(Lines.columns(gate.title(),
				(gate.open() ? Messages.TrainingVerbs_open : Messages.TrainingVerbs_shut).text()));
		Lines.findings(gate.findings()).forEach(l -> lines.add(Lines.indented(l)));
		return Answer.of(gate, lines);
	}

	private static Result<Answer> both(Input in, java.util.function.BiFunction<UUID, UUID, Result<Pairing>> work) {
		return in.person("PERSON").then(learner -> in.person("GUIDE").then(guide -> work.apply(learner, guide)))
				.map(p -> Answer.of(p, line(in, p)));
	}

	private static Result<PairingKind> kind(Input in) {
		String name = in.has("--kind") ? in.get("--kind") : "mentor";
		return Optional.ofNullable(PairingKind.get(name)).map(Result::done).orElseGet(() -> Result.refused(
				Messages.TrainingVerbs_noKind.text(name,
						String.join(", ", PairingKind.VALUES.stream().map(PairingKind::getLiteral).toList()))));
	}

	private static Answer pairings(Input in, List<Pairing> pairings) {
		return Answer.of(Map.of("pairings", pairings), pairings.stream().map(p -> line(in, p)).toList());
	}

	private static Bilingual line(Input in, Pairing p) {
		var directory = in.services().directory();
		return Lines.columns(p.kind().getLiteral(), directory.nameOf(p.guide()), "→", directory.nameOf(p.learner()), p.ended());
	}

	private static Result<Draft> draft(Input in) {
		return in.date("--day").then(day -> in.number("--minutes").map(minutes -> new Draft(in.get("CHECKLIST"), day,
				minutes, in.has("--all-observed") ? ContentVerbs.behaviours(in, in.get("CHECKLIST")) : in.set("--observed"),
				in.get("--subject"), in.get("--note"))));
	}

	private static Answer entry(Entry entry) {
		return Answer.of(entry, line(entry));
	}

	/** All that is signed. */
	private static Answer sheet(Entry entry) {
		List<Bilingual> lines = new ArrayList<>();
		lines.add(line(entry));
		lines.add(Messages.TrainingVerbs_session.text(entry.content().minutes(), entry.content().subject()));
		entry.content().checklist().groups().forEach(group -> {
			lines.add(Lines.columns(group.title(), group.weight() + " %"));
			group.lines().forEach(l -> lines.add(Lines.indented(Lines.columns(l.observed() ? "[x]" : "[ ]", l.text()))));
		});
		if (!entry.content().note().isEmpty()) {
			lines.add(Bilingual.same(entry.content().note()));
		}
		return Answer.of(entry, lines);
	}

	private static Answer entries(List<Entry> entries) {
		return Answer.of(Map.of("entries", entries), entries.stream().map(TrainingVerbs::line).toList());
	}

	private static Bilingual line(Entry e) {
		return Lines.columns(e.id(), e.content().day(), e.content().checklist().title(),
				e.content().checklist().percent() + " %",
				(e.isComplete() ? Messages.TrainingVerbs_signedBoth
						: e.mentorSigned() != null || e.learnerSigned() != null ? Messages.TrainingVerbs_signedOne
								: Messages.TrainingVerbs_unsigned).text(),
				e.contentHash());
	}

	record Profile(String id, String code, Bilingual title, boolean current) {
	}

	record LessonLine(String id, String code, Bilingual title, int minutes) {
	}
}
