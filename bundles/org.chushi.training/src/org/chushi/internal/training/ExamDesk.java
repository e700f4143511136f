package org.chushi.internal.training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.assessment.ExamAdmission;
import org.chushi.assessment.ExamTerms;
import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.journal.Journal;
import org.chushi.model.AttemptRule;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.ExamPassed;
import org.chushi.model.ExamPolicy;
import org.chushi.model.ExamStep;
import org.chushi.model.ExplanationPolicy;
import org.chushi.model.Lesson;
import org.chushi.model.LessonsFinished;
import org.chushi.model.Paper;
import org.chushi.model.PolicyProfile;
import org.chushi.model.Requirement;
import org.chushi.training.Enrolment;
import org.chushi.training.Policies;
import org.chushi.training.SetExam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Admits to exams: a paper of the programme after the lessons before it, and papers that certificates of the team's
 * profile, or the moves of its career map, ask for, after the courses that the same certificate asks for. A paper that none
 * of these ask for is opened by being set for the person.
 */
@Component
public final class ExamDesk implements ExamAdmission {

	private final TrainingBook book;
	private final Packs packs;
	private final Policies policies;
	private final Clock clock;

	@Activate
	public ExamDesk(@Reference Journal journal, @Reference Packs packs, @Reference Policies policies,
			@Reference Clock clock) {
		this.clock = clock;
		this.book = TrainingBook.of(journal);
		this.packs = packs;
		this.policies = policies;
	}

	@Override
	public Result<ExamTerms> admit(UUID person, Paper paper) {
		Library library = packs.library();
		Optional<Enrolment> enrolment = book.running(person);
		Optional<Way> way = enrolment.flatMap(e -> Way.of(library, e));
		if (enrolment.isPresent() && way.isEmpty()) {
			return Result.refused(Messages.Admission_noProfile.text());
		}
		// who is on no programme is held to the one of the team: leaving it is no way round its lessons
		Optional<Way> team = way.or(() -> policies.current().flatMap(p -> Way.of(library, p)));
		String programme = way.map(w -> w.programme().getId()).orElse("");
		Optional<ExamStep> step = team.stream().flatMap(w -> w.steps(ExamStep.class))
				.filter(s -> s.getPaper().equals(paper.getId())).findFirst();
		if (step.isPresent()) {
			return afterLessons(person, library, team.get().coursesBefore(step.get()), terms(programme, team.get().profile()));
		}
		Optional<PolicyProfile> profile = way.map(Way::profile).or(policies::current);
		if (profile.filter(p -> offers(library, p, paper)).isEmpty()) {
			return set(person, paper, profile);
		}
		return afterLessons(person, library, coursesBefore(library, profile.get(), paper), terms("", profile.get()));
	}

	/** No waiting between attempts: the time in which it can be sat is set. */
	private Result<ExamTerms> set(UUID person, Paper paper, Optional<PolicyProfile> profile) {
		Instant now = clock.instant();
		List<SetExam> all = book.setFor(person).stream().filter(s -> s.paper().equals(paper.getId()) && s.withdrawn().isEmpty()).toList();
		Optional<SetExam> set = all.stream().filter(s -> s.stands(now)).findFirst()
				.or(() -> all.stream().max(Comparator.comparing(SetExam::until)));
		if (set.isEmpty()) {
			return Result.refused(Messages.Admission_notOffered.text(Texts.of(paper.getTitle())));
		}
		return switch (set.get().state(now)) {
		case AHEAD -> Result.refused(Messages.Admission_setAhead.text(Texts.of(paper.getTitle()), Moments.of(set.get().from(), clock)));
		case OPEN -> Result.done(terms(set.get(), profile));
		default -> Result.refused(Messages.Admission_setOver.text(Texts.of(paper.getTitle()), Moments.of(set.get().until(), clock)));
		};
	}

	private static ExamTerms terms(SetExam set, Optional<PolicyProfile> profile) {
		Optional<ExamPolicy> policy = profile.map(PolicyProfile::getExam);
		return new ExamTerms("", profile.map(PolicyProfile::getId).orElse(""), set.limit(), Duration.ZERO,
				policy.map(ExamPolicy::getRule).orElse(AttemptRule.BEST),
				policy.map(ExamPolicy::getExplanations).orElse(ExplanationPolicy.AFTER_END),
				policy.filter(ExamPolicy::isSecondMarker).isPresent(), policy.map(ExamPolicy::getMarkDifferencePercent).orElse(0));
	}

	/** Courses that a certificate asks for beside this paper: its exam comes after them. */
	private static List<String> coursesBefore(Library library, PolicyProfile profile, Paper paper) {
		return definitions(library, profile).filter(d -> d.getRequirements().stream().anyMatch(r -> asks(r, paper)))
				.flatMap(d -> d.getRequirements().stream()).filter(LessonsFinished.class::isInstance)
				.flatMap(r -> ((LessonsFinished) r).getCourses().stream()).distinct().toList();
	}

	private Result<ExamTerms> afterLessons(UUID person, Library library, List<String> courses, ExamTerms terms) {
		List<Missing> open = Way.lessons(library, courses).stream()
				.filter(l -> !book.lesson(person, l.getId()).finished()).map(ExamDesk::missing).toList();
		if (!open.isEmpty()) {
			return Result.refused(Messages.Admission_lessonsFirst.text(open.size()), open);
		}
		return Way.anyGone(library, courses) ? Result.refused(Messages.Rules_contentGone.text()) : Result.done(terms);
	}

	private static Missing missing(Lesson lesson) {
		return new Missing(Messages.Admission_lesson.text(Texts.of(lesson.getTitle())),
				Messages.Admission_lessonHave.text(), Messages.Admission_lessonWant.text(),
				Messages.Admission_lessonNext.text());
	}

	private static boolean offers(Library library, PolicyProfile profile, Paper paper) {
		var certificates = definitions(library, profile).flatMap(d -> Stream.concat(d.getRequirements().stream(), d.getRenewal().stream()));
		var moves = library.find(org.chushi.model.CareerMap.class, profile.getCareerMap()).stream()
				.flatMap(m -> m.getMoves().stream()).flatMap(m -> m.getRequirements().stream());
		return Stream.concat(certificates, moves).anyMatch(r -> asks(r, paper));
	}

	private static Stream<CertificateDefinition> definitions(Library library, PolicyProfile profile) {
		return profile.getCertificates().stream().flatMap(id -> library.find(CertificateDefinition.class, id).stream());
	}

	private static boolean asks(Requirement requirement, Paper paper) {
		return requirement instanceof ExamPassed exam && exam.getPaper().equals(paper.getId());
	}

	private static ExamTerms terms(String programme, PolicyProfile profile) {
		ExamPolicy policy = profile.getExam();
		return new ExamTerms(programme, profile.getId(), policy.getAttempts(), Duration.ofHours(policy.getWaitHours()),
				policy.getRule(), policy.getExplanations(), policy.isSecondMarker(), policy.getMarkDifferencePercent());
	}
}
