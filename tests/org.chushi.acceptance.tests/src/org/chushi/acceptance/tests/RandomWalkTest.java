package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;

import org.chushi.assessment.RunningExam;
import org.chushi.career.Certificate;
import org.chushi.career.Certification.Candidacy;
import org.chushi.career.Careers.PositionView;
import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.model.ActivityStep;
import org.chushi.model.Lesson;
import org.chushi.model.PairingKind;
import org.chushi.model.PairingPolicy;
import org.chushi.model.PolicyProfile;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.rules.Finding;
import org.chushi.training.Enrolment;
import org.chushi.training.Gates;
import org.chushi.training.PairWork.Draft;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Pairing;
import org.chushi.training.Path.Kind;
import org.chushi.workspace.Services;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.annotation.JsonAnySetter;

/**
 * A team that does whatever comes to its mind. Most of it is refused; what is done keeps the laws of the house after
 * every step, and at the end the views rebuilt from the journal equal the live ones.
 */
class RandomWalkTest {

	private static final int STEPS = 200;
	private static final String SOLO = "d08b6f2e-9a37-5c14-b1e5-60c2f8a47d91";
	private static final List<String> VIEWS = List.of("people", "enrolments", "lessons", "activities", "gates", "pairings",
			"pair-work", "attempts", "attempt-papers", "certificates", "careers");
	private static final List<String> PROFILES = List.of("PP-SEVEN", "PP-STRICT", "PP-FOURWEEKS");
	private static final List<String> CHECKLISTS = List.of("X-RECEPTION", "X-REFUND", "X-QA", "X-HANDOVER", "X-VALUES");

	/** A document as it lies in the database. */
	record Document(@JsonAnySetter Map<String, Object> fields) {
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void whateverPeopleDoTheLawsHoldAndTheJournalTellsAll(long seed, @TempDir Path folder) {
		try (House house = new House(folder)) {
			Walk walk = new Walk(house, new SplittableRandom(seed));
			for (int i = 0; i < STEPS; i++) {
				walk.step();
				walk.laws();
			}
			assertThat(walk.done).as("a walk that got somewhere").isGreaterThan(STEPS / 5);
			assertThat(walk.complete).as("entries signed by both on the way").isNotEmpty();
			Map<String, List<Document>> live = documents(house);
			house.services.journal().rebuild(Progress.SILENT).value();
			assertThat(documents(house)).isEqualTo(live);
			assertThat(house.services.journal().verify(Progress.SILENT).isIntact()).isTrue();
			assertThat(house.services.journal().unread()).as("what this program writes it reads").isEmpty();
		}
	}

	private static Map<String, List<Document>> documents(House house) {
		Map<String, List<Document>> all = new TreeMap<>();
		VIEWS.forEach(v -> all.put(v, house.services.journal().documents(v).all(Document.class)));
		return all;
	}

	private static final class Walk {

		private final House house;
		private final Services services;
		private final SplittableRandom chance;
		private final Session root;
		private final Session lead;
		private final List<Session> mentors = new ArrayList<>();
		private final List<Session> newcomers = new ArrayList<>();
		private final List<Session> all = new ArrayList<>();
		private final Map<UUID, Entry> complete = new HashMap<>();
		private final Set<UUID> certificates = new HashSet<>();
		private int done;

		Walk(House house, SplittableRandom chance) {
			this.house = house;
			this.services = house.services;
			this.chance = chance;
			root = house.signIn("root");
			lead = house.person("lead", Role.LEAD);
			all.addAll(List.of(root, lead, house.person("trainer", Role.TRAINER)));
			for (int i = 0; i < 3; i++) {
				mentors.add(house.mentor("mentor" + i));
				newcomers.add(house.newcomer("new" + i, lead, one(PROFILES)));
			}
			// two are on the trial shift already, so that a walk gets far
			for (int i = 0; i < 2; i++) {
				house.pass(newcomers.get(i), lead);
				services.pairings()
						.bind(lead, newcomers.get(i).person(), mentors.get(i).person(), PairingKind.MENTOR).value();
			}
			newcomers.add(house.person("new3", Role.NEWCOMER));
			all.addAll(mentors);
			all.addAll(newcomers);
			all.forEach(p -> services.certification().of(lead, p.person()).value().forEach(c -> certificates.add(c.id())));
		}

		private <T> T one(List<T> from) {
			return from.get(chance.nextInt(from.size()));
		}

		/** Mostly the one who may, sometimes anybody. */
		private Session mostly(Session who) {
			return chance.nextInt(8) == 0 ? one(all) : who;
		}

		void step() {
			if (deed().isDone()) {
				done++;
			}
		}

		private Result<?> deed() {
			Session newcomer = one(newcomers);
			UUID person = newcomer.person();
			Session mentor = services.pairings().bound(person, PairingKind.MENTOR)
					.flatMap(p -> mentors.stream().filter(m -> m.person().equals(p.guide())).findFirst())
					.orElseGet(() -> one(mentors));
			LocalDate today = LocalDate.now(house.clock);
			return switch (chance.nextInt(36)) {
			case 0 -> services.policies().choose(mostly(lead), one(PROFILES));
			case 1, 2 -> services.enrolments().enrol(mostly(lead), person, today.minusDays(chance.nextInt(20)));
			case 3 -> upset() ? services.enrolments().move(mostly(lead), person, one(PROFILES)) : together(mentor, newcomer);
			case 4 -> upset() ? services.enrolments().withdraw(mostly(lead), person, one(List.of("gone", " ")))
					: together(mentor, newcomer);
			case 5 -> services.learning().finish(one(all), one(house.library().all(Lesson.class)).getId());
			case 6 -> services.learning().progress(newcomer, one(house.library().all(Lesson.class)).getId(),
					chance.nextInt(120));
			case 7 -> services.activities().record(newcomer, one(house.library().all(ActivityStep.class)).getId(), "done");
			case 8 -> services.activities().confirm(mostly(lead), person,
					one(house.library().all(ActivityStep.class)).getId(), observed("X-HANDOVER"), "");
			case 9, 10 -> services.activities().interview(mostly(lead), person, "X-VALUES", observed("X-VALUES"), "");
			case 11, 12, 13 -> pass(newcomer);
			case 14 -> fail(one(all));
			case 15, 16, 17 -> services.pairings().bind(mostly(lead), person, one(mentors).person(), kind());
			case 18 -> services.pairings().handOver(mostly(lead), person, one(mentors).person(), kind(), "leave");
			case 19 -> upset() ? services.pairings().end(mostly(lead), person, kind(), "done") : together(mentor, newcomer);
			case 20, 21 -> services.pairWork().record(mostly(mentor), person, draft(person));
			case 22 -> together(mentor, newcomer);
			case 23 -> entry(person).map(e -> services.pairWork().revise(mostly(mentor), e.id(), draft(person)))
					.orElseGet(Walk::nothing);
			case 24 -> correct(mentor, newcomer);
			case 25, 26 -> entry(person).<Result<?>>map(e -> sign(mentor, newcomer, e)).orElseGet(Walk::nothing);
			case 27, 28, 29 -> signWaiting(chance.nextBoolean() ? newcomer : mentor);
			case 30 -> services.certification().endorse(mostly(chance.nextBoolean() ? lead : mentor), person, "good");
			case 31 -> services.careers().promote(mostly(lead), one(all).person(), position(person), "it is time");
			case 32 -> revoke(person);
			case 33 -> {
				house.clock.pass(Duration.ofHours(chance.nextInt(100)));
				services.exams().settleOverdue();
				yield nothing();
			}
			case 34 -> {
				house.withdrawn.clear();
				if (chance.nextInt(3) == 0) {
					house.withdrawn.add(one(List.of("mentoring", "onboarding")));
				}
				services.packs().reload();
				Result<?> meanwhile = services.pairWork().record(mentor, person, draft("X-RECEPTION", Set.of()));
				house.withdrawn.clear();
				services.packs().reload();
				yield meanwhile;
			}
			default -> services.accounts().assign(mostly(root), one(mentors).person(),
					chance.nextInt(6) == 0 ? Set.of(Role.TRAINER) : Set.of(Role.MENTOR));
			};
		}

		private static <T> Result<T> nothing() {
			return Result.refused(Bilingual.same("nothing to do"));
		}

		/** Now and then something that undoes a good deal. */
		private boolean upset() {
			return chance.nextInt(4) == 0;
		}

		/** A session of two who are bound, signed by both. */
		private Result<?> together(Session mentor, Session newcomer) {
			return services.pairWork().record(mentor, newcomer.person(), draft(newcomer.person())).then(
					e -> services.pairWork().sign(mentor, e.id(), e.contentHash())
							.then(s -> services.pairWork().sign(newcomer, e.id(), e.contentHash())));
		}

		private Result<?> correct(Session mentor, Session newcomer) {
			List<Entry> signed = services.pairWork().of(lead, newcomer.person()).value().stream().filter(Entry::isComplete)
					.toList();
			return signed.isEmpty() ? nothing()
					: services.pairWork().correct(mostly(mentor), one(signed).id(), draft(newcomer.person()));
		}

		private PairingKind kind() {
			return chance.nextInt(3) > 0 ? PairingKind.MENTOR : one(PairingKind.VALUES);
		}

		private Set<String> observed(String checklist) {
			Set<String> every = house.allOf(checklist);
			every = new HashSet<>(every);
			if (chance.nextInt(4) == 0) {
				every.removeIf(b -> chance.nextInt(3) == 0);
			}
			return every;
		}

		/** Mostly what the programme asks for next. */
		private Draft draft(UUID learner) {
			String wanted = services.learning().path(lead, learner) instanceof Result.Done<org.chushi.training.Path> path
					? path.value().steps().stream().filter(s -> s.kind() == Kind.PAIR_WORK && s.done() < s.of())
							.map(s -> s.target()).findFirst().orElse("X-RECEPTION")
					: "X-RECEPTION";
			String checklist = chance.nextInt(4) > 0 ? wanted : one(CHECKLISTS);
			return draft(checklist, observed(checklist));
		}

		private Draft draft(String checklist, Set<String> observed) {
			return new Draft(checklist,
					LocalDate.now(house.clock).plusDays(chance.nextInt(3) - 2), chance.nextInt(100), observed, "account", "");
		}

		private Optional<Entry> entry(UUID learner) {
			List<Entry> entries = services.pairWork().of(lead, learner).value();
			return entries.isEmpty() ? Optional.empty() : Optional.of(one(entries));
		}

		private Result<?> sign(Session mentor, Session newcomer, Entry entry) {
			return services.pairWork().sign(mostly(chance.nextBoolean() ? mentor : newcomer), entry.id(),
					chance.nextInt(6) == 0 ? "0".repeat(64) : entry.contentHash());
		}

		private Result<?> signWaiting(Session who) {
			List<Entry> waiting = services.pairWork().toSign(who).value();
			return waiting.isEmpty() ? nothing()
					: services.pairWork().sign(who, one(waiting).id(), one(waiting).contentHash());
		}

		/** Everything up to the exam, with the exam, unless something stands in the way. */
		private Result<?> pass(Session newcomer) {
			if (services.enrolments().running(newcomer.person()).isEmpty()
					|| services.gates().judge(newcomer.person(), Gates.TRIAL_SHIFT).filter(g -> g.open()).isPresent()) {
				return nothing();
			}
			house.finishLessons(newcomer);
			house.path(newcomer).steps().stream().filter(s -> s.kind() == Kind.ACTIVITY)
					.forEach(s -> {
						services.activities().record(newcomer, s.id(), "done");
						services.activities().confirm(lead, newcomer.person(), s.id(), observed("X-HANDOVER"), "");
						services.activities().confirm(lead, newcomer.person(), s.id(), Set.of(), "");
					});
			Optional<String> paper = house.path(newcomer).steps().stream()
					.filter(s -> s.kind() == Kind.EXAM).map(s -> s.target()).findFirst();
			return paper.map(p -> services.exams().start(newcomer, p).then(exam -> {
				exam.questions().forEach(q -> services.exams()
						.answer(newcomer, exam.attempt(), q.question(), house.right(q)).value());
				return services.exams().submit(newcomer, exam.attempt());
			})).orElseGet(() -> Result.refused(Bilingual.same("no exam")));
		}

		private Result<?> fail(Session who) {
			Result<RunningExam> exam = services.exams().start(who, one(List.of("P-FINAL", "P-STRICT", "P-MENTOR")));
			return chance.nextBoolean() ? exam : exam.then(e -> services.exams().submit(who, e.attempt()));
		}

		private String position(UUID person) {
			return services.careers().map(lead, person).map(m -> one(m.positions())).map(PositionView::id).value();
		}

		private Result<?> revoke(UUID person) {
			List<Certificate> held = services.certification().of(lead, person).value();
			return held.isEmpty() ? nothing() : services.certification().revoke(mostly(lead), one(held).id(), "broken");
		}

		void laws() {
			oneEnrolment();
			oneToOne();
			signedStays();
			issuedByRule();
			tracesTellTheState();
		}

		private void oneEnrolment() {
			assertThat(services.enrolments().running()).extracting(Enrolment::person).doesNotHaveDuplicates();
		}

		/** A guide has no more learners than the policy of each of them allows; a learner no more guides. */
		private void oneToOne() {
			for (Session guide : mentors) {
				List<Pairing> guided = services.pairings().guidedBy(guide.person());
				assertThat(guided).extracting(p -> p.kind() + " " + p.learner()).doesNotHaveDuplicates();
				for (Pairing pairing : guided) {
					long load = guided.stream().filter(p -> p.kind() == pairing.kind()).count();
					assertThat(services.enrolments().running(pairing.learner())).as("on a programme").isPresent();
					policy(pairing).ifPresent(p -> assertThat(load).isLessThanOrEqualTo(p.getCapacity()));
				}
			}
			newcomers.forEach(n -> assertThat(services.pairings().of(lead, n.person()).value())
					.filteredOn(p -> p.isBound() && p.kind() == PairingKind.MENTOR && p.learner().equals(n.person()))
					.hasSizeLessThanOrEqualTo(1));
		}

		private Optional<PairingPolicy> policy(Pairing pairing) {
			return services.enrolments().running(pairing.learner())
					.flatMap(e -> house.library().find(PolicyProfile.class, e.profile())).stream()
					.flatMap(p -> p.getPairings().stream()).filter(p -> p.getKind() == pairing.kind()).findFirst();
		}

		private void signedStays() {
			Map<String, Long> standing = new HashMap<>();
			for (Session newcomer : newcomers) {
				for (Entry entry : services.pairWork().of(lead, newcomer.person()).value()) {
					if (entry.isComplete()) {
						Entry before = complete.putIfAbsent(entry.id(), entry);
						if (before != null) {
							assertThat(entry).usingRecursiveComparison().ignoringFields("replaced").isEqualTo(before);
							assertThat(entry.replaced() || !before.replaced()).as("replaced for good").isTrue();
						}
						assertThat(entry.mentorSigned().by()).isEqualTo(entry.mentor());
						assertThat(entry.learnerSigned().by()).isEqualTo(entry.learner()).isNotEqualTo(entry.mentor());
						assertThat(List.of(entry.mentorSigned().contentHash(), entry.learnerSigned().contentHash()))
								.containsOnly(entry.contentHash());
						if (!entry.replaced() && !entry.corrects().isEmpty()) {
							standing.merge(entry.corrects(), 1L, Long::sum);
						}
					}
				}
			}
			assertThat(standing.values()).as("corrections that stand, by entry").allMatch(n -> n == 1);
		}

		/** Judged right after the step it was issued in: nothing has changed since. */
		private void issuedByRule() {
			for (Session person : all) {
				for (Certificate issued : services.certification().of(lead, person.person()).value()) {
					if (certificates.add(issued.id())) {
						List<Candidacy> now = services.certification().candidacies(lead, person.person()).value();
						assertThat(now).filteredOn(c -> c.definition().equals(issued.definition())).singleElement()
								.satisfies(c -> assertThat(c.findings()).isNotEmpty().allMatch(Finding::met));
						assertThat(issued.restsOn()).isNotEmpty();
					}
				}
			}
			all.forEach(p -> assertThat(services.certification().of(lead, p.person()).value())
					.extracting(Certificate::definition).doesNotHaveDuplicates());
		}

		/** The last turn of a gate says what is judged now. */
		private void tracesTellTheState() {
			for (Session newcomer : newcomers) {
				// a gate that opens with the days turns at the next deed or start; that of the trial shift at once
				List<Gates.Turn> turns = services.gates().history(lead, newcomer.person()).value().stream()
						.filter(t -> !t.gate().equals(SOLO)).toList();
				Map<String, Boolean> last = new HashMap<>();
				turns.forEach(t -> assertThat(last.put(t.gate(), t.opened())).as("turns alternate").isNotEqualTo(t.opened()));
				last.values().removeIf(open -> !open);
				Set<String> open = new HashSet<>();
				services.gates().judge(newcomer.person(), Gates.TRIAL_SHIFT).filter(g -> g.open())
						.ifPresent(g -> open.add(g.gate()));
				assertThat(last.keySet()).isEqualTo(open);
			}
		}
	}
}
