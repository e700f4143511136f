package org.chushi.internal.ui.learn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.practice.PracticeTopic;
import org.chushi.practice.Round;
import org.chushi.practice.WrongAnswer;

/**
 * What the practice page shows.
 *
 * @param under the rounds under way, newest first
 */
record PracticeBoard(List<Group> groups, List<WrongAnswer> book, List<Round> under) {

	/** How many entries of the book are shown before the person asks for all. */
	static final int FEW = 3;

	/** The competencies of one domain. */
	record Group(Bilingual title, List<PracticeTopic> topics) {
	}

	static PracticeBoard of(List<PracticeTopic> topics, List<WrongAnswer> book, Optional<Round> free,
			Optional<Round> ofBook) {
		Map<Bilingual, List<PracticeTopic>> byDomain = new LinkedHashMap<>();
		topics.forEach(t -> byDomain.computeIfAbsent(t.domain(), d -> new ArrayList<>()).add(t));
		List<Group> groups = byDomain.entrySet().stream().map(e -> new Group(e.getKey(), List.copyOf(e.getValue()))).toList();
		List<Round> under = new ArrayList<>(free.stream().toList());
		ofBook.ifPresent(under::add);
		under.sort((a, b) -> b.started().compareTo(a.started()));
		return new PracticeBoard(groups, List.copyOf(book), List.copyOf(under));
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
