package org.chushi.internal.ui.mentor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.training.Activities.Activity;
import org.chushi.training.ChecklistRecord;
import org.chushi.training.ChecklistRecord.Group;
import org.chushi.training.ChecklistRecord.Line;
import org.chushi.ui.Status;
import org.junit.jupiter.api.Test;

class SheetTest {

	/** Two groups of 50 percent; the second has a critical line. */
	static final Sheet SHEET = new Sheet(text(""), false,
			new ChecklistRecord("X", text("X"), "1.0.0", 75,
					List.of(new Group(text("one"), 50, List.of(line("a", false), line("b", false))),
							new Group(text("two"), 50, List.of(line("c", true), line("d", false))))));

	@Test
	void thePercentFollowsTheWeights() {
		assertThat(SHEET.with(Set.of("a")).percent()).isEqualTo(25);
		assertThat(SHEET.with(Set.of("a", "b", "c", "d")).percent()).isEqualTo(100);
		assertThat(SHEET.with(Set.of("elsewhere")).percent()).isZero();
	}

	@Test
	void aMissingCriticalBehaviourIsSaidThoughThePercentIsEnough() {
		Sheet.Verdict verdict = Sheet.Verdict.of(SHEET.with(Set.of("a", "b", "d")));
		assertThat(verdict.status()).isEqualTo(Status.WAIT);
		assertThat(verdict.words().en()).contains("critical not seen: 1");
	}

	@Test
	void enoughWithAllCriticalOnesPasses() {
		assertThat(Sheet.Verdict.of(SHEET.with(Set.of("a", "b", "c"))).status()).isEqualTo(Status.GOOD);
	}

	@Test
	void tooLittleSaysHowMuchIsWanted() {
		assertThat(Sheet.Verdict.of(SHEET.with(Set.of("a", "c"))).words().en()).isEqualTo("Below the standard: 75 % wanted");
	}

	@Test
	void anActivityIsConfirmedOnlyWithItsChecklistPassed() {
		Waiting.Item item = new Waiting.Item(new Activity(new UUID(0, 1), "S", text("S"), "done", "", ""),
				"小满", Optional.of(SHEET));
		assertThat(item.problem(Waiting.Answer.NONE)).isPresent();
		assertThat(item.problem(new Waiting.Answer(Set.of("a", "b", "c"), ""))).isEmpty();
		assertThat(item.problem(new Waiting.Answer(Set.of("a", "b", "c"), "x".repeat(2001)))).isPresent();
	}

	private static Line line(String id, boolean critical) {
		return new Line(id, text(id), critical, false);
	}

	private static Bilingual text(String text) {
		return Bilingual.same(text);
	}
}
