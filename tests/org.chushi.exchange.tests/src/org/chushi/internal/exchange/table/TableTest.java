package org.chushi.internal.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;

import org.chushi.exchange.QuestionKinds;
import org.chushi.internal.exchange.Taken;
import org.chushi.model.Choice;
import org.chushi.model.ChoiceQuestion;
import org.chushi.model.Essay;
import org.chushi.model.GapFill;
import org.chushi.model.MatchingQuestion;
import org.chushi.model.MultipleChoice;
import org.chushi.model.NumericQuestion;
import org.chushi.model.Ordering;
import org.chushi.model.Question;
import org.chushi.model.ShortAnswer;
import org.chushi.model.SingleChoice;
import org.chushi.model.TrueFalse;
import org.chushi.model.TypedGap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The layout of training departments and its variants. */
class TableTest {

	private static Taken csv(String text) {
		return Taken.of(new CsvFormat(), text);
	}

	private static Question one(String type, String rest) {
		return csv("题型,题干,选项A,选项B,选项C,答案\n" + type + "," + rest).only(Question.class);
	}

	@Test
	void aWholeRowIsRead() {
		SingleChoice question = csv("""
				题型,题干,选项A,选项B,选项C,答案,解析,难度,知识点
				单选题,运费谁付？,店铺,顾客,平台,B,七天无理由由顾客付。,较难,退换货；运费
				""").only(SingleChoice.class);
		assertThat(question.getStem().getZh()).isEqualTo("运费谁付？");
		assertThat(question.getChoices()).extracting(Choice::getZh, Choice::isCorrect).containsExactly(tuple("店铺", false), tuple("顾客", true),
				tuple("平台", false));
		assertThat(question.getExplanation().getZh()).isEqualTo("七天无理由由顾客付。");
		assertThat(question.getDifficulty()).isEqualTo(4);
		assertThat(question.getTags()).containsExactly("退换货", "运费");
	}

	private static org.assertj.core.groups.Tuple tuple(Object... values) {
		return org.assertj.core.groups.Tuple.tuple(values);
	}

	@ParameterizedTest
	@ValueSource(strings = { "AC", "A、C", "\"A,C\"", "A C", "ＡＣ", "ac", "\"A，C\"", "A；C", "13", "A/C", "A和C" })
	void severalAnswersMayBeWrittenInManyWays(String answer) {
		MultipleChoice question = (MultipleChoice) one("多选题", "选哪些,a,b,c," + answer);
		assertThat(question.getChoices()).extracting(Choice::isCorrect).containsExactly(true, false, true);
	}

	@ParameterizedTest
	@CsvSource({ "正确,true", "错误,false", "对,true", "错,false", "√,true", "×,false", "✓,true", "T,true", "FALSE,false", "是,true", "否,false",
			"A,true", "B,false", "不对,false" })
	void aJudgementMayBeWrittenInManyWays(String answer, boolean truth) {
		assertThat(((TrueFalse) one("判断题", "先道歉,,,," + answer)).isAnswer()).isEqualTo(truth);
		assertThat(((TrueFalse) one("判断题", "先道歉,正确,错误,," + answer)).isAnswer()).isEqualTo(truth);
	}

	@ParameterizedTest
	@ValueSource(strings = { "题目,A,B,正确答案", "试题内容,选项 A,选项 B,标准答案", "题干（必填）,备选项1,备选项2,参考答案*", "Question,Option A,Option B,Answer",
			"\uFEFF题干,Ａ,Ｂ,答案：" })
	void headingsHaveManyNames(String heading) {
		assertThat(csv(heading + "\n怎么办,退,换,A\n").only(SingleChoice.class).getChoices().getFirst().isCorrect()).isTrue();
	}

	@Test
	void theHeadingNeedNotStandFirst() {
		Taken taken = csv("2026 年客服题库,,,\n,,,\n题干,A,B,答案\n怎么办,退,换,A\n");
		assertThat(taken.questions).hasSize(1);
		assertThat(taken.places.getFirst().line()).isEqualTo(4);
		assertThat(taken.codes()).containsExactly("Table_above");
	}

	@ParameterizedTest
	@ValueSource(strings = { "A.退 B.换", "A、退\nB、换", "退|换", "退；换", "(A)退 (B)换" })
	void optionsMayStandInOneCell(String cell) {
		SingleChoice question = csv("题干,选项,答案\n怎么办,\"" + cell + "\",B\n").only(SingleChoice.class);
		assertThat(question.getChoices()).extracting(Choice::getZh).containsExactly("退", "换");
	}

	@Test
	void optionsMayStandInTheStem() {
		SingleChoice question = csv("题型,题干,答案\n单选,\"怎么办？\nA. 退\nB. 换\",B\n").only(SingleChoice.class);
		assertThat(question.getStem().getZh()).isEqualTo("怎么办？");
		assertThat(question.getChoices()).hasSize(2);
	}

	@Test
	void aTypeThatIsNotSaidIsGuessed() {
		Taken taken = csv("题干,A,B,C,答案\n甲,a,b,c,A\n乙,a,b,c,AB\n丙,,,,对\n丁____,,,,答\n戊,,,,\n己,对,错,,A\n");
		assertThat(taken.questions).extracting(QuestionKinds::of).containsExactly("single-choice", "multiple-choice", "true-false", "short-answer",
				"essay", "true-false");
	}

	@Test
	void theOtherTypesAreRead() {
		assertThat(((ShortAnswer) one("填空题", "首响____秒,,,,30|三十")).getAnswers()).hasSize(2);
		GapFill gaps = (GapFill) one("填空题", "先____再（ ）,,,,听/倾听；问");
		assertThat(gaps.getPassage().getZh()).isEqualTo("先[[1]]再[[2]]");
		assertThat(((TypedGap) gaps.getGaps().getFirst()).getAnswers()).hasSize(2);
		assertThat(((NumericQuestion) one("计算题", "几天,,,,7±0.5")).getAnswers().getFirst().getTolerance()).isEqualTo("0.5");
		assertThat(((Essay) one("简答题", "怎样道歉,,,,说具体的事")).getSample().getZh()).isEqualTo("说具体的事");
		assertThat(((Ordering) one("排序题", "排好,问,听,给方案,BAC")).getItems()).extracting(i -> i.getZh()).containsExactly("听", "问", "给方案");
		assertThat(((MatchingQuestion) one("连线题", "连,甲 => 1,乙→2,,")).getPairs()).hasSize(2);
	}

	@Test
	void whatIsWrongIsSaidWithItsRowAndTheOthersAreRead() {
		Taken taken = csv("题型,题干,A,B,答案,分值,出题人\n单选,一,a,b,C,2,某\n口试,二,a,b,A,,\n单选,,a,b,A,,\n单选,四,a,b,AB,,\n单选,五,a,b,A,,\n");
		assertThat(taken.questions).extracting(QuestionKinds::of).containsExactly("multiple-choice", "single-choice");
		assertThat(taken.codes()).containsExactly("Table_column", "Table_points", "Table_answer", "Table_type", "Table_noStem", "Table_several");
		assertThat(taken.findings).extracting(f -> f.place().line()).containsExactly(1, 2, 2, 3, 4, 5);
	}

	@Test
	void aTableWithoutAHeadingIsAnError() {
		assertThat(csv("这不是题库,只是一张表\n甲,乙\n").codes()).containsExactly("Table_noHeading");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GBK", "GB18030", "UTF-8", "UTF-16" })
	void encodingsOfSpreadsheetProgramsAreRead(String charset) {
		Taken taken = Taken.of(new CsvFormat(), "a.csv", "题干;A;B;答案\n退货运费，谁付？;店铺;顾客;B\n".getBytes(Charset.forName(charset)));
		assertThat(((ChoiceQuestion) taken.only(Question.class)).getStem().getZh()).isEqualTo("退货运费，谁付？");
	}

	@ParameterizedTest
	@CsvSource({ "易,1", "简单,2", "中等,3", "较难,4", "★★★★★,5", "5,5", "0.9,1", "0.2,4", "easy,1" })
	void difficultyHasManyWords(String said, int level) {
		assertThat(Difficulty.of(said)).isEqualTo(level);
	}

	@Test
	void everySheetWithAHeadingIsReadAndItsNameMayBeTheType() throws IOException {
		byte[] book = Books.of("单选题", List.of(List.of("题干", "A", "B", "答案"), List.of("甲", "a", "b", "B")), "判断题",
				List.of(List.of("题干", "答案"), List.of("乙", "√")));
		Taken taken = Taken.of(new XlsxFormat(), "book.xlsx", book);
		assertThat(taken.questions).extracting(QuestionKinds::of).containsExactly("single-choice", "true-false");
		assertThat(taken.places).extracting(p -> p.toString()).containsExactly("book.xlsx!/单选题:2", "book.xlsx!/判断题:2");
	}

	@Test
	void numbersOfASpreadsheetAreNotDecimals() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(Books.raw("""
				<row r="1"><c t="inlineStr"><is><t>题干</t></is></c><c t="inlineStr"><is><t>A</t></is></c><c t="inlineStr"><is><t>B</t></is></c><c t="inlineStr"><is><t>答案</t></is></c></row>
				<row r="5"><c r="A5" t="inlineStr"><is><r><t>几</t></r><r><t>天</t></r><rPh><t>ji</t></rPh></is></c><c r="B5"><v>7.0</v></c><c r="C5"><v>1.5E1</v></c><c r="D5" t="str"><v>A</v></c></row>
				"""));
		Taken taken = Taken.of(new XlsxFormat(), "n.xlsx", out.toByteArray());
		SingleChoice question = taken.only(SingleChoice.class);
		assertThat(question.getStem().getZh()).isEqualTo("几天");
		assertThat(question.getChoices()).extracting(Choice::getZh).containsExactly("7", "15");
		assertThat(taken.places.getFirst().line()).isEqualTo(5);
	}

	@Test
	void columnsGoOnAfterTheTwentySixth() {
		assertThat(List.of(0, 25, 26, 51, 52, 701, 702)).extracting(WorkbookWriter::column).containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
	}
}
