package org.chushi.internal.ui.learn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.chushi.assessment.ExamQuestion;
import org.chushi.assessment.Response;
import org.chushi.assessment.RunningExam;

/** The sheet of an exam under way as the person sees it: what was stored, and what was changed since. */
final class Sheet {

	private final RunningExam exam;
	private final Map<String, Response> responses = new HashMap<>();
	private final Set<String> flagged = new HashSet<>();

	Sheet(RunningExam exam) {
		this.exam = exam;
		for (ExamQuestion question : exam.questions()) {
			responses.put(question.question(), question.response());
			if (question.flagged()) {
				flagged.add(question.question());
			}
		}
	}

	RunningExam exam() {
		return exam;
	}

	int size() {
		return exam.questions().size();
	}

	ExamQuestion question(int index) {
		return exam.questions().get(index);
	}

	Response response(int index) {
		return responses.get(question(index).question());
	}

	boolean answered(int index) {
		return !response(index).isEmpty();
	}

	boolean flagged(int index) {
		return flagged.contains(question(index).question());
	}

	/** Takes over a change, before it is stored. */
	void apply(Change change) {
		switch (change) {
		case Change.Answer answer -> responses.put(answer.question(), answer.response());
		case Change.Flag flag when flag.flagged() -> flagged.add(flag.question());
		case Change.Flag flag -> flagged.remove(flag.question());
		}
	}

	/** Numbers, from 1, of the questions without an answer. */
	List<Integer> open() {
		return IntStream.range(0, size()).filter(i -> !answered(i)).map(i -> i + 1).boxed().toList();
	}

	/** Numbers, from 1, of the questions to be looked at again. */
	List<Integer> marked() {
		return IntStream.range(0, size()).filter(this::flagged).map(i -> i + 1).boxed().toList();
	}

	/** Where to go on: the first question without an answer, else the first one. */
	int start() {
		return open().stream().findFirst().map(number -> number - 1).orElse(0);
	}
}
