package org.chushi.internal.career;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.chushi.career.Certificate;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.core.TimeOrderedIds;
import org.chushi.internal.journal.JournalOpener;
import org.chushi.internal.people.PeopleDirectory;
import org.chushi.internal.people.PeopleProjection;
import org.chushi.internal.rules.RuleBook;
import org.chushi.internal.rules.Settling;
import org.chushi.internal.rules.Watch;
import org.chushi.internal.training.ActivityProjection;
import org.chushi.internal.training.EnrolmentDesk;
import org.chushi.internal.training.EnrolmentProjection;
import org.chushi.internal.training.GateKeeper;
import org.chushi.internal.training.GateProjection;
import org.chushi.internal.training.LessonProjection;
import org.chushi.internal.training.LessonsRule;
import org.chushi.internal.training.PairWorkProjection;
import org.chushi.internal.training.PairingDesk;
import org.chushi.internal.training.PairingProjection;
import org.chushi.internal.training.PolicyDesk;
import org.chushi.internal.training.ReadingBook;
import org.chushi.internal.training.ReadingProjection;
import org.chushi.internal.training.SetExamProjection;
import org.chushi.internal.training.TrainingFacts;
import org.chushi.internal.training.TrialShiftRule;
import org.chushi.journal.Append;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.NewEvent;
import org.chushi.model.Requirement;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.rules.Fact;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule;
import org.chushi.testing.TestAccess;
import org.chushi.testing.TestTime;
import org.eclipse.emf.ecore.EClass;

/** What certificates hang on, on a real journal, without a screen; deeds are put on record as they are. */
final class Shop implements AutoCloseable {

	record PersonRegistered(UUID person, String name, String displayName, String section, Set<Role> roles, String password) {
	}

	record PersonLeft(UUID person) {
	}

	record PolicyChosen(String profile, String packVersion) {
	}

	record Enrolled(UUID enrolment, UUID person, String programme, Bilingual title, String profile, String packVersion, LocalDate start) {
	}

	record EnrolmentWithdrawn(UUID enrolment, UUID person, String reason) {
	}

	record LessonFinished(UUID person, String lesson, String packVersion) {
	}

	record LessonReadAgain(UUID person, String lesson, String packVersion) {
	}

	static final EventType<LessonReadAgain> AGAIN = EventType.of(LessonReadAgain.class);
	static final EventType<PersonRegistered> REGISTERED = EventType.of(PersonRegistered.class);
	static final EventType<PersonLeft> LEFT = EventType.of(PersonLeft.class);
	static final EventType<PolicyChosen> POLICY = EventType.of(PolicyChosen.class);
	static final EventType<Enrolled> ENROLLED = EventType.of(Enrolled.class);
	static final EventType<EnrolmentWithdrawn> WITHDRAWN = EventType.of(EnrolmentWithdrawn.class);
	static final EventType<LessonFinished> LESSON = EventType.of(LessonFinished.class);

	final Journal journal;
	final TestTime clock;
	final EnrolmentDesk enrolments;
	final Settling consequences = new Settling();
	final CertificationDesk certification;
	private final GateKeeper gates;
	private final Renewals renewals;
	final CareerBook book;
	/** Whether what is stored now is as if another machine stored it. */
	boolean elsewhere;
	final Session lead = new Session(new UUID(9, 9), "lead", Set.of(Role.LEAD));
	/** How often a requirement was judged. */
	final AtomicInteger judged = new AtomicInteger();
	private final PeopleDirectory directory;
	private final Packs packs;
	private Watch watch;

	/** Nobody listens: everything is judged each time. */
	Shop(Path folder, Packs packs, TestTime clock) {
		this.clock = clock;
		this.packs = packs;
		TimeOrderedIds ids = new TimeOrderedIds(clock, new SplittableRandom(7));
		journal = new JournalOpener(clock, ids,
				List.of(new PeopleProjection(), new EnrolmentProjection(), new LessonProjection(), new ActivityProjection(),
						new GateProjection(), new PairingProjection(), new PairWorkProjection(), new SetExamProjection(),
						new ReadingProjection(), new CertificateProjection(), new PostingProjection()),
				List.of()).open(JournalLocation.embedded(folder), Progress.SILENT).value();
		TestAccess access = new TestAccess();
		RuleBook rules = new RuleBook();
		directory = new PeopleDirectory(journal, List::of);
		PolicyDesk policies = new PolicyDesk(journal, packs, access, consequences);
		enrolments = new EnrolmentDesk(journal, packs, policies, directory, access, consequences, clock, ids);
		gates = new GateKeeper(journal, packs, rules, access, clock);
		PairingDesk pairings = new PairingDesk(journal, packs, directory, rules, gates, access, ids);
		certification = new CertificationDesk(journal, packs, rules, enrolments, policies, directory, pairings, gates, new ReadingBook(journal), access,
				consequences, clock, ids);
		List.of(new LessonsRule(journal, packs), new TrialShiftRule(journal, packs, rules), new CertificateRule(journal, packs, clock),
				new PositionRule(journal, packs, clock), new EndorsementRule(journal, directory)).forEach(r -> rules.add(counted(r)));
		consequences.add(gates);
		consequences.add(certification);
		renewals = new Renewals(journal, packs, rules, enrolments, policies, new ReadingBook(journal), directory, consequences, clock, ids);
		consequences.add(renewals);
		book = CareerBook.of(journal);
	}

	/** What changed is noted. */
	Shop watched() {
		watch = new Watch(hardOfHearing(), packs, directory, clock, consequences);
		List.of(new TrainingFacts(journal), new CareerFacts(journal)).forEach(watch::addSource);
		return this;
	}

	/** The journal, told of nothing while others write. */
	private Journal hardOfHearing() {
		return (Journal) Proxy.newProxyInstance(Shop.class.getClassLoader(), new Class<?>[] { Journal.class }, (proxy, method, arguments) -> {
			if (method.getName().equals("listen")) {
				@SuppressWarnings("unchecked")
				Consumer<List<Event>> listener = (Consumer<List<Event>>) arguments[0];
				Consumer<List<Event>> sometimes = events -> {
					if (!elsewhere) {
						listener.accept(events);
					}
				};
				return journal.listen(sometimes);
			}
			try {
				return method.invoke(journal, arguments);
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		});
	}

	Watch watch() {
		return watch;
	}

	private RequirementRule counted(RequirementRule rule) {
		return new RequirementRule() {
			@Override
			public EClass judges() {
				return rule.judges();
			}

			@Override
			public Finding judge(UUID person, Requirement requirement, Context context) {
				judged.incrementAndGet();
				return rule.judge(person, requirement, context);
			}

			@Override
			public Set<Fact> restsOn(Requirement requirement) {
				return rule.restsOn(requirement);
			}

			@Override
			public Optional<LocalDate> turns(UUID person, Requirement requirement, Context context, LocalDate today) {
				return rule.turns(person, requirement, context, today);
			}
		};
	}

	void deed(NewEvent... events) {
		journal.append(Append.of("test", events)).value();
	}

	NewEvent registered(UUID person) {
		return REGISTERED.on("team/people", new PersonRegistered(person, "p" + person.getLeastSignificantBits(), "P", "", Set.of(Role.NEWCOMER), "x"));
	}

	NewEvent enrolled(UUID person, UUID enrolment, String programme, String profile) {
		return ENROLLED.on("training/" + person,
				new Enrolled(enrolment, person, programme, Bilingual.same("P"), profile, "1.0.0", LocalDate.now(clock)));
	}

	NewEvent read(UUID person, String lesson) {
		return LESSON.on("lessons/" + person, new LessonFinished(person, lesson, "1.0.0"));
	}

	NewEvent readAgain(UUID person, String lesson) {
		return AGAIN.on("lessons/" + person, new LessonReadAgain(person, lesson, "1.0.0"));
	}

	NewEvent endorsed(UUID person, Role by) {
		return CareerEvents.ENDORSED.on(CareerEvents.career(person),
				new CareerEvents.EndorsementGiven(person, new UUID(9, 9), by.name(), "good"));
	}

	NewEvent posted(UUID person, String position) {
		return CareerEvents.POSITION_TAKEN.on(CareerEvents.career(person),
				new CareerEvents.PositionTaken(person, position, Bilingual.same(position), "", ""));
	}

	/** Some days in a position before the program. */
	NewEvent told(UUID person, String position, int days) {
		LocalDate end = LocalDate.now(clock).minusDays(400);
		return CareerEvents.EARLIER_TOLD.on(CareerEvents.career(person), new CareerEvents.EarlierPostsTold(person,
				List.of(new CareerEvents.Held(position, Bilingual.same(position), end.minusDays(days), end)), "file"));
	}

	NewEvent revoked(Certificate certificate) {
		return CareerEvents.REVOKED.on(CareerEvents.CERTIFICATES,
				new CareerEvents.CertificateRevoked(certificate.id(), certificate.person(), "rule broken"));
	}

	/** Certificates by person and definition, with the moment they came and why they went. */
	Map<String, String> certificates(List<UUID> people) {
		Map<String, String> all = new TreeMap<>();
		people.forEach(p -> book.certificatesOf(p).forEach(c -> all.merge(p + " " + c.definition(), c.issued() + " " + c.validUntil() + " "
				+ c.revoked(), (one, other) -> one + ", " + other)));
		return all;
	}

	/** All that may follow for a person, as if nothing were known. */
	void all(UUID person) {
		List.of(gates, certification, renewals).forEach(c -> c.settle(person));
	}

	/** Everybody is looked at as if nothing were known. */
	void everybody(List<UUID> people) {
		List<UUID> all = new ArrayList<>(people);
		all.forEach(consequences::settle);
	}

	@Override
	public void close() {
		journal.close();
	}
}
