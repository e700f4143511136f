package org.chushi.internal.ui.learn;

import java.util.Map;

import org.chushi.assessment.Response;

/** How long somebody has typed: from the first key to the last one. An emptied field begins anew. */
final class TypingClock {

	private static final String TEXT = "text";
	private static final String MILLIS = "millis";
	private static final long NANOS = 1_000_000;

	private long before;
	private boolean runs;
	private long first;
	private long last;

	/** Goes on after what was stored. */
	TypingClock(Response stored) {
		String millis = stored.parts().getOrDefault(MILLIS, "");
		before = millis.matches("[0-9]{1,9}") ? Long.parseLong(millis) : 0;
	}

	static String text(Response stored) {
		return stored.parts().getOrDefault(TEXT, "");
	}

	/** @param now nanoseconds of a clock that only goes forward */
	void typed(String text, long now) {
		if (text.isEmpty()) {
			before = 0;
			runs = false;
			return;
		}
		first = runs ? first : now;
		last = now;
		runs = true;
	}

	Response response(String text) {
		long millis = before + (runs ? (last - first) / NANOS : 0);
		return text.isEmpty() ? Response.NONE
				: Response.parts(Map.of(TEXT, text, MILLIS, String.valueOf(Math.max(1, millis))));
	}
}
