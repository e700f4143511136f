package org.chushi.journeys.tests;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/** What a trainer writes for the days after a big sale: three lessons, ten questions, a campaign script. */
final class CareCourse {

	/** A question. */
	sealed interface Asked {

		Bilingual stem();

		/** What is said afterwards. */
		Bilingual why();
	}

	/** @param right places of the right ones, from 0 */
	record Choices(Bilingual stem, Bilingual why, List<Bilingual> choices, Set<Integer> right) implements Asked {
	}

	record Statement(Bilingual stem, Bilingual why, boolean holds) implements Asked {
	}

	record Sum(Bilingual stem, Bilingual why, String value) implements Asked {
	}

	record Steps(Bilingual stem, Bilingual why, List<Bilingual> items) implements Asked {
	}

	/**
	 * A lesson.
	 *
	 * @param before  what stands before its picture
	 * @param picture what it shows, in words
	 * @param after   what stands behind it
	 * @param asks    the question it ends with
	 */
	record Part(Bilingual title, Bilingual before, Function<Display, ImageData> drawing, Bilingual picture, Bilingual after, Asked asks) {
	}

	static final Bilingual COURSE = both("大促后的三堂课", "Three lessons for after a big sale");
	static final Bilingual BANK = both("大促售后题库", "Questions on after-sale care");
	static final Bilingual PAPER = both("大促售后小考", "Exam on after-sale care");
	static final Bilingual BOOK = both("大促售后话术", "Scripts for after-sale care");
	static final Bilingual SCENARIO = both("大促后催单", "Parcels asked for after a sale");
	static final Bilingual BUYER = both("买家", "buyer");
	static final Bilingual DAY = both("日期", "day");
	static final Bilingual SCRIPT = both("双十二：包裹到哪了", "12 December: where is my parcel");
	/** What is seen of the title in a narrow table. */
	static final Bilingual SCRIPT_BEGINS = both("双十二", "12 December");
	static final Bilingual WORDS = both("您好{买家}，让您久等了。双十二的包裹正在一件件发出，您的这件最晚 {日期} 送到，我会一直盯着。",
			"Hello {buyer}, thank you for waiting. December parcels leave one by one; yours is with you by {day} at the latest, and I keep an eye on it.");

	private static final Asked FIRST = new Choices(both("买家问：“我的包裹呢？都三天了！”第一句说什么最好？", "“Where is my parcel? It has been three days!” What is the best first sentence?"),
			both("先接住着急，再查单，买家才听得进后面的话。", "Take up the worry first; then what follows is heard."),
			List.of(both("等了三天确实着急，我马上查。", "Three days is a long wait; I look it up at once."), both("物流页上都写着呢。", "It is all on the tracking page."),
					both("大促期间都这样。", "It is always like that in a sale."), both("您再耐心等等。", "Please be patient.")),
			Set.of(0));
	private static final Asked SECOND = new Choices(both("哪句话把日子说准了？", "Which sentence says the day?"),
			both("说得出日子，买家就不用再问。", "Who is told a day need not ask again."),
			List.of(both("很快就到。", "Very soon."), both("最晚 12 月 14 日送到。", "By 14 December at the latest."), both("尽快给您发。", "As soon as possible."),
					both("应该快了。", "It should not be long.")),
			Set.of(1));
	private static final Asked THIRD = new Choices(both("活动结束以后，哪些事还能答应？", "What can still be promised when a campaign is over?"),
			both("只答应规则里写着的事。", "Promise only what the rules say."),
			List.of(both("价保期内退差价", "The difference, within the price promise"), both("发错货由店铺出来回运费", "Postage both ways for a wrong item"),
					both("下次活动一定更便宜", "A better price next time, for sure"), both("把活动价留给您一个人", "The campaign price for you alone")),
			Set.of(0, 1));

	static final List<Asked> QUESTIONS = List.of(FIRST, SECOND, THIRD,
			new Statement(both("“尽快”比“今晚八点前”更让买家放心。", "“As soon as possible” calms a buyer more than “by eight tonight”."), both("有钟点才放心。", "An hour calms."), false),
			new Statement(both("查单之前，先用一句话复述买家的问题。", "Before looking up an order, say the question back in one sentence."),
					both("复述一遍，双方都知道在查什么。", "Then both know what is looked for."), true),
			new Statement(both("活动话术过了结束的日子，还能接着用。", "A campaign script may be used after its last day."), both("过期的话术自己消失。", "It is gone by itself."), false),
			new Statement(both("发错货，来回运费由店铺出。", "For a wrong item the shop pays postage both ways."), both("错在店铺，不能让买家出钱。", "It was the shop’s mistake."), true),
			new Sum(both("买家买了 3 件，每件退差价 12 元。一共退多少元？", "A buyer bought 3 pieces and 12 yuan go back for each. How many yuan in all?"), both("3 × 12 = 36。", "3 × 12 = 36."),
					"36"),
			new Sum(both("店铺承诺晚发一天赔 5 元，这一单晚了 3 天。一共赔多少元？", "The shop pays 5 yuan for each day of delay; this order is 3 days late. How many yuan?"),
					both("5 × 3 = 15。", "5 × 3 = 15."), "15"),
			new Steps(both("接到催单，按什么顺序做？", "A buyer asks for a parcel. In which order?"), both("先人后事，最后盯到底。", "The person first, the matter next, and see it through."),
					List.of(both("接住着急", "Take up the worry"), both("查到包裹在哪", "Find the parcel"), both("说准哪天到", "Say the day"),
							both("到了那天再问一句", "Ask again on that day"))));

	static final List<Part> LESSONS = List.of(
			new Part(both("先接住，再查单", "Take it up, then look it up"),
					both("# 先接住，再查单\n\n大促后的买家问得最多的一句是：**我的包裹呢？** 他要的不只是一个单号。\n\n",
							"# Take it up, then look it up\n\nAfter a big sale most buyers ask one thing: **where is my parcel?** They want more than a number.\n\n"),
					Drawings::steps, both("三步：接住、查单、说准", "Three steps: take up, look up, say the day"),
					both("\n\n1. 接住着急：等久了确实着急\n2. 马上查单：一分钟内回来\n3. 说准日子：哪天到，谁盯着\n\n", "\n\n1. Take up the worry: a long wait is hard\n2. Look it up at once: be back within a minute\n3. Say the day: when it comes, and who watches it\n\n"),
					FIRST),
			new Part(both("把日子说准", "Say the day"),
					both("# 把日子说准\n\n“尽快”不是日子。说得出哪天，买家就不用再问第二遍。\n\n", "# Say the day\n\n“Soon” is no day. Who is told a day need not ask twice.\n\n"),
					Drawings::bars, both("包裹每天发出多少：周三最多", "Parcels a day: most on Wednesday"),
					both("\n\n| 不要说 | 可以说 |\n|---|---|\n| 很快就到 | 最晚 12 月 14 日送到 |\n| 尽快给您发 | 今晚八点前发出 |\n\n",
							"\n\n| Not | But |\n|---|---|\n| Very soon | By 14 December at the latest |\n| As soon as possible | Sent by eight tonight |\n\n"),
					SECOND),
			new Part(both("活动结束以后", "When the campaign is over"),
					both("# 活动结束以后\n\n活动价没了，说过的话还在。\n\n", "# When the campaign is over\n\nThe price is gone, what was said is not.\n\n"),
					Drawings::days, both("价保从签收那天算起", "The price promise runs from delivery"),
					both("\n\n> [!IMPORTANT]\n> 只答应规则里写着的事；拿不准，先问组长。\n\n", "\n\n> [!IMPORTANT]\n> Promise only what the rules say; when in doubt ask your lead.\n\n"), THIRD));

	private final String code;
	private final Bilingual title;

	/** Each language has a pack of its own, for both lie in one data folder. */
	CareCourse(Language language) {
		code = "care-" + language.tag();
		title = language == Language.ZH ? both("大促售后", "After a big sale") : both("大促售后（英文团队）", "After-sale care");
	}

	static Bilingual both(String zh, String en) {
		return new Bilingual(zh, en);
	}

	String code() {
		return code;
	}

	Bilingual title() {
		return title;
	}
}
