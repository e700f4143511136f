package org.chushi.internal.ui.banks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.chushi.assessment.QuestionBanks.BankSummary;
import org.chushi.core.Bilingual;
import org.junit.jupiter.api.Test;

class BankListTest {

	private static BankSummary bank(int questions, Map<String, Integer> types) {
		return new BankSummary("id", "B", Bilingual.same("b"), "p", questions, false, types);
	}

	@Test
	void theMostFrequentTypeComesFirstAndEqualOnesByName() {
		assertThat(BankList.types(bank(9, Map.of("true-false", 2, "essay", 2, "single-choice", 5)), t -> "<" + t + ">"))
				.isEqualTo("<single-choice> 5 · <essay> 2 · <true-false> 2");
	}

	@Test
	void thousandsAreSetApart() {
		assertThat(BankList.types(bank(12_001, Map.of("single-choice", 12_001)), t -> t)).isEqualTo("single-choice 12,001");
		assertThat(BankList.count(999)).isEqualTo("999");
	}

	@Test
	void wordsStandBetweenSpacesOfAnyWidth() {
		assertThat(BankList.query(" 退货　运费 差价 ", "x").words()).containsExactly("退货", "运费", "差价");
		assertThat(BankList.query("  ", "").words()).isEmpty();
	}

	@Test
	void questionsOfAllBanksAreCounted() {
		assertThat(new BankList(List.of(bank(3, Map.of()), bank(4, Map.of()))).questions()).isEqualTo(7);
	}
}
