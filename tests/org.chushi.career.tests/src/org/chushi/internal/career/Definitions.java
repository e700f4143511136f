package org.chushi.internal.career;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.chushi.model.CertificateDefinition;
import org.chushi.model.CertificateHeld;
import org.chushi.model.CertificationPolicy;
import org.chushi.model.Course;
import org.chushi.model.Endorsed;
import org.chushi.model.Gate;
import org.chushi.model.Lesson;
import org.chushi.model.LessonsFinished;
import org.chushi.model.ModelFactory;
import org.chushi.model.PolicyProfile;
import org.chushi.model.PositionHeld;
import org.chushi.model.Programme;
import org.chushi.model.Requirement;
import org.chushi.model.Role;
import org.chushi.model.Text;
import org.chushi.training.Gates;
import org.eclipse.emf.ecore.EObject;

/** Certificates that ask for anything, for each other in chains and in circles too, and two profiles that offer some of them. */
final class Definitions {

	static final int LESSONS = 6;
	static final int POSITIONS = 3;

	private final RandomGenerator random;
	private final int many;
	private int ids;

	Definitions(RandomGenerator random, int many) {
		this.random = random;
		this.many = many;
	}

	static String definition(int i) {
		return "c" + i;
	}

	static String profile(int i) {
		return "profile" + i;
	}

	EObject[] random() {
		List<EObject> roots = new ArrayList<>();
		IntStream.range(0, LESSONS).forEach(i -> roots.add(course(i)));
		IntStream.range(0, many).forEach(i -> roots.add(definition(i, IntStream.range(0, 1 + random.nextInt(3)).mapToObj(r -> requirement())
				.toList(), random.nextInt(3) == 0 ? List.of(requirement()) : List.of())));
		roots.add(programme());
		for (int p = 0; p < 2; p++) {
			PolicyProfile profile = profile(p, IntStream.range(0, many).filter(i -> random.nextInt(4) > 0).mapToObj(Definitions::definition)
					.toList());
			Gate gate = ModelFactory.eINSTANCE.createGate();
			gate.setId("gate" + p);
			gate.setTitle(text("gate"));
			gate.setOpens(Gates.TRIAL_SHIFT);
			gate.getRequirements().add(random.nextBoolean() ? lessons(random.nextInt(LESSONS)) : held(random.nextInt(many)));
			profile.getGates().add(gate);
			profile.setCertification(windows());
			roots.add(profile);
		}
		return roots.toArray(EObject[]::new);
	}

	private CertificationPolicy windows() {
		CertificationPolicy windows = ModelFactory.eINSTANCE.createCertificationPolicy();
		windows.setRenewalDays(random.nextInt(4));
		windows.setGraceDays(random.nextInt(4));
		return windows;
	}

	static Programme programme() {
		Programme programme = ModelFactory.eINSTANCE.createProgramme();
		programme.setId("programme");
		programme.setTitle(text("programme"));
		return programme;
	}

	static PolicyProfile profile(int p, List<String> certificates) {
		PolicyProfile profile = ModelFactory.eINSTANCE.createPolicyProfile();
		profile.setId(profile(p));
		profile.setTitle(text("profile"));
		profile.setProgramme("programme");
		profile.getCertificates().addAll(certificates);
		return profile;
	}

	static Course course(int i) {
		Course course = ModelFactory.eINSTANCE.createCourse();
		course.setId("course" + i);
		course.setTitle(text("course"));
		Lesson lesson = ModelFactory.eINSTANCE.createLesson();
		lesson.setId("lesson" + i);
		lesson.setTitle(text("lesson"));
		course.getLessons().add(lesson);
		return course;
	}

	CertificateDefinition definition(int i, List<? extends Requirement> requirements, List<? extends Requirement> renewal) {
		CertificateDefinition definition = ModelFactory.eINSTANCE.createCertificateDefinition();
		definition.setId(definition(i));
		definition.setTitle(text("certificate " + i));
		definition.setSummary(text("summary"));
		definition.setSkill("skill" + i % 5);
		definition.setLevel(1 + i / 5);
		definition.setValidDays(random.nextBoolean() ? 0 : 1 + random.nextInt(6));
		definition.getRequirements().addAll(requirements);
		definition.getRenewal().addAll(renewal);
		return definition;
	}

	private Requirement requirement() {
		return switch (random.nextInt(6)) {
		case 0, 1 -> lessons(random.nextInt(LESSONS));
		case 2 -> endorsed(random.nextBoolean() ? Role.LEAD : Role.MENTOR);
		case 3 -> position(random.nextInt(POSITIONS), random.nextInt(4));
		case 4 -> named(ModelFactory.eINSTANCE.createTrialShiftOpen());
		default -> held(random.nextInt(many));
		};
	}

	LessonsFinished lessons(int course) {
		LessonsFinished lessons = named(ModelFactory.eINSTANCE.createLessonsFinished());
		lessons.getCourses().add("course" + course);
		return lessons;
	}

	Endorsed endorsed(Role by) {
		Endorsed endorsed = named(ModelFactory.eINSTANCE.createEndorsed());
		endorsed.setBy(by);
		return endorsed;
	}

	PositionHeld position(int position, int days) {
		PositionHeld held = named(ModelFactory.eINSTANCE.createPositionHeld());
		held.setPosition("position" + position);
		held.setDays(days);
		return held;
	}

	CertificateHeld held(int other) {
		CertificateHeld held = named(ModelFactory.eINSTANCE.createCertificateHeld());
		held.setCertificate(definition(other));
		return held;
	}

	private <T extends Requirement> T named(T requirement) {
		requirement.setId("r" + ids++);
		return requirement;
	}

	private static Text text(String said) {
		Text text = ModelFactory.eINSTANCE.createText();
		text.setZh(said);
		text.setEn(said);
		return text;
	}
}
