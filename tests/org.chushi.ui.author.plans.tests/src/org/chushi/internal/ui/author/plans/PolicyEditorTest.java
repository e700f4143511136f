package org.chushi.internal.ui.author.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.chushi.model.ModelPackage;
import org.chushi.model.PolicyProfile;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped seven-day way. */
class PolicyEditorTest {

	@TempDir
	Path folder;

	/** The tree leaves to the page what the page shows whole: nothing may be on neither. */
	@Test
	void everythingAProfileHoldsIsWrittenHere() {
		try (Studio studio = new Studio(folder)) {
			studio.size(1600, 1000);
			PolicyProfile profile = studio.open(PolicyProfile.class, "PP-SEVEN");
			assertThat(studio.words()).contains("Days of certificates", "Who may inspect", "Sections and their ratio", "Figures of work")
					.contains("renewed from 30 days before", "count for 14 days", "appealed within 7 days", "Pre-sales, In-sales, After-sales, Maintenance",
							"Heads of Pre-sales, After-sales are wanted as 3 : 2", "3 figures are kept: First response time");
			var editing = studio.project().editing();
			editing.getCommandStack().execute(SetCommand.create(editing, profile.getSections().getFirst(), ModelPackage.Literals.SECTION__SHARE, 5));
			studio.pause();
			assertThat(studio.words()).contains("wanted as 5 : 2");
			studio.press("Add a figure");
			assertThat(profile.getKpis()).hasSize(4);
		}
	}

	@Test
	void whatIsWrittenIsSaidInPlainWordsAtOnceAndEveryRuleHasItsField() {
		try (Studio studio = new Studio(folder)) {
			studio.size(1600, 1000);
			PolicyProfile profile = studio.open(PolicyProfile.class, "PP-SEVEN");
			assertThat(studio.words()).contains("Each paper may be sat 3 times").contains("“Entry to the trial shift” opens trial-shift")
					.contains("colleagues other than the author approve").contains("Exam policy", "Pairings", "Gates", "Money authorities");
			assertThat(studio.words()).contains("Exam passed").contains("Hours before the next attempt");
			var editing = studio.project().editing();
			editing.getCommandStack().execute(SetCommand.create(editing, profile.getExam(), ModelPackage.Literals.EXAM_POLICY__ATTEMPTS, 5));
			studio.pause();
			assertThat(studio.words()).contains("Each paper may be sat 5 times");
		}
	}
}
