package org.chushi.internal.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.chushi.assessment.RegradePreview.Effect;
import org.chushi.assessment.Score;
import org.chushi.core.Bilingual;
import org.chushi.questions.Fraction;
import org.junit.jupiter.api.Test;

class EffectsTest {

	private static Score score(boolean passed) {
		return new Score(Fraction.ONE, 2, passed, List.of(), List.of(), List.of(), Fraction.ZERO);
	}

	private static Effect effect(int person, boolean turns, boolean counts, Bilingual... consequences) {
		return new Effect(new UUID(1, person), new UUID(2, person), Bilingual.same("P"), 1, score(false), score(turns), counts,
				List.of(consequences));
	}

	@Test
	void thoseComeFirstForWhomMostChanges() {
		List<Effect> effects = List.of(effect(1, false, false), effect(2, false, true), effect(3, true, true),
				effect(4, false, true, Bilingual.same("a certificate")));
		assertThat(Effects.ordered(effects)).extracting(e -> e.person().getLeastSignificantBits()).containsExactly(4L, 3L, 2L, 1L);
	}
}
