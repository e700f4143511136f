package org.chushi.internal.ui.learn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.training.Path;
import org.chushi.training.Path.State;
import org.chushi.training.Path.StepState;
import org.chushi.ui.Dates;
import org.chushi.ui.DayTimeline;

/**
 * The working days of a programme, and how a person stands to them.
 *
 * @param behind obligatory steps of earlier days that the person has not yet done
 */
record Schedule(int today, List<Day> days, int behind) {

	/** @param steps titles of what this day is for */
	record Day(int number, LocalDate date, List<Bilingual> steps, DayTimeline.When when) {
	}

	/** @param interviews steps that a lead does: they are nobody's arrears */
	static Schedule of(Path path, Set<String> interviews) {
		List<Day> days = new ArrayList<>();
		LocalDate date = workday(path.enrolment().start());
		for (int number = 1; number <= path.days(); number++) {
			int day = number;
			List<StepState> steps = path.steps().stream().filter(s -> s.day() == day).toList();
			days.add(new Day(number, date, steps.stream().map(StepState::title).toList(),
					when(number, path.today(), steps)));
			date = workday(date.plusDays(1));
		}
		int behind = (int) path.steps().stream().filter(s -> s.day() > 0 && s.day() < path.today())
				.filter(s -> s.state() == State.NOW && !s.optional() && !interviews.contains(s.id())).count();
		return new Schedule(path.today(), days, behind);
	}

	private static DayTimeline.When when(int number, int today, List<StepState> steps) {
		if (number == today) {
			return DayTimeline.When.NOW;
		}
		boolean done = steps.stream().filter(s -> !s.optional()).allMatch(s -> s.state() == State.DONE);
		return number < today && done ? DayTimeline.When.DONE : DayTimeline.When.LATER;
	}

	/** This day, or the Monday after it. */
	private static LocalDate workday(LocalDate day) {
		return switch (day.getDayOfWeek()) {
		case SATURDAY -> day.plusDays(2);
		case SUNDAY -> day.plusDays(1);
		default -> day;
		};
	}

	/** How a person is doing, in a sentence. */
	Bilingual pace() {
		if (today == 0) {
			return Messages.Schedule_before.text(days.isEmpty() ? Bilingual.same("") : Dates.day(days.getFirst().date()));
		}
		if (today == 1) {
			// nothing lies behind the first day
			return Messages.Schedule_first.text();
		}
		if (today > days.size()) {
			return behind == 0 ? Messages.Schedule_over.text() : Messages.Schedule_overBehind.text(behind);
		}
		return behind == 0 ? Messages.Schedule_onTime.text() : Messages.Schedule_behind.text(behind);
	}

	/** Where today is: day 3 of 20; the end when it is over. */
	Bilingual place() {
		return today == 0 ? Messages.Schedule_soon.text()
				: today > days.size() ? Messages.Schedule_after.text(days.size())
						: Messages.Schedule_day.text(today, days.size());
	}

	List<DayTimeline.Day> marks(Language language) {
		return days.stream().map(day -> new DayTimeline.Day(Dates.day(day.date()).in(language),
				said(day).in(language), day.when())).toList();
	}

	private static Bilingual said(Day day) {
		Bilingual steps = day.steps().stream().reduce((a, b) -> new Bilingual(a.zh() + "、" + b.zh(), a.en() + ", " + b.en()))
				.orElseGet(Messages.Schedule_practice::text);
		return Messages.Schedule_said.text(day.number(), Dates.day(day.date()), steps);
	}
}
