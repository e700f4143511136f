package org.chushi.internal.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.model.Competency;
import org.chushi.model.CompetencyDomain;
import org.chushi.practice.PracticeTopic;

/**
 * What can be practised.
 *
 * @param busy questions on a paper the person sits
 */
record Topics(Library library, Stock stock, Set<String> busy) {

	/**
	 * @param cards by question
	 * @param wrong questions in the wrong-answer book
	 */
	List<PracticeTopic> of(Map<String, Card> cards, Set<String> wrong) {
		List<Sheet> sheets = stock.all().stream().filter(s -> !busy.contains(s.id())).toList();
		List<PracticeTopic> topics = new ArrayList<>();
		for (CompetencyDomain domain : library.all(CompetencyDomain.class)) {
			for (Competency competency : domain.getCompetencies()) {
				List<String> of = sheets.stream().filter(s -> s.competencies().contains(competency.getId()))
						.map(Sheet::id).toList();
				if (!of.isEmpty()) {
					topics.add(new PracticeTopic(competency.getId(), competency.getCode(), Texts.of(competency.getTitle()),
							Texts.of(domain.getTitle()), of.size(),
							(int) of.stream().filter(q -> cards.containsKey(q) && cards.get(q).reviews() > 0).count(),
							(int) of.stream().filter(wrong::contains).count()));
				}
			}
		}
		return topics;
	}
}
