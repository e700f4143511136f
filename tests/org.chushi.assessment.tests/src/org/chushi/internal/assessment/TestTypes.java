package org.chushi.internal.assessment;

import org.chushi.assessment.QuestionTypes;

/** The types of this bundle, for tests in other packages. */
public final class TestTypes {

	private TestTypes() {
	}

	public static QuestionTypes all() {
		return ExamRoom.TYPES;
	}
}
