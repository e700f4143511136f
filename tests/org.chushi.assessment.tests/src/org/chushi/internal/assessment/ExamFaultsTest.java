package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExamFaultsTest {

	/** How many; {@code ./chushi bench faults exams} takes 1,000. By this seed every kind is among them, and clocks that go back. */
	private static final int FAULTS = Integer.getInteger("chushi.exam.faults", 12);

	@Test
	void whateverDisturbsARunningExamNoAcknowledgedAnswerIsLostAndNoTimeIsGiven(@TempDir Path folder) throws Exception {
		ExamFaults faults = new ExamFaults(folder, 20260349);
		for (int i = 0; i < FAULTS; i++) {
			faults.round();
		}
		faults.check();
		assertThat(faults.acknowledged()).isGreaterThan(FAULTS);
		System.out.println(faults);
	}
}
