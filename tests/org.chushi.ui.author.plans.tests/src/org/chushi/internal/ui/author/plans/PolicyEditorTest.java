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
