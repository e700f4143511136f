package org.chushi.internal.ui.learn;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.chushi.assessment.RunningExam;
import org.chushi.assessment.SectionProgress;
import org.chushi.assessment.SectionProgress.State;
import org.chushi.assessment.SectionSnapshot;
import org.chushi.core.Bilingual;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Response;

/**
 * The sheet of an exam under way as the person sees it: what was stored, and what was changed since. Every question of
 * the paper has its place, those of sections ahead and shut too.
 */
final class Sheet {

	/** No place: nothing can be answered now. */
	static final int NONE = -1;

	/** @param question none while it can be neither read nor answered */
	private record Slot(String section, Optional<ExamQuestion> question) {
	}

	private final Map<String, Response> responses = new HashMap<>();
	private final Set<String> flagged = new HashSet<>();
	private RunningExam exam;
	private List<Slot> slots = List.of();

	Sheet(RunningExam exam) {
		renew(exam);
	}

	/** Takes over how the exam stands; what the person has here is later than what was stored. */
	void renew(RunningExam now) {
		exam = now;
		for (ExamQuestion question : exam.questions()) {
			if (responses.putIfAbsent(question.question(), question.response()) == null && question.flagged()) {
				flagged.add(question.question());
			}
		}
		slots = exam.progress().isEmpty()
				? exam.questions().stream().map(q -> new Slot(q.section(), Optional.of(q))).toList()
				: exam.progress().stream().flatMap(p -> slots(p).stream()).toList();
	}

	private List<Slot> slots(SectionProgress section) {
		Iterator<ExamQuestion> readable = exam.questions().stream()
				.filter(q -> q.section().equals(section.section()) && state(section) != State.SHUT).iterator();
		List<Slot> made = new ArrayList<>();
		for (int i = 0; i < section.questions(); i++) {
			made.add(new Slot(section.section(), readable.hasNext() ? Optional.of(readable.next()) : Optional.empty()));
		}
		return made;
	}

	/** A section whose own time is used up is shut, also in the few seconds in which an answer under way is still taken. */
	static State state(SectionProgress section) {
		boolean over = section.state() == State.UNDER_WAY && section.remaining().filter(Duration::isZero).isPresent();
		return over ? State.SHUT : section.state();
	}

	RunningExam exam() {
		return exam;
	}

	int size() {
		return slots.size();
	}

	/** Whether the question at this place can be read and answered now. */
	boolean readable(int index) {
		return index >= 0 && index < size() && slots.get(index).question().isPresent();
	}

	/** Whether it can be answered once its section is entered: for the first time, or again because it has a time of its own. */
	boolean waits(int index) {
		return !readable(index) && section(index).filter(p -> state(p) != State.SHUT).isPresent();
	}

	/** How many can be answered once their section is entered. */
	int waiting() {
		return numbers(this::waits).size();
	}

	/** How many are in sections that are shut. */
	int shut() {
		return numbers(i -> !readable(i) && !waits(i)).size();
	}

	/** @param index of one that is {@link #readable} */
	ExamQuestion question(int index) {
		return slots.get(index).question().orElseThrow();
	}

	Response response(int index) {
		return responses.get(question(index).question());
	}

	boolean answered(int index) {
		return readable(index) && !response(index).isEmpty();
	}

	boolean flagged(int index) {
		return readable(index) && flagged.contains(question(index).question());
	}

	/** Takes over a change, before it is stored. @return false when there is nothing new in it */
	boolean apply(Change change) {
		return switch (change) {
		case Change.Answer answer -> !answer.response().equals(responses.put(answer.question(), answer.response()));
		case Change.Flag flag when flag.flagged() -> flagged.add(flag.question());
		case Change.Flag flag -> flagged.remove(flag.question());
		};
	}

	/** Numbers, from 1, of the questions without an answer that can be answered now. */
	List<Integer> open() {
		return numbers(i -> readable(i) && !answered(i));
	}

	/** Numbers, from 1, of those of one section. */
	List<Integer> open(String section) {
		return numbers(i -> slots.get(i).section().equals(section) && readable(i) && !answered(i));
	}

	/** Numbers, from 1, of the questions to be looked at again. */
	List<Integer> marked() {
		return numbers(this::flagged);
	}

	private List<Integer> numbers(IntPredicate wanted) {
		return IntStream.range(0, size()).filter(wanted).map(i -> i + 1).boxed().toList();
	}

	/** How many questions are answered, those included that are shut by now. */
	int answered() {
		int here = (int) IntStream.range(0, size()).filter(this::answered).count();
		return here + exam.progress().stream().filter(p -> !readable(p)).mapToInt(SectionProgress::answered).sum();
	}

	/** How many of a section are answered. */
	int answered(SectionProgress section) {
		return !readable(section) ? section.answered() : (int) IntStream.range(0, size())
				.filter(i -> slots.get(i).section().equals(section.section()) && answered(i)).count();
	}

	private boolean readable(SectionProgress section) {
		return slots.stream().anyMatch(s -> s.section().equals(section.section()) && s.question().isPresent());
	}

	/** Whether it is sat section by section. */
	boolean sectioned() {
		return exam.progress().stream().anyMatch(p -> p.state() != State.OPEN);
	}

	/** The section of a place. */
	Optional<SectionProgress> section(int index) {
		return exam.progress().stream().filter(p -> p.section().equals(slots.get(index).section())).findFirst();
	}

	Optional<SectionSnapshot> snapshot(String section) {
		return exam.sections().stream().filter(s -> s.section().equals(section)).findFirst();
	}

	Bilingual title(String section) {
		return snapshot(section).map(SectionSnapshot::title).orElse(Bilingual.same(""));
	}

	/** The section that can be entered next; none after the last one. */
	Optional<SectionProgress> next() {
		return exam.progress().stream().filter(p -> p.state() == State.AHEAD).findFirst();
	}

	/** The section that the person would shut by leaving it. */
	Optional<SectionProgress> shutByLeaving() {
		return exam.underWay().filter(p -> state(p) == State.UNDER_WAY)
				.filter(p -> snapshot(p.section()).filter(SectionSnapshot::noReturn).isPresent());
	}

	/** The nearest place in this direction that can be answered, or {@link #NONE}. */
	int beside(int index, int by) {
		int to = index + by;
		while (to >= 0 && to < size() && !readable(to)) {
			to += by;
		}
		return to >= 0 && to < size() ? to : NONE;
	}

	/**
	 * Where to go on: in the section under way the first question without an answer, else its first one; {@link #NONE} when
	 * its time is over.
	 */
	int start() {
		Optional<SectionProgress> here = exam.underWay();
		return here.isEmpty() ? sectioned() ? NONE : first(i -> true)
				: first(i -> slots.get(i).section().equals(here.get().section()));
	}

	private int first(IntPredicate wanted) {
		return IntStream.range(0, size()).filter(i -> readable(i) && wanted.test(i) && !answered(i)).findFirst()
				.orElseGet(() -> IntStream.range(0, size()).filter(i -> readable(i) && wanted.test(i)).findFirst().orElse(NONE));
	}
}
