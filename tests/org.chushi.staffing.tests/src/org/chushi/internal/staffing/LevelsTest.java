package org.chushi.internal.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.chushi.internal.staffing.Levels.Need;
import org.chushi.internal.staffing.Levels.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelsTest {

	/** The plain definition: person by person, need by need. */
	private static Sheet plainly(int[][] shown, List<Need> needs) {
		Sheet sheet = new Sheet(new int[shown.length], new int[shown.length], new int[needs.size()]);
		for (int person = 0; person < shown.length; person++) {
			for (int i = 0; i < needs.size(); i++) {
				int missing = needs.get(i).level() - shown[person][needs.get(i).competency()];
				if (missing > 0) {
					sheet.lacking()[person]++;
					sheet.levels()[person] += missing;
					sheet.unmet()[i]++;
				}
			}
		}
		return sheet;
	}

	private static void equal(Sheet counted, Sheet plain) {
		assertThat(counted.lacking()).isEqualTo(plain.lacking());
		assertThat(counted.levels()).isEqualTo(plain.levels());
		assertThat(counted.unmet()).isEqualTo(plain.unmet());
	}

	/** Teams of all sizes about a word of 64, of any number of competencies, levels and positions. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void whatIsCountedIsWhatThePlainDefinitionSays(int seed) {
		SplittableRandom chance = new SplittableRandom(seed);
		for (int round = 0; round < 40; round++) {
			int people = chance.nextInt(200);
			int competencies = 1 + chance.nextInt(40);
			int highest = 1 + chance.nextInt(Levels.MOST);
			int[][] shown = new int[people][competencies];
			Levels levels = new Levels(people, competencies, highest);
			for (int person = 0; person < people; person++) {
				for (int i = chance.nextInt(2 * competencies); i > 0; i--) {
					int competency = chance.nextInt(competencies);
					int level = 1 + chance.nextInt(highest);
					shown[person][competency] = Math.max(level, shown[person][competency]);
					levels.show(person, competency, level);
				}
			}
			List<List<Need>> positions = new ArrayList<>();
			for (int i = chance.nextInt(12); i > 0; i--) {
				positions.add(chance.ints(chance.nextInt(competencies + 1), 0, competencies).distinct()
						.mapToObj(c -> new Need(c, 1 + chance.nextInt(highest))).toList());
			}
			List<Sheet> sheets = levels.against(positions);
			assertThat(sheets).hasSameSizeAs(positions);
			for (int i = 0; i < positions.size(); i++) {
				equal(sheets.get(i), plainly(shown, positions.get(i)));
			}
			for (int person = 0; person < people; person++) {
				for (int competency = 0; competency < competencies; competency++) {
					assertThat(levels.of(person, competency)).isEqualTo(shown[person][competency]);
				}
			}
		}
	}

	@Test
	void aHigherLevelShowsTheLowerOnesAndNoMoreThanIsEverNeeded() {
		Levels levels = new Levels(1, 2, 3);
		levels.show(0, 1, 100);
		assertThat(levels.of(0, 1)).isEqualTo(3);
		assertThat(levels.of(0, 0)).isZero();
		levels.show(0, 1, 1);
		assertThat(levels.of(0, 1)).as("a lower certificate takes nothing away").isEqualTo(3);
		Sheet sheet = levels.against(List.of(List.of(new Need(0, 3), new Need(1, 3)))).getFirst();
		assertThat(sheet.lacking()).containsExactly(1);
		assertThat(sheet.levels()).containsExactly(3);
	}

	@Test
	void aPositionThatAsksForNothingLacksNothing() {
		Sheet sheet = new Levels(65, 1, 1).against(List.of(List.of())).getFirst();
		assertThat(sheet.lacking()).hasSize(65).containsOnly(0);
		assertThat(sheet.unmet()).isEmpty();
	}
}
