package org.chushi.internal.analysis;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.chushi.model.Bank;
import org.chushi.model.ChatMessage;
import org.chushi.model.Choice;
import org.chushi.model.ChoiceQuestion;
import org.chushi.model.ConductRule;
import org.chushi.model.Credit;
import org.chushi.model.Essay;
import org.chushi.model.ModelFactory;
import org.chushi.model.MultipleChoice;
import org.chushi.model.OrderingItem;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.model.PickReply;
import org.chushi.model.ProcedureOrdering;
import org.chushi.model.Question;
import org.chushi.model.SingleChoice;
import org.chushi.model.Speaker;
import org.chushi.model.SpotViolation;
import org.chushi.model.Text;
import org.chushi.model.Violation;

/** Small pieces of content. Ids follow from codes, so that every run has the same. */
final class Content {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	private Content() {
	}

	static String id(String code) {
		return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)).toString();
	}

	private static <T extends Text> T say(T text, String words) {
		text.setZh(words + "（中）");
		text.setEn(words);
		return text;
	}

	private static Text text(String words) {
		return say(MAKE.createText(), words);
	}

	private static <T extends Question> T basics(T question, String code) {
		question.setId(id(code));
		question.setCode(code);
		question.setStem(text("stem of " + code));
		question.setExplanation(text("why " + code));
		return question;
	}

	private static <T extends ChoiceQuestion> T choices(T question, String keys, String right) {
		for (String key : keys.split("")) {
			Choice choice = say(MAKE.createChoice(), "choice " + key);
			choice.setKey(key);
			choice.setCorrect(right.contains(key));
			choice.setFeedback(text("about " + key));
			question.getChoices().add(choice);
		}
		return question;
	}

	/** Four choices A to D, B is right. */
	static SingleChoice single(String code) {
		return choices(basics(MAKE.createSingleChoice(), code), "ABCD", "B");
	}

	/** A to D, A and B are right, each for a share. */
	static MultipleChoice multiple(String code) {
		MultipleChoice question = choices(basics(MAKE.createMultipleChoice(), code), "ABCD", "AB");
		question.setCredit(Credit.PARTIAL);
		return question;
	}

	/** Replies A to C, B is right. */
	static PickReply reply(String code) {
		PickReply question = choices(basics(MAKE.createPickReply(), code), "ABC", "B");
		question.getChat().addAll(chat());
		return question;
	}

	private static List<ChatMessage> chat() {
		return List.of(message("m1", Speaker.CUSTOMER, "it itches"), message("m2", Speaker.AGENT, "not our fault"));
	}

	private static ChatMessage message(String key, Speaker speaker, String words) {
		ChatMessage message = say(MAKE.createChatMessage(), words);
		message.setKey(key);
		message.setSpeaker(speaker);
		return message;
	}

	/** Message m2 breaks rule r1 of two. */
	static SpotViolation spot(String code) {
		SpotViolation question = basics(MAKE.createSpotViolation(), code);
		question.getChat().addAll(chat());
		for (String key : List.of("r1", "r2")) {
			ConductRule rule = say(MAKE.createConductRule(), "rule " + key);
			rule.setKey(key);
			question.getRules().add(rule);
		}
		Violation violation = MAKE.createViolation();
		violation.setMessage("m2");
		violation.setRule("r1");
		violation.setWhy(text("it blames"));
		question.getViolations().add(violation);
		return question;
	}

	/** A, B, C, D in this order. */
	static ProcedureOrdering procedure(String code) {
		ProcedureOrdering question = basics(MAKE.createProcedureOrdering(), code);
		question.setSituation(text("a parcel was stolen"));
		for (String key : "ABCD".split("")) {
			OrderingItem item = say(MAKE.createOrderingItem(), "step " + key);
			item.setKey(key);
			question.getItems().add(item);
		}
		return question;
	}

	static Essay essay(String code) {
		return basics(MAKE.createEssay(), code);
	}

	static Bank bank(String code, List<? extends Question> questions) {
		Bank bank = MAKE.createBank();
		bank.setId(id(code));
		bank.setCode(code);
		bank.setTitle(text("bank " + code));
		bank.getQuestions().addAll(questions);
		return bank;
	}

	/** Draws so many of a bank; all for 0. */
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
		section.setPoints(2);
		paper.getSections().add(section);
		return paper;
	}
}
