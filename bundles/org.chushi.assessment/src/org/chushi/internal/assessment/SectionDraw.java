package org.chushi.internal.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chushi.model.Question;

/**
 * Gives every section its questions, no question to two of them. Sections may share a bank, so this is a matching in a
 * bipartite graph, found by augmenting paths (H. W. Kuhn, The Hungarian method for the assignment problem, 1955):
 * whenever all sections can be met at once, they are.
 */
final class SectionDraw {

	private final Map<Question, Integer> taken = new HashMap<>();
	private final List<Set<Question>> drawn = new ArrayList<>();

	/** @return what each section got, in the order of the sections */
	List<Set<Question>> draw(List<Candidates> sections) {
		sections.forEach(s -> drawn.add(new LinkedHashSet<>()));
		Set<Question> fixed = new HashSet<>();
		for (int section = 0; section < sections.size(); section++) {
			if (sections.get(section).takesAll()) {
				for (Question question : sections.get(section).questions()) {
					if (fixed.add(question)) {
						give(question, section);
					}
				}
			}
		}
		List<List<Question>> free = sections.stream()
				.map(s -> s.questions().stream().filter(q -> !fixed.contains(q)).toList()).toList();
		for (int section = 0; section < sections.size(); section++) {
			int slots = sections.get(section).section().getDraw();
			while (slots > 0 && augment(section, free, new HashSet<>())) {
				slots--;
			}
		}
		return drawn;
	}

	/** Finds one more question for the section, if need be by giving another section another one. */
	private boolean augment(int section, List<List<Question>> free, Set<Question> seen) {
		for (Question question : free.get(section)) {
			if (!taken.containsKey(question)) {
				give(question, section);
				return true;
			}
		}
		for (Question question : free.get(section)) {
			int holder = taken.get(question);
			if (holder != section && seen.add(question) && augment(holder, free, seen)) {
				drawn.get(holder).remove(question);
				give(question, section);
				return true;
			}
		}
		return false;
	}

	private void give(Question question, int section) {
		taken.put(question, section);
		drawn.get(section).add(question);
	}
}
