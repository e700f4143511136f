package org.chushi.journeys.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.chushi.core.Language;

/**
 * Ten thousand questions on what a buyer pays, in the layout of training departments: single and multiple choice and true or
 * false. One of them has a wrong key, and two rows below it cannot be taken.
 */
final class SumsBank {

	static final int SIZE = 10_000;
	private static final int[] PRICES = { 19, 29, 39, 59, 79, 99, 129, 159, 199 };
	private static final int[] OVERS = { 99, 199, 299, 399 };

	private final Language language;

	SumsBank(Language language) {
		this.language = language;
	}

	private String say(String zh, String en) {
		return language == Language.ZH ? zh : en;
	}

	String title() {
		return say("售后计价题库", "Sums after sale");
	}

	/** Of the one question whose key in the file is wrong, and of no other. */
	String tag() {
		return say("价保", "price-promise");
	}

	/** Words of the stem of that question. */
	String doubted() {
		return say("七天价保", "promises the price for seven days");
	}

	/** What the file takes for its answer. */
	String wrongKey() {
		return say("不退", "Nothing");
	}

	/** What is right. */
	String rightKey() {
		return say("20 元", "20 yuan");
	}

	/** Tables saved in China are often in the old encoding, so the Chinese one is. */
	Path write(Path folder) {
		List<String> lines = new ArrayList<>();
		lines.add(say("题型,题干,选项A,选项B,选项C,选项D,答案,解析,难度,知识点", "Type,Question,A,B,C,D,Answer,Explanation,Difficulty,Tags"));
		IntStream.range(1, SIZE).mapToObj(this::row).forEach(lines::add);
		lines.add(misKeyed());
		lines.add(say("单选题,这一行忘了写答案。,甲,乙,丙,丁,,,易,实付", "single,The answer of this row was forgotten.,p,q,r,s,,,easy,payment"));
		lines.add(say("单选题,这一行的答案不在选项里。,甲,乙,丙,丁,G,,易,实付", "single,The answer of this row is no option.,p,q,r,s,G,,easy,payment"));
		try {
			return Files.write(folder.resolve(title() + ".csv"), lines, language == Language.ZH ? Charset.forName("GB18030") : StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private String row(int number) {
		int over = OVERS[number % OVERS.length];
		int off = over / 10;
		return switch (number % 5) {
		case 0 -> judgement(number, over, off);
		case 1 -> several(number, over, off);
		default -> payment(number, over, off);
		};
	}

	private String payment(int number, int over, int off) {
		int price = PRICES[number % PRICES.length];
		int pieces = 1 + number / 7 % 4;
		int postage = 6 + number % 3 * 2;
		int goods = price * pieces;
		int right = goods - (goods >= over ? off : 0) + postage;
		List<Integer> sums = new ArrayList<>(List.of(right - postage, right + (goods >= over ? off : -off), right + 2 * postage));
		int place = number / 5 % 4;
		sums.add(place, right);
		return csv(say("单选题", "single"),
				say("订单 %05d：单价 %d 元，买 %d 件，店铺满 %d 元减 %d 元，运费 %d 元不参加满减。买家实付多少？",
						"Order %05d: price %d yuan, %d pieces, from %d yuan on %d are taken off, postage is %d and gets nothing off. What does the buyer pay?")
						.formatted(number, price, pieces, over, off, postage),
				sums.stream().map(this::yuan).toList(), letter(place),
				say("先算商品合计 %d 元，够不够满减，再加运费。", "Goods come to %d yuan: see what is taken off, then add postage.").formatted(goods),
				say("中", "medium"), say("实付", "payment"));
	}

	private String judgement(int number, int over, int off) {
		int sum = over - 20 + number / 5 % 41;
		return csv(say("判断题", "truefalse"),
				say("订单 %05d：商品合计 %d 元，店铺满 %d 元减 %d 元。这张订单能减。", "Order %05d: goods come to %d yuan, and from %d yuan on %d are taken off. This order gets it.")
						.formatted(number, sum, over, off),
				List.of("", "", "", ""), sum >= over ? say("正确", "true") : say("错误", "false"),
				say("合计够 %d 元才减。", "Only from %d yuan on.").formatted(over), say("易", "easy"), say("满减", "discount"));
	}

	private String several(int number, int over, int off) {
		List<Integer> sums = List.of(over - 1 - number % 9, over, over + number % 50 + 1, over - 10 - number % 11);
		return csv(say("多选题", "multiple"),
				say("第 %05d 组：店铺满 %d 元减 %d 元。下面哪些订单能减？", "Group %05d: %d yuan get %d off. Which orders get it?").formatted(number, over, off),
				sums.stream().map(this::yuan).toList(), "BC", say("合计够 %d 元就减，正好也算。", "From %d yuan on, that sum too.").formatted(over),
				say("难", "hard"), say("凑单", "basket"));
	}

	private String misKeyed() {
		return csv(say("单选题", "single"),
				say("店铺承诺七天价保。买家签收后第 5 天，商品降价 20 元。应退多少差价？",
						"The shop promises the price for seven days. On day 5 after delivery it falls by 20 yuan. How much goes back to the buyer?"),
				List.of(wrongKey(), say("10 元", "10 yuan"), rightKey(), say("40 元", "40 yuan")), "A",
				say("价保期内按差价退。", "Within the promise the difference goes back."), say("中", "medium"), tag());
	}

	private String yuan(int sum) {
		return sum + say(" 元", " yuan");
	}

	private static String letter(int place) {
		return Character.toString('A' + place);
	}

	private static String csv(String type, String stem, List<String> options, String answer, String why, String difficulty, String tag) {
		return String.join(",", type, "\"" + stem + "\"", String.join(",", options), answer, "\"" + why + "\"", difficulty, tag);
	}
}
