package org.chushi.internal.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.chushi.core.Bilingual;
import org.chushi.questions.Fraction;
import org.chushi.training.ChecklistRecord;
import org.chushi.training.ChecklistRecord.Group;
import org.chushi.training.ChecklistRecord.Line;
import org.junit.jupiter.api.Test;

class ChecklistRecordTest {

	private static final Bilingual TEXT = new Bilingual("字", "word");

	@Test
	void theShareIsExactToTheLastThird() {
		SplittableRandom chance = new SplittableRandom(11);
		for (int round = 0; round < 5_000; round++) {
			ChecklistRecord filled = any(chance, chance.nextInt(101));
			Fraction share = Fraction.ZERO;
			for (Group group : filled.groups()) {
				long seen = group.lines().stream().filter(Line::observed).count();
				share = share.plus(Fraction.of(group.weight()).times(seen).dividedBy(group.lines().size()));
			}
			assertThat(filled.percent()).isEqualTo(Integer.parseInt(share.decimal(0)));
			boolean critical = filled.open().stream().anyMatch(Line::critical);
			assertThat(filled.passed()).as(filled.toString()).isEqualTo(share.atLeast(filled.passPercent()) && !critical);
		}
	}

	@Test
	void everythingObservedIsAHundredAndNothingIsNone() {
		for (List<Integer> weights : List.of(List.of(100), List.of(33, 33, 34), List.of(25, 50, 25))) {
			assertThat(all(weights, 7, true).percent()).isEqualTo(100);
			assertThat(all(weights, 7, false).percent()).isZero();
		}
	}

	@Test
	void oneCriticalBehaviourNotSeenIsNotPassedWhateverTheShare() {
		ChecklistRecord filled = new ChecklistRecord("c", TEXT, "1.0.0", 0,
				List.of(new Group(TEXT, 100, List.of(line(0, false, true), line(1, true, false)))));
		assertThat(filled.percent()).isEqualTo(50);
		assertThat(filled.passed()).isFalse();
	}

	@Test
	void aGroupWithoutBehavioursGivesNothing() {
		assertThat(new ChecklistRecord("c", TEXT, "1.0.0", 100, List.of(new Group(TEXT, 100, List.of()))).passed())
				.isFalse();
	}

	private static ChecklistRecord all(List<Integer> weights, int lines, boolean observed) {
		List<Group> groups = new ArrayList<>();
		for (int weight : weights) {
			List<Line> filled = new ArrayList<>();
			for (int i = 0; i < lines; i++) {
				filled.add(line(i, false, observed));
			}
			groups.add(new Group(TEXT, weight, filled));
		}
		return new ChecklistRecord("c", TEXT, "1.0.0", 80, groups);
	}

	private static ChecklistRecord any(SplittableRandom chance, int pass) {
		List<Group> groups = new ArrayList<>();
		int left = 100;
		while (left > 0) {
			int weight = 1 + chance.nextInt(left);
			List<Line> lines = new ArrayList<>();
			for (int i = 0; i <= chance.nextInt(11); i++) {
				lines.add(line(i, chance.nextInt(20) == 0, chance.nextInt(4) > 0));
			}
			groups.add(new Group(TEXT, weight, lines));
			left -= weight;
		}
		return new ChecklistRecord("c", TEXT, "1.0.0", pass, groups);
	}

	private static Line line(int number, boolean critical, boolean observed) {
		return new Line("b" + number, TEXT, critical, observed);
	}
}
