package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.career.Certificate;
import org.chushi.core.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HomeViewTest {

	private final Stage stage = new Stage();

	private void page(Certificate... earned) {
		Home home = new Home("小满", 9, List.of(), List.of(earned), Optional.empty());
		new HomeView(stage.fresh(Optional.empty()), stage, () -> Result.done(home)).start();
		stage.open();
	}

	private static Certificate certificate(String title) {
		return new Certificate(new UUID(6, 1), "2026-00001", Samples.LEARNER, "d", Samples.same(title), "s", 1, "1.0.0",
				Instant.EPOCH, "", List.of(), "", "", Optional.empty());
	}

	@AfterEach
	void close() {
		stage.close();
	}

	@Test
	void aCertificateThatCameIsSaidWithAWayToIt() {
		page(certificate("接待一级"));
		assertThat(stage.words()).contains("你拿到了接待一级！").contains("2026-00001");
		stage.press("看证书");
		assertThat(stage.told).containsExactly("certificates/");
	}

	@Test
	void withoutANewOneNothingIsSaid() {
		page();
		assertThat(stage.words()).doesNotContain("你拿到了");
	}
}
