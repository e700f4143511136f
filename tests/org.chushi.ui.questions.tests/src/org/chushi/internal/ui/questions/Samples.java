package org.chushi.internal.ui.questions;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.model.Credit;
import org.chushi.model.RewriteCheckKind;
import org.chushi.model.Speaker;
import org.chushi.model.UnitUse;
import org.chushi.questions.Bodies;
import org.chushi.questions.Bodies.Message;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Fraction;
import org.chushi.questions.ItemScore;
import org.chushi.questions.Judged;
import org.chushi.questions.Keys;
import org.chushi.questions.Mark;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.questions.TypeData;
import org.chushi.ui.questions.AnswerPanel;

/** A question of each type, as it is asked and as it is after the end. */
final class Samples {

	/** One type: its panel, what is shown, what is right, and an answer that is partly right. */
	record Sample(AnswerPanel panel, Bilingual stem, Object body, Object key, Object marking, Response response, Bilingual told,
			List<Bilingual> remarks, List<Mark> marks) {

		String type() {
			return panel.renderer();
		}

		ExamQuestion asked() {
			return new ExamQuestion("q-" + type(), type(), stem, TypeData.of(body), "s", 4, Response.NONE, false, Optional.empty());
		}

		ReviewedQuestion reviewed() {
			return reviewed(response, Fraction.of(2));
		}

		ReviewedQuestion reviewed(Response given, Fraction points) {
			return new ReviewedQuestion("q-" + type(), type(), stem, TypeData.of(body), "s", given, TypeData.of(key),
					TypeData.of(key), TypeData.of(marking), told, remarks, marks, new ItemScore("q-" + type(), points, 4, true),
					both("因为。", "Because."), "");
		}

		@Override
		public String toString() {
			return type();
		}
	}

	/** Marks a gap right when it is what the key says first, and a check met when the text has its words. */
	static final Judging JUDGING = (item, response) -> Judged.when(item.key().isList() && !item.key().list(Keys.Filling.class).isEmpty()
			? item.key().list(Keys.Filling.class).stream().allMatch(k -> fills(k, response.parts().get(k.gap())))
			: item.marking().as(Keys.Rewriting.class).checks().stream().allMatch(c -> response.text().contains(c.value())));

	private Samples() {
	}

	private static boolean fills(Keys.Filling key, String words) {
		return key.words().stream().anyMatch(w -> w.text().equals(words)) || key.choices().containsKey(words)
				|| key.values().stream().anyMatch(v -> v.value().equals(words));
	}

	static Bilingual both(String zh, String en) {
		return new Bilingual(zh, en);
	}

	private static ExamChoice choice(String key, String zh, String en) {
		return new ExamChoice(key, both(zh, en));
	}

	static List<Sample> all() {
		return List.of(single(), multiple(), judged(), ordering(), procedure(), matching(), shortAnswer(), numeric(), gaps(), hotText(),
				essay(), pickReply(), violation(), rewrite(), drill(), foreign());
	}

	static Sample of(String type) {
		return all().stream().filter(s -> s.type().equals(type)).findFirst().orElseThrow();
	}

	private static Keys.Choosing choosing(Map<String, Bilingual> feedback) {
		return new Keys.Choosing(Credit.ALL_OR_NOTHING, Map.of(), feedback);
	}

	private static Sample sample(AnswerPanel panel, Bilingual stem, Object body, Object key, Object marking, Response response) {
		return new Sample(panel, stem, body, key, marking, response, both("", ""), List.of(), List.of());
	}

	static Sample single() {
		return sample(new SingleChoicePanel(), both("顾客说“再不发货我就投诉”，第一句怎么回？", "“Ship it or I complain.” What is your first sentence?"),
				new Bodies.Choices(List.of(choice("A", "先安抚情绪，再核对订单", "Calm the customer, then check the order"),
						choice("B", "请顾客去看发货规则", "Send the customer to the shipping rules"),
						choice("C", "马上答应今天发货，并且说明无论仓库情况如何都一定会在今天之内寄出",
								"Promise at once that it ships today, whatever the state of the warehouse may be and whoever works there"))),
				List.of("A"), choosing(Map.of()), Response.keys("C"));
	}

	static Sample multiple() {
		return sample(new MultipleChoicePanel(), both("哪些话不能说？", "Which of these must not be said?"),
				new Bodies.Choices(List.of(choice("A", "加我微信", "Add me on another app"), choice("B", "我帮您查", "Let me look it up"),
						choice("C", "给好评返现", "Cash for a good rating"), choice("D", "全网最低价", "The lowest price anywhere"))),
				List.of("A", "C", "D"), choosing(Map.of()), Response.keys("A", "B"));
	}

	static Sample judged() {
		return sample(new TrueFalsePanel(), both("退款可以由一个人直接放行。", "One person may release a refund alone."),
				new Bodies.Choices(List.of(choice("true", "对", "True"), choice("false", "错", "False"))), List.of("false"),
				choosing(Map.of()), Response.keys("false"));
	}

	static List<ExamChoice> steps() {
		return List.of(choice("A", "核对订单号和金额", "Check order number and amount"), choice("B", "安抚顾客情绪", "Calm the customer"),
				choice("C", "提出解决方案", "Offer a way out"), choice("D", "跟进到账", "Follow up until it arrived"));
	}

	static Sample ordering() {
		return sample(new OrderingPanel(), both("排出正确的顺序", "Put these in order"), new Bodies.Choices(steps()),
				List.of("B", "A", "C", "D"), choosing(Map.of()), Response.keys("B", "C", "A", "D"));
	}

	static Sample procedure() {
		return sample(new ProcedurePanel(), both("接下来怎么做？", "What do you do next?"),
				new Bodies.Procedure(both("顾客收到的杯子碎了，发来三张照片，要求今天就退款。", "The cup arrived broken. The customer sends three pictures and wants the money today."),
						steps()),
				List.of("B", "A=C", "D"), choosing(Map.of()), Response.keys("B", "C", "A", "D"));
	}

	static Sample matching() {
		return sample(new MatchingPanel(), both("把情况和做法连起来", "Match each case with what to do"),
				new Bodies.Matching(List.of(choice("1", "少发了一件", "One piece is missing"), choice("2", "尺码不合适", "The size does not fit"),
						choice("3", "物流三天没有更新", "No tracking news for three days")),
						List.of(choice("A", "补发并说明时间", "Send it after and say when"), choice("B", "引导七天无理由退换", "Offer the return within seven days"),
								choice("C", "联系快递核实后主动回复", "Ask the carrier, then write back yourself"), choice("D", "请顾客再等等", "Ask the customer to wait"))),
				Map.of("1", "A", "2", "B", "3", "C"), choosing(Map.of()), Response.parts(Map.of("1", "A", "2", "D")));
	}

	static Sample shortAnswer() {
		return new Sample(new ShortAnswerPanel(), both("“七天无理由”从哪一天算起？", "From which day do the seven days count?"), new Bodies.Line(40),
				List.of(), Map.of(), Response.text("下单那天"), both("签收次日", "the day after delivery"),
				List.of(both("下单日不是起点。", "The day of the order is not the first day.")), List.of());
	}

	static Sample numeric() {
		return new Sample(new NumericPanel(), both("3500 克是多少？", "How much are 3500 grams?"), new Bodies.Number(UnitUse.REQUIRED, List.of("kg", "g", "lb")),
				List.of(), Map.of(), Response.text("3.5 g"), both("3.5 kg", "3.5 kg"), List.of(), List.of());
	}

	static Sample gaps() {
		return new Sample(new GapFillPanel(JUDGING), both("补全这段回复", "Complete this reply"),
				new Bodies.Gaps(both("亲，非常[[g1]]给您带来不便。您的订单会在 [[g2]] 小时内由[[g3]]发出，请您放心。",
						"I am very [[g1]] for the trouble. Your order leaves within [[g2]] hours from [[g3]], so please do not worry."),
						List.of(new Bodies.Field("g1", Bodies.Filling.WORDS, List.of()), new Bodies.Field("g2", Bodies.Filling.NUMBER, List.of()),
								new Bodies.Field("g3", Bodies.Filling.LIST,
										List.of(choice("A", "杭州仓库", "the Hangzhou warehouse"), choice("B", "门店", "the shop"))))),
				List.of(new Keys.Filling("g1", 1, List.of(new Keys.Words("抱歉", null, "100", null)), List.of(), Map.of()),
						new Keys.Filling("g2", 1, List.of(), List.of(new Keys.Value("24", "", null, "100", null)), Map.of()),
						new Keys.Filling("g3", 1, List.of(), List.of(), Map.of("A", "100"))),
				Map.of(), Response.parts(Map.of("g1", "抱歉", "g2", "48")), both("抱歉；24；杭州仓库", "sorry; 24; the Hangzhou warehouse"), List.of(), List.of());
	}

	static Sample hotText() {
		return sample(new HotTextPanel(), both("选出会激怒顾客的话", "Pick what makes the customer angry"),
				new Bodies.Places(both("您好，[[s1:这个是您自己没看清楚]]，页面上写得很明白。[[s2:不过我帮您申请一下]]，[[s3:能不能批我可不敢保证，您也别天天来催]]，[[s4:有消息我马上告诉您]]。",
						"Hello, [[s1:you did not read it properly]], the page is quite clear. [[s2:I can ask for you, though]], [[s3:but I promise nothing, and do not ask every day]]. [[s4:I will tell you at once when there is news]]."),
						List.of("s1", "s2", "s3", "s4"), 2),
				List.of("s1", "s3"), choosing(Map.of()), Response.keys("s1", "s2"));
	}

	static Keys.Rubric rubric() {
		return new Keys.Rubric(both("评分表", "Rubric"),
				List.of(new Keys.Criterion("tone", both("语气", "Tone"),
						List.of(new Keys.Level("t0", 0, both("生硬", "harsh")), new Keys.Level("t1", 2, both("礼貌有温度", "polite and warm")))),
						new Keys.Criterion("way", both("方案", "Way out"),
								List.of(new Keys.Level("w0", 0, both("没有", "none")), new Keys.Level("w1", 1, both("有但不具体", "there, but vague")),
										new Keys.Level("w2", 2, both("具体可行", "clear and possible"))))));
	}

	private static List<Mark> mark() {
		return List.of(new Mark(new UUID(0, 0), Map.of("tone", "t1", "way", "w1"), Fraction.of(3, 4), "先共情这一点做得好。", Instant.EPOCH));
	}

	static Sample essay() {
		return new Sample(new EssayPanel(), both("说说你怎样处理一次差评", "Tell how you would handle a bad rating"), new Bodies.Writing(10, 200), List.of(),
				new Keys.Writing(rubric(), both("先共情……", "First empathy …")), Response.text("我会先道歉，再问清楚哪里不满意，然后给出补偿方案。"),
				both("先共情，再问原因，最后给出方案并跟进。", "Empathy, then the reason, then a way out and a follow-up."), List.of(), mark());
	}

	static List<Message> chat() {
		return List.of(new Message("m1", Speaker.SYSTEM, "", both("顾客从商品页进入会话", "The customer came from the product page")),
				new Message("m2", Speaker.CUSTOMER, "10:02", both("我的快递三天没动了，到底还发不发？", "My parcel has not moved for three days. Is it coming or not?")),
				new Message("m3", Speaker.AGENT, "10:03", both("物流的事你找快递公司，我们管不了。", "Ask the carrier, that is none of our business.")),
				new Message("m4", Speaker.CUSTOMER, "10:03", both("你们就这态度？", "Is that how you treat people?")),
				new Message("m5", Speaker.AGENT, "10:05", both("要不你加我微信，我私下给你返现十块钱，别给差评，好吧？这样对大家都好，也不用再来回折腾。",
						"Add me on another app and I send you ten yuan back in private, just do not rate us badly. That is best for all of us.")));
	}

	static Sample pickReply() {
		return sample(new PickReplyPanel(), both("这时候你会发哪一句？", "Which reply do you send now?"),
				new Bodies.Replies(chat().subList(0, 4),
						List.of(choice("A", "抱歉让您着急了，我现在就联系快递，十分钟内回复您。", "I am sorry for the worry. I call the carrier now and write back within ten minutes."),
								choice("B", "亲，请耐心等待哦～", "Please be patient, dear ~"), choice("C", "快递慢不是我们的错。", "It is not our fault that the carrier is slow."))),
				List.of("A"), choosing(Map.of("A", both("顾客知道有人在处理，还知道要等多久。", "The customer knows that somebody acts, and how long it takes."), "B",
						both("听起来像在敷衍，顾客会更急。", "Sounds like an excuse; the customer gets more upset."), "C", both("推卸责任，差评多半跟着来。", "Puts the blame elsewhere; a bad rating follows."))),
				Response.keys("B"));
	}

	static Sample violation() {
		return sample(new SpotViolationPanel(), both("哪些消息违规？", "Which messages break a rule?"),
				new Bodies.Transcript(chat(), List.of(choice("r1", "不推卸责任", "Do not put the blame elsewhere"), choice("r2", "不引导到平台之外", "Do not lead off the platform"),
						choice("r3", "不用返现换好评", "No cash for ratings"))),
				Map.of("m3", "r1", "m5", "r2 r3"), choosing(Map.of("m5", both("两条都违反：站外联系，返现换评价。", "Both: off the platform, and cash for a rating."))),
				Response.parts(Map.of("m2", "r1", "m5", "r3")));
	}

	static Sample rewrite() {
		return new Sample(new RewritePanel(JUDGING), both("把第二句回复改好", "Write the reply better"),
				new Bodies.Rewriting(chat().subList(1, 2), both("物流的事你找快递公司，我们管不了。", "Ask the carrier, that is none of our business."),
						List.of(both("有道歉或共情", "It says sorry or shows empathy"), both("说明下一步和时间", "It says what comes next, and when")), 10, 80),
				List.of(), new Keys.Rewriting(rubric(), both("抱歉……", "Sorry …"),
						List.of(new Keys.Check(RewriteCheckKind.MUST_CONTAIN, "抱歉", both("有道歉或共情", "It says sorry or shows empathy")),
								new Keys.Check(RewriteCheckKind.MUST_CONTAIN, "分钟", both("说明下一步和时间", "It says what comes next, and when"))), 50),
				Response.text("抱歉让您久等了，我马上去联系快递核实。"), both("抱歉让您着急了，我现在联系快递，十分钟内回复您。", "Sorry for the worry. I call the carrier and write back within ten minutes."),
				List.of(), mark());
	}

	static Sample drill() {
		Map<String, String> typed = new LinkedHashMap<>();
		typed.put("text", "您好，请闻有什可以帮您？");
		typed.put("millis", "30000");
		return new Sample(new TypingDrillPanel(), both("照着打", "Copy this"),
				new Bodies.Drill(both("您好，请问有什么可以帮您？订单我这边马上为您核实，请您稍等一下。",
						"Hello, what can I do for you? I will check your order at once, one moment please."), 40, 95, 120),
				List.of(), Map.of(), Response.parts(typed), both("每分钟 40 字", "40 characters a minute"),
				List.of(both("每分钟 22 字，准确率 83.3%", "22 characters a minute, 83.3 % right")), List.of());
	}

	static Sample foreign() {
		return new Sample(new NeutralPanel(), both("一道外来的题", "A question from elsewhere"),
				new Bodies.Foreign("QTI 2.1", "drawingInteraction", "<drawingInteraction responseIdentifier=\"R\"><prompt>Draw the way of the parcel.</prompt></drawingInteraction>"),
				List.of(), Map.of(), Response.NONE, both("", ""), List.of(), List.of());
	}
}
