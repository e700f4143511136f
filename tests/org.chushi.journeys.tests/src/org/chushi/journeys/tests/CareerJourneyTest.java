package org.chushi.journeys.tests;

import java.nio.file.Path;

import org.chushi.core.Language;
import org.chushi.journeys.tests.RunningWorkbench.Running;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of certificates, in the real window and once in each language: a newcomer's is issued, what it rests on changes, and
 * only that is learnt; a mentor's is revoked, appealed against and stands again, is printed, signed as a badge, taken away and checked; a wish is said, a plan made by two, and the map
 * shows the way.
 */
@ExtendWith(RunningWorkbench.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CareerJourneyTest {

	@TempDir
	Path folder;

	@Test
	@Order(1)
	@Tag("E03")
	@Tag("E05")
	void aCertificateAndAWayInChinese(Person person, Running program) {
		go(person, program, Language.ZH, "qiufen", "xiaoshu");
	}

	@Test
	@Order(2)
	@Tag("E03")
	@Tag("E05")
	void aCertificateAndAWayInEnglish(Person person, Running program) {
		go(person, program, Language.EN, "chunfen", "dashu");
	}

	private void go(Person person, Running program, Language language, String mentor, String newcomer) {
		person.speaks(language);
		Delta delta = new Delta(person, language, program.files, folder, newcomer);
		delta.begins();
		delta.isIssued();
		delta.isChanged();
		delta.isPublished();
		delta.isLearnt();
		Appeal appeal = new Appeal(person, language, mentor);
		appeal.isRevoked();
		appeal.isHandedIn();
		appeal.isGranted();
		Proof proof = new Proof(person, language, program.files, folder, mentor);
		proof.isSigned();
		proof.isTakenAwayAndChecked();
		Plan plan = new Plan(person, language, mentor);
		plan.isWishedFor();
		plan.isWritten();
		plan.isAgreedTo();
		plan.isOnTheMap();
	}
}
