package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.chushi.assessment.Response;
import org.junit.jupiter.api.Test;

class TypingClockTest {

	private static final long SECOND = 1_000_000_000;

	private static Response response(String text, String millis) {
		return Response.parts(Map.of("text", text, "millis", millis));
	}

	@Test
	void theTimeRunsFromTheFirstKeyToTheLast() {
		TypingClock clock = new TypingClock(Response.NONE);
		clock.typed("h", 5 * SECOND);
		clock.typed("he", 6 * SECOND);
		clock.typed("hel", 8 * SECOND);
		assertThat(clock.response("hel")).isEqualTo(response("hel", "3000"));
	}

	@Test
	void whatWasPastedAtOnceTookSomeTimeAllTheSame() {
		TypingClock clock = new TypingClock(Response.NONE);
		clock.typed("hello", 5 * SECOND);
		assertThat(clock.response("hello")).isEqualTo(response("hello", "1"));
	}

	@Test
	void anEmptiedFieldBeginsAnew() {
		TypingClock clock = new TypingClock(response("h", "9000"));
		clock.typed("", 5 * SECOND);
		assertThat(clock.response("")).isEqualTo(Response.NONE);
		clock.typed("h", 7 * SECOND);
		clock.typed("he", 8 * SECOND);
		assertThat(clock.response("he")).isEqualTo(response("he", "1000"));
	}

	@Test
	void whatWasStoredGoesOn() {
		Response stored = response("he", "2000");
		TypingClock clock = new TypingClock(stored);
		assertThat(TypingClock.text(stored)).isEqualTo("he");
		assertThat(clock.response("he")).isEqualTo(stored);
		clock.typed("hel", 5 * SECOND);
		clock.typed("hell", 6 * SECOND);
		assertThat(clock.response("hell")).isEqualTo(response("hell", "3000"));
	}
}
