package org.chushi.internal.ui.exams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.assessment.MarkingTask;
import org.chushi.core.Bilingual;

/**
 * Answers to one question of one paper. Marked one after the other they are measured by the same rule.
 *
 * @param tasks those whose mark decides come first
 */
record Pile(Bilingual paper, Bilingual stem, List<MarkingTask> tasks) {

	/** The piles of a queue; the one with the answer that waits longest comes first. */
	static List<Pile> of(List<MarkingTask> queue) {
		Map<List<Bilingual>, List<MarkingTask>> piles = new LinkedHashMap<>();
		queue.stream().sorted(Comparator.comparing(MarkingTask::ended).thenComparing(MarkingTask::task))
				.forEach(t -> piles.computeIfAbsent(List.of(t.paper(), t.stem()), key -> new ArrayList<>()).add(t));
		return piles.values().stream().map(tasks -> new Pile(tasks.getFirst().paper(), tasks.getFirst().stem(), ordered(tasks)))
				.toList();
	}

	private static List<MarkingTask> ordered(List<MarkingTask> tasks) {
		return tasks.stream().sorted(Comparator.comparing((MarkingTask t) -> !t.decides()).thenComparing(MarkingTask::task)).toList();
	}

	/** What is marked after this one: the same question as long as there is one, then the next pile. */
	static Optional<MarkingTask> after(List<MarkingTask> queue, MarkingTask marked) {
		List<Pile> piles = of(queue.stream().filter(t -> !t.task().equals(marked.task())).toList());
		List<MarkingTask> same = piles.stream().filter(p -> p.paper().equals(marked.paper()) && p.stem().equals(marked.stem()))
				.flatMap(p -> p.tasks().stream()).toList();
		return same.stream().filter(t -> t.task().compareTo(marked.task()) > 0).findFirst().or(() -> same.stream().findFirst())
				.or(() -> piles.stream().flatMap(p -> p.tasks().stream()).findFirst());
	}

	long deciding() {
		return tasks.stream().filter(MarkingTask::decides).count();
	}

	/** How far an answer is, in words. */
	static Bilingual standing(MarkingTask task) {
		return task.decides() ? Messages.Pile_decides.text()
				: task.wanted() < 2 ? Messages.Pile_only.text()
						: task.marks() == 0 ? Messages.Pile_first.text() : Messages.Pile_second.text();
	}
}
