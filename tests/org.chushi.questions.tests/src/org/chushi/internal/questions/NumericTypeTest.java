package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.questions.testing.TestTypes.random;

import java.util.List;

import org.chushi.model.NumericQuestion;
import org.chushi.model.Question;
import org.chushi.model.ToleranceKind;
import org.chushi.model.UnitUse;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.testing.TypeSamples;
import org.junit.jupiter.api.Test;

final class NumericTypeTest extends QuestionTypeContract {

	@Override
	QuestionType type() {
		return new NumericType();
	}

	@Override
	Question question() {
		return TypeSamples.numeric(UnitUse.OPTIONAL);
	}

	@Override
	Question broken() {
		NumericQuestion question = TypeSamples.numeric(UnitUse.NONE);
		question.getAnswers().getFirst().setValue("about three");
		return question;
	}

	private Fraction score(UnitUse use, String words) {
		return score(type().item(TypeSamples.numeric(use), random(1)), Response.text(words));
	}

	private Fraction tolerant(String value, String tolerance, ToleranceKind kind, String words) {
		NumericQuestion question = TypeSamples.numeric(UnitUse.NONE);
		question.getAnswers().clear();
		question.getAnswers().add(TypeSamples.number(value, tolerance, kind, null));
		return score(type().item(question, random(1)), Response.text(words));
	}

	@Test
	void aNumberCountsUpToItsToleranceExactly() {
		assertThat(tolerant("0.3", "0.1", ToleranceKind.ABSOLUTE, "0.4")).isEqualTo(Fraction.ONE);
		assertThat(tolerant("0.3", "0.1", ToleranceKind.ABSOLUTE, "0.40000001")).isEqualTo(Fraction.ZERO);
		assertThat(tolerant("-200", "0.05", ToleranceKind.RELATIVE, "-210")).isEqualTo(Fraction.ONE);
		assertThat(tolerant("-200", "0.05", ToleranceKind.RELATIVE, "-210.1")).isEqualTo(Fraction.ZERO);
		assertThat(tolerant("3.14159", "3", ToleranceKind.SIGNIFICANT_FIGURES, "3.142")).isEqualTo(Fraction.ONE);
		assertThat(tolerant("3.14159", "3", ToleranceKind.SIGNIFICANT_FIGURES, "3.15")).isEqualTo(Fraction.ZERO);
		assertThat(tolerant("*", "", ToleranceKind.ABSOLUTE, "17")).isEqualTo(Fraction.ONE);
	}

	@Test
	void aNumberIsReadAsPeopleTypeIt() {
		for (String words : List.of("12000", "12,000", "１２，０００", "1.2e4", "+12000.0", " 12000 ")) {
			assertThat(tolerant("12000", "", ToleranceKind.ABSOLUTE, words)).as(words).isEqualTo(Fraction.ONE);
		}
		for (String words : List.of("1,20", "twelve", "1e999", "--1", ".", "12 000")) {
			assertThat(tolerant("12000", "", ToleranceKind.ABSOLUTE, words)).as(words).isEqualTo(Fraction.ZERO);
		}
	}

	@Test
	void aUnitIsConvertedExactly() {
		assertThat(score(UnitUse.REQUIRED, "3500 g")).isEqualTo(Fraction.ONE);
		assertThat(score(UnitUse.REQUIRED, "7斤")).isEqualTo(Fraction.ONE);
		assertThat(score(UnitUse.REQUIRED, "3.5")).isEqualTo(Fraction.ZERO);
		assertThat(score(UnitUse.REQUIRED, "3.5 m")).isEqualTo(Fraction.ZERO);
	}

	@Test
	void aMissingUnitCostsItsPenaltyWhereItIsNotRequired() {
		assertThat(score(UnitUse.OPTIONAL, "3.5kg")).isEqualTo(Fraction.ONE);
		assertThat(score(UnitUse.OPTIONAL, "3.5")).isEqualTo(Fraction.of(4, 5));
		assertThat(score(UnitUse.OPTIONAL, "3.8")).isEqualTo(Fraction.of(3, 10));
		assertThat(score(UnitUse.OPTIONAL, "9")).isEqualTo(Fraction.ZERO);
	}

	@Test
	void whereNoUnitIsWantedNoneCanBeGiven() {
		Item item = type().item(TypeSamples.numeric(UnitUse.NONE), random(1));
		assertThat(type().wrong(item, Response.text("3.5 kg"))).isPresent();
		assertThat(type().wrong(item, Response.text("3.5"))).isEmpty();
	}

	@Test
	void unitsThatCannotBeConvertedAreAnError() {
		NumericQuestion zero = TypeSamples.numeric(UnitUse.REQUIRED);
		zero.getUnits().add(TypeSamples.unit("t", "0"));
		NumericQuestion twice = TypeSamples.numeric(UnitUse.REQUIRED);
		twice.getUnits().add(TypeSamples.unit("g", "10"));
		NumericQuestion none = TypeSamples.numeric(UnitUse.REQUIRED);
		none.getUnits().clear();
		for (NumericQuestion question : List.of(zero, twice, none)) {
			assertThat(type().check(question, "")).hasSize(1);
		}
	}

	@Test
	void aCorrectionSaysValueAndToleranceInOneWord() {
		Item item = type().item(TypeSamples.numeric(UnitUse.NONE), random(1));
		for (String words : List.of("40±2", "42±5%", "41.9~2", "40+-2")) {
			assertThat(score(item.keyed(type().key(item, List.of(words)).value()), Response.text("42"))).as(words)
					.isEqualTo(Fraction.ONE);
		}
		assertThat(type().wrongKey(item, type().key(item, List.of("about forty")).value())).isPresent();
	}
}
