package org.chushi.internal.ui.author;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.chushi.core.Bilingual;
import org.chushi.model.AcceptedAnswer;
import org.chushi.model.ChatMessage;
import org.chushi.model.Choice;
import org.chushi.model.ChoiceQuestion;
import org.chushi.model.ConductRule;
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
import org.chushi.model.ModelFactory;
import org.chushi.model.NumericAnswer;
import org.chushi.model.NumericQuestion;
import org.chushi.model.Ordering;
import org.chushi.model.OrderingItem;
import org.chushi.model.PickReply;
import org.chushi.model.ProcedureOrdering;
import org.chushi.model.Question;
import org.chushi.model.RewriteCheck;
import org.chushi.model.RewriteCheckKind;
import org.chushi.model.RewriteReply;
import org.chushi.model.Rubric;
import org.chushi.model.ShortAnswer;
import org.chushi.model.Speaker;
import org.chushi.model.SpotViolation;
import org.chushi.model.Text;
import org.chushi.model.TrueFalse;
import org.chushi.model.TypedGap;
import org.chushi.model.TypingDrill;
import org.chushi.model.Unit;
import org.chushi.model.UnitUse;
import org.chushi.model.Violation;
import org.eclipse.emf.common.util.EList;

/** A sound question of each type. */
final class Samples {

	private static final ModelFactory NEW = ModelFactory.eINSTANCE;

	private Samples() {
	}

	static List<Question> all() {
		return List.of(single(), multiple(), judged(), ordering(), procedure(), matching(), shortAnswer(), numeric(), gaps(), hotText(),
				essay(), pickReply(), violation(), rewrite(), drill(), foreign());
	}

	static Bilingual bilingual(String zh, String en) {
		return new Bilingual(zh, en);
	}

	static Text text(String zh, String en) {
		return said(NEW.createText(), zh, en);
	}

	private static <T extends Text> T said(T text, String zh, String en) {
		text.setZh(zh);
		text.setEn(en);
		return text;
	}

	private static String id(String of) {
		return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
	}

	private static <Q extends Question> Q question(Q question, String code, String zh, String en, Consumer<Q> more) {
		question.setId(id(code));
		question.setCode(code);
		question.setStem(text(zh, en));
		question.setExplanation(text("先安抚，再解决。", "Calm first, then solve."));
		question.setDifficulty(2);
		question.getTags().addAll(List.of("售后", "refund"));
		more.accept(question);
		return question;
	}

	private static Choice choice(String key, boolean right, String zh, String en) {
		Choice choice = said(NEW.createChoice(), zh, en);
		choice.setKey(key);
		choice.setCorrect(right);
		return choice;
	}

	private static void choices(ChoiceQuestion question, Choice... choices) {
		question.getChoices().addAll(List.of(choices));
	}

	static Question single() {
		return question(NEW.createSingleChoice(), "S-1", "顾客说“再不发货我就投诉”，第一句怎么回？", "“Ship it or I complain.” What do you say first?",
				q -> choices(q, choice("A", true, "先安抚情绪，再核对订单", "Calm the customer, then check the order"),
						choice("B", false, "请顾客去看发货规则", "Send the customer to the shipping rules"),
						choice("C", false, "马上答应今天发货", "Promise at once that it ships today")));
	}

	static Question multiple() {
		return question(NEW.createMultipleChoice(), "M-1", "哪些话不能说？", "Which of these must not be said?",
				q -> choices(q, choice("A", true, "加我微信", "Add me on another app"), choice("B", false, "我帮您查", "Let me look it up"),
						choice("C", true, "给好评返现", "Cash for a good rating")));
	}

	static Question judged() {
		return question(NEW.createTrueFalse(), "T-1", "退款可以由一个人直接放行。", "One person may release a refund alone.", (TrueFalse q) -> {
			q.setAnswer(false);
			q.setFeedbackTrue(text("要两个人。", "It takes two."));
		});
	}

	private static void items(EList<OrderingItem> items) {
		List<String[]> texts = List.of(new String[] { "安抚顾客情绪", "Calm the customer" }, new String[] { "核对订单号", "Check the order" },
				new String[] { "提出解决方案", "Offer a way out" });
		for (int i = 0; i < texts.size(); i++) {
			OrderingItem item = said(NEW.createOrderingItem(), texts.get(i)[0], texts.get(i)[1]);
			item.setKey(String.valueOf((char) ('A' + i)));
			items.add(item);
		}
	}

	static Question ordering() {
		return question(NEW.createOrdering(), "O-1", "排出正确的顺序", "Put these in order", (Ordering q) -> items(q.getItems()));
	}

	static Question procedure() {
		return question(NEW.createProcedureOrdering(), "P-1", "接下来怎么做？", "What do you do next?", (ProcedureOrdering q) -> {
			q.setSituation(text("顾客收到的杯子碎了。", "The cup arrived broken."));
			items(q.getItems());
		});
	}

	private static MatchPair pair(String left, String leftEn, String right, String rightEn) {
		MatchPair pair = NEW.createMatchPair();
		pair.setId(id(left));
		pair.setLeft(text(left, leftEn));
		pair.setRight(text(right, rightEn));
		return pair;
	}

	static Question matching() {
		return question(NEW.createMatchingQuestion(), "MA-1", "把情况和做法连起来", "Match each case with what to do", (MatchingQuestion q) -> {
			q.getPairs().add(pair("少发了一件", "One piece is missing", "补发并说明时间", "Send it after and say when"));
			q.getPairs().add(pair("尺码不合适", "The size does not fit", "引导七天无理由退换", "Offer the return within seven days"));
			Distractor distractor = NEW.createDistractor();
			distractor.setId(id("MA-1-d"));
			distractor.setText(text("请顾客再等等", "Ask the customer to wait"));
			q.getDistractors().add(distractor);
		});
	}

	private static AcceptedAnswer answer(String text) {
		AcceptedAnswer answer = NEW.createAcceptedAnswer();
		answer.setText(text);
		return answer;
	}

	static Question shortAnswer() {
		return question(NEW.createShortAnswer(), "SA-1", "“七天无理由”从哪一天算起？", "From which day do the seven days count?",
				(ShortAnswer q) -> q.getAnswers().addAll(List.of(answer("签收次日"), answer("签收的第二天"))));
	}

	static Question numeric() {
		return question(NEW.createNumericQuestion(), "N-1", "一箱 12 瓶，每瓶 0.5 kg，共重多少？", "12 bottles of 0.5 kg: what do they weigh?",
				(NumericQuestion q) -> {
					NumericAnswer value = NEW.createNumericAnswer();
					value.setValue("6");
					value.setTolerance("0.1");
					q.getAnswers().add(value);
					q.setUnitUse(UnitUse.OPTIONAL);
					q.getUnits().addAll(List.of(unit("kg", "1"), unit("g", "1000")));
				});
	}

	private static Unit unit(String symbol, String factor) {
		Unit unit = NEW.createUnit();
		unit.setSymbol(symbol);
		unit.setFactor(factor);
		return unit;
	}

	static Question gaps() {
		return question(NEW.createGapFill(), "G-1", "把话补完整", "Complete the reply", (GapFill q) -> {
			q.setPassage(text("亲，[[g1]]为您处理，退款[[g2]]到账。", "Dear, I see to it [[g1]], the money is there [[g2]]."));
			TypedGap typed = NEW.createTypedGap();
			typed.setKey("g1");
			typed.getAnswers().addAll(List.of(answer("马上"), answer("at once")));
			ListGap listed = NEW.createListGap();
			listed.setKey("g2");
			listed.getChoices().addAll(List.of(choice("A", true, "24 小时内", "within 24 hours"), choice("B", false, "明年", "next year")));
			q.getGaps().addAll(List.of(typed, listed));
		});
	}

	static Question hotText() {
		return question(NEW.createHotText(), "H-1", "点出不能说的话", "Pick what must not be said", (HotText q) -> {
			q.setPassage(text("亲您好，[[s1:全网最低价]]，[[s2:我帮您查]]。", "Hello, it is [[s1:the lowest price anywhere]], [[s2:let me look it up]]."));
			for (String key : List.of("s1", "s2")) {
				HotSpot spot = NEW.createHotSpot();
				spot.setKey(key);
				spot.setCorrect(key.equals("s1"));
				q.getSpots().add(spot);
			}
		});
	}

	private static Rubric rubric(String of) {
		Rubric rubric = NEW.createRubric();
		rubric.setId(id(of + "-rubric"));
		rubric.setCode(of + "-R1");
		rubric.setTitle(text("语气与办法", "Tone and solution"));
		Criterion criterion = NEW.createCriterion();
		criterion.setId(id(of + "-criterion"));
		criterion.setCode(of + "-C1");
		criterion.setTitle(text("语气", "Tone"));
		for (int points = 0; points < 2; points++) {
			Level level = NEW.createLevel();
			level.setId(id(of + "-level" + points));
			level.setPoints(points);
			level.setText(points == 0 ? text("生硬", "Blunt") : text("温和、有办法", "Kind, with a way out"));
			criterion.getLevels().add(level);
		}
		rubric.getCriteria().add(criterion);
		return rubric;
	}

	static Question essay() {
		return question(NEW.createEssay(), "E-1", "写一段道歉", "Write an apology", (Essay q) -> {
			q.setRubric(rubric("E-1"));
			q.setFewest(20);
			q.setMost(200);
			q.setSample(text("非常抱歉让您久等了。", "We are sorry that you had to wait."));
		});
	}

	private static void chat(EList<ChatMessage> chat) {
		List<String[]> messages = List.of(new String[] { "杯子碎了！", "The cup is broken!" }, new String[] { "哦，那你退吧。", "Oh, send it back then." });
		for (int i = 0; i < messages.size(); i++) {
			ChatMessage message = said(NEW.createChatMessage(), messages.get(i)[0], messages.get(i)[1]);
			message.setKey("m" + (i + 1));
			message.setSpeaker(i == 0 ? Speaker.CUSTOMER : Speaker.AGENT);
			message.setAt("10:3" + i);
			chat.add(message);
		}
	}

	static Question pickReply() {
		return question(NEW.createPickReply(), "PR-1", "怎么回最好？", "Which reply is best?", (PickReply q) -> {
			chat(q.getChat());
			choices(q, choice("A", true, "很抱歉，马上为您补发。", "We are sorry and send a new one at once."),
					choice("B", false, "请看退换规则。", "See the rules."));
			q.getChoices().get(0).setFeedback(text("顾客放心了。", "The customer is relieved."));
			q.getChoices().get(1).setFeedback(text("顾客更生气。", "The customer gets angrier."));
		});
	}

	static Question violation() {
		return question(NEW.createSpotViolation(), "V-1", "哪句话违规？", "Which message breaks a rule?", (SpotViolation q) -> {
			chat(q.getChat());
			ConductRule rule = said(NEW.createConductRule(), "不能冷淡", "Do not be cold");
			rule.setKey("r1");
			q.getRules().add(rule);
			Violation violation = NEW.createViolation();
			violation.setMessage("m2");
			violation.setRule("r1");
			violation.setWhy(text("没有道歉。", "No apology."));
			q.getViolations().add(violation);
		});
	}

	static Question rewrite() {
		return question(NEW.createRewriteReply(), "R-1", "把回复改好", "Write the reply better", (RewriteReply q) -> {
			chat(q.getChat());
			q.setReply(text("哦，那你退吧。", "Oh, send it back then."));
			RewriteCheck check = NEW.createRewriteCheck();
			check.setKind(RewriteCheckKind.MUST_CONTAIN);
			check.setValue("抱歉|sorry");
			check.setSays(text("要道歉", "Say sorry"));
			q.getChecks().add(check);
			q.setChecksPercent(40);
			q.setRubric(rubric("R-1"));
		});
	}

	static Question drill() {
		return question(NEW.createTypingDrill(), "D-1", "照着打", "Type this", (TypingDrill q) -> {
			q.setPassage(text("亲，您的订单已经发出，请留意查收。", "Dear, your order is on its way, please look out for it."));
			q.setCharactersPerMinute(40);
			q.setAccuracyPercent(95);
			q.setSeconds(60);
		});
	}

	static Question foreign() {
		return question(NEW.createForeignQuestion(), "F-1", "画一条线", "Draw a line", (ForeignQuestion q) -> {
			q.setFormat("qti-2.1");
			q.setKind("drawingInteraction");
			q.setSource("<assessmentItem>\n  <drawingInteraction/>\n</assessmentItem>");
			q.setOrigin("qti-2.1 items/line.xml");
		});
	}
}
