package org.chushi.internal.ui.mentor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.training.Activities.Activity;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Pairings.Barred;
import org.chushi.training.Path;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.PhaseState;
import org.chushi.training.Path.State;
import org.chushi.training.Path.StepState;
import org.chushi.ui.Dates;
import org.chushi.ui.DayTimeline;

/**
 * A newcomer as the bound mentor sees them.
 *
 * @param trialOpen whether the trial shift is open now
 * @param path      none for somebody whose enrolment ended
 * @param entries   pair-work
 * @param waiting   activities that wait for the mentor
 * @param barred    why the mentor may not act as one at present
 */
record Guided(UUID person, String name, boolean trialOpen, Optional<Path> path, List<Entry> entries,
		List<Activity> waiting, Optional<Barred> barred) {

	/** What the mentor does next, the most urgent first. */
	enum Urgency {
		BARRED, SIGN, CONFIRM, RECORD, LEARNER_SIGNS, SHUT, ENDORSE
	}

	/**
	 * The next thing to do with this newcomer.
	 *
	 * @param label what the button says
	 */
	record Turn(Urgency urgency, Bilingual title, Bilingual detail, Bilingual label, String page, String argument) {
	}

	Turn next() {
		if (barred.isPresent()) {
			return new Turn(Urgency.BARRED, Messages.Turn_barred.text(name), Messages.Turn_barredDetail.text(), Messages.HomeView_conditions.text(),
					Pages.CERTIFICATES, "");
		}
		Optional<Entry> mine = toSign().stream().findFirst();
		if (mine.isPresent()) {
			return new Turn(Urgency.SIGN, Messages.Turn_sign.text(name), what(mine.get()), Messages.Turn_signDo.text(),
					Pages.ENTRY, mine.get().id().toString());
		}
		if (!waiting.isEmpty()) {
			return new Turn(Urgency.CONFIRM, Messages.Turn_confirm.text(name), waiting.getFirst().title(),
					Messages.Turn_confirmDo.text(), Pages.CONFIRMATIONS, "");
		}
		if (!trialOpen) {
			return new Turn(Urgency.SHUT, Messages.Turn_shut.text(name), Messages.Turn_shutDetail.text(),
					Messages.Turn_shutDo.text(), Pages.CERTIFICATES, person.toString());
		}
		Optional<StepState> open = openPairWork();
		if (open.isPresent() && open.get().done() + withLearner().size() < open.get().of()) {
			StepState step = open.get();
			return new Turn(Urgency.RECORD, Messages.Turn_record.text(name),
					Messages.Guided_signed.text(step.title(), step.done(), step.of()), Messages.Turn_recordDo.text(),
					Pages.PAIR_WORK, person.toString());
		}
		if (!withLearner().isEmpty()) {
			Entry theirs = withLearner().getFirst();
			return new Turn(Urgency.LEARNER_SIGNS, Messages.Turn_learner.text(name), what(theirs),
					Messages.Turn_learnerDo.text(), Pages.ENTRY, theirs.id().toString());
		}
		return new Turn(Urgency.ENDORSE, Messages.Turn_endorse.text(name), Messages.Turn_endorseDetail.text(),
				Messages.Turn_endorseDo.text(), Pages.CERTIFICATES, person.toString());
	}

	/** Entries that wait for the mentor. */
	List<Entry> toSign() {
		return live().filter(entry -> entry.mentorSigned() == null).toList();
	}

	/** Entries the mentor has signed and the newcomer has not. */
	List<Entry> withLearner() {
		return live().filter(entry -> entry.mentorSigned() != null && entry.learnerSigned() == null).toList();
	}

	private Stream<Entry> live() {
		return entries.stream().filter(entry -> !entry.replaced());
	}

	List<Entry> newest(int most) {
		return live().sorted(Comparator.comparing((Entry entry) -> entry.content().day()).reversed()).limit(most)
				.toList();
	}

	List<StepState> pairWork() {
		return path.map(way -> way.steps().stream().filter(step -> step.kind() == Kind.PAIR_WORK).toList())
				.orElse(List.of());
	}

	private Optional<StepState> openPairWork() {
		return pairWork().stream().filter(step -> step.state() != State.DONE).findFirst();
	}

	/** The phases of the way as days of a timeline. */
	List<DayTimeline.Day> phases(Language language) {
		Optional<PhaseState> now = path.flatMap(Guided::current);
		return path.stream().flatMap(way -> way.phases().stream()).map(phase -> new DayTimeline.Day(
				Messages.Guided_days.text(phase.firstDay(), phase.lastDay()).in(language),
				Messages.Guided_phase.text(phase.title(), phase.firstDay(), phase.lastDay()).in(language),
				now.equals(Optional.of(phase)) ? DayTimeline.When.NOW
						: isDone(phase) ? DayTimeline.When.DONE : DayTimeline.When.LATER))
				.toList();
	}

	private static boolean isDone(PhaseState phase) {
		return phase.steps().stream().allMatch(step -> step.optional() || step.state() == State.DONE);
	}

	/** Where the newcomer is: the day of the trial shift, or of the programme before it. */
	Bilingual place() {
		return path.map(way -> {
			List<PhaseState> trial = way.phases().stream().filter(PhaseState::onTheJob).toList();
			Bilingual phase = current(way).map(PhaseState::title).orElse(way.enrolment().title());
			if (!trialOpen || trial.isEmpty()) {
				return way.over() == 0 ? Messages.Guided_day.text(way.today(), way.days(), phase)
						: Messages.Guided_dayOver.text(way.days(), way.over(), phase);
			}
			int first = trial.getFirst().firstDay();
			int days = way.days() - first + 1;
			int day = Math.max(1, way.today() - first + 1);
			return day > days ? Messages.Guided_over.text(days, phase) : Messages.Guided_trial.text(day, days, phase);
		}).orElseGet(Messages.Guided_none::text);
	}

	/** The phase of the first thing that is not done. */
	private static Optional<PhaseState> current(Path way) {
		return way.phases().stream().filter(phase -> !isDone(phase)).findFirst();
	}

	private static Bilingual what(Entry entry) {
		return Messages.Guided_entry.text(Dates.day(entry.content().day()), entry.content().checklist().title(),
				entry.content().minutes());
	}
}
