package org.chushi.internal.ui.learn;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.chushi.assessment.ExamOutlook;
import org.chushi.core.Bilingual;
import org.chushi.training.SetExam;
import org.chushi.ui.Dates;

/**
 * An exam that was set for the newcomer, as the first page tells of it.
 *
 * @param detail when it can be begun, how long it takes
 * @param note   of whoever set it; may be empty
 * @param button what to do about it
 */
record HomeExam(String paper, Bilingual title, Bilingual detail, String note, Messages button) {

	/**
	 * Those about which something can be done, now or later, in the order of the offers. One without an attempt left, or whose
	 * last attempt is still being marked, asks for nothing.
	 *
	 * @param offers of what was set
	 */
	static List<HomeExam> of(List<Offer> offers, Instant now, ZoneId zone) {
		return offers.stream().flatMap(offer -> offer.set().flatMap(set -> of(offer.outlook(), set, now, zone)).stream()).toList();
	}

	private static Optional<HomeExam> of(ExamOutlook exam, SetExam set, Instant now, ZoneId zone) {
		if (exam.running().isPresent()) {
			return Optional.of(line(exam, set, Messages.NextStep_examRuns.text(), Messages.NextStep_examRunsButton));
		}
		Bilingual until = Dates.moment(set.until(), zone);
		if (set.state(now) == SetExam.State.AHEAD) {
			return Optional.of(line(exam, set, Messages.HomeExam_ahead.text(Dates.from(set.from(), zone), until, exam.minutes()),
					Messages.HomeExam_look));
		}
		return exam.open() && !passed(exam, set)
				? Optional.of(line(exam, set, Messages.HomeExam_open.text(until, exam.minutes()), Messages.NextStep_examButton))
				: Optional.empty();
	}

	/** Since it was set: what was passed before is asked again. */
	private static boolean passed(ExamOutlook exam, SetExam set) {
		return exam.passed().filter(when -> !when.isBefore(set.set())).isPresent();
	}

	private static HomeExam line(ExamOutlook exam, SetExam set, Bilingual detail, Messages button) {
		return new HomeExam(exam.paper(), exam.title(), detail, set.note(), button);
	}
}
