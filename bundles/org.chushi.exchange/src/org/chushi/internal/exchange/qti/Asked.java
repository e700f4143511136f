package org.chushi.internal.exchange.qti;

import java.util.ArrayList;
import java.util.List;

/** An item of QTI taken apart, of whatever version: what it says, what it asks, and how it scores. */
final class Asked {

	String name = "";
	int line;
	String source = "";
	/** What is said before, and above, the places to answer. */
	String stem = "";
	/** The text with gaps {@code [[n]]} or passages {@code [[key:words]]}; empty when the item has none. */
	String passage = "";
	String explanation = "";
	String sample = "";
	final List<Part> parts = new ArrayList<>();
	final List<String> tags = new ArrayList<>();
	int difficulty;
	/** Null when the item says nothing of scores. */
	Scoring scoring;
	/** Elements and rules that make it another kind of question than this program has; empty for none. */
	String beyond = "";
}
