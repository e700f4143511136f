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
import java.time.LocalDate;
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
import org.chushi.internal.career.CareerEvents.EarlierPostsTold;
import org.chushi.internal.career.CareerEvents.Held;
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
	void daysInAPositionAreCalendarDaysOverAllTimesInIt() {
		take("agent");
		clock.now = LocalDate.now(clock).plusDays(30).atStartOfDay(clock.getZone()).toInstant().minusSeconds(1);
		assertThat(inPosition("agent", 30).met()).as("the evening before the thirtieth day").isFalse();
		clock.now = clock.now.plusSeconds(1);
		assertThat(inPosition("agent", 30)).satisfies(f -> {
			assertThat(f.met()).isTrue();
			assertThat(f.progress()).isEqualTo(100);
		});
		take("lead");
		assertThat(inPosition("agent", 30).met()).as("time before counts").isTrue();
		assertThat(inPosition("agent", 31).detail().next().zh()).contains("1 天", "回到");
		clock.now = clock.now.plus(Duration.ofDays(10));
		take("agent");
		clock.now = clock.now.plus(Duration.ofDays(5));
		assertThat(inPosition("agent", 35).met()).as("time elsewhere does not").isTrue();
		assertThat(inPosition("agent", 36)).satisfies(f -> {
			assertThat(f.met()).isFalse();
			assertThat(f.progress()).isEqualTo(97);
		});
		assertThat(inPosition("agent", 0).met()).isTrue();
	}

	@Test
	void whatWasToldOfTheTimeBeforeTheProgramCountsAndIsToldAnew() {
		LocalDate first = LocalDate.ofInstant(clock.now, ZoneOffset.UTC);
		tell(new Held("agent", Bilingual.same("agent"), first.minusDays(200), first.minusDays(20)), new Held("lead", Bilingual.same("lead"), first.minusDays(20), first));
		take("lead");
		clock.now = clock.now.plus(Duration.ofDays(10));
		assertThat(inPosition("agent", 180).met()).isTrue();
		assertThat(inPosition("agent", 181).met()).isFalse();
		assertThat(inPosition("lead", 30).met()).isTrue();
		assertThat(inPosition("lead", 31).detail().have().zh()).contains("30");
		tell();
		assertThat(inPosition("agent", 1).met()).as("what is told later stands for all of it").isFalse();
		assertThat(inPosition("lead", 10).met()).isTrue();
	}

	/** A rule says beforehand on which day it turns, however many times in the position there were. */
	@Test
	void theDayOnWhichTheTimeIsOverIsTheFirstOnWhichItIsMet() {
		SplittableRandom random = new SplittableRandom(5);
		for (int i = 0; i < 40; i++) {
			clock.now = clock.now.plusSeconds(random.nextInt(3 * 86_400));
			take(random.nextBoolean() ? "agent" : "lead");
		}
		take("agent");
		int days = 1 + Integer.parseInt(inPosition("agent", 100_000).detail().have().en().replaceAll("\\D", ""));
		LocalDate turn = rule().turns(PERSON, asked("agent", days), Context.NONE, LocalDate.now(clock)).orElseThrow();
		clock.now = turn.atStartOfDay(clock.getZone()).toInstant().minusSeconds(1);
		assertThat(inPosition("agent", days).met()).as("the evening before").isFalse();
		clock.now = clock.now.plusSeconds(1);
		assertThat(inPosition("agent", days).met()).as("from its first moment on").isTrue();
		take("lead");
		assertThat(rule().turns(PERSON, asked("agent", days + 5), Context.NONE, LocalDate.now(clock))).as("elsewhere no time passes for it").isEmpty();
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
		return rule().judge(PERSON, asked(position, days), Context.NONE);
	}

	private PositionRule rule() {
		return new PositionRule(journal, new Nothing(), clock);
	}

	private void tell(Held... earlier) {
		append(CareerEvents.EARLIER_TOLD.on(CareerEvents.career(PERSON), new EarlierPostsTold(PERSON, List.of(earlier), "file")));
	}

	private static PositionHeld asked(String position, int days) {
		PositionHeld asked = ModelFactory.eINSTANCE.createPositionHeld();
		asked.setId("r");
		asked.setPosition(position);
		asked.setDays(days);
		return asked;
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
