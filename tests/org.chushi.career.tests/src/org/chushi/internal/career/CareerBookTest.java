package org.chushi.internal.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.chushi.career.Certificate;
import org.chushi.core.Bilingual;
import org.chushi.internal.career.CareerEvents.CertificateIssued;
import org.chushi.journal.NewEvent;
import org.chushi.testing.TestLibrary;
import org.chushi.testing.TestTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which certificate is the newest, however many the team has issued. */
class CareerBookTest {

	private static final UUID PERSON = new UUID(1, 1);

	private final TestTime clock = new TestTime();
	private Shop shop;

	@BeforeEach
	void open(@TempDir Path folder) {
		shop = new Shop(folder, new TestLibrary(), clock);
	}

	@AfterEach
	void close() {
		shop.close();
	}

	private NewEvent issued(String number) {
		return CareerEvents.ISSUED.on(CareerEvents.CERTIFICATES, new CertificateIssued(UUID.randomUUID(), number, PERSON, "c", Bilingual.same("c"), "s", 1, "1.0.0",
				"", List.of(), shop.journal.seal()));
	}

	private List<String> numbers() {
		return shop.book.certificatesOf(PERSON).stream().map(Certificate::number).toList();
	}

	@Test
	void theNewestIsTheOneIssuedLastWhateverTheTextOfItsNumber() {
		for (String number : List.of("2026-99000", "2026-100500", "2027-00001")) {
			shop.deed(issued(number));
			clock.pass(Duration.ofDays(1));
			assertThat(shop.book.last(PERSON, "c")).get().extracting(Certificate::number).isEqualTo(number);
		}
		assertThat(numbers()).containsExactly("2027-00001", "2026-100500", "2026-99000");
	}

	@Test
	void thoseOfOneMomentAreToldApartByTheirNumbersAsNumbers() {
		shop.deed(issued("2026-100000"), issued("2025-100001"), issued("2026-99999"), issued("2026-100001"));
		assertThat(numbers()).containsExactly("2026-100001", "2026-100000", "2026-99999", "2025-100001");
		assertThat(shop.book.last(PERSON, "c")).get().extracting(Certificate::number).isEqualTo("2026-100001");
	}
}
