package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.model.ActivityKind;
import org.chushi.people.Role;
import org.chushi.training.Activities.Activity;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.State;
import org.chushi.ui.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityLineTest {

	private static ActivityLine line(State state, boolean interview, String evidence, String by) {
		return ActivityLine.of(Samples.step("ice", Kind.ACTIVITY, 1, state), ActivityKind.ICE_BREAKING, Role.TRAINER,
				interview, new Activity(Samples.LEARNER, "ice", Samples.same("ice"), evidence, by, ""), by);
	}

	@Test
	void anOpenActivityCanBeWritten() {
		ActivityLine line = line(State.NOW, false, "", "");

		assertThat(line.writable()).isTrue();
		assertThat(line.status()).isEqualTo(Status.INFO);
	}

	@Test
	void whatIsHandedInCanBeChangedUntilItIsConfirmed() {
		ActivityLine line = line(State.LATER, false, "three sentences", "");

		assertThat(line.waiting()).isTrue();
		assertThat(line.writable()).isTrue();
		assertThat(line.status()).isEqualTo(Status.WAIT);
		assertThat(line.state().en()).contains("trainer");
	}

	@Test
	void aConfirmedActivitySaysByWhomAndIsClosed() {
		ActivityLine line = line(State.DONE, false, "three sentences", "Wen");

		assertThat(line.writable()).isFalse();
		assertThat(line.status()).isEqualTo(Status.GOOD);
		assertThat(line.state().zh()).contains("Wen");
	}

	@Test
	void anInterviewIsNotWrittenByTheNewcomer() {
		assertThat(line(State.NOW, true, "", "").writable()).isFalse();
	}

	@Test
	void anActivityBehindAShutGateWaitsForTheGate() {
		ActivityLine line = line(State.SHUT, false, "", "");

		assertThat(line.writable()).isFalse();
		assertThat(line.state().zh()).contains("试岗开放后");
	}

	@ParameterizedTest
	@EnumSource(ActivityKind.class)
	void everyKindHasAnIcon(ActivityKind kind) {
		assertThat(ActivityLine.of(Samples.step("s", Kind.ACTIVITY, 1, State.NOW), kind, Role.LEAD, false,
				new Activity(Samples.LEARNER, "s", Samples.same("s"), "", "", ""), "").icon()).isNotBlank();
	}
}
