package org.chushi.internal.wording;

import java.util.Set;
import java.util.stream.Collectors;

import org.chushi.wording.Span;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** The words of one text by ICU's dictionary of Chinese, told when first asked. For one thread. */
final class Words {

	/** A break iterator is for one thread and slow to make. */
	private static final ThreadLocal<BreakIterator> BREAKS = ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE));

	/** The commonest characters that are words by themselves: a row of them only is how people speak, and hides nothing. */
	private static final Set<Integer> COMMON = ("的一是不了在有我他这个们中来上大为和国地到以说时要就出会可也你您对生能而子那得于着下自之年过发后作里用道行所然家种事成方"
			+ "多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日两被此长已把无高本把给让才再很最更请先新次问吧吗呢啊哦位做件点使意见"
			+ "查等快早晚另并则将由及与或按每各即便未向跟该若共够太又带真谁几什号款单货付收发寄买卖价钱元").codePoints().boxed().collect(Collectors.toUnmodifiableSet());

	private final String text;
	private boolean ready;

	Words(String text) {
		this.text = text;
	}

	/** Whether a place neither begins nor ends amid a word, is no ordinary word itself, and has more than common small words. */
	boolean odd(Span span) {
		return !common(span) && breaks().isBoundary(span.from()) && breaks().isBoundary(span.to())
				&& breaks().following(span.from()) < span.to();
	}

	/** Whether a place has Chinese characters, and none but common small words. */
	boolean common(Span span) {
		boolean some = false;
		for (int at = span.from(); at < span.to(); at++) {
			if (Letters.han(text.charAt(at))) {
				some = true;
				if (!COMMON.contains((int) text.charAt(at))) {
					return false;
				}
			}
		}
		return some;
	}

	/** Whether a place is one ordinary word, or lies in one. */
	boolean ordinary(Span span) {
		return breaks().following(span.from()) >= span.to();
	}

	/** Only what is asked about is cut. */
	private BreakIterator breaks() {
		BreakIterator words = BREAKS.get();
		if (!ready) {
			words.setText(text);
			ready = true;
		}
		return words;
	}
}
