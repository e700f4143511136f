package org.chushi.internal.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

import org.chushi.career.Certificate;
import org.chushi.career.Certificate.Standing;
import org.chushi.career.CertificateLife.Appeal;
import org.chushi.career.CertificateLife.Changed;
import org.chushi.career.CertificateLife.Kind;
import org.chushi.career.CertificateLife.Turn;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Progress;
import org.chushi.core.TimeOrderedIds;
import org.chushi.internal.career.CareerEvents.AppealDecided;
import org.chushi.internal.career.CareerEvents.CertificateAppealed;
import org.chushi.internal.career.CareerEvents.CertificateFresh;
import org.chushi.internal.career.CareerEvents.CertificateIssued;
import org.chushi.internal.career.CareerEvents.CertificateRevoked;
import org.chushi.internal.career.CareerEvents.CertificateStale;
import org.chushi.internal.career.CareerEvents.CertificateSuspended;
import org.chushi.internal.career.CareerEvents.StaleWithdrawn;
import org.chushi.internal.career.CareerEvents.SuspensionLifted;
import org.chushi.internal.journal.JournalOpener;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.NewEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events about one certificate in any order, those that cannot follow each other too: what holds of it whatever happens. */
class CertificateLawsTest {

	private static final UUID PERSON = new UUID(1, 2);
	private static final UUID LEAD = new UUID(1, 3);
	private static final List<String> VERSIONS = List.of("1.1.0", "1.2.0");

	@TempDir
	Path folder;

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

	/** What one certificate gives, worked out from what was said to happen and in another way than the program's. */
	private static final class Reference {
		private boolean revoked;
		private boolean suspended;
		private boolean superseded;
		/** Whether a deed is there to appeal against, and then how far the appeal is: 0 none, 1 waits, 2 decided. */
		private int appeal;
		private final List<String[]> deltas = new ArrayList<>();
		private final LocalDate grace;

		Reference(LocalDate grace) {
			this.grace = grace;
		}

		void happens(Object event) {
			switch (event) {
			case CertificateSuspended e when !revoked && !suspended -> {
				suspended = true;
				appeal = 0;
			}
			case SuspensionLifted e when !revoked && suspended -> {
				suspended = false;
				appeal = 0;
			}
			case CertificateRevoked e when !revoked -> {
				revoked = true;
				appeal = 0;
			}
			case CertificateAppealed e when (revoked || suspended) && appeal == 0 -> appeal = 1;
			case AppealDecided e when appeal == 1 -> {
				appeal = e.overturned() ? 0 : 2;
				if (e.overturned() && revoked) {
					revoked = false;
				} else if (e.overturned()) {
					suspended = false;
				}
			}
			case CertificateStale e -> deltas.add(new String[] { e.version(), e.until() });
			case CertificateFresh e -> deltas.removeIf(d -> d[0].equals(e.version()));
			case StaleWithdrawn e -> deltas.removeIf(d -> d[0].equals(e.version()));
			case CertificateIssued e when !superseded -> superseded = true;
			default -> {
				// cannot follow
			}
			}
		}

		boolean holds(LocalDate day) {
			return !revoked && !suspended && !superseded && !day.isAfter(grace)
					&& deltas.stream().noneMatch(d -> !d[1].isEmpty() && day.isAfter(LocalDate.parse(d[1])));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void noOrderOfEventsGivesARightThatReplayingTheJournalDoesNotGive(long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		Watch clock = new Watch();
		Ids ids = new TimeOrderedIds(clock, new SplittableRandom(seed));
		try (Journal journal = open(clock, ids)) {
			UUID id = ids.next();
			append(journal, CareerEvents.ISSUED.on(CareerEvents.CERTIFICATES, issued(journal, id, "2026-00001", "")));
			Reference reference = new Reference(LocalDate.parse("2026-05-11"));
			for (int step = 0; step < 60; step++) {
				clock.now = clock.now.plus(Duration.ofHours(random.nextInt(60)));
				Certificate before = read(journal, id);
				NewEvent event = any(random, journal, ids, id, clock);
				append(journal, event);
				reference.happens(event.payload());
				Certificate after = read(journal, id);
				neverSkips(before, after, event.payload());
				for (int days = 0; days < 120; days += 7) {
					LocalDate day = LocalDate.now(clock).plusDays(days);
					assertThat(after.holds(day)).as("%s on %s after %s", after, day, event.payload()).isEqualTo(reference.holds(day));
				}
			}
			List<Certificate> live = journal.documents(CertificateProjection.NAME).all(Certificate.class);
			List<LocalDate> days = List.of(LocalDate.now(clock), LocalDate.now(clock).plusDays(30));
			List<Standing> standings = live.stream().flatMap(c -> days.stream().map(c::standing)).toList();
			journal.rebuild(Progress.SILENT).value();
			List<Certificate> again = journal.documents(CertificateProjection.NAME).all(Certificate.class);
			assertThat(again).isEqualTo(live);
			assertThat(again.stream().flatMap(c -> days.stream().map(c::standing)).toList()).isEqualTo(standings);
		}
	}

	private Journal open(Watch clock, Ids ids) {
		return new JournalOpener(clock, ids, List.of(new CertificateProjection(), new PostingProjection()), List.of())
				.open(JournalLocation.embedded(folder), Progress.SILENT).value();
	}

	/** Back to its rights from a revocation by an appeal alone, from a suspension by that or by being lifted; a successor is for ever. */
	private static void neverSkips(Certificate before, Certificate after, Object event) {
		if (!before.revoked().isEmpty() && after.revoked().isEmpty()) {
			assertThat(event).isInstanceOfSatisfying(AppealDecided.class, d -> assertThat(d.overturned()).isTrue());
			assertThat(before.life().appeal().filter(Appeal::waits)).isPresent();
		}
		if (before.life().suspension().isPresent() && after.life().suspension().isEmpty()) {
			assertThat(event).isInstanceOfAny(SuspensionLifted.class, AppealDecided.class);
		}
		assertThat(after.life().successor()).isEqualTo(before.life().successor().or(() -> after.life().successor()));
		assertThat(after.life().turns()).as("nothing of the history is lost").startsWith(before.life().turns().toArray(
				new Turn[0]));
		assertThat(after.life().turns().size() - before.life().turns().size()).isBetween(0, 1);
	}

	private static NewEvent any(SplittableRandom random, Journal journal, Ids ids, UUID id, Clock clock) {
		String version = VERSIONS.get(random.nextInt(VERSIONS.size()));
		String until = random.nextBoolean() ? "" : LocalDate.now(clock).plusDays(random.nextInt(40)).toString();
		String on = CareerEvents.CERTIFICATES;
		return switch (random.nextInt(random.nextInt(12) == 0 ? 9 : 8)) {
		case 0 -> CareerEvents.SUSPENDED.on(on, new CertificateSuspended(id, PERSON, "why", until));
		case 1 -> CareerEvents.LIFTED.on(on, new SuspensionLifted(id, PERSON, "why"));
		case 2 -> CareerEvents.REVOKED.on(on, new CertificateRevoked(id, PERSON, "why", until));
		case 3 -> CareerEvents.APPEALED.on(on, new CertificateAppealed(id, PERSON, "no"));
		case 4 -> CareerEvents.DECIDED.on(on, new AppealDecided(id, PERSON, random.nextBoolean(), "so"));
		case 5 -> CareerEvents.STALE.on(on, new CertificateStale(id, PERSON, "pack", Bilingual.same("Pack"), version, until,
				List.of(new Changed(Kind.LESSON, "l", Bilingual.same("L")))));
		case 6 -> CareerEvents.FRESH.on(on, new CertificateFresh(id, PERSON, "pack", version, List.of()));
		case 7 -> CareerEvents.WITHDRAWN.on(on, new StaleWithdrawn(id, PERSON, "pack", version));
		default -> CareerEvents.ISSUED.on(on, issued(journal, ids.next(), "2026-0000" + random.nextInt(2, 9), id.toString()));
		};
	}

	private static CertificateIssued issued(Journal journal, UUID id, String number, String previous) {
		return new CertificateIssued(id, number, PERSON, "d", Bilingual.same("d"), "skill", 1, "1.0.0", "2026-05-01", List.of(),
				journal.seal(), "2026-04-01", "2026-05-11", previous);
	}

	private static Certificate read(Journal journal, UUID id) {
		return CareerBook.of(journal).certificate(id).orElseThrow();
	}

	private static void append(Journal journal, NewEvent event) {
		journal.append(Append.of(LEAD.toString(), event)).value();
	}

	@Test
	void whatWasWrittenBeforeThereWereWindowsEndsOnItsLastDay() {
		Watch clock = new Watch();
		Ids ids = new TimeOrderedIds(clock, new SplittableRandom(9));
		try (Journal journal = open(clock, ids)) {
			UUID id = ids.next();
			append(journal, CareerEvents.ISSUED.on(CareerEvents.CERTIFICATES, new CertificateIssued(id, "2026-00001", PERSON, "d",
					Bilingual.same("d"), "skill", 1, "1.0.0", "2026-05-01", List.of(), journal.seal())));
			assertThat(read(journal, id)).satisfies(c -> {
				assertThat(c.standing(LocalDate.parse("2026-04-30"))).isEqualTo(Standing.VALID);
				assertThat(c.standing(LocalDate.parse("2026-05-01"))).isEqualTo(Standing.DUE);
				assertThat(c.standing(LocalDate.parse("2026-05-02"))).isEqualTo(Standing.EXPIRED);
				assertThat(c.life().previous()).isEqualTo(Optional.empty());
			});
		}
	}
}
