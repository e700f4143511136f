package org.chushi.assessment;

import java.util.Map;
import java.util.UUID;

/** What somebody is to learn. A service of the bundle that keeps enrolments. */
@FunctionalInterface
public interface Syllabus {

	/**
	 * The competencies of the programme the person is on, or else of the one of the team.
	 *
	 * @return ids with the number of lessons that teach each; empty without a programme
	 */
	Map<String, Integer> of(UUID person);
}
