package org.chushi.internal.workspace;

import static org.chushi.internal.workspace.Member.BAILU;
import static org.chushi.internal.workspace.Member.CHUNFEN;
import static org.chushi.internal.workspace.Member.GUYU;
import static org.chushi.internal.workspace.Member.LICHUN;
import static org.chushi.internal.workspace.Member.LIDONG;
import static org.chushi.internal.workspace.Member.MANGZHONG;
import static org.chushi.internal.workspace.Member.QIUFEN;
import static org.chushi.internal.workspace.Member.XIAOMAN;
import static org.chushi.internal.workspace.Member.XIAZHI;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.assessment.RunningExam;
import org.chushi.career.Careers.Earlier;
import org.chushi.career.Careers.Posting;
import org.chushi.content.Library;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.model.ActivityKind;
import org.chushi.model.ActivityStep;
import org.chushi.model.Behaviour;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.CertificateHeld;
import org.chushi.model.Checklist;
import org.chushi.model.ChecklistPurpose;
import org.chushi.model.Course;
import org.chushi.model.ExamPassed;
import org.chushi.model.Lesson;
import org.chushi.model.LessonsFinished;
import org.chushi.model.PairingKind;
import org.chushi.model.PolicyProfile;
import org.chushi.people.Session;
import org.chushi.training.PairWork.Draft;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Path;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.StepState;
import org.chushi.workspace.DemoTeam;
import org.chushi.workspace.InTurn;
import org.chushi.workspace.Services;

/** What has happened on the demo team, told once from its founding to today. The first step that is refused ends it. */
final class DemoStory {

	/** The seven-day way. */
	static final String PROFILE = "PP-SEVEN";

	private static final int STEPS = 20;
	private static final String PRE_SALES = "SE-SEVEN-PRESALES";
	private static final String AFTER_SALES = "SE-SEVEN-AFTERSALES";

	private final Services services;
	private final PolicyProfile policy;
	private final Progress progress;
	private final Library library;
	private final LocalDate today;
	private final Map<Member, Session> team = new EnumMap<>(Member.class);
	private int step;

	DemoStory(Services services, PolicyProfile policy, Progress progress) {
		this.services = services;
		this.policy = policy;
		this.progress = progress;
		library = services.packs().library();
		today = LocalDate.now(services.clock());
	}

	/** @return the number of people */
	Result<Integer> tell() {
		return InTurn.all(this::everybodyComes, () -> services.policies().choose(lead(), policy.getId()), this::mentorsLearn,
				() -> enrol(XIAOMAN, today), () -> enrol(XIAZHI, today.minusDays(9)), () -> learn(XIAZHI),
				() -> enrol(MANGZHONG, today.minusDays(12)), () -> learn(MANGZHONG), () -> pass(MANGZHONG), this::trialShift, this::sections,
				() -> counted(new DemoGrowth(services, lead(), team.get(MANGZHONG), today).tell()))
				.map(done -> services.directory().people().size());
	}

	private Session lead() {
		return team.get(GUYU);
	}

	private Result<Integer> everybodyComes() {
		return InTurn.all(
				() -> services.accounts().found(LICHUN.signInName(), LICHUN.displayName(), password()).then(p -> signIn(LICHUN)),
				() -> InTurn.each(EnumSet.complementOf(EnumSet.of(LICHUN)), this::comes));
	}

	private Result<Session> comes(Member member) {
		return services.accounts().register(team.get(LICHUN), member.asNew(), password()).then(p -> signIn(member));
	}

	private Result<Session> signIn(Member member) {
		return counted(services.accounts().signIn(member.signInName(), password()).peek(s -> team.put(member, s)));
	}

	private static char[] password() {
		return DemoTeam.PASSWORD.toCharArray();
	}

	/** Mentors read the mentors' course and take its exam, so that they may guide by the policy. */
	private Result<Integer> mentorsLearn() {
		List<Member> mentors = List.of(CHUNFEN, QIUFEN, LIDONG);
		return InTurn.all(() -> InTurn.each(mentors, m -> place(m, "PO-SENIOR")), () -> place(BAILU, "PO-TRAINER"), this::before,
				() -> InTurn.each(mentors, this::certify));
	}

	private Result<Posting> place(Member member, String position) {
		return services.careers().promote(lead(), id(member), position, Member.both(Messages.DemoStory_placed.text()));
	}

	/** The team was there before the program: everybody who was placed was an agent first. */
	private Result<Integer> before() {
		return counted(InTurn.all(() -> worked(CHUNFEN, "PO-SENIOR", 520, 210), () -> worked(QIUFEN, "PO-SENIOR", 400, 90),
				() -> worked(LIDONG, "PO-SENIOR", 300, 40), () -> worked(BAILU, "PO-TRAINER", 900, 365)));
	}

	private Result<?> worked(Member member, String position, int begun, int moved) {
		return services.careers().tellEarlier(lead(), id(member), List.of(new Earlier("PO-AGENT", today.minusDays(begun), today.minusDays(moved)),
				new Earlier(position, today.minusDays(moved), today)), Member.both(Messages.DemoStory_file.text()));
	}

	/** Most are in a section, one is still to be put somewhere, and the plan wants one more. */
	private Result<?> sections() {
		Map<Member, String> places = new EnumMap<>(Map.of(CHUNFEN, PRE_SALES, XIAOMAN, PRE_SALES, QIUFEN, AFTER_SALES, MANGZHONG, AFTER_SALES,
				LIDONG, "SE-SEVEN-MAINTENANCE"));
		return InTurn.each(places.keySet(), m -> services.placements().place(lead(), id(m), places.get(m), ""))
				.then(done -> services.staffing().plan(lead(), Map.of(PRE_SALES, 3, AFTER_SALES, 2), ""));
	}

	private Result<Integer> certify(Member mentor) {
		List<CertificateDefinition> definitions = policy.getPairings().stream().filter(p -> p.getKind() == PairingKind.MENTOR)
				.flatMap(p -> p.getRequirements().stream()).filter(CertificateHeld.class::isInstance)
				.flatMap(r -> library.find(CertificateDefinition.class, ((CertificateHeld) r).getCertificate()).stream())
				.toList();
		List<String> lessons = asked(definitions, LessonsFinished.class).flatMap(r -> r.getCourses().stream())
				.flatMap(c -> library.find(Course.class, c).stream()).flatMap(c -> c.getLessons().stream()).map(Lesson::getId)
				.toList();
		List<String> papers = asked(definitions, ExamPassed.class).map(ExamPassed::getPaper).toList();
		return counted(InTurn.all(
				() -> InTurn.each(lessons, lesson -> services.learning().finish(team.get(mentor), lesson)),
				() -> InTurn.each(papers, paper -> sit(mentor, paper))));
	}

	private static <T> Stream<T> asked(List<CertificateDefinition> definitions, Class<T> requirement) {
		return definitions.stream().flatMap(d -> d.getRequirements().stream()).filter(requirement::isInstance)
				.map(requirement::cast);
	}

	private Result<Integer> enrol(Member newcomer, LocalDate start) {
		List<Checklist> interviews = library.all(Checklist.class).stream()
				.filter(c -> c.getPurpose() == ChecklistPurpose.INTERVIEW).toList();
		return counted(InTurn.all(() -> InTurn.each(interviews, c -> services.activities().interview(lead(), id(newcomer),
				c.getId(), all(c), Member.both(Messages.DemoStory_interview.text()))),
				() -> services.enrolments().enrol(lead(), id(newcomer), start)));
	}

	private Result<Integer> learn(Member newcomer) {
		return counted(path(newcomer).then(path -> InTurn.all(
				() -> InTurn.each(path.steps().stream().filter(s -> s.kind() == Kind.COURSE).flatMap(s -> s.lessons().stream())
						.toList(), lesson -> services.learning().finish(team.get(newcomer), lesson.id())),
				() -> InTurn.each(path.steps().stream().takeWhile(s -> s.kind() != Kind.GATE)
						.filter(s -> s.kind() == Kind.ACTIVITY && !s.optional() && !isInterview(s)).toList(),
						activity -> takePart(newcomer, activity)))));
	}

	private Result<Integer> takePart(Member newcomer, StepState activity) {
		return InTurn.all(
				() -> services.activities().record(team.get(newcomer), activity.id(), Member.both(Messages.DemoStory_activity.text())),
				() -> services.activities().confirm(lead(), id(newcomer), activity.id(), Set.of(), ""));
	}

	private boolean isInterview(StepState step) {
		return library.find(ActivityStep.class, step.id()).map(ActivityStep::getKind)
				.filter(ActivityKind.VALUES_INTERVIEW::equals).isPresent();
	}

	private Result<Integer> pass(Member newcomer) {
		return counted(path(newcomer).then(path -> InTurn
				.each(path.steps().stream().filter(s -> s.kind() == Kind.EXAM).toList(), exam -> sit(newcomer, exam.target()))
				.map(List::size)));
	}

	private Result<Integer> sit(Member person, String paper) {
		Session session = team.get(person);
		return services.exams().start(session, paper).then(exam -> InTurn.all(() -> answers(session, exam),
				() -> services.exams().submit(session, exam.attempt())));
	}

	private Result<Integer> answers(Session session, RunningExam exam) {
		return InTurn.each(exam.questions(), q -> services.exams().answer(session, exam.attempt(), q.question(),
				AnswerKey.of(library, q))).map(List::size);
	}

	/** One session of the day they were bound is signed by both, the next one waits for the newcomer. */
	private Result<Integer> trialShift() {
		return InTurn.all(() -> services.pairings().bind(lead(), id(MANGZHONG), id(QIUFEN), PairingKind.MENTOR),
				() -> pairWork().then(e -> sign(MANGZHONG, e)), this::pairWork);
	}

	private Result<Entry> pairWork() {
		return path(MANGZHONG).then(path -> {
			StepState wanted = path.steps().stream().filter(s -> s.kind() == Kind.PAIR_WORK).findFirst().orElseThrow();
			Checklist checklist = library.find(Checklist.class, wanted.target()).orElseThrow();
			return services.pairWork().record(team.get(QIUFEN), id(MANGZHONG), new Draft(checklist.getId(), today, 90,
					all(checklist), "", Member.both(Messages.DemoStory_note.text()))).then(e -> sign(QIUFEN, e));
		});
	}

	private Result<Entry> sign(Member member, Entry entry) {
		return services.pairWork().sign(team.get(member), entry.id(), entry.contentHash());
	}

	private UUID id(Member member) {
		return team.get(member).person();
	}

	private Result<Path> path(Member member) {
		return services.learning().path(team.get(member), id(member));
	}

	private static Set<String> all(Checklist checklist) {
		return Stream.of(checklist).flatMap(c -> c.getGroups().stream()).flatMap(g -> g.getBehaviours().stream())
				.map(Behaviour::getId).collect(Collectors.toSet());
	}

	private <T> Result<T> counted(Result<T> result) {
		return result.peek(done -> progress.at(++step, STEPS));
	}
}
