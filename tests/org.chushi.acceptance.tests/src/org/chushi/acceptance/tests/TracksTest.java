package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.career.Certificate;
import org.chushi.career.Certification.Candidacy;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result.Refused;
import org.chushi.model.Bank;
import org.chushi.model.Behaviour;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.CertificateHeld;
import org.chushi.model.Competency;
import org.chushi.model.Course;
import org.chushi.model.Lesson;
import org.chushi.model.Question;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.rules.Finding;
import org.chushi.staffing.Eligible;
import org.chushi.training.PairWork.Draft;
import org.chushi.training.PairWork.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways to lead a team and to inspect its work, as an agent goes them. */
class TracksTest {

	private House house;
	private Session lead;
	private Session mentor;
	private Session agent;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		lead = house.person("lead", Role.LEAD);
		agent = house.newcomer("new", lead, "PP-SEVEN");
		mentor = house.mentor("mentor");
	}

	@AfterEach
	void close() {
		house.close();
	}

	private List<String> skills() {
		return house.services.certification().candidacies(agent, agent.person()).value().stream().filter(Candidacy::held).map(c -> c.skill() + " " + c.level())
				.toList();
	}

	private List<Bilingual> wanted(String skill) {
		Candidacy candidacy = house.services.certification().candidacies(agent, agent.person()).value().stream().filter(c -> c.skill().equals(skill)).findFirst()
				.orElseThrow();
		return candidacy.findings().stream().filter(f -> !f.met()).map(Finding::detail).map(Missing::what).toList();
	}

	@Test
	@Tag("A13")
	void theTrackTeachesToBeHandsOnToShareCreditAndThreePrinciplesOfFairness() {
		Course course = house.library().find(Course.class, "C-LEAD").orElseThrow();
		assertThat(course.getLessons()).extracting(l -> l.getTitle().getZh()).anyMatch(t -> t.startsWith("实操在前")).anyMatch(t -> t.startsWith("推功揽过"))
				.anyMatch(t -> t.contains("不冷漠")).anyMatch(t -> t.contains("不偏袒")).anyMatch(t -> t.contains("近而有度"));
		Set<String> taught = course.getLessons().stream().flatMap(l -> l.getCompetencies().stream()).collect(Collectors.toSet());
		List<Question> bank = house.library().find(Bank.class, "B-LEAD").orElseThrow().getQuestions();
		assertThat(bank).hasSizeGreaterThanOrEqualTo(20).allSatisfy(q -> {
			assertThat(q.getExplanation().getZh()).isNotBlank();
			assertThat(taught).containsAll(q.getCompetencies());
		});
		assertThat(course.getLessons()).allSatisfy(l -> assertThat(bank).as("asked: " + l.getCode()).anyMatch(q -> l.getId().equals(q.getLesson())));
	}

	@Test
	@Tag("A13")
	void anAgentGoesTheTrackAndIsCertifiedAsATeamLead() {
		house.certify(agent, mentor, lead);
		assertThat(wanted("team-lead")).hasSize(5);
		assertThat(house.services.exams().start(agent, "P-LEAD")).as("the lessons come first").isInstanceOf(Refused.class);
		house.finishCourse(agent, "C-LEAD");
		house.sit(agent, "P-LEAD", house::right);
		assertThat(wanted("team-lead")).hasSize(3);
		house.pairWork(mentor, agent, "X-LEAD");
		house.pairWork(mentor, agent, "X-LEAD");
		house.services.certification().endorse(lead, agent.person(), "carries the shift and owns what goes wrong").value();
		assertThat(skills()).as("who leads a group has guided one").doesNotContain("team-lead 1");
		house.finishCourse(agent, "C-MENTOR");
		house.sit(agent, "P-MENTOR", house::right);
		assertThat(skills()).contains("team-lead 1");
		Certificate certificate = house.services.certification().of(lead, agent.person()).value().stream().filter(c -> c.skill().equals("team-lead")).findFirst()
				.orElseThrow();
		assertThat(certificate.validUntil()).isEqualTo(LocalDate.now(house.clock).plusYears(2).minusDays(1).toString());
	}

	@Test
	@Tag("A13")
	void aShiftLedWithTwoRulersDoesNotCount() {
		house.certify(agent, mentor, lead);
		assertThat(recorded("X-LEAD", "XG-LEAD-PEOPLE-2").counts()).isFalse();
		assertThat(house.pairWork(mentor, agent, "X-LEAD").counts()).isTrue();
	}

	/** All is observed but one. */
	private Entry recorded(String checklist, String without) {
		Set<String> observed = new HashSet<>(house.allOf(checklist));
		house.library().find(Behaviour.class, without).map(Behaviour::getId).ifPresent(observed::remove);
		assertThat(observed).hasSize(house.allOf(checklist).size() - 1);
		Entry entry = house.services.pairWork()
				.record(mentor, agent.person(), new Draft(checklist, LocalDate.now(house.clock), 60, observed, "account", "not yet")).value();
		house.services.pairWork().sign(mentor, entry.id(), entry.contentHash()).value();
		return house.services.pairWork().sign(agent, entry.id(), entry.contentHash()).value();
	}

	@Test
	@Tag("D06")
	void whoeverInspectsIsAskedForTheInspectorsExamFirst() {
		Session strict = house.newcomer("strict", lead, "PP-STRICT");
		house.services.policies().choose(lead, "PP-STRICT").value();
		assertThat(missing(strict)).anyMatch(m -> m.what().zh().contains("质检一级"));
		assertThat(house.services.exams().start(strict, "P-INSPECT")).isInstanceOf(Refused.class);
		house.finishCourse(strict, "C-INSPECT");
		house.sit(strict, "P-INSPECT", house::right);
		assertThat(missing(strict)).as("accuracy is not shown yet").anyMatch(m -> m.what().zh().contains("质检一级"));
	}

	private List<Missing> missing(Session person) {
		return house.services.staffing().inspectors(lead).value().stream().filter(e -> e.person().equals(person.person())).map(Eligible::missing).findFirst()
				.orElseThrow();
	}

	@Test
	@Tag("D06")
	void theExamAsksForAccuracyTheProductAndTheProcess() {
		house.finishCourse(agent, "C-INSPECT");
		Set<String> sections = house.services.exams().start(agent, "P-INSPECT").value().questions().stream()
				.flatMap(q -> house.library().find(Question.class, q.question()).orElseThrow().getCompetencies().stream())
				.map(c -> house.library().find(Competency.class, c).orElseThrow().getTitle().getZh()).collect(Collectors.toSet());
		assertThat(sections).containsExactlyInAnyOrder("评分准确", "产品知识", "流程知识");
	}

	@Test
	@Tag("D06")
	void scoresThatAreOffTheReferenceKeepSomebodyFromInspecting() {
		house.certify(agent, mentor, lead);
		house.finishCourse(agent, "C-INSPECT");
		house.sit(agent, "P-INSPECT", house::right);
		assertThat(recorded("X-INSPECT", "XG-INSPECT-SCORE-1").counts()).as("more than five points off").isFalse();
		house.pairWork(mentor, agent, "X-INSPECT");
		assertThat(skills()).doesNotContain("quality-inspection 1");
		house.pairWork(mentor, agent, "X-INSPECT");
		assertThat(skills()).contains("quality-inspection 1");
	}

	@Test
	@Tag("E05")
	void receptionGoesUpToTheFifthLevelEachOnTheOneBefore() {
		List<String> levels = Stream.of(1, 2, 3, 4, 5).map(n -> "CD-RECEPTION-" + n).toList();
		for (int i = 1; i < levels.size(); i++) {
			String before = house.library().find(CertificateDefinition.class, levels.get(i - 1)).orElseThrow().getId();
			assertThat(house.library().find(CertificateDefinition.class, levels.get(i)).orElseThrow().getRequirements())
					.filteredOn(CertificateHeld.class::isInstance)
					.extracting(r -> ((CertificateHeld) r).getCertificate()).contains(before);
		}
	}
}
