package org.chushi.internal.exchange.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chushi.internal.exchange.Fixtures;
import org.chushi.internal.exchange.Taken;
import org.chushi.model.Choice;
import org.chushi.model.Credit;
import org.chushi.model.Essay;
import org.chushi.model.ForeignQuestion;
import org.chushi.model.GapFill;
import org.chushi.model.HotSpot;
import org.chushi.model.HotText;
import org.chushi.model.ListGap;
import org.chushi.model.MatchingQuestion;
import org.chushi.model.MultipleChoice;
import org.chushi.model.NumericQuestion;
import org.chushi.model.Ordering;
import org.chushi.model.Question;
import org.chushi.model.ShortAnswer;
import org.chushi.model.SingleChoice;
import org.chushi.model.TrueFalse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** QTI of all versions: what is asked, and that our score would be that of the item's own rules. */
class QtiTest {

	private static final String CHOICES = """
			<choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="%s"><prompt>Which?</prompt>
			<simpleChoice identifier="A">a</simpleChoice><simpleChoice identifier="B">b</simpleChoice>
			<simpleChoice identifier="C">c</simpleChoice></choiceInteraction>""";
	private static final String MATCH = "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct\"/>";
	private static final String MAP = "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response\"/>";

	private static String response(String cardinality, String type, String rest) {
		return "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"" + cardinality + "\" baseType=\"" + type + "\">" + rest
				+ "</responseDeclaration>";
	}

	private static String correct(String... values) {
		return "<correctResponse>" + String.join("", List.of(values).stream().map(v -> "<value>" + v + "</value>").toList()) + "</correctResponse>";
	}

	private static Taken read(String declarations, String body, String rules) {
		return Taken.of(new Qti21Format(), "item.xml", Fixtures.item(declarations, body, rules).getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void aChoiceIsReadWithItsKey() {
		SingleChoice question = read(response("single", "identifier", correct("B")), "<p>Look.</p>" + CHOICES.formatted("1"), MATCH)
				.only(SingleChoice.class);
		assertThat(question.getStem().getEn()).isEqualTo("Look.\nWhich?");
		assertThat(question.getChoices()).extracting(Choice::isCorrect).containsExactly(false, true, false);
		assertThat(question.getOrigin()).isEqualTo("qti-2.1 item.xml :: An item");
	}

	@Test
	void creditOfAMappingIsFoundByAskingIt() {
		String mapping = "<mapping defaultValue=\"-2\" lowerBound=\"0\" upperBound=\"2\"><mapEntry mapKey=\"A\" mappedValue=\"1\"/>"
				+ "<mapEntry mapKey=\"B\" mappedValue=\"1\"/><mapEntry mapKey=\"C\" mappedValue=\"-1\"/></mapping>";
		MultipleChoice question = read(response("multiple", "identifier", correct("A", "B") + mapping), CHOICES.formatted("0"), MAP)
				.only(MultipleChoice.class);
		assertThat(question.getCredit()).isEqualTo(Credit.PARTIAL);
		String uneven = mapping.replace("mapKey=\"C\" mappedValue=\"-1\"", "mapKey=\"C\" mappedValue=\"-0.5\"");
		MultipleChoice weighted = read(response("multiple", "identifier", uneven), CHOICES.formatted("0"), MAP).only(MultipleChoice.class);
		assertThat(weighted.getCredit()).isEqualTo(Credit.WEIGHTED);
		assertThat(weighted.getChoices()).extracting(Choice::getWeight).containsExactly("50", "50", "-25");
	}

	@Test
	void rulesThatWeCannotSayKeepTheItemWhole() {
		String rules = "<responseProcessing><responseCondition><responseIf><match><variable identifier=\"RESPONSE\"/><multiple>"
				+ "<baseValue baseType=\"identifier\">A</baseValue><baseValue baseType=\"identifier\">B</baseValue></multiple></match>"
				+ "<setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">2</baseValue></setOutcomeValue></responseIf>"
				+ "<responseElseIf><contains><variable identifier=\"RESPONSE\"/><baseValue baseType=\"identifier\">C</baseValue></contains>"
				+ "<setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">1</baseValue></setOutcomeValue></responseElseIf></responseCondition></responseProcessing>";
		Taken taken = read(response("multiple", "identifier", correct("A", "B")), CHOICES.formatted("0"), rules);
		assertThat(taken.only(ForeignQuestion.class).getSource()).startsWith("<?xml").contains("<contains>");
		assertThat(taken.codes()).containsExactly("Qti_scoring");
	}

	@Test
	void anUnknownRuleFallsBackToTheKeyAndThatIsSaid() {
		String rules = "<responseProcessing><setOutcomeValue identifier=\"SCORE\"><customOperator definition=\"x:y\"/></setOutcomeValue></responseProcessing>";
		Taken taken = read(response("single", "identifier", correct("A")), CHOICES.formatted("1"), rules);
		assertThat(taken.only(SingleChoice.class).getChoices().getFirst().isCorrect()).isTrue();
		assertThat(taken.codes()).containsExactly("Qti_rule");
	}

	@Test
	void twoOptionsTrueAndFalseAreAJudgement() {
		String body = "<choiceInteraction responseIdentifier=\"RESPONSE\" maxChoices=\"1\"><simpleChoice identifier=\"t\">True</simpleChoice>"
				+ "<simpleChoice identifier=\"f\">False</simpleChoice></choiceInteraction>";
		assertThat(read(response("single", "identifier", correct("f")), "<p>Said.</p>" + body, MATCH).only(TrueFalse.class).isAnswer()).isFalse();
	}

	@Test
	void ordersPairsAndTextsAreRead() {
		String order = "<orderInteraction responseIdentifier=\"RESPONSE\"><prompt>Order</prompt><simpleChoice identifier=\"A\">ask</simpleChoice>"
				+ "<simpleChoice identifier=\"B\">listen</simpleChoice></orderInteraction>";
		assertThat(read(response("ordered", "identifier", correct("B", "A")), order, MATCH).only(Ordering.class).getItems())
				.extracting(i -> i.getEn()).containsExactly("listen", "ask");
		String match = "<matchInteraction responseIdentifier=\"RESPONSE\"><prompt>Match</prompt><simpleMatchSet><simpleAssociableChoice identifier=\"A\">a"
				+ "</simpleAssociableChoice><simpleAssociableChoice identifier=\"B\">b</simpleAssociableChoice></simpleMatchSet><simpleMatchSet>"
				+ "<simpleAssociableChoice identifier=\"X\">x</simpleAssociableChoice><simpleAssociableChoice identifier=\"Y\">y</simpleAssociableChoice>"
				+ "<simpleAssociableChoice identifier=\"Z\">z</simpleAssociableChoice></simpleMatchSet></matchInteraction>";
		MatchingQuestion matching = read(response("multiple", "directedPair", correct("A Y", "B X")), match, MATCH).only(MatchingQuestion.class);
		assertThat(matching.getPairs()).extracting(p -> p.getLeft().getEn() + p.getRight().getEn()).containsExactly("ay", "bx");
		assertThat(matching.getDistractors()).hasSize(1);
		assertThat(matching.getCredit()).isEqualTo(Credit.ALL_OR_NOTHING);
		assertThat(read(response("single", "string", ""), "<extendedTextInteraction responseIdentifier=\"RESPONSE\"><prompt>Why?</prompt></extendedTextInteraction>", "")
				.only(Essay.class).getStem().getEn()).isEqualTo("Why?");
	}

	@Test
	void wordsAndNumbersAreFoundInTheRules() {
		String entry = "<p>City? <textEntryInteraction responseIdentifier=\"RESPONSE\"/></p>";
		String mapping = "<mapping defaultValue=\"0\"><mapEntry mapKey=\"York\" mappedValue=\"1\" caseSensitive=\"false\"/>"
				+ "<mapEntry mapKey=\"Jork\" mappedValue=\"0.5\" caseSensitive=\"false\"/></mapping>";
		ShortAnswer words = read(response("single", "string", correct("York") + mapping), entry, MAP).only(ShortAnswer.class);
		assertThat(words.isCaseSensitive()).isFalse();
		assertThat(words.getAnswers()).extracting(a -> a.getText() + a.getWeight()).containsExactly("Yorknull", "Jork50");
		String near = "<responseProcessing><responseCondition><responseIf><equal toleranceMode=\"absolute\" tolerance=\"0.5 0.5\"><correct identifier=\"RESPONSE\"/>"
				+ "<variable identifier=\"RESPONSE\"/></equal><setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">1</baseValue></setOutcomeValue>"
				+ "</responseIf></responseCondition></responseProcessing>";
		NumericQuestion number = read(response("single", "float", correct("3")), entry, near).only(NumericQuestion.class);
		assertThat(number.getAnswers().getFirst().getTolerance()).isEqualTo("0.5");
	}

	@Test
	void gapsInATextAreRead() {
		String body = "<p>The <inlineChoiceInteraction responseIdentifier=\"RESPONSE\"><inlineChoice identifier=\"A\">shop</inlineChoice>"
				+ "<inlineChoice identifier=\"B\">customer</inlineChoice></inlineChoiceInteraction> pays.</p>";
		GapFill gaps = read(response("single", "identifier", correct("B")), body, MATCH).only(GapFill.class);
		assertThat(gaps.getPassage().getEn()).isEqualTo("The [[1]] pays.");
		assertThat(((ListGap) gaps.getGaps().getFirst()).getChoices()).extracting(Choice::isCorrect).containsExactly(false, true);
		String hot = "<hottextInteraction responseIdentifier=\"RESPONSE\" maxChoices=\"1\"><prompt>Mark</prompt><p>A <hottext identifier=\"x\">rude</hottext> "
				+ "<hottext identifier=\"y\">word</hottext></p></hottextInteraction>";
		HotText text = read(response("single", "identifier", correct("x")), hot, MATCH).only(HotText.class);
		assertThat(text.getPassage().getEn()).isEqualTo("A [[x:rude]] [[y:word]]");
		assertThat(text.getSpots()).extracting(HotSpot::isCorrect).containsExactly(true, false);
	}

	@Test
	void whatThisProgramDoesNotAskIsKeptWholeWithItsReason() {
		assertThat(read(response("single", "file", ""), "<uploadInteraction responseIdentifier=\"RESPONSE\"/>", "").codes()).containsExactly("Qti_beyond");
		assertThat(read("", "<p>Only a text.</p>", "").codes()).containsExactly("Gift_description");
		assertThat(read(response("single", "identifier", ""), CHOICES.formatted("1"), "").codes()).containsExactly("Qti_noKey");
	}

	@Test
	void theThirdVersionReadsAlike() {
		Taken taken = Taken.of(new Qti30Format(), "item.xml", """
				<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i" title="T">
				<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier"><qti-correct-response>
				<qti-value>B</qti-value></qti-correct-response></qti-response-declaration>
				<qti-item-body><qti-choice-interaction response-identifier="RESPONSE" max-choices="1"><qti-prompt>谁付？</qti-prompt>
				<qti-simple-choice identifier="A">店</qti-simple-choice><qti-simple-choice identifier="B">客</qti-simple-choice>
				</qti-choice-interaction></qti-item-body>
				<qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml"/></qti-assessment-item>
				""".getBytes(StandardCharsets.UTF_8));
		assertThat(taken.only(SingleChoice.class).getChoices()).extracting(Choice::getZh, Choice::isCorrect)
				.containsExactly(org.assertj.core.groups.Tuple.tuple("店", false), org.assertj.core.groups.Tuple.tuple("客", true));
	}

	@Test
	void theFirstVersionIsReadWithItsConditions() {
		Taken taken = Taken.of(new Qti12Format(), "bank.xml", Fixtures.QTI12.getBytes(StandardCharsets.UTF_8));
		assertThat(taken.questions).hasSize(3);
		SingleChoice choice = (SingleChoice) taken.questions.get(0);
		assertThat(choice.getChoices()).extracting(Choice::isCorrect).containsExactly(true, false);
		assertThat(choice.getChoices().get(1).getFeedback().getEn()).isEqualTo("Not when it was broken.");
		NumericQuestion number = (NumericQuestion) taken.questions.get(1);
		assertThat(number.getAnswers().getFirst().getValue()).isEqualTo("7");
		assertThat(number.getAnswers().getFirst().getTolerance()).isEqualTo("0.5");
		assertThat(taken.questions.get(2)).isInstanceOf(ForeignQuestion.class);
	}

	@Test
	void aPackageBringsItsItemsWithTheirKeyWords() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (String[] file : new String[][] { { "imsmanifest.xml", """
					<manifest><resources><resource identifier="r" type="imsqti_item_xmlv2p1" href="items/one%20item.xml"><metadata><lom><general>
					<keyword><string>refund</string></keyword></general><educational><difficulty><value>difficult</value></difficulty></educational></lom></metadata>
					</resource><resource identifier="s" type="imsqti_item_xmlv2p1" href="gone.xml"/></resources></manifest>
					""" }, { "items/one item.xml", Fixtures.item(response("single", "identifier", correct("B")), CHOICES.formatted("1"), MATCH) },
					{ "items/broken.xml", "<assessmentItem" }, { "items/bad.xml", "<assessmentItem x=\"1\"><itemBody></assessmentItem>" } }) {
				zip.putNextEntry(new ZipEntry(file[0]));
				zip.write(file[1].getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		Taken taken = Taken.of(new Qti21Format(), "bank.zip", out.toByteArray());
		Question question = taken.only(SingleChoice.class);
		assertThat(question.getTags()).containsExactly("refund");
		assertThat(question.getDifficulty()).isEqualTo(4);
		assertThat(taken.places.getFirst().file()).isEqualTo("bank.zip!/items/one item.xml");
		assertThat(taken.codes()).containsExactly("Qti_missing", "Xml_malformed");
	}

	@Test
	void aTestBringsTheItemsBesideIt(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("one.xml"), Fixtures.item(response("single", "identifier", correct("B")), CHOICES.formatted("1"), MATCH));
		Path test = Files.writeString(folder.resolve("test.xml"), """
				<assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="t" title="T"><testPart><assessmentSection>
				<assessmentItemRef identifier="a" href="one.xml"/><assessmentItemRef identifier="b" href="two.xml"/>
				</assessmentSection></testPart></assessmentTest>""");
		Taken taken = Taken.of(new Qti21Format(), test);
		assertThat(taken.questions).hasSize(1);
		assertThat(taken.codes()).containsExactly("Qti_test", "Qti_missing");
	}
}
