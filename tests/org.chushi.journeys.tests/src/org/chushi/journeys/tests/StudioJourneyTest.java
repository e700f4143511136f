package org.chushi.journeys.tests;

import java.nio.file.Path;

import org.chushi.core.Language;
import org.chushi.journeys.tests.RunningWorkbench.Running;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a trainer does, in the real window and once in each language: a course with pictures, a bank, a paper and a campaign
 * script are written, read word by word by a second person, tried in a chat, signed, published, and installed by another team,
 * where a newcomer takes the course.
 */
@ExtendWith(RunningWorkbench.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StudioJourneyTest {

	@TempDir
	Path folder;

	@Test
	@Order(1)
	void fromABlankPageToAnotherTeamInChinese(Person person, Running program) throws InterruptedException {
		go(person, program, Language.ZH);
	}

	@Test
	@Order(2)
	void fromABlankPageToAnotherTeamInEnglish(Person person, Running program) throws InterruptedException {
		go(person, program, Language.EN);
	}

	private void go(Person person, Running program, Language language) throws InterruptedException {
		person.speaks(language);
		CareCourse course = new CareCourse(language);
		Publisher publisher = new Publisher(person, language, program.files, course, folder);
		Trainer trainer = new Trainer(person, language, course);
		SecondReader reader = new SecondReader(person, language);
		trainer.writes();
		trainer.asksForAReview(new Colleague().nameOf(SecondReader.NAME));
		reader.speaksUp();
		trainer.takesTheSuggestion();
		reader.reads();
		reader.triesTheScript();
		publisher.publishes();
		program.openElsewhere();
		new OtherTeam(person, language, program.files, course, publisher).begins();
		new OtherNewcomer(person, language).takesTheCourse();
		program.openAtHome();
	}
}
