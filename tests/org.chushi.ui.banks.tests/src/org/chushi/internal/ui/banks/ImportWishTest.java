package org.chushi.internal.ui.banks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.exchange.BankImport.Request;
import org.chushi.exchange.BankImport.Target;
import org.junit.jupiter.api.Test;

class ImportWishTest {

	private static final List<Target> TARGETS = List.of(new Target("team-banks", "售后.csv", Bilingual.same("售后"), 40, false));

	@Test
	void aNewBankIsNamedAsItsFile() {
		Request request = new ImportWish("x.gift", -1, " my-pack ", Optional.of(Language.EN), false).request(TARGETS).orElseThrow();
		assertThat(request.bank()).isEmpty();
		assertThat(request.pack()).isEqualTo("my-pack");
		assertThat(request.options().language()).contains(Language.EN);
	}

	@Test
	void aBankThatIsThereIsMeantByItsNameAndPack() {
		Request request = new ImportWish("x.gift", 0, "ignored", Optional.empty(), false).request(TARGETS).orElseThrow();
		assertThat(request.pack() + "/" + request.bank()).isEqualTo("team-banks/售后.csv");
	}

	@Test
	void aPathMayStandInQuotesAndNothingIsNoFile() {
		assertThat(new ImportWish("\"a b.gift\"", -1, "p", Optional.empty(), false).request(TARGETS).orElseThrow().file())
				.isEqualTo(Path.of("a b.gift").toAbsolutePath());
		assertThat(ImportWish.NONE.request(TARGETS)).isEmpty();
		assertThat(new ImportWish("a\0b", -1, "p", Optional.empty(), false).request(TARGETS)).isEmpty();
		assertThat(new ImportWish("/", -1, "p", Optional.empty(), false).request(TARGETS)).isEmpty();
	}
}
