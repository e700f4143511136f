package org.chushi.internal.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;

import org.chushi.content.InstalledPack;
import org.chushi.content.Library;
import org.chushi.content.PackFiles;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.TimeOrderedIds;
import org.chushi.internal.career.CareerEvents.CertificateIssued;
import org.chushi.internal.career.CareerEvents.CertificateRevoked;
import org.chushi.internal.career.CareerEvents.PositionTaken;
import org.chushi.internal.journal.JournalOpener;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.NewEvent;
import org.chushi.model.CertificateHeld;
import org.chushi.model.Element;
import org.chushi.model.Lesson;
import org.chushi.model.ModelFactory;
import org.chushi.model.PositionHeld;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules judge by what is on record, with the content there or gone. */
class CareerRulesTest {

	private static final UUID PERSON = new UUID(1, 2);

	private static final class Watch extends Clock {
		private Instant now = Instant.parse("2026-03-02T01:00:00Z");

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return now;
		}
	}

	/** No pack is installed. */
	private record Nothing() implements Packs, Library {

		@Override
		public Library library() {
			return this;
		}

		@Override
		public Library reload() {
			return this;
		}

		@Override
		public InstalledPack check(PackFiles files) {
			throw new UnsupportedOperationException();
		}

		@Override
		public AutoCloseable listen(Consumer<Library> listener) {
			return () -> {
				// nothing changes here
			};
		}

		@Override
		public List<InstalledPack> packs() {
			return List.of();
		}

		@Override
		public <T extends Element> Optional<T> find(Class<T> type, String idOrCode) {
			return Optional.empty();
		}

		@Override
		public <T extends Element> List<T> all(Class<T> type) {
			return List.of();
		}

		@Override
		public InstalledPack packOf(Element element) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<String> text(Lesson lesson, Language language) {
			return Optional.empty();
		}

		@Override
		public Optional<byte[]> file(Lesson lesson, String reference) {
			return Optional.empty();
		}
	}

	private final Watch clock = new Watch();
	private final Ids ids = new TimeOrderedIds(clock, new SplittableRandom(3));
	private Journal journal;

	@BeforeEach
	void open(@TempDir Path folder) {
		journal = new JournalOpener(clock, ids, List.of(new CertificateProjection(), new PostingProjection()), List.of())
				.open(JournalLocation.embedded(folder), Progress.SILENT).value();
	}

	@AfterEach
	void close() {
		journal.close();
	}

	@Test
	void daysInAPositionAreWholeDaysAndStartAgainWithANewOne() {
		take("agent");
		clock.now = clock.now.plus(Duration.ofDays(30)).minusSeconds(1);
		assertThat(inPosition("agent", 30).met()).as("a second short of thirty days").isFalse();
		clock.now = clock.now.plusSeconds(1);
		assertThat(inPosition("agent", 30)).satisfies(f -> {
			assertThat(f.met()).isTrue();
			assertThat(f.progress()).isEqualTo(100);
		});
		take("lead");
		assertThat(inPosition("agent", 30).met()).isFalse();
		take("agent");
		assertThat(inPosition("agent", 30).met()).as("time before does not count").isFalse();
		assertThat(inPosition("agent", 0).met()).isTrue();
	}

	@Test
	void whoWasNeverPlacedHoldsNoPosition() {
		assertThat(inPosition("agent", 0).met()).isFalse();
	}

	@Test
	void theLastCertificateDecidesAndAWithdrawnDefinitionTakesNothingAway() {
		UUID first = issue("2026-00001", "2026-03-02");
		assertThat(held().met()).isTrue();
		clock.now = clock.now.plus(Duration.ofDays(1));
		assertThat(held().met()).as("expired").isFalse();
		UUID second = issue("2026-00002", "");
		assertThat(held().met()).isTrue();
		append(CareerEvents.REVOKED.on(CareerEvents.CERTIFICATES, new CertificateRevoked(second, PERSON, "wrong")));
		assertThat(held()).satisfies(f -> {
			assertThat(f.met()).isFalse();
			assertThat(f.detail().have().zh()).contains("2026-00002");
		});
		assertThat(first).isNotEqualTo(second);
	}

	private Finding inPosition(String position, int days) {
		PositionHeld asked = ModelFactory.eINSTANCE.createPositionHeld();
		asked.setId("r");
		asked.setPosition(position);
		asked.setDays(days);
		return new PositionRule(journal, new Nothing(), clock).judge(PERSON, asked, Context.NONE);
	}

	private Finding held() {
		CertificateHeld asked = ModelFactory.eINSTANCE.createCertificateHeld();
		asked.setId("r");
		asked.setCertificate("d");
		return new CertificateRule(journal, new Nothing(), clock).judge(PERSON, asked, Context.NONE);
	}

	private void take(String position) {
		append(CareerEvents.POSITION_TAKEN.on(CareerEvents.career(PERSON),
				new PositionTaken(PERSON, position, Bilingual.same(position), "", "")));
	}

	private UUID issue(String number, String until) {
		UUID id = ids.next();
		append(CareerEvents.ISSUED.on(CareerEvents.CERTIFICATES, new CertificateIssued(id, number, PERSON, "d",
				Bilingual.same("d"), "skill", 1, "1.0.0", until, List.of(), journal.seal())));
		return id;
	}

	private void append(NewEvent event) {
		journal.append(Append.of("test", event)).value();
	}
}
