package org.chushi.internal.search;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms in their order, as Lucene takes them. */
final class Terms extends TokenStream {

	private final List<String> terms = new ArrayList<>();
	private final List<Integer> steps = new ArrayList<>();
	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
	private int next;

	/** @param forward positions from the one before; 0 for the same place */
	void add(String text, int forward) {
		terms.add(text);
		steps.add(forward);
	}

	boolean empty() {
		return terms.isEmpty();
	}

	@Override
	public boolean incrementToken() {
		if (next == terms.size()) {
			return false;
		}
		clearAttributes();
		term.append(terms.get(next));
		step.setPositionIncrement(steps.get(next++));
		return true;
	}

	@Override
	public void reset() {
		next = 0;
	}
}
