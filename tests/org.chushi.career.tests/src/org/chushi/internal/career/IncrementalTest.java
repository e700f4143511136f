package org.chushi.internal.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.chushi.career.Certificate;
import org.chushi.core.Progress;
import org.chushi.journal.NewEvent;
import org.chushi.people.Role;
import org.chushi.rules.Settled.Mark;
import org.chushi.testing.TestLibrary;
import org.chushi.testing.TestTime;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether certificates follow from what changed, or everybody is judged in everything after each deed, it comes to the same. */
class IncrementalTest {

	private static final int STEPS = 60;
	private static final int DEFINITIONS = 12;
	private static final List<UUID> PEOPLE = IntStream.range(0, 4).mapToObj(i -> new UUID(1, i)).toList();

	@TempDir
	private Path folder;

	/**
	 * @param person  whom it is about; nobody: everybody
	 * @param revoked definition of the certificate that is revoked
	 */
	private record Deed(Optional<UUID> person, List<NewEvent> events, Optional<String> revoked, Duration time) {
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 })
	void incrementalEqualsFullForRandomHistories(long seed) {
		Random random = new Random(seed);
		TestLibrary library = new TestLibrary(new Definitions(random, DEFINITIONS).random());
		try (Shop full = new Shop(folder.resolve("full"), library, new TestTime());
				Shop shop = new Shop(folder.resolve("incremental"), library, new TestTime()).watched()) {
			int issued = 0;
			shop.watch().resume(Optional.empty(), Progress.SILENT);
			for (int step = 0; step < STEPS; step++) {
				Deed deed = deed(random, step, full);
				record(full, deed);
				full.everybody(PEOPLE);
				record(shop, deed);
				settle(shop, deed);
				Map<String, String> expected = full.certificates(PEOPLE);
				assertThat(shop.certificates(PEOPLE)).as("step %d: %s", step, deed).isEqualTo(expected);
				issued = expected.size();
			}
			assertThat(issued).as("something happened").isPositive();
			assertThat(shop.judged.get()).as("less was judged").isLessThan(full.judged.get());
			assertThat(follows(shop)).as("nothing is left").isFalse();
			Map<String, String> live = shop.certificates(PEOPLE);
			shop.journal.rebuild(Progress.SILENT).value();
			assertThat(shop.certificates(PEOPLE)).as("rebuilt").isEqualTo(live);
			assertThat(follows(shop)).as("nor after a rebuild").isFalse();
		}
	}

	/** The program ends at any moment, and what was settled is told by a mark that may be old, or by none. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 6, 7, 8 })
	void whoGoesOnFromAMarkMissesNothing(long seed) {
		Random random = new Random(seed);
		TestLibrary library = new TestLibrary(new Definitions(random, DEFINITIONS).random());
		TestTime time = new TestTime();
		Optional<Mark> mark = Optional.empty();
		for (int sitting = 0; sitting < 5; sitting++) {
			try (Shop shop = new Shop(folder.resolve("shop"), library, time).watched()) {
				shop.watch().resume(mark, Progress.SILENT);
				assertThat(follows(shop)).as("sitting %d", sitting).isFalse();
				mark = random.nextInt(4) == 0 ? mark : shop.watch().mark();
				for (int step = 0; step < 12; step++) {
					Deed deed = deed(random, sitting * 12 + step, shop);
					record(shop, deed);
					// cut off before it is settled
					if (random.nextInt(3) > 0) {
						settle(shop, deed);
						mark = random.nextBoolean() ? shop.watch().mark() : mark;
					}
				}
			}
		}
	}

	private static boolean follows(Shop shop) {
		return PEOPLE.stream().anyMatch(p -> shop.journal.wouldAppend(() -> shop.all(p)));
	}

	private static Deed deed(Random random, int step, Shop shop) {
		if (step < PEOPLE.size()) {
			return about(PEOPLE.get(step), shop.registered(PEOPLE.get(step)));
		}
		UUID person = PEOPLE.get(random.nextInt(PEOPLE.size()));
		return switch (random.nextInt(16)) {
		case 0 -> about(person, shop.readAgain(person, "lesson" + random.nextInt(Definitions.LESSONS)));
		case 1, 2, 3 -> about(person, shop.read(person, "lesson" + random.nextInt(Definitions.LESSONS)));
		case 4, 5 -> about(person, shop.endorsed(person, random.nextBoolean() ? Role.LEAD : Role.MENTOR));
		case 6 -> about(person, shop.posted(person, "position" + random.nextInt(Definitions.POSITIONS)));
		case 7 -> about(person, random.nextBoolean() ? shop.posted(person, "position" + random.nextInt(Definitions.POSITIONS))
				: shop.told(person, "position" + random.nextInt(Definitions.POSITIONS), random.nextInt(6)));
		case 8 -> about(person, shop.enrolled(person, new UUID(2, step), "programme", Definitions.profile(random.nextInt(2))));
		case 9 -> shop.enrolments.running(person).map(e -> about(person, withdrawn(person, e.id()))).orElseGet(() -> about(person));
		case 10 -> new Deed(Optional.empty(), List.of(Shop.POLICY.on("team/policy",
				new Shop.PolicyChosen(Definitions.profile(random.nextInt(2)), "1.0.0"))), Optional.empty(), Duration.ZERO);
		case 11 -> random.nextInt(5) > 0 ? about(person) : about(person, Shop.LEFT.on("team/people", new Shop.PersonLeft(person)));
		case 12 -> revoked(random, person, shop);
		default -> new Deed(Optional.empty(), List.of(), Optional.empty(), Duration.ofHours(5 + random.nextInt(60)));
		};
	}

	private static Deed about(UUID person, NewEvent... events) {
		return new Deed(Optional.of(person), List.of(events), Optional.empty(), Duration.ofMinutes(1));
	}

	private static NewEvent withdrawn(UUID person, UUID enrolment) {
		return Shop.WITHDRAWN.on("training/" + person, new Shop.EnrolmentWithdrawn(enrolment, person, "pause"));
	}

	private static Deed revoked(Random random, UUID person, Shop shop) {
		List<Certificate> held = new ArrayList<>(shop.book.certificatesOf(person));
		return new Deed(Optional.of(person), List.of(), held.isEmpty() ? Optional.empty()
				: Optional.of(held.get(random.nextInt(held.size())).definition()), Duration.ofMinutes(1));
	}

	private static void record(Shop shop, Deed deed) {
		shop.clock.pass(deed.time());
		deed.revoked().flatMap(d -> shop.book.last(deed.person().orElseThrow(), d)).ifPresent(c -> shop.deed(shop.revoked(c)));
		if (!deed.events().isEmpty()) {
			shop.deed(deed.events().toArray(NewEvent[]::new));
		}
	}

	/** As the use case of the deed does. */
	private static void settle(Shop shop, Deed deed) {
		deed.person().ifPresentOrElse(shop.consequences::settle, () -> shop.consequences.settleAll(Progress.SILENT));
	}
}
