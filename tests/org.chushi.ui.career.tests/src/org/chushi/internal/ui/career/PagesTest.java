package org.chushi.internal.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.chushi.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagesTest {

	private static final UUID SOMEBODY = UUID.fromString("8d6f1c3e-0000-4000-8000-000000000009");

	private final Stage stage = new Stage(Role.LEAD);

	@AfterEach
	void close() {
		stage.close();
	}

	@Test
	void onesOwnMapIsAskedForWithNothing() {
		stage.with("");
		assertThat(Pages.subject(stage)).isEqualTo(stage.person());
		assertThat(Pages.position(stage)).isEmpty();
	}

	@Test
	void aWayOnOnesOwnMap() {
		stage.with("position:PO-LEAD");
		assertThat(Pages.subject(stage)).isEqualTo(stage.person());
		assertThat(Pages.position(stage)).isEqualTo("PO-LEAD");
	}

	@Test
	void somebodyElsesMapAndAWayOnIt() {
		stage.with(SOMEBODY.toString());
		assertThat(Pages.subject(stage)).isEqualTo(SOMEBODY);
		assertThat(Pages.position(stage)).isEmpty();
		stage.with(SOMEBODY + " position:ops");
		assertThat(Pages.subject(stage)).isEqualTo(SOMEBODY);
		assertThat(Pages.position(stage)).isEqualTo("ops");
	}
}
