package org.chushi.internal.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.Score;
import org.chushi.assessment.Scoring;
import org.chushi.assessment.SectionScore;
import org.chushi.assessment.SectionSnapshot;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.ItemScore;
import org.chushi.questions.Judged;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Adds up what the question types say, exactly. What is sealed is open until somebody opens it. A wrong answer takes away what its section says; the points of a section
 * do not fall below zero, and the points of the paper are those of its sections together.
 */
@Component
public final class PaperScoring implements Scoring {

	private final QuestionTypes types;

	@Activate
	public PaperScoring(@Reference QuestionTypes types) {
		this.types = types;
	}

	@Override
	public Score score(PaperSnapshot paper, Map<String, Response> responses, Map<String, Fraction> given) {
		Map<String, List<ItemScore>> bySection = new LinkedHashMap<>();
		List<ItemScore> items = new ArrayList<>();
		for (Item item : paper.items()) {
			Fraction penalty = paper.section(item.section()).map(SectionSnapshot::penalty).orElse(Fraction.ZERO);
			ItemScore score = score(item, responses.getOrDefault(item.question(), Response.NONE), penalty,
					Optional.ofNullable(given.get(item.question())));
			items.add(score);
			bySection.computeIfAbsent(item.section(), s -> new ArrayList<>()).add(score);
		}
		List<SectionScore> sections = paper.sections().stream()
				.map(s -> score(s, bySection.getOrDefault(s.section(), List.of()))).toList();
		Fraction points = bySection.values().stream().map(PaperScoring::points).reduce(Fraction.ZERO, Fraction::plus);
		int maximum = items.stream().mapToInt(ItemScore::maximum).sum();
		List<String> failed = items.stream().filter(i -> paper.critical().contains(i.question()) && !i.full())
				.map(ItemScore::question).toList();
		boolean passed = maximum > 0 && reached(points, maximum, paper.cutPercent()) && failed.isEmpty()
				&& sections.stream().allMatch(SectionScore::met);
		Fraction open = items.stream().map(ItemScore::open).reduce(Fraction.ZERO, Fraction::plus);
		return new Score(points, maximum, passed, items, sections, failed, open);
	}

	private ItemScore score(Item item, Response response, Fraction penalty, Optional<Fraction> given) {
		Optional<QuestionType> type = types.of(item.type()).filter(QuestionType::asked);
		if (type.isEmpty()) {
			return new ItemScore(item.question(), Fraction.ZERO, item.points(), false);
		}
		Judged judged = type.get().judge(item, response);
		Fraction share = judged.earned().plus(given.map(g -> g.times(judged.open())).orElse(Fraction.ZERO));
		boolean wrong = !judged.isOpen() && !response.isEmpty() && share.compareTo(Fraction.ZERO) <= 0;
		Fraction earned = wrong ? share.min(penalty.times(-1)) : share;
		return new ItemScore(item.question(), earned.times(item.points()), item.points(), !(item.sealed() && judged.isOpen()),
				given.isPresent() ? Fraction.ZERO : judged.open().times(item.points()));
	}

	private static SectionScore score(SectionSnapshot section, List<ItemScore> items) {
		Fraction points = points(items);
		int maximum = items.stream().mapToInt(ItemScore::maximum).sum();
		return new SectionScore(section.section(), points, maximum, section.minimumPercent(),
				reached(points, maximum, section.minimumPercent()));
	}

	private static Fraction points(List<ItemScore> items) {
		return items.stream().map(ItemScore::points).reduce(Fraction.ZERO, Fraction::plus).atLeastZero();
	}

	private static boolean reached(Fraction points, int maximum, int percent) {
		return points.times(100).atLeast((long) percent * maximum);
	}
}
