package org.chushi.analysis;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Severity;
import org.chushi.psychometrics.ItemStatistics;
import org.chushi.psychometrics.WeakItem;
import org.chushi.questions.Item;

/**
 * One question of a paper by what people answered.
 *
 * @param question     id
 * @param code         in the content; the id when the question is no longer there
 * @param type         id of the question type
 * @param points       for a right answer
 * @param figures      classical statistics; what so few people cannot give is empty
 * @param answers      how often each answer was given, as {@link Item} of the newest attempt has them; empty below
 *                     {@link Figure#DISTRACTORS}
 * @param rasch        its parameters, when there are enough people
 * @param twoParameter the same
 * @param weak         what is weak, the worst first
 * @param shortages    figures of this item that are not given, and why
 */
public record ItemReport(String question, String code, Bilingual stem, String type, int points, ItemStatistics figures,
		List<AnswerCount> answers, Optional<FittedItem> rasch, Optional<FittedItem> twoParameter, List<WeakItem> weak,
		List<Shortage> shortages) {

	public ItemReport {
		answers = List.copyOf(answers);
		weak = List.copyOf(weak);
		shortages = List.copyOf(shortages);
	}

	/** The worst of what is weak. */
	public Optional<Severity> severity() {
		return weak.stream().map(WeakItem::severity).max(Severity::compareTo);
	}
}
