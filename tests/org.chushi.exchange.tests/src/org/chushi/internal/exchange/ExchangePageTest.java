package org.chushi.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.chushi.exchange.ExchangeFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The page of formats is true. */
class ExchangePageTest {

	private static String written() throws IOException {
		Path up = Path.of("").toAbsolutePath();
		while (!Files.isRegularFile(up.resolve(ExchangePage.PAGE))) {
			up = up.getParent();
		}
		return Files.readString(up.resolve(ExchangePage.PAGE));
	}

	@Test
	void everyFormatIsOnThePageWithItsLosses() throws IOException {
		String page = written();
		for (ExchangeFormat format : ExchangeHouse.standard().formats()) {
			assertThat(page).contains("`" + format.id() + "`").contains(format.losses().zh()).contains(format.losses().en());
		}
	}

	@Test
	@EnabledIf("org.chushi.internal.exchange.SharedData#there")
	void thePageIsTheOneTheFilesMake() throws IOException {
		assertThat(written()).as("%s is behind the program; ./chushi docs writes it anew", ExchangePage.PAGE).isEqualTo(ExchangePage.page());
	}
}
