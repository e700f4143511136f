package org.chushi.internal.practice;

import static org.chushi.internal.practice.Content.MAKE;

import java.util.List;

import org.chushi.model.AcceptedAnswer;
import org.chushi.model.ChatMessage;
import org.chushi.model.ConductRule;
import org.chushi.model.Distractor;
import org.chushi.model.Essay;
import org.chushi.model.ForeignQuestion;
import org.chushi.model.GapFill;
import org.chushi.model.HotSpot;
import org.chushi.model.HotText;
import org.chushi.model.ListGap;
import org.chushi.model.MatchPair;
import org.chushi.model.MatchingQuestion;
import org.chushi.model.MultipleChoice;
import org.chushi.model.NumericAnswer;
import org.chushi.model.NumericQuestion;
import org.chushi.model.OrderingItem;
import org.chushi.model.PickReply;
import org.chushi.model.ProcedureOrdering;
import org.chushi.model.Question;
import org.chushi.model.RewriteCheck;
import org.chushi.model.RewriteCheckKind;
import org.chushi.model.RewriteReply;
import org.chushi.model.ShortAnswer;
import org.chushi.model.Speaker;
import org.chushi.model.SpotViolation;
import org.chushi.model.Text;
import org.chushi.model.ToleranceKind;
import org.chushi.model.TrueFalse;
import org.chushi.model.TypedGap;
import org.chushi.model.TypingDrill;
import org.chushi.model.Violation;

/** A question of each type, of the competency K-D. */
final class Kinds {

	private Kinds() {
	}

	/** What the program judges alone. */
	static List<Question> judged() {
		return List.of(Content.single("KIND-SINGLE", "K-D"), Content.ordering("KIND-ORDER", "K-D"), multiple(), trueFalse(),
				matching(), shortAnswer(), numeric(), gapFill(), hotText(), pickReply(), spotViolation(), procedure(),
				rewrite(100), drill());
	}

	private static <T extends Question> T basics(T question, String code) {
		return Content.basics(question, code, "K-D");
	}

	private static Text both(String zh, String en) {
		Text text = MAKE.createText();
		text.setZh(zh);
		text.setEn(en);
		return text;
	}

	static MultipleChoice multiple() {
		MultipleChoice question = basics(MAKE.createMultipleChoice(), "KIND-MULTIPLE");
		List.of("A", "B", "C", "D").forEach(k -> question.getChoices().add(Content.choice(k, k.compareTo("C") < 0)));
		return question;
	}

	static TrueFalse trueFalse() {
		TrueFalse question = basics(MAKE.createTrueFalse(), "KIND-TRUE");
		question.setAnswer(true);
		return question;
	}

	static MatchingQuestion matching() {
		MatchingQuestion question = basics(MAKE.createMatchingQuestion(), "KIND-MATCH");
		for (String name : List.of("one", "two", "three")) {
			MatchPair pair = MAKE.createMatchPair();
			pair.setCode(name);
			pair.setLeft(Content.text("left " + name));
			pair.setRight(Content.text("right " + name));
			question.getPairs().add(pair);
		}
		Distractor other = MAKE.createDistractor();
		other.setCode("other");
		other.setText(Content.text("right of none"));
		question.getDistractors().add(other);
		return question;
	}

	private static AcceptedAnswer accepted(String words) {
		AcceptedAnswer answer = MAKE.createAcceptedAnswer();
		answer.setText(words);
		answer.setFeedback(Content.text("about " + words));
		return answer;
	}

	static ShortAnswer shortAnswer() {
		ShortAnswer question = basics(MAKE.createShortAnswer(), "KIND-SHORT");
		question.getAnswers().add(accepted("七天无理由"));
		return question;
	}

	static NumericQuestion numeric() {
		NumericQuestion question = basics(MAKE.createNumericQuestion(), "KIND-NUMBER");
		NumericAnswer answer = MAKE.createNumericAnswer();
		answer.setValue("30");
		answer.setTolerance("1");
		answer.setToleranceKind(ToleranceKind.ABSOLUTE);
		question.getAnswers().add(answer);
		return question;
	}

	/** One gap to type in and one list. */
	static GapFill gapFill() {
		GapFill question = basics(MAKE.createGapFill(), "KIND-GAP");
		question.setPassage(both("[[g1]]内响应，先[[g2]]。", "Reply within [[g1]], first [[g2]]."));
		TypedGap typed = MAKE.createTypedGap();
		typed.setKey("g1");
		typed.getAnswers().add(accepted("三十秒"));
		ListGap list = MAKE.createListGap();
		list.setKey("g2");
		list.getChoices().addAll(List.of(Content.choice("A", true), Content.choice("B", false), Content.choice("C", false)));
		question.getGaps().addAll(List.of(typed, list));
		return question;
	}

	static HotText hotText() {
		HotText question = basics(MAKE.createHotText(), "KIND-HOT");
		question.setPassage(both("亲，[[a:不知道]]，[[b:谢谢]]。", "Dear, [[a:no idea]], [[b:thanks]]."));
		for (String key : List.of("a", "b")) {
			HotSpot spot = MAKE.createHotSpot();
			spot.setKey(key);
			spot.setCorrect(key.equals("a"));
			question.getSpots().add(spot);
		}
		return question;
	}

	private static ChatMessage message(String key, Speaker speaker, String words) {
		ChatMessage message = MAKE.createChatMessage();
		message.setKey(key);
		message.setSpeaker(speaker);
		message.setZh(words + "（中）");
		message.setEn(words);
		return message;
	}

	private static List<ChatMessage> chat() {
		return List.of(message("m1", Speaker.CUSTOMER, "it itches"), message("m2", Speaker.AGENT, "not our fault"));
	}

	static PickReply pickReply() {
		PickReply question = basics(MAKE.createPickReply(), "KIND-REPLY");
		question.getChat().addAll(chat());
		List.of("A", "B", "C").forEach(k -> question.getChoices().add(Content.choice(k, k.equals("B"))));
		return question;
	}

	static SpotViolation spotViolation() {
		SpotViolation question = basics(MAKE.createSpotViolation(), "KIND-SPOT");
		question.getChat().addAll(chat());
		for (String key : List.of("r1", "r2")) {
			ConductRule rule = MAKE.createConductRule();
			rule.setKey(key);
			rule.setZh("规则 " + key);
			rule.setEn("rule " + key);
			question.getRules().add(rule);
		}
		Violation violation = MAKE.createViolation();
		violation.setMessage("m2");
		violation.setRule("r1");
		violation.setWhy(Content.text("it blames"));
		question.getViolations().add(violation);
		return question;
	}

	/** A, then B and C in either order. */
	static ProcedureOrdering procedure() {
		ProcedureOrdering question = basics(MAKE.createProcedureOrdering(), "KIND-PROCEDURE");
		question.setSituation(Content.text("a parcel was stolen"));
		for (String key : List.of("A", "B", "C")) {
			OrderingItem item = MAKE.createOrderingItem();
			item.setKey(key);
			item.setRank(key.equals("A") ? 1 : 2);
			item.setZh("步骤 " + key);
			item.setEn("step " + key);
			question.getItems().add(item);
		}
		return question;
	}

	/** An apology is wanted; that decides this share. */
	static RewriteReply rewrite(int checksPercent) {
		RewriteReply question = basics(MAKE.createRewriteReply(), "KIND-REWRITE-" + checksPercent);
		question.getChat().addAll(chat());
		question.setReply(both("不关我们的事", "Not our business."));
		RewriteCheck check = MAKE.createRewriteCheck();
		check.setKind(RewriteCheckKind.MUST_CONTAIN);
		check.setValue("抱歉|sorry");
		check.setSays(Content.text("apologises"));
		question.getChecks().add(check);
		question.setChecksPercent(checksPercent);
		question.setSample(both("非常抱歉，请先停用。", "We are sorry; please stop using it."));
		return question;
	}

	static TypingDrill drill() {
		TypingDrill question = basics(MAKE.createTypingDrill(), "KIND-TYPING");
		question.setPassage(both("您好，请问有什么可以帮您？", "Hello, how can I help you?"));
		question.setCharactersPerMinute(60);
		question.setAccuracyPercent(90);
		return question;
	}

	static Essay essay() {
		return basics(MAKE.createEssay(), "KIND-ESSAY");
	}

	static ForeignQuestion foreign() {
		ForeignQuestion question = basics(MAKE.createForeignQuestion(), "KIND-FOREIGN");
		question.setFormat("qti-2.1");
		question.setKind("graphicGapMatchInteraction");
		question.setSource("<graphicGapMatchInteraction/>");
		return question;
	}
}
