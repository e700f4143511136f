package org.chushi.internal.ui.mentor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.career.Certificate;
import org.chushi.career.CertificateCare;
import org.chushi.career.CertificateCare.Open;
import org.chushi.career.CertificateCare.Outlook;
import org.chushi.career.CertificateLife.Changed;
import org.chushi.career.CertificateLife.Kind;
import org.chushi.career.Certification;
import org.chushi.career.Certification.Candidacy;
import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Result;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.CertificateHeld;
import org.chushi.model.Course;
import org.chushi.model.Lesson;
import org.chushi.model.LessonsFinished;
import org.chushi.model.PairingKind;
import org.chushi.model.Paper;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.training.Activities;
import org.chushi.training.Activities.Activity;
import org.chushi.training.Gates;
import org.chushi.training.Gates.GateStatus;
import org.chushi.training.Learning;
import org.chushi.training.Learning.LessonState;
import org.chushi.training.PairWork;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Pairing;
import org.chushi.training.Pairings;
import org.chushi.training.Path;
import org.chushi.training.Policies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what a mentor's first page shows. A service of this bundle's pages; not for the UI thread. */
@Component(service = HomeReader.class)
public final class HomeReader {

	private final Pairings pairings;
	private final Learning learning;
	private final PairWork pairWork;
	private final Activities activities;
	private final Gates gates;
	private final Policies policies;
	private final Certification certification;
	private final CertificateCare care;
	private final Directory directory;
	private final Packs packs;
	private final Clock clock;

	@Activate
	public HomeReader(@Reference Pairings pairings, @Reference Learning learning, @Reference PairWork pairWork,
			@Reference Activities activities, @Reference Gates gates, @Reference Policies policies,
			@Reference Certification certification, @Reference CertificateCare care, @Reference Directory directory,
			@Reference Packs packs, @Reference Clock clock) {
		this.pairings = pairings;
		this.learning = learning;
		this.pairWork = pairWork;
		this.activities = activities;
		this.gates = gates;
		this.policies = policies;
		this.certification = certification;
		this.care = care;
		this.directory = directory;
		this.packs = packs;
		this.clock = clock;
	}

	Result<Home> read(Session session) {
		return activities.waitingFor(session)
				.then(waiting -> learning.states(session).then(states -> home(session, waiting, finished(states))));
	}

	private Result<Home> home(Session session, List<Activity> waiting, Set<String> read) {
		return certification.of(session, session.person()).then(held -> certification.candidacies(session, session.person())
				.map(candidacies -> new Home(directory.nameOf(session.person()), news(held), course(session, candidacies, read),
						pairings.guidedBy(session.person()).stream().filter(p -> p.kind() == PairingKind.MENTOR)
								.map(pairing -> guided(session, pairing, waiting)).toList())));
	}

	private List<Certificate> news(List<Certificate> held) {
		return held.stream().filter(certificate -> certificate.isNews(clock.instant())).toList();
	}

	private Guided guided(Session session, Pairing pairing, List<Activity> waiting) {
		UUID learner = pairing.learner();
		boolean open = gates.judge(learner, Gates.TRIAL_SHIFT).map(GateStatus::open).orElse(false);
		// an enrolment that has ended leaves the newcomer on the page, without a way
		Optional<Path> path = learning.path(session, learner) instanceof Result.Done<Path> done
				? Optional.of(done.value())
				: Optional.empty();
		// a pairing that has just ended is no reason to refuse the page
		List<Entry> entries = pairWork.of(session, learner) instanceof Result.Done<List<Entry>> done ? done.value() : List.of();
		return new Guided(learner, directory.nameOf(learner), open, path, entries,
				waiting.stream().filter(activity -> activity.person().equals(learner)).toList(), pairings.barred(pairing));
	}

	private static Set<String> finished(List<LessonState> states) {
		return states.stream().filter(LessonState::finished).map(LessonState::lesson).collect(Collectors.toSet());
	}

	/** The first certificate that the team's policy asks of a mentor and this person does not hold. */
	private Optional<Home.Course> course(Session session, List<Candidacy> candidacies, Set<String> read) {
		Set<String> asked = policies.current().stream().flatMap(policy -> policy.getPairings().stream())
				.filter(pairing -> pairing.getKind() == PairingKind.MENTOR)
				.flatMap(pairing -> pairing.getRequirements().stream()).filter(CertificateHeld.class::isInstance)
				.map(held -> ((CertificateHeld) held).getCertificate()).collect(Collectors.toSet());
		return candidacies.stream().filter(candidacy -> !candidacy.held() && asked.contains(candidacy.definition()))
				.findFirst().map(candidacy -> course(candidacy, read, anew(session, candidacy)));
	}

	private Home.Course course(Candidacy candidacy, Set<String> read, List<Open> anew) {
		Library library = packs.library();
		Optional<Paper> paper = Stream.concat(ids(anew, Kind.EXAM), candidacy.findings().stream().map(finding -> finding.link())
				.filter(link -> link.startsWith("exam:")).map(link -> link.substring("exam:".length())))
				.flatMap(id -> library.find(Paper.class, id).stream()).findFirst();
		return new Home.Course(candidacy, lessons(library, candidacy.definition(), read, ids(anew, Kind.LESSON).toList()),
				paper.map(Paper::getId).orElse(""), ids(anew, Kind.EXAM).findFirst().isPresent());
	}

	/** What is to be done once more before the certificate stands again; none for somebody who never had it. */
	private List<Open> anew(Session session, Candidacy candidacy) {
		return candidacy.lapsed().isPresent() && care.outlooks(session, session.person()) instanceof Result.Done<List<Outlook>> done
				? anew(done.value(), candidacy.definition()) : List.of();
	}

	static List<Open> anew(List<Outlook> outlooks, String definition) {
		return outlooks.stream().filter(outlook -> outlook.certificate().definition().equals(definition))
				.flatMap(outlook -> outlook.delta().stream()).filter(open -> !open.finding().met()).toList();
	}

	private static Stream<String> ids(List<Open> anew, Kind kind) {
		return anew.stream().map(Open::changed).filter(changed -> changed.kind() == kind).map(Changed::id).distinct();
	}

	/**
	 * Of the courses that a certificate asks for, in their order.
	 *
	 * @param anew those that changed since: finished or not, they are to be read again
	 */
	static List<Home.LessonLine> lessons(Library library, String definition, Set<String> read, List<String> anew) {
		Stream<Lesson> asked = library.find(CertificateDefinition.class, definition).stream().flatMap(d -> d.getRequirements().stream())
				.filter(LessonsFinished.class::isInstance).flatMap(courses -> ((LessonsFinished) courses).getCourses().stream())
				.flatMap(course -> library.find(Course.class, course).stream()).flatMap(course -> course.getLessons().stream());
		return Stream.concat(asked, anew.stream().flatMap(lesson -> library.find(Lesson.class, lesson).stream())).distinct()
				.map(lesson -> new Home.LessonLine(lesson.getId(), Texts.of(lesson.getTitle()), lesson.getMinutes(),
						read.contains(lesson.getId()) && !anew.contains(lesson.getId())))
				.toList();
	}
}
