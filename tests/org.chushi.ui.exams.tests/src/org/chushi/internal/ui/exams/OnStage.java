package org.chushi.internal.ui.exams;

import java.nio.file.Path;

import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Pages on real services with a lead, a trainer, a mentor and two newcomers. */
abstract class OnStage {

	@TempDir
	Path folder;
	ExamHouse house;
	Stage stage;
	Session lead;
	Session trainer;
	Session mentor;
	Session lin;
	Session wu;

	@BeforeEach
	final void begin() {
		house = new ExamHouse(folder);
		stage = new Stage();
		lead = house.person("chen", "陈主管", Role.LEAD);
		trainer = house.person("zhao", "赵老师", Role.TRAINER);
		mentor = house.person("wang", "王师傅", Role.MENTOR);
		lin = house.person("lin", "林新人", Role.NEWCOMER);
		wu = house.person("wu", "吴新人", Role.NEWCOMER);
	}

	@AfterEach
	final void end() {
		house.close();
		stage.close();
	}
}
