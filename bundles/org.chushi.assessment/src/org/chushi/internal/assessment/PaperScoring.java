package org.chushi.internal.assessment;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.chushi.assessment.Fraction;
import org.chushi.assessment.Item;
import org.chushi.assessment.ItemScore;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.QuestionTypes;
import org.chushi.assessment.Score;
import org.chushi.assessment.Scoring;
import org.chushi.assessment.SectionScore;
import org.chushi.assessment.SectionSnapshot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds up what the question types say, exactly. */
@Component
public final class PaperScoring implements Scoring {

	private final QuestionTypes types;

	@Activate
	public PaperScoring(@Reference QuestionTypes types) {
		this.types = types;
	}

	@Override
	public Score score(PaperSnapshot paper, Map<String, List<String>> responses) {
		List<ItemScore> items = paper.items().stream()
				.map(i -> score(i, responses.getOrDefault(i.question(), List.of()))).toList();
		List<SectionScore> sections = paper.sections().stream().map(s -> score(s, paper, items)).toList();
		Fraction points = sum(items, i -> true);
		int maximum = items.stream().mapToInt(ItemScore::maximum).sum();
		boolean passed = maximum > 0 && reached(points, maximum, paper.cutPercent())
				&& sections.stream().allMatch(SectionScore::met);
		return new Score(points, maximum, passed, items, sections);
	}

	private ItemScore score(Item item, List<String> response) {
		return types.of(item.type())
				.map(t -> new ItemScore(item.question(), t.score(item, response).times(item.points()), item.points(), true))
				.orElseGet(() -> new ItemScore(item.question(), Fraction.ZERO, item.points(), false));
	}

	private static SectionScore score(SectionSnapshot section, PaperSnapshot paper, List<ItemScore> items) {
		List<String> inside = paper.items().stream().filter(i -> i.section().equals(section.section()))
				.map(Item::question).toList();
		Fraction points = sum(items, i -> inside.contains(i.question()));
		int maximum = items.stream().filter(i -> inside.contains(i.question())).mapToInt(ItemScore::maximum).sum();
		return new SectionScore(section.section(), points, maximum, section.minimumPercent(),
				reached(points, maximum, section.minimumPercent()));
	}

	private static Fraction sum(List<ItemScore> items, Predicate<ItemScore> wanted) {
		return items.stream().filter(wanted).map(ItemScore::points).reduce(Fraction.ZERO, Fraction::plus);
	}

	private static boolean reached(Fraction points, int maximum, int percent) {
		return points.times(100).atLeast((long) percent * maximum);
	}
}
