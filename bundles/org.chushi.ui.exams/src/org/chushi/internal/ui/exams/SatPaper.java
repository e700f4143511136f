package org.chushi.internal.ui.exams;

import java.util.List;

import org.chushi.assessment.AttemptSummary;
import org.chushi.core.Bilingual;

/** A paper that was sat. @param attempts finished ones that a key can be put right for, the newest first */
record SatPaper(String paper, String code, Bilingual title, List<AttemptSummary> attempts) {

	long people() {
		return attempts.stream().map(AttemptSummary::person).distinct().count();
	}
}
