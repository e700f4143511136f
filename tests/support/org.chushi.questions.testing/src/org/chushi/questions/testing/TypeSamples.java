package org.chushi.questions.testing;

import static org.chushi.questions.testing.Content.MAKE;
import static org.chushi.questions.testing.Content.basics;
import static org.chushi.questions.testing.Content.text;

import java.util.List;

import org.chushi.model.AcceptedAnswer;
import org.chushi.model.AnswerMatch;
import org.chushi.model.ChatMessage;
import org.chushi.model.ConductRule;
import org.chushi.model.Credit;
import org.chushi.model.Criterion;
import org.chushi.model.Distractor;
import org.chushi.model.Essay;
import org.chushi.model.ForeignQuestion;
import org.chushi.model.GapFill;
import org.chushi.model.HotSpot;
import org.chushi.model.HotText;
import org.chushi.model.Level;
import org.chushi.model.ListGap;
import org.chushi.model.MatchPair;
import org.chushi.model.MatchingQuestion;
import org.chushi.model.NumberGap;
import org.chushi.model.NumericAnswer;
import org.chushi.model.NumericQuestion;
import org.chushi.model.OrderingItem;
import org.chushi.model.PickReply;
import org.chushi.model.ProcedureOrdering;
import org.chushi.model.RewriteCheck;
import org.chushi.model.RewriteCheckKind;
import org.chushi.model.RewriteReply;
import org.chushi.model.Rubric;
import org.chushi.model.ShortAnswer;
import org.chushi.model.Speaker;
import org.chushi.model.SpotViolation;
import org.chushi.model.Text;
import org.chushi.model.ToleranceKind;
import org.chushi.model.TypedGap;
import org.chushi.model.TypingDrill;
import org.chushi.model.Unit;
import org.chushi.model.UnitUse;
import org.chushi.model.Violation;

/** A sound question of each of the newer types. */
public final class TypeSamples {

	private TypeSamples() {
	}

	public static Text both(String zh, String en) {
		Text text = MAKE.createText();
		text.setZh(zh);
		text.setEn(en);
		return text;
	}

	public static AcceptedAnswer accepted(String words, AnswerMatch match, String weight) {
		AcceptedAnswer answer = MAKE.createAcceptedAnswer();
		answer.setText(words);
		answer.setMatch(match);
		answer.setWeight(weight);
		answer.setFeedback(text("about " + words));
		return answer;
	}

	public static ShortAnswer shortAnswer(AcceptedAnswer... answers) {
		ShortAnswer question = basics(MAKE.createShortAnswer(), "SA");
		question.getAnswers().addAll(List.of(answers));
		return question;
	}

	public static ShortAnswer shortAnswer() {
		return shortAnswer(accepted("七天无理由退货", AnswerMatch.LITERAL, null), accepted("7*退货", AnswerMatch.WILDCARD, "50"),
				accepted("(退|换)货?", AnswerMatch.REGULAR_EXPRESSION, "33.33333"), accepted("*", AnswerMatch.WILDCARD, "-10"));
	}

	public static NumericAnswer number(String value, String tolerance, ToleranceKind kind, String weight) {
		NumericAnswer answer = MAKE.createNumericAnswer();
		answer.setValue(value);
		answer.setTolerance(tolerance);
		answer.setToleranceKind(kind);
		answer.setWeight(weight);
		return answer;
	}

	public static Unit unit(String symbol, String factor) {
		Unit unit = MAKE.createUnit();
		unit.setSymbol(symbol);
		unit.setFactor(factor);
		return unit;
	}

	/** 3.5 kg within 0.1; within 10 % half of it. */
	public static NumericQuestion numeric(UnitUse use) {
		NumericQuestion question = basics(MAKE.createNumericQuestion(), "N");
		question.getAnswers().add(number("3.5", "0.1", ToleranceKind.ABSOLUTE, null));
		question.getAnswers().add(number("3.5", "0.1", ToleranceKind.RELATIVE, "50"));
		question.setUnitUse(use);
		if (use != UnitUse.NONE) {
			question.getUnits().addAll(List.of(unit("kg", "1"), unit("g", "1000"), unit("斤", "2")));
			question.setUnitPenalty("20");
		}
		return question;
	}

	public static MatchingQuestion matching(Credit credit) {
		MatchingQuestion question = basics(MAKE.createMatchingQuestion(), "MA");
		question.setCredit(credit);
		for (String name : List.of("one", "two", "three")) {
			MatchPair pair = MAKE.createMatchPair();
			pair.setId(Content.id("pair " + name));
			pair.setCode(name);
			pair.setLeft(text("left " + name));
			pair.setRight(text("right " + name));
			question.getPairs().add(pair);
		}
		Distractor other = MAKE.createDistractor();
		other.setId(Content.id("distractor"));
		other.setCode("other");
		other.setText(text("right of none"));
		question.getDistractors().add(other);
		return question;
	}

	/** One gap to type in, one list, one number of double weight. */
	public static GapFill gapFill() {
		GapFill question = basics(MAKE.createGapFill(), "G");
		question.setPassage(both("[[g1]]内响应，[[g2]]先[[g3]]。", "Reply within [[g1]], first [[g2]] [[g3]]."));
		TypedGap typed = MAKE.createTypedGap();
		typed.setKey("g1");
		typed.getAnswers().add(accepted("三十秒", AnswerMatch.LITERAL, null));
		typed.getAnswers().add(accepted("30*", AnswerMatch.WILDCARD, "50"));
		ListGap list = MAKE.createListGap();
		list.setKey("g2");
		list.getChoices().addAll(List.of(Content.choice("A", true), Content.choice("B", false), Content.choice("C", false)));
		NumberGap number = MAKE.createNumberGap();
		number.setKey("g3");
		number.setShare(2);
		number.getAnswers().add(number("150", "5", ToleranceKind.ABSOLUTE, null));
		question.getGaps().addAll(List.of(typed, list, number));
		return question;
	}

	public static HotText hotText() {
		HotText question = basics(MAKE.createHotText(), "H");
		question.setPassage(both("亲，[[a:不知道]]，您[[b:自己看]]，[[c:谢谢]]。", "Dear, [[a:no idea]], [[b:look yourself]], [[c:thanks]]."));
		question.setCredit(Credit.PARTIAL);
		for (String key : List.of("a", "b", "c")) {
			HotSpot spot = MAKE.createHotSpot();
			spot.setKey(key);
			spot.setCorrect(!key.equals("c"));
			spot.setFeedback(text("about " + key));
			question.getSpots().add(spot);
		}
		return question;
	}

	public static Rubric rubric() {
		Rubric rubric = MAKE.createRubric();
		rubric.setId(Content.id("rubric"));
		rubric.setTitle(text("rubric"));
		for (String name : List.of("tone", "facts")) {
			Criterion criterion = MAKE.createCriterion();
			criterion.setId("criterion " + name);
			criterion.setTitle(text(name));
			for (int points = 0; points <= 2; points++) {
				Level level = MAKE.createLevel();
				level.setId(name + " " + points);
				level.setPoints(points);
				level.setText(text(name + " level " + points));
				criterion.getLevels().add(level);
			}
			rubric.getCriteria().add(criterion);
		}
		return rubric;
	}

	public static Essay essay(String code) {
		Essay question = basics(MAKE.createEssay(), code);
		question.setRubric(rubric());
		question.setFewest(5);
		question.setMost(50);
		question.setSample(text("a good essay"));
		return question;
	}

	public static ChatMessage message(String key, Speaker speaker, String words) {
		ChatMessage message = MAKE.createChatMessage();
		message.setKey(key);
		message.setSpeaker(speaker);
		message.setAt("10:00");
		message.setZh(words + "（中）");
		message.setEn(words);
		return message;
	}

	public static List<ChatMessage> chat() {
		return List.of(message("m1", Speaker.CUSTOMER, "it itches"), message("m2", Speaker.AGENT, "not our fault"),
				message("m3", Speaker.AGENT, "go and complain then"), message("m4", Speaker.AGENT, "please stop using it"));
	}

	public static PickReply pickReply() {
		PickReply question = basics(MAKE.createPickReply(), "PR");
		question.getChat().addAll(chat());
		question.getChoices().addAll(List.of(Content.choice("A", false), Content.choice("B", true),
				Content.choice("C", false), Content.choice("D", false)));
		return question;
	}

	/** m2 breaks r1, m3 breaks r1 and r2. */
	public static SpotViolation spotViolation(Credit credit) {
		SpotViolation question = basics(MAKE.createSpotViolation(), "SV");
		question.setCredit(credit);
		question.getChat().addAll(chat());
		for (String key : List.of("r1", "r2", "r3")) {
			ConductRule rule = MAKE.createConductRule();
			rule.setKey(key);
			rule.setZh("规则 " + key);
			rule.setEn("rule " + key);
			question.getRules().add(rule);
		}
		for (String pair : List.of("m2 r1", "m3 r1", "m3 r2")) {
			Violation violation = MAKE.createViolation();
			violation.setMessage(pair.substring(0, 2));
			violation.setRule(pair.substring(3));
			violation.setWhy(text("because " + pair));
			question.getViolations().add(violation);
		}
		return question;
	}

	/** A, then B and C in either order, then D. */
	public static ProcedureOrdering procedure() {
		ProcedureOrdering question = basics(MAKE.createProcedureOrdering(), "PO");
		question.setSituation(text("a parcel was stolen"));
		question.setCredit(Credit.PARTIAL);
		int[] ranks = { 1, 2, 2, 3 };
		for (int i = 0; i < ranks.length; i++) {
			OrderingItem item = MAKE.createOrderingItem();
			item.setKey(String.valueOf((char) ('A' + i)));
			item.setRank(ranks[i]);
			item.setZh("步骤 " + i);
			item.setEn("step " + i);
			question.getItems().add(item);
		}
		return question;
	}

	public static RewriteCheck check(RewriteCheckKind kind, String value) {
		RewriteCheck check = MAKE.createRewriteCheck();
		check.setKind(kind);
		check.setValue(value);
		check.setSays(text(kind + " " + value));
		return check;
	}

	/** Half by checks: an apology, no blame, at least ten characters. */
	public static RewriteReply rewrite(int checksPercent) {
		RewriteReply question = basics(MAKE.createRewriteReply(), "RW");
		question.getChat().addAll(chat());
		question.setReply(both("不关我们的事", "Not our business."));
		question.getChecks().addAll(List.of(check(RewriteCheckKind.MUST_CONTAIN, "抱歉|对不起|sorry"),
				check(RewriteCheckKind.MUST_NOT_CONTAIN, "不关|不知道"), check(RewriteCheckKind.AT_LEAST, "10"),
				check(RewriteCheckKind.PATTERN, "您|you")));
		question.setChecksPercent(checksPercent);
		question.setSample(both("非常抱歉，让您不舒服了，请先停用。", "We are so sorry that you feel unwell."));
		question.setRubric(rubric());
		return question;
	}

	public static TypingDrill drill(int seconds) {
		TypingDrill question = basics(MAKE.createTypingDrill(), "TD");
		question.setPassage(both("您好，请问有什么可以帮您？", "Hello, how can I help you?"));
		question.setCharactersPerMinute(60);
		question.setAccuracyPercent(90);
		question.setSeconds(seconds);
		return question;
	}

	public static ForeignQuestion foreign() {
		ForeignQuestion question = basics(MAKE.createForeignQuestion(), "F");
		question.setFormat("qti-2.1");
		question.setKind("graphicGapMatchInteraction");
		question.setSource("<graphicGapMatchInteraction/>");
		return question;
	}
}
