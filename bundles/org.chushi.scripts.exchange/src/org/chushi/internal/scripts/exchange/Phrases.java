package org.chushi.internal.scripts.exchange;

import java.util.List;

import org.chushi.scripts.exchange.ScriptExchange.Became;
import org.chushi.scripts.exchange.ScriptExchange.Line;

/**
 * What was read of a file.
 *
 * @param lines those that are no phrase by themselves: headings, titles, what goes on; in no order
 */
record Phrases(List<Phrase> phrases, List<Line> lines) {

	Phrases {
		phrases = List.copyOf(phrases);
		lines = List.copyOf(lines);
	}

	static Line line(int number, Became became, String words) {
		return new Line(number, became, words.strip());
	}
}
