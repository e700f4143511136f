package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.Optional;

import org.chushi.career.Certificate;
import org.chushi.core.Bilingual;

/**
 * What a newcomer's first page shows.
 *
 * @param hour     of the day, 0 to 23, for the greeting
 * @param leads    who can enrol, for somebody who is not on a programme
 * @param earned   certificates that came lately
 * @param training none for somebody who is not on a programme
 * @param ended    exams that the program handed in lately, and those whose result is still to come
 * @param exams    set for the person, the nearest end first
 */
record Home(String name, int hour, List<String> leads, List<Certificate> earned, Optional<Training> training,
		List<HomeEnded> ended, List<HomeExam> exams) {

	Bilingual greeting() {
		return (hour < 5 ? Messages.Home_evening : hour < 11 ? Messages.Home_morning
				: hour < 13 ? Messages.Home_noon : hour < 18 ? Messages.Home_afternoon : Messages.Home_evening).text(name);
	}
}
