package org.chushi.internal.ui.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.practice.Estimate;
import org.chushi.practice.PracticeTopic;
import org.chushi.practice.Round;
import org.chushi.practice.WrongAnswer;

/**
 * What the practice page shows.
 *
 * @param under the rounds under way, newest first
 * @param last  what the last adaptive round came to
 */
record PracticeBoard(List<Group> groups, List<WrongAnswer> book, List<Round> under, Optional<Estimate> last) {

	/** How many entries of the book are shown before the person asks for all. */
	static final int FEW = 3;

	/** The competencies of one domain. */
	record Group(Bilingual title, List<PracticeTopic> topics) {
	}

	static PracticeBoard of(List<PracticeTopic> topics, List<WrongAnswer> book, List<Round> rounds,
			Optional<Estimate> last) {
		Map<Bilingual, List<PracticeTopic>> byDomain = new LinkedHashMap<>();
		topics.forEach(t -> byDomain.computeIfAbsent(t.domain(), d -> new ArrayList<>()).add(t));
		List<Group> groups = byDomain.entrySet().stream().map(e -> new Group(e.getKey(), List.copyOf(e.getValue()))).toList();
		List<Round> under = rounds.stream().sorted(Comparator.comparing(Round::started).reversed()).toList();
		return new PracticeBoard(groups, List.copyOf(book), under, last);
	}

	/** Whether anything of the book can be asked now. */
	boolean bookOpen() {
		return book.stream().anyMatch(WrongAnswer::practicable);
	}

	/** The entries shown. */
	List<WrongAnswer> shown(boolean all) {
		return all ? book : book.stream().limit(FEW).toList();
	}
}
