package org.chushi.questions.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.chushi.model.Bank;
import org.chushi.model.Choice;
import org.chushi.model.Competency;
import org.chushi.model.Credit;
import org.chushi.model.ExamPassed;
import org.chushi.model.ModelFactory;
import org.chushi.model.MultipleChoice;
import org.chushi.model.Ordering;
import org.chushi.model.OrderingItem;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.model.Question;
import org.chushi.model.SingleChoice;
import org.chushi.model.Text;
import org.chushi.model.TrueFalse;

/** Small pieces of content. Ids follow from codes, so that every run has the same. */
public final class Content {

	public static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	private Content() {
	}

	public static String id(String code) {
		return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)).toString();
	}

	public static Text text(String words) {
		Text text = MAKE.createText();
		text.setZh(words + "（中）");
		text.setEn(words);
		return text;
	}

	public static <T extends Question> T basics(T question, String code) {
		question.setId(id(code));
		question.setCode(code);
		question.setStem(text("stem of " + code));
		question.setExplanation(text("why " + code));
		return question;
	}

	/** Four choices A to D, B is right. */
	public static SingleChoice single(String code) {
		SingleChoice question = basics(MAKE.createSingleChoice(), code);
		choices(question.getChoices(), "ABCD", "B");
		return question;
	}

	/** Five choices A to E. */
	public static MultipleChoice multiple(String code, Credit credit, String right) {
		MultipleChoice question = basics(MAKE.createMultipleChoice(), code);
		question.setCredit(credit);
		choices(question.getChoices(), "ABCDE", right);
		return question;
	}

	private static void choices(List<Choice> into, String keys, String right) {
		for (String key : keys.split("")) {
			into.add(choice(key, right.contains(key)));
		}
	}

	public static Choice choice(String key, boolean right) {
		Choice choice = MAKE.createChoice();
		choice.setKey(key);
		choice.setCorrect(right);
		choice.setZh("选项 " + key);
		choice.setEn("choice " + key);
		choice.setFeedback(text("about " + key));
		return choice;
	}

	public static TrueFalse trueFalse(String code, boolean answer) {
		TrueFalse question = basics(MAKE.createTrueFalse(), code);
		question.setAnswer(answer);
		return question;
	}

	/** As many items as asked, the first is A. */
	public static Ordering ordering(String code, Credit credit, int size) {
		Ordering question = basics(MAKE.createOrdering(), code);
		question.setCredit(credit);
		for (int i = 0; i < size; i++) {
			OrderingItem item = MAKE.createOrderingItem();
			item.setKey(String.valueOf((char) ('A' + i)));
			item.setZh("步骤 " + i);
			item.setEn("step " + i);
			question.getItems().add(item);
		}
		return question;
	}

	public static Bank bank(String code, Question... questions) {
		Bank bank = MAKE.createBank();
		bank.setId(id(code));
		bank.setCode(code);
		bank.setTitle(text("bank " + code));
		bank.getQuestions().addAll(List.of(questions));
		return bank;
	}

	/** A bank of single choices. */
	public static Bank singles(String code, int size) {
		Bank bank = bank(code);
		for (int i = 0; i < size; i++) {
			bank.getQuestions().add(single(code + "-" + i));
		}
		return bank;
	}

	public static Paper paper(String code, int cut, PaperSection... sections) {
		Paper paper = MAKE.createPaper();
		paper.setId(id(code));
		paper.setCode(code);
		paper.setTitle(text("paper " + code));
		paper.setMinutes(30);
		paper.setCutPercent(cut);
		paper.getSections().addAll(List.of(sections));
		return paper;
	}

	public static PaperSection section(String code, String bank, int draw, int points, int minimum, String... competencies) {
		PaperSection section = MAKE.createPaperSection();
		section.setId(id(code));
		section.setCode(code);
		section.setTitle(text("section " + code));
		section.setBank(bank);
		section.setDraw(draw);
		section.setPoints(points);
		section.setMinimumPercent(minimum);
		section.getCompetencies().addAll(List.of(competencies));
		return section;
	}

	public static Competency competency(String code) {
		Competency competency = MAKE.createCompetency();
		competency.setId(id(code));
		competency.setCode(code);
		competency.setTitle(text(code));
		return competency;
	}

	public static ExamPassed examPassed(String paper, int percent) {
		ExamPassed requirement = MAKE.createExamPassed();
		requirement.setId(id("passed " + paper + percent));
		requirement.setPaper(paper);
		requirement.setPercent(percent);
		return requirement;
	}
}
