package org.chushi.internal.practice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.chushi.model.Bank;
import org.chushi.model.Choice;
import org.chushi.model.Competency;
import org.chushi.model.CompetencyDomain;
import org.chushi.model.Credit;
import org.chushi.model.ModelFactory;
import org.chushi.model.Ordering;
import org.chushi.model.OrderingItem;
import org.chushi.model.Pack;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.model.Question;
import org.chushi.model.SingleChoice;
import org.chushi.model.Text;

/** Small pieces of content. Ids follow from codes, so that every run has the same. */
final class Content {

	static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	private Content() {
	}

	static String id(String code) {
		return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)).toString();
	}

	static Text text(String words) {
		Text text = MAKE.createText();
		text.setZh(words + "（中）");
		text.setEn(words);
		return text;
	}

	static Pack pack(String... competencies) {
		Pack pack = MAKE.createPack();
		CompetencyDomain domain = MAKE.createCompetencyDomain();
		domain.setTitle(text("domain"));
		for (String code : competencies) {
			Competency competency = MAKE.createCompetency();
			competency.setId(id(code));
			competency.setCode(code);
			competency.setTitle(text(code));
			domain.getCompetencies().add(competency);
		}
		pack.getDomains().add(domain);
		return pack;
	}

	static <T extends Question> T basics(T question, String code, String competency) {
		question.setId(id(code));
		question.setCode(code);
		question.setStem(text("stem of " + code));
		question.setExplanation(text("why " + code));
		question.setLesson(id("lesson of " + competency));
		question.getCompetencies().add(competency);
		return question;
	}

	/** Four choices A to D, B is right. */
	static SingleChoice single(String code, String competency) {
		SingleChoice question = basics(MAKE.createSingleChoice(), code, competency);
		for (String key : "ABCD".split("")) {
			question.getChoices().add(choice(key, key.equals("B")));
		}
		return question;
	}

	static Choice choice(String key, boolean right) {
		Choice choice = MAKE.createChoice();
		choice.setKey(key);
		choice.setCorrect(right);
		choice.setZh("选项 " + key);
		choice.setEn("choice " + key);
		choice.setFeedback(text("about " + key));
		return choice;
	}

	/** The right choice becomes another one. */
	static void rekey(SingleChoice question, String key) {
		question.getChoices().forEach(c -> c.setCorrect(c.getKey().equals(key)));
	}

	static Ordering ordering(String code, String competency) {
		Ordering question = basics(MAKE.createOrdering(), code, competency);
		question.setCredit(Credit.PARTIAL);
		for (String key : "ABCD".split("")) {
			OrderingItem item = MAKE.createOrderingItem();
			item.setKey(key);
			item.setZh("步骤 " + key);
			item.setEn("step " + key);
			question.getItems().add(item);
		}
		return question;
	}

	static Bank bank(String code, List<? extends Question> questions) {
		Bank bank = MAKE.createBank();
		bank.setId(id(code));
		bank.setCode(code);
		bank.setTitle(text("bank " + code));
		bank.getQuestions().addAll(questions);
		return bank;
	}

	static Paper paper(String code, String bank, int draw) {
		Paper paper = MAKE.createPaper();
		paper.setId(id(code));
		paper.setCode(code);
		paper.setTitle(text("paper " + code));
		paper.setMinutes(30);
		paper.setCutPercent(60);
		PaperSection section = MAKE.createPaperSection();
		section.setId(id("section of " + code));
		section.setTitle(text("section of " + code));
		section.setBank(bank);
		section.setDraw(draw);
		section.setPoints(1);
		paper.getSections().add(section);
		return paper;
	}
}
