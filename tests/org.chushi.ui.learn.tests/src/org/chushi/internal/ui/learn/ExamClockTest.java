package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.assessment.SectionProgress.State.AHEAD;
import static org.chushi.assessment.SectionProgress.State.SHUT;
import static org.chushi.assessment.SectionProgress.State.UNDER_WAY;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.chushi.ui.Status;
import org.junit.jupiter.api.Test;

class ExamClockTest {

	private final AtomicLong nanos = new AtomicLong(-5);

	private void pass(Duration time) {
		nanos.addAndGet(time.toNanos());
	}

	@Test
	void itCountsDownFromWhatTheEngineSaid() {
		ExamClock clock = new ExamClock(nanos::get, Samples.exam(Duration.ofMinutes(45), Duration.ZERO));
		pass(Duration.ofMinutes(44));
		assertThat(clock.paper().left()).isEqualTo(Duration.ofMinutes(1));
		assertThat(clock.over()).isFalse();
		pass(Duration.ofMinutes(1));
		assertThat(clock.over()).isTrue();
	}

	@Test
	void eachReadingPutsItRight() {
		ExamClock clock = new ExamClock(nanos::get, Samples.exam(Duration.ofMinutes(45), Duration.ZERO));
		clock.read(Samples.exam(Duration.ofMinutes(10), Duration.ZERO));
		assertThat(clock.paper().left()).as("after sleep").isEqualTo(Duration.ofMinutes(10));
		clock.read(Samples.exam(Duration.ofMinutes(25), Duration.ofMinutes(15)));
		assertThat(clock.paper().left()).as("time given").isEqualTo(Duration.ofMinutes(25));
		assertThat(clock.paper().status()).isEqualTo(Status.INFO);
	}

	@Test
	void theSectionEndsBeforeThePaper() {
		ExamClock clock = new ExamClock(nanos::get, Samples.sections(Duration.ofMinutes(10), SHUT, UNDER_WAY, AHEAD));
		pass(Duration.ofMinutes(8));
		assertThat(clock.section()).hasValueSatisfying(own -> assertThat(own.status()).isEqualTo(Status.STOP));
		assertThat(clock.paper().status()).isEqualTo(Status.INFO);
		pass(Duration.ofMinutes(2));
		assertThat(clock.over()).isTrue();
	}

	@Test
	void aSectionThatIsUsedUpIsNotOverAgainAndAgain() {
		ExamClock clock = new ExamClock(nanos::get, Samples.sections(Duration.ZERO, SHUT, UNDER_WAY, AHEAD));
		assertThat(clock.section()).isEmpty();
		assertThat(clock.over()).isFalse();
	}
}
