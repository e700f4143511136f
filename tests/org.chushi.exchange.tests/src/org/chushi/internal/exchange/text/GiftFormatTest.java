package org.chushi.internal.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;

import org.chushi.core.Severity;
import org.chushi.exchange.Finding;
import org.chushi.internal.exchange.Taken;
import org.chushi.model.AcceptedAnswer;
import org.chushi.model.AnswerMatch;
import org.chushi.model.Choice;
import org.chushi.model.Credit;
import org.chushi.model.Essay;
import org.chushi.model.ForeignQuestion;
import org.chushi.model.MatchingQuestion;
import org.chushi.model.MultipleChoice;
import org.chushi.model.NumericAnswer;
import org.chushi.model.NumericQuestion;
import org.chushi.model.Ordering;
import org.chushi.model.ShortAnswer;
import org.chushi.model.SingleChoice;
import org.chushi.model.TrueFalse;
import org.junit.jupiter.api.Test;

/** GIFT as Moodle reads it. */
class GiftFormatTest {

	private static Taken read(String gift) {
		return Taken.of(new GiftFormat(), gift);
	}

	@Test
	void oneRightAnswerMakesASingleChoice() {
		SingleChoice question = read("::Q 1::Who pays?{~shop#no =customer#yes ####Because.}").only(SingleChoice.class);
		assertThat(question.getStem().getEn()).isEqualTo("Who pays?");
		assertThat(question.getStem().getZh()).isNull();
		assertThat(question.getChoices()).extracting(Choice::getKey, Choice::getEn, Choice::isCorrect, c -> c.getFeedback().getEn())
				.containsExactly(org.assertj.core.groups.Tuple.tuple("A", "shop", false, "no"), org.assertj.core.groups.Tuple.tuple("B", "customer", true, "yes"));
		assertThat(question.getExplanation().getEn()).isEqualTo("Because.");
		assertThat(question.getOrigin()).isEqualTo("gift test.gift :: Q 1");
		assertThat(question.getDifficulty()).isEqualTo(3);
	}

	@Test
	void chineseTextIsChinese() {
		SingleChoice question = read("谁付运费?{=店铺 ~OK}").only(SingleChoice.class);
		assertThat(question.getStem().getZh()).isEqualTo("谁付运费?");
		assertThat(question.getStem().getEn()).isNull();
		assertThat(question.getChoices().get(1).getZh()).isEqualTo("OK");
	}

	@Test
	void weightsWithoutAFullOneMakeAMultipleChoice() {
		MultipleChoice question = read("Which?{~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-100%d}").only(MultipleChoice.class);
		assertThat(question.getCredit()).isEqualTo(Credit.WEIGHTED);
		assertThat(question.getChoices()).extracting(Choice::getWeight).containsExactly("33.33333", "33.33333", "33.33333", "-100");
		assertThat(question.getChoices()).extracting(Choice::isCorrect).containsExactly(true, true, true, false);
	}

	@Test
	void weightsThatDoNotReachAllPointsAreScaledAndThatIsSaid() {
		Taken taken = read("Which?{~%50%a ~%25%b ~c}");
		assertThat(taken.only(MultipleChoice.class).getChoices()).extracting(Choice::getWeight).containsExactly("66.66667", "33.33333", "0");
		assertThat(taken.codes()).containsExactly("Maker_scaled");
	}

	@Test
	void severalFullAnswersOfASingleChoiceKeepTheirCredit() {
		SingleChoice question = read("Season{=spring =summer ~easter}").only(SingleChoice.class);
		assertThat(question.getChoices()).extracting(Choice::getWeight).containsExactly("100", "100", "0");
		assertThat(question.getChoices()).filteredOn(Choice::isCorrect).hasSize(1);
	}

	@Test
	void anOptionThatIsOnlyAPercentSignIsItsText() {
		assertThat(read("Sign of percent?{=% ~$}").only(SingleChoice.class).getChoices().getFirst().getEn()).isEqualTo("%");
	}

	@Test
	void aBlankOptionIsLeftOutAndThatIsSaid() {
		Taken taken = read("Which?{=a ~ ~b}");
		assertThat(taken.only(SingleChoice.class).getChoices()).hasSize(2);
		assertThat(taken.findings).singleElement().satisfies(f -> assertThat(f.kind()).isEqualTo(Finding.Kind.LOSS));
	}

	@Test
	void aQuestionWithoutAKeyIsKeptWhole() {
		Taken taken = read("Which?{~a ~b}");
		assertThat(taken.only(ForeignQuestion.class).getSource()).isEqualTo("Which?{~a ~b}");
		assertThat(taken.codes()).containsExactly("Maker_noKey");
	}

	@Test
	void feedbackOfAJudgementGoesToTheOneWhoErrs() {
		TrueFalse right = read("Sun?{TRUE#you erred#well done}").only(TrueFalse.class);
		assertThat(right.isAnswer()).isTrue();
		assertThat(right.getFeedbackTrue().getEn()).isEqualTo("well done");
		assertThat(right.getFeedbackFalse().getEn()).isEqualTo("you erred");
		assertThat(read("Sun?{F}").only(TrueFalse.class).isAnswer()).isFalse();
	}

	@Test
	void shortAnswersKnowWeightsAndAsterisks() {
		ShortAnswer question = read("Best?{=frog =%50%c*t =%0%\\\\*}").only(ShortAnswer.class);
		assertThat(question.getAnswers()).extracting(AcceptedAnswer::getText).containsExactly("frog", "c*t", "*");
		assertThat(question.getAnswers()).extracting(AcceptedAnswer::getMatch).containsExactly(AnswerMatch.LITERAL, AnswerMatch.WILDCARD,
				AnswerMatch.LITERAL);
		assertThat(question.getAnswers()).extracting(AcceptedAnswer::getWeight).containsExactly(null, "50", "0");
	}

	@Test
	void numbersKnowTolerancesRangesAndTheRest() {
		NumericQuestion question = read("Pi?{#=3.14:0.01 =%50%3..3.3 ~#no}").only(NumericQuestion.class);
		assertThat(question.getAnswers()).extracting(NumericAnswer::getValue).containsExactly("3.14", "3.15", "*");
		assertThat(question.getAnswers()).extracting(NumericAnswer::getTolerance).containsExactly("0.01", "0.15", null);
		assertThat(question.getAnswers().get(2).getWeight()).isEqualTo("0");
		assertThat(read("Below?{#-5..-3}").only(NumericQuestion.class).getAnswers().getFirst().getValue()).isEqualTo("-4");
	}

	@Test
	void aPairWithoutALeftSideIsADistractor() {
		MatchingQuestion question = read("Match{=a -> 1 =b -> 2 = -> 3}").only(MatchingQuestion.class);
		assertThat(question.getPairs()).hasSize(2);
		assertThat(question.getDistractors()).singleElement().satisfies(d -> assertThat(d.getText().getEn()).isEqualTo("3"));
	}

	@Test
	void orderingIsWrittenAndReadAsMoodleDoes() {
		Ordering question = read("Order{>3 VERTICAL ALL ABSOLUTE_POSITION\nlisten\nask\noffer}").only(Ordering.class);
		assertThat(question.getItems()).extracting(i -> i.getEn()).containsExactly("listen", "ask", "offer");
	}

	@Test
	void anEmptyPairOfBracesIsAnEssay() {
		assertThat(read("How are you?{}").only(Essay.class).getStem().getEn()).isEqualTo("How are you?");
	}

	@Test
	void textAfterTheAnswersLeavesABlank() {
		assertThat(read("Grant is {=buried ~living} in a tomb.").only(SingleChoice.class).getStem().getEn()).isEqualTo("Grant is _____ in a tomb.");
	}

	@Test
	void escapedSignsAreSigns() {
		SingleChoice question = read("a\\: \\{\\} \\# \\\\n{=\\=1 ~\\~2}").only(SingleChoice.class);
		assertThat(question.getStem().getEn()).isEqualTo("a: {} # \\n");
		assertThat(question.getChoices()).extracting(Choice::getEn).containsExactly("=1", "~2");
	}

	@Test
	void htmlBecomesPlainAndWhatIsLostIsNamed() {
		Taken taken = read("[html]<p>See <img src\\=\"x.png\" alt\\=\"the box\"> &amp; <b>say</b></p>{=[plain]<b> ~b}");
		SingleChoice question = taken.only(SingleChoice.class);
		assertThat(question.getStem().getEn()).isEqualTo("See [the box] & say");
		assertThat(question.getChoices().getFirst().getEn()).isEqualTo("<b>");
		assertThat(taken.findings).singleElement().satisfies(f -> assertThat(f.message().en()).contains("b, img"));
	}

	@Test
	void categoriesAndTagsBecomeTags() {
		Taken taken = read("$CATEGORY: $course$/top/After sale\n\n// [id:7] [tag:refund] [tag:a\\]b]\nWhy?{}");
		assertThat(taken.only(Essay.class).getTags()).containsExactly("After sale", "refund", "a]b");
		assertThat(taken.questions.getFirst().getOrigin()).endsWith(":: 7");
		assertThat(taken.codes()).containsExactly("Gift_category");
	}

	@Test
	void aDescriptionIsReportedNotImported() {
		Taken taken = read("::Note::Take a pencil.");
		assertThat(taken.questions).isEmpty();
		assertThat(taken.findings).singleElement().satisfies(f -> {
			assertThat(f.severity()).isEqualTo(Severity.INFO);
			assertThat(f.message().en()).contains("Take a pencil.");
		});
	}

	@Test
	void whatIsWrongIsSaidWithItsLineAndTheOthersAreRead() {
		Taken taken = read("// a comment\n\nGood?{=a ~b}\n\nBad?{=a\n\n~b}\n\nMatch{=a->1 =b}\n\nNumber?{#many}\n\nGood too?{T}");
		assertThat(taken.questions).hasSize(2);
		assertThat(taken.findings).extracting(f -> f.place().line()).isEqualTo(List.of(5, 7, 9, 11));
		assertThat(taken.findings).allMatch(f -> f.severity() == Severity.ERROR);
		assertThat(taken.codes()).containsExactly("Gift_braces", "Gift_braces", "Gift_noArrow", "Gift_noNumber");
	}

	@Test
	void anOldChineseEncodingIsRecognised() {
		Taken taken = Taken.of(new GiftFormat(), "old.gift", "退货运费由谁承担？{=店铺 ~顾客}".getBytes(Charset.forName("GBK")));
		assertThat(taken.only(SingleChoice.class).getStem().getZh()).isEqualTo("退货运费由谁承担？");
		assertThat(taken.findings).singleElement().satisfies(f -> assertThat(f.message().en()).contains("GB18030"));
	}

	@Test
	void utf16AndAByteOrderMarkAreRead() {
		assertThat(Taken.of(new GiftFormat(), "a.gift", "问题{=对 ~错}".getBytes(java.nio.charset.StandardCharsets.UTF_16)).questions).hasSize(1);
		assertThat(read("\uFEFF::N::Ask{=a ~b}").only(SingleChoice.class).getOrigin()).endsWith(":: N");
	}

	@Test
	void controlCharactersAreTakenOutAndThatIsSaid() {
		Taken taken = read("Ask\u0001 me{=a ~b}");
		assertThat(taken.only(SingleChoice.class).getStem().getEn()).isEqualTo("Ask me");
		assertThat(taken.codes()).containsExactly("Maker_cleaned");
	}
}
