package org.chushi.internal.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.CertificateHeld;
import org.chushi.model.ExamPassed;
import org.chushi.model.LessonsFinished;
import org.chushi.model.ModelFactory;
import org.chushi.model.PairWorkSigned;
import org.chushi.model.PositionHeld;
import org.chushi.model.Requirement;
import org.chushi.rules.Effort;
import org.chushi.rules.Effort.Kind;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule.Context;
import org.chushi.rules.Requirements;
import org.chushi.testing.TestLibrary;
import org.junit.jupiter.api.Test;

/** The first possible day is one on which it is possible: what takes its time is counted, and what is asked for twice is done once. */
class JudgeTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
	private static final UUID PERSON = new UUID(1, 1);

	private final TestLibrary library = new TestLibrary();
	private final Map<Requirement, List<Effort>> left = new HashMap<>();
	private final Map<String, LocalDate> posts = new HashMap<>();
	private int ids;
	private String stopped = "";

	private Optional<LocalDate> atBest(Requirement... asked) {
		Requirements rules = new Requirements() {
			@Override
			public List<Finding> judge(UUID person, List<? extends Requirement> requirements, Context context) {
				Missing detail = new Missing(Bilingual.same("what"), Bilingual.same("have"), Bilingual.same("want"), Bilingual.same("next"));
				return requirements.stream().map(r -> new Finding(r.getId(), left.get(r).isEmpty(), detail, 0, "")).toList();
			}

			@Override
			public Optional<LocalDate> turns(UUID person, List<? extends Requirement> requirements, Context context, LocalDate today) {
				PositionHeld held = (PositionHeld) requirements.getFirst();
				return Optional.ofNullable(posts.get(held.getPosition())).map(since -> since.plusDays(held.getDays()));
			}

			@Override
			public List<Effort> efforts(UUID person, Requirement requirement, Context context) {
				return left.get(requirement);
			}
		};
		return new Judge(library.library(), rules, p -> Context.NONE, (p, certificate) -> certificate.equals(stopped), TODAY)
				.atBest(PERSON, List.of(asked));
	}

	private <T extends Requirement> T asks(T requirement, Effort... efforts) {
		requirement.setId("r" + ids++);
		left.put(requirement, List.of(efforts));
		return requirement;
	}

	private LessonsFinished lessons(Effort... efforts) {
		return asks(ModelFactory.eINSTANCE.createLessonsFinished(), efforts);
	}

	private static Effort minutes(String lesson, int minutes) {
		return new Effort(Kind.LEARNING, lesson, minutes);
	}

	private PairWorkSigned sessions(String checklist, int left) {
		return asks(ModelFactory.eINSTANCE.createPairWorkSigned(), new Effort(Kind.PAIR_WORK, checklist, left));
	}

	private ExamPassed exam(LocalDate from) {
		return asks(ModelFactory.eINSTANCE.createExamPassed(), new Effort(Kind.EXAM, "exam:P", 1, Optional.ofNullable(from)));
	}

	private PositionHeld post(String position, int days) {
		PositionHeld held = asks(ModelFactory.eINSTANCE.createPositionHeld(), new Effort(Kind.OTHER, position, 1));
		held.setPosition(position);
		held.setDays(days);
		return held;
	}

	private CertificateHeld certificate(String id, Requirement... asked) {
		if (asked.length > 0) {
			CertificateDefinition definition = ModelFactory.eINSTANCE.createCertificateDefinition();
			definition.setId(id);
			definition.getRequirements().addAll(List.of(asked));
			library.add(definition);
		}
		CertificateHeld held = asks(ModelFactory.eINSTANCE.createCertificateHeld(), new Effort(Kind.OTHER, id, 1));
		held.setCertificate(id);
		return held;
	}

	@Test
	void whatIsMetOrTakesNoTimeIsToday() {
		assertThat(atBest()).contains(TODAY);
		assertThat(atBest(lessons(), exam(null), sessions("x", 1))).contains(TODAY);
	}

	@Test
	void lessonsTakeTheirHoursAllOfThemTogetherAndEachOnce() {
		assertThat(atBest(lessons(minutes("a", 480)))).as("one working day").contains(TODAY);
		assertThat(atBest(lessons(minutes("a", 480)), lessons(minutes("b", 1)))).contains(TODAY.plusDays(1));
		assertThat(atBest(lessons(minutes("a", 480)), lessons(minutes("a", 480)))).as("the same lesson").contains(TODAY);
		assertThat(atBest(lessons(minutes("a", 480)), certificate("c", lessons(minutes("b", 960), minutes("a", 480)))))
				.as("those of a certificate too").contains(TODAY.plusDays(2));
	}

	@Test
	void anExamWaitsUntilItCanBeSatAgain() {
		assertThat(atBest(exam(TODAY.plusDays(2)))).contains(TODAY.plusDays(2));
		assertThat(atBest(certificate("c", exam(TODAY.plusDays(2))), sessions("x", 2))).contains(TODAY.plusDays(2));
	}

	@Test
	void sessionsOfOneChecklistTakeADayEachAndOfSeveralRunBesideEachOther() {
		assertThat(atBest(sessions("x", 3))).contains(TODAY.plusDays(2));
		assertThat(atBest(sessions("x", 3), sessions("x", 5), sessions("y", 2))).contains(TODAY.plusDays(4));
	}

	@Test
	void timeInAPostRunsAndAPostThatIsNotHeldCannotBeForeseen() {
		posts.put("agent", TODAY.minusDays(20));
		assertThat(atBest(post("agent", 30), sessions("x", 3))).contains(TODAY.plusDays(10));
		assertThat(atBest(post("lead", 30))).isEmpty();
		assertThat(atBest(certificate("c", post("lead", 1)))).isEmpty();
	}

	/** All it rests on is there, and nobody knows when it is given back. */
	@Test
	void aCertificateThatSomebodyTookHasNoFirstDay() {
		CertificateHeld taken = certificate("c", exam(null));
		assertThat(atBest(taken)).contains(TODAY);
		stopped = "c";
		assertThat(atBest(taken)).isEmpty();
		assertThat(atBest(certificate("d", taken))).as("nor what rests on it").isEmpty();
	}

	@Test
	void aCertificateThatAsksForItselfOrIsNotThereIsNeverReached() {
		assertThat(atBest(certificate("gone"))).isEmpty();
		certificate("a", certificate("b"));
		certificate("b", certificate("a"));
		assertThat(atBest(certificate("a"))).isEmpty();
	}
}
