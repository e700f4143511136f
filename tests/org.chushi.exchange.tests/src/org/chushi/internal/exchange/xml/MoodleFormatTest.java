package org.chushi.internal.exchange.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.internal.exchange.Taken;
import org.chushi.model.Choice;
import org.chushi.model.Credit;
import org.chushi.model.Essay;
import org.chushi.model.ForeignQuestion;
import org.chushi.model.GapFill;
import org.chushi.model.ListGap;
import org.chushi.model.MatchingQuestion;
import org.chushi.model.MultipleChoice;
import org.chushi.model.NumberGap;
import org.chushi.model.NumericQuestion;
import org.chushi.model.ShortAnswer;
import org.chushi.model.SingleChoice;
import org.chushi.model.TrueFalse;
import org.chushi.model.TypedGap;
import org.chushi.model.UnitUse;
import org.junit.jupiter.api.Test;

class MoodleFormatTest {

	private static Taken read(String question) {
		return Taken.of(new MoodleFormat(), "<?xml version=\"1.0\"?>\n<quiz>\n" + question + "\n</quiz>");
	}

	private static String question(String type, String rest) {
		return "<question type=\"" + type + "\"><name><text>N</text></name><questiontext format=\"html\"><text><![CDATA[<p>Ask &amp; say</p>]]></text>"
				+ "</questiontext>" + rest + "</question>";
	}

	@Test
	void aSingleChoiceHasFeedbackTagsAndItsOrder() {
		SingleChoice question = read(question("multichoice", """
				<generalfeedback format="html"><text>Because.</text></generalfeedback><single>true</single><shuffleanswers>false</shuffleanswers>
				<answer fraction="100" format="html"><text>yes</text><feedback><text>good</text></feedback></answer>
				<answer fraction="0"><text>no</text></answer><tags><tag><text>refund</text></tag></tags>""")).only(SingleChoice.class);
		assertThat(question.getStem().getEn()).isEqualTo("Ask & say");
		assertThat(question.getChoices().getFirst().getFeedback().getEn()).isEqualTo("good");
		assertThat(question.isFixedOrder()).isTrue();
		assertThat(question.getTags()).containsExactly("refund");
		assertThat(question.getExplanation().getEn()).isEqualTo("Because.");
		assertThat(question.getOrigin()).isEqualTo("moodle-xml test.moodle.xml :: N");
	}

	@Test
	void severalRightAnswersKeepTheirWeights() {
		MultipleChoice question = read(question("multichoice", """
				<single>false</single><answer fraction="50"><text>a</text></answer><answer fraction="50"><text>b</text></answer>
				<answer fraction="-100"><text>c</text></answer>""")).only(MultipleChoice.class);
		assertThat(question.getCredit()).isEqualTo(Credit.WEIGHTED);
		assertThat(question.getChoices()).extracting(Choice::getWeight).containsExactly("50", "50", "-100");
	}

	@Test
	void judgementsWordsAndEssaysAreRead() {
		assertThat(read(question("truefalse", "<answer fraction=\"0\"><text>true</text></answer><answer fraction=\"100\"><text>false</text></answer>"))
				.only(TrueFalse.class).isAnswer()).isFalse();
		ShortAnswer words = read(question("shortanswer", "<usecase>1</usecase><answer fraction=\"100\"><text>a*b</text></answer>")).only(ShortAnswer.class);
		assertThat(words.isCaseSensitive()).isTrue();
		assertThat(words.getAnswers().getFirst().getMatch().getLiteral()).isEqualTo("wildcard");
		assertThat(read(question("essay", "<graderinfo format=\"html\"><text>Look for warmth.</text></graderinfo>")).only(Essay.class).getSample().getEn())
				.isEqualTo("Look for warmth.");
	}

	@Test
	void numbersHaveTolerancesAndUnits() {
		NumericQuestion question = read(question("numerical", """
				<answer fraction="100"><text>2.5</text><tolerance>0.1</tolerance></answer>
				<units><unit><multiplier>1</multiplier><unit_name>kg</unit_name></unit><unit><multiplier>1000</multiplier><unit_name>g</unit_name></unit></units>
				<unitgradingtype>1</unitgradingtype><unitpenalty>0.1</unitpenalty>""")).only(NumericQuestion.class);
		assertThat(question.getAnswers().getFirst().getTolerance()).isEqualTo("0.1");
		assertThat(question.getUnits()).extracting(u -> u.getSymbol() + u.getFactor()).containsExactly("kg1", "g1000");
		assertThat(question.getUnitUse()).isEqualTo(UnitUse.OPTIONAL);
		assertThat(question.getUnitPenalty()).isEqualTo("10");
	}

	@Test
	void anEmptyLeftSideIsADistractor() {
		MatchingQuestion question = read(question("matching", """
				<subquestion><text>a</text><answer><text>1</text></answer></subquestion>
				<subquestion><text></text><answer><text>2</text></answer></subquestion>""")).only(MatchingQuestion.class);
		assertThat(question.getPairs()).hasSize(1);
		assertThat(question.getDistractors()).hasSize(1);
	}

	@Test
	void embeddedAnswersAreGaps() {
		GapFill question = read("""
				<question type="cloze"><name><text>Days</text></name><questiontext><text>Returns take {1:NUMERICAL:=7:1} days,
				{2:MULTICHOICE_S:=shop~%50%both~customer#no} pays, say {:SA:=sorry~%50%well}.</text></questiontext></question>""").only(GapFill.class);
		assertThat(question.getPassage().getEn()).startsWith("Returns take [[1]] days,").endsWith("say [[3]].");
		assertThat(question.getStem().getEn()).isEqualTo("Days");
		assertThat(((NumberGap) question.getGaps().get(0)).getAnswers().getFirst().getTolerance()).isEqualTo("1");
		assertThat(((ListGap) question.getGaps().get(1)).getChoices()).extracting(Choice::getEn).containsExactly("shop", "both", "customer");
		assertThat(question.getGaps().get(1).getShare()).isEqualTo(2);
		assertThat(((TypedGap) question.getGaps().get(2)).getAnswers()).hasSize(2);
	}

	@Test
	void wordsChosenForGapsComeFromTheirGroup() {
		GapFill question = read("""
				<question type="gapselect"><name><text>N</text></name><questiontext><text>A [[1]] and a [[3]].</text></questiontext>
				<selectoption><text>refund</text><group>1</group></selectoption><selectoption><text>return</text><group>1</group></selectoption>
				<selectoption><text>call</text><group>2</group></selectoption></question>""").only(GapFill.class);
		assertThat(question.getPassage().getEn()).isEqualTo("A [[1]] and a [[2]].");
		assertThat(((ListGap) question.getGaps().get(0)).getChoices()).extracting(Choice::getEn).containsExactly("refund", "return");
	}

	@Test
	void aTypeThatIsNotKnownIsKeptWhole() {
		Taken taken = read(question("ddmarker", "<dragbox no=\"1\"/>"));
		ForeignQuestion foreign = taken.only(ForeignQuestion.class);
		assertThat(foreign.getKind()).isEqualTo("ddmarker");
		assertThat(foreign.getSource()).startsWith("<question type=\"ddmarker\">").contains("<dragbox no=\"1\"/>");
		assertThat(taken.codes()).containsExactly("Moodle_type");
		assertThat(taken.findings.getFirst().place().line()).isEqualTo(3);
	}

	@Test
	void picturesThatAreLostAreNamed() {
		assertThat(read(question("essay", "<file name=\"a.png\" encoding=\"base64\">AAAA</file>")).findings).singleElement()
				.satisfies(f -> assertThat(f.message().en()).contains("file"));
	}

	@Test
	void brokenXmlIsAnErrorAndWhatCameBeforeIsRead() {
		Taken taken = Taken.of(new MoodleFormat(), "<quiz>" + question("essay", "") + "<question type=");
		assertThat(taken.questions).hasSize(1);
	}
}
