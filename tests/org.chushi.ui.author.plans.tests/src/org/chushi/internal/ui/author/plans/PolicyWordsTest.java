package org.chushi.internal.ui.author.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.model.CertificateHeld;
import org.chushi.model.CertificationPolicy;
import org.chushi.model.ExamPolicy;
import org.chushi.model.Gate;
import org.chushi.model.ModelFactory;
import org.chushi.model.MoneyAuthority;
import org.chushi.model.PairingPolicy;
import org.chushi.model.PolicyProfile;
import org.chushi.model.ReviewPolicy;
import org.chushi.model.Section;
import org.junit.jupiter.api.Test;

class PolicyWordsTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	private final PolicyProfile profile = MAKE.createPolicyProfile();

	private List<String> said() {
		return new PolicyWords((of, value) -> Bilingual.same("<" + value + ">")).of(profile).stream().map(Bilingual::en).toList();
	}

	@Test
	void anEmptyOneLetsAuthorsPublishAlone() {
		assertThat(said()).containsExactly("Authors publish by themselves.");
	}

	@Test
	void theRulesOfExamsAreSaid() {
		ExamPolicy exam = MAKE.createExamPolicy();
		exam.setAttempts(3);
		exam.setWaitHours(12);
		exam.setSecondMarker(true);
		exam.setMarkDifferencePercent(20);
		profile.setExam(exam);
		assertThat(said()).anyMatch(s -> s.contains("3 times") && s.contains("12 hours")).anyMatch(s -> s.contains("<best>") && s.contains("<afterEnd>"))
				.anyMatch(s -> s.contains("20 %"));
		exam.setAttempts(0);
		exam.setSecondMarker(false);
		assertThat(said()).anyMatch(s -> s.contains("as often as one likes")).noneMatch(s -> s.contains("times"));
	}

	@Test
	void aGateThatAsksForNothingIsSaidToStayShut() {
		Gate gate = MAKE.createGate();
		gate.setOpens("trial-shift");
		profile.getGates().add(gate);
		assertThat(said()).anyMatch(s -> s.contains("trial-shift") && s.contains("stays shut"));
		gate.getRequirements().add(MAKE.createTrialShiftOpen());
		assertThat(said()).anyMatch(s -> s.contains("1 conditions")).noneMatch(s -> s.contains("stays shut"));
	}

	@Test
	void whoLooksBeforePublishingIsSaid() {
		ReviewPolicy review = MAKE.createReviewPolicy();
		review.setApprovals(2);
		review.setTrialChat(true);
		review.setPersonalReview(true);
		profile.setReview(review);
		assertThat(said()).anyMatch(s -> s.contains("2 colleagues")).anyMatch(s -> s.contains("side of the customer")).anyMatch(s -> s.contains("own variants"));
	}

	@Test
	void theDaysOfCertificatesAreSaidAndWhatNoDaysMean() {
		CertificationPolicy days = MAKE.createCertificationPolicy();
		days.setRenewalDays(30);
		days.setGraceDays(14);
		profile.setCertification(days);
		assertThat(said()).anyMatch(s -> s.contains("30 days before") && s.contains("14 days after")).anyMatch(s -> s.contains("nothing lapses"))
				.anyMatch(s -> s.contains("however late"));
		days.setStaleDays(20);
		days.setAppealDays(7);
		assertThat(said()).anyMatch(s -> s.contains("within 20 days")).anyMatch(s -> s.contains("within 7 days")).noneMatch(s -> s.contains("however late"));
	}

	@Test
	void sectionsInspectorsAndFiguresAreNamed() {
		for (int share : new int[] { 3, 0, 2 }) {
			Section section = MAKE.createSection();
			section.setShare(share);
			section.setTitle(MAKE.createText());
			section.getTitle().setEn("section" + share);
			profile.getSections().add(section);
		}
		profile.getInspectors().add(MAKE.createCertificateHeld());
		profile.getKpis().add(MAKE.createKpi());
		assertThat(said()).anyMatch(s -> s.contains("3 sections: section3, section0, section2")).anyMatch(s -> s.contains("section3, section2 are wanted as 3 : 2"))
				.anyMatch(s -> s.contains("1 conditions may inspect")).anyMatch(s -> s.contains("1 figures are kept"));
		profile.getSections().removeLast();
		assertThat(said()).as("one alone is no ratio").noneMatch(s -> s.contains("wanted as"));
	}

	@Test
	void pairingsAndMoneyAreSaidInNumbers() {
		PairingPolicy pairing = MAKE.createPairingPolicy();
		pairing.setCapacity(2);
		pairing.setGuides(1);
		CertificateHeld held = MAKE.createCertificateHeld();
		pairing.getRequirements().add(held);
		profile.getPairings().add(pairing);
		for (int limit : new int[] { 50, 200, 0 }) {
			MoneyAuthority authority = MAKE.createMoneyAuthority();
			authority.setLimit(limit);
			authority.setUnlimited(limit == 0);
			profile.getAuthorities().add(authority);
		}
		assertThat(said()).anyMatch(s -> s.contains("2 learners") && s.contains("1 guides") && s.contains("1 conditions"))
				.anyMatch(s -> s.contains("1 positions") && s.contains("without a limit")).anyMatch(s -> s.contains("from 50 to 200 yuan"));
	}
}
