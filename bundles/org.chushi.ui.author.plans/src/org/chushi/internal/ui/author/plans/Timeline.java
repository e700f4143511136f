package org.chushi.internal.ui.author.plans;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.chushi.model.Phase;
import org.chushi.model.Programme;
import org.chushi.model.Step;

/** A programme day by day. Whatever numbers it holds, there are 365 days at most and one for each phase more, and every step is on one of them. */
record Timeline(List<Block> blocks) {

	/** Working days of the longest programme. */
	static final int MOST = 365;

	/** Days that follow each other. @param phase none where no phase covers them */
	record Block(Optional<Phase> phase, List<Day> days) {

		int first() {
			return days.getFirst().number();
		}

		int last() {
			return days.getLast().number();
		}
	}

	/** @param number of the working day, from 1; steps in their order */
	record Day(int number, List<Step> steps) {
	}

	static Timeline of(Programme programme) {
		List<Block> blocks = new ArrayList<>();
		BitSet covered = new BitSet();
		int room = MOST;
		for (Phase phase : programme.getPhases()) {
			int first = Math.clamp(phase.getFirstDay(), 1, MOST);
			int last = Math.clamp(phase.getLastDay(), first, Math.clamp(first + room - 1L, first, MOST));
			room = Math.max(0, room - (last - first + 1));
			covered.set(first, last + 1);
			blocks.add(new Block(Optional.of(phase), days(first, last, phase.getSteps())));
		}
		int days = Math.clamp(programme.getDays(), 1, MOST);
		for (int first = covered.nextClearBit(1); first <= days; first = covered.nextClearBit(first)) {
			int next = covered.nextSetBit(first);
			int last = next < 0 ? days : Math.min(days, next - 1);
			blocks.add(new Block(Optional.empty(), days(first, last, List.of())));
			first = last + 1;
		}
		blocks.sort(Comparator.comparingInt(Block::first));
		return new Timeline(List.copyOf(blocks));
	}

	private static List<Day> days(int first, int last, List<Step> steps) {
		List<Day> days = new ArrayList<>();
		for (int day = first; day <= last; day++) {
			int number = day;
			days.add(new Day(number, steps.stream().filter(s -> Math.clamp(s.getDay(), first, last) == number).toList()));
		}
		return List.copyOf(days);
	}

	/** All steps as they are seen, day by day. */
	List<Step> steps() {
		return blocks.stream().flatMap(b -> b.days().stream()).flatMap(d -> d.steps().stream()).toList();
	}

	/** The phase a day is in. */
	Optional<Phase> phase(int day) {
		return blocks.stream().filter(b -> b.first() <= day && day <= b.last()).findFirst().flatMap(Block::phase);
	}
}
