package org.chushi.internal.wording;

import java.util.BitSet;

import org.chushi.wording.Span;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** The words of one text by ICU's dictionary of Chinese, told when first asked. For one thread. */
final class Words {

	/** A break iterator is for one thread and slow to make. */
	private static final ThreadLocal<BreakIterator> BREAKS = ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE));

	private final String text;
	private BitSet breaks;

	Words(String text) {
		this.text = text;
	}

	/** Whether a place neither begins nor ends amid a word, and is no ordinary word itself. */
	boolean chance(Span span) {
		BitSet at = breaks();
		return at.get(span.from()) && at.get(span.to()) && at.nextSetBit(span.from() + 1) < span.to();
	}

	/** Whether a place is one ordinary word, or lies in one. */
	boolean ordinary(Span span) {
		int next = breaks().nextSetBit(span.from() + 1);
		return next >= span.to();
	}

	private BitSet breaks() {
		if (breaks == null) {
			breaks = new BitSet(text.length() + 1);
			BreakIterator words = BREAKS.get();
			words.setText(text);
			for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
				breaks.set(at);
			}
		}
		return breaks;
	}
}
