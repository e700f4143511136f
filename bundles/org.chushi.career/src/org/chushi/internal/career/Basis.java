package org.chushi.internal.career;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.career.CertificateLife.Changed;
import org.chushi.career.CertificateLife.Kind;
import org.chushi.content.Texts;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.Checklist;
import org.chushi.model.Course;
import org.chushi.model.CourseStep;
import org.chushi.model.ExamPassed;
import org.chushi.model.Gate;
import org.chushi.model.GateStep;
import org.chushi.model.LessonsFinished;
import org.chushi.model.PairWorkSigned;
import org.chushi.model.Paper;
import org.chushi.model.PolicyProfile;
import org.chushi.model.Programme;
import org.chushi.model.Requirement;
import org.chushi.model.TrialShiftOpen;
import org.chushi.training.Gates;

/** What a certificate rests on, and what of it is to be learnt anew: each lesson, exam or checklist of its own, never the whole. */
record Basis(ContentTouch touch) {

	Basis {
		touch = touch.anew();
	}

	/** @param profile that its holder follows: a gate asks for the lessons and exams of a programme */
	List<Changed> changed(CertificateDefinition definition, Optional<PolicyProfile> profile) {
		return definition.getRequirements().stream().flatMap(r -> changed(r, profile)).distinct().toList();
	}

	private Stream<Changed> changed(Requirement requirement, Optional<PolicyProfile> profile) {
		Stream<Changed> behind = switch (requirement) {
		case ExamPassed exam -> touch.find(Paper.class, exam.getPaper()).filter(p -> touch.paper(p) && !touch.gone(p))
				.map(p -> new Changed(Kind.EXAM, p.getId(), Texts.of(p.getTitle()))).stream();
		case LessonsFinished lessons -> lessons(lessons.getCourses().isEmpty() ? courses(profile) : lessons.getCourses());
		case PairWorkSigned work -> touch.find(Checklist.class, work.getChecklist()).filter(c -> touch.is(c) && !touch.gone(c))
				.map(c -> new Changed(Kind.CHECKLIST, c.getId(), Texts.of(c.getTitle()))).stream();
		case TrialShiftOpen open -> profile.stream().flatMap(p -> p.getGates().stream()).filter(g -> Gates.TRIAL_SHIFT.equals(g.getOpens()))
				.map(Gate::getRequirements).flatMap(List::stream).filter(r -> !(r instanceof TrialShiftOpen)).flatMap(r -> changed(r, profile));
		default -> Stream.empty();
		};
		Stream<Changed> itself = touch.is(requirement) && !(requirement instanceof TrialShiftOpen)
				&& requirement.eContainer() instanceof CertificateDefinition d
						? Stream.of(new Changed(Kind.RULE, requirement.getId(), Texts.of(d.getTitle()))) : Stream.empty();
		return Stream.concat(behind, itself);
	}

	private Stream<Changed> lessons(List<String> courses) {
		return courses.stream().flatMap(c -> touch.find(Course.class, c).stream()).flatMap(c -> c.getLessons().stream())
				.filter(l -> touch.is(l) && !touch.gone(l)).map(l -> new Changed(Kind.LESSON, l.getId(), Texts.of(l.getTitle())));
	}

	/** The obligatory courses before the first gate, as the rule of lessons has them. */
	private List<String> courses(Optional<PolicyProfile> profile) {
		return profile.flatMap(p -> touch.find(Programme.class, p.getProgramme())).stream().flatMap(p -> p.getPhases().stream())
				.flatMap(p -> p.getSteps().stream()).takeWhile(s -> !(s instanceof GateStep)).filter(CourseStep.class::isInstance)
				.map(CourseStep.class::cast).filter(s -> !s.isOptional()).map(CourseStep::getCourse).toList();
	}
}
