package org.chushi.assessment;

import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.model.Paper;

/** Decides who may sit which paper, and on what terms. A service of the bundle that keeps enrolments. */
@FunctionalInterface
public interface ExamAdmission {

	/** @return refused with what is missing, for example an enrolment or lessons that come first */
	Result<ExamTerms> admit(UUID person, Paper paper);
}
