package org.chushi.internal.exchange.table;

import java.math.BigDecimal;
import java.util.List;

import org.chushi.internal.exchange.Numbers;

/** Difficulty as tables say it, on the scale of 1 (easy) to 5 (hard). */
final class Difficulty {

	/** The word that is written comes first. */
	private static final List<List<String>> WORDS = List.of(List.of("易", "很容易", "极易", "非常简单", "easy", "一星", "★", "入门"),
			List.of("较易", "容易", "简单", "低", "二星", "★★", "初级"), List.of("中", "中等", "一般", "普通", "适中", "medium", "三星", "★★★", "中级"),
			List.of("较难", "困难", "难题", "高", "四星", "★★★★", "高级"), List.of("难", "很难", "极难", "非常困难", "hard", "五星", "★★★★★", "专家"));

	private Difficulty() {
	}

	/** 0 when it is not understood. Shares of right answers, as 0.3, are turned round: fewer right means harder. */
	static int of(String said) {
		String plain = Column.plain(said);
		for (int i = 0; i < WORDS.size(); i++) {
			if (WORDS.get(i).contains(plain)) {
				return i + 1;
			}
		}
		BigDecimal number = Numbers.decimal(plain);
		if (number == null) {
			return 0;
		}
		if (number.signum() >= 0 && number.compareTo(BigDecimal.ONE) < 0) {
			return 5 - number.multiply(BigDecimal.valueOf(5)).intValue();
		}
		return number.scale() <= 0 && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(5)) <= 0 ? number.intValueExact() : 0;
	}

	static String word(int level) {
		return WORDS.get(Math.clamp(level, 1, 5) - 1).getFirst();
	}
}
