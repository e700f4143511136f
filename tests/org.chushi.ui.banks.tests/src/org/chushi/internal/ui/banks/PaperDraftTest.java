package org.chushi.internal.ui.banks;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.core.Result.Refused;
import org.chushi.papers.PaperPlan;
import org.junit.jupiter.api.Test;

class PaperDraftTest {

	private static PaperDraft draft() {
		return PaperDraft.of(Sample.plan(10), "team-papers");
	}

	private static PaperDraft typed(String minutes, String forms) {
		PaperDraft d = draft();
		return new PaperDraft(d.from(), d.pack(), d.code(), d.zh(), d.en(), minutes, d.cut(), forms, d.exposure(), d.startCode(),
				d.sections());
	}

	@Test
	void aPlanThatIsShownAndNotTouchedIsThePlan() {
		assertThat(draft().plan().value().sections()).isEqualTo(Sample.plan(10).sections());
		assertThat(draft().plan().value().title()).isEqualTo(Sample.plan(10).title());
	}

	@Test
	void nothingTypedIsNoRuleAndSpacesAreNothing() {
		PaperPlan plan = typed(" 30 ", "  ").plan().value();
		assertThat(plan.minutes()).isEqualTo(30);
		assertThat(plan.forms()).isZero();
	}

	@Test
	void everythingThatIsNoNumberIsNamed() {
		Refused<PaperPlan> refused = (Refused<PaperPlan>) typed("an hour", "2.5").plan();
		assertThat(refused.missing()).extracting(m -> m.have().en()).containsExactly("an hour", "2.5");
		assertThat(refused.missing()).extracting(m -> m.what().en()).containsExactly("Time limit (minutes)", "Forms");
	}

	@Test
	void tagsStandBetweenSpacesAndCommasOfAnyWidth() {
		assertThat(PaperDraft.words("物流, 退款、物流；运费　售后，")).containsExactly("物流", "退款", "运费", "售后");
	}

	@Test
	void aNewPaperBeginsWithOneSectionFromTheBank() {
		PaperDraft fresh = PaperDraft.fresh("B-ONE");
		assertThat(fresh.sections()).singleElement().satisfies(s -> assertThat(s.bank()).isEqualTo("B-ONE"));
		assertThat(fresh.plan().isDone()).isTrue();
	}
}
