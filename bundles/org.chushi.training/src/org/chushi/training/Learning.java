package org.chushi.training;

import java.util.List;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.people.Session;

/** Reading lessons, and how far somebody is on the programme. A service. */
public interface Learning {

	/** Notes that the caller reads a lesson. @return where to go on */
	Result<LessonState> open(Session session, String lessonIdOrCode);

	/** Remembers the place, to go on from there. @param percent 0 to 100 */
	Result<LessonState> progress(Session session, String lessonIdOrCode, int percent);

	/** The caller has read the lesson to the end. Doing so again is noted too: its text may be another one since. */
	Result<LessonState> finish(Session session, String lessonIdOrCode);

	/** Every lesson the caller has touched, enrolled or not. */
	Result<List<LessonState>> states(Session session);

	/** The whole way of a person with the state of every step. */
	Result<Path> path(Session session, UUID person);

	/**
	 * How far a person is with a lesson.
	 *
	 * @param percent 0 to 100
	 */
	record LessonState(String lesson, boolean opened, boolean finished, int percent) {
		public static LessonState fresh(String lesson) {
			return new LessonState(lesson, false, false, 0);
		}
	}
}
