package org.chushi.internal.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.career.Certificate;
import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.internal.career.CareerEvents.CertificateIssued;
import org.chushi.journal.Event;
import org.chushi.journal.NewEvent;
import org.chushi.people.Role;
import org.chushi.rules.Consequence;
import org.chushi.testing.TestLibrary;
import org.chushi.testing.TestTime;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All certificates that one deed brings, with those that rest on them, are one append: all of them or none, in their order. */
class AtOnceTest {

	private static final UUID PERSON = new UUID(1, 1);
	private static final int DEFINITIONS = 14;

	@TempDir
	private Path folder;

	/** c0 and c1 on the lesson, c2 on c0, c3 on c2, c4 on both c1 and c3. */
	private static EObject[] chain() {
		Definitions made = new Definitions(new Random(0), 5);
		return new EObject[] { Definitions.course(0), Definitions.programme(),
				Definitions.profile(0, Stream.of(4, 3, 2, 1, 0).map(Definitions::definition).toList()),
				made.definition(0, List.of(made.lessons(0)), List.of()), made.definition(1, List.of(made.lessons(0)), List.of()),
				made.definition(2, List.of(made.held(0)), List.of()), made.definition(3, List.of(made.held(2)), List.of()),
				made.definition(4, List.of(made.held(1), made.held(3)), List.of()) };
	}

	private static List<String> issued(List<Event> events) {
		return events.stream().filter(e -> e.is(CareerEvents.ISSUED)).map(e -> e.as(CareerEvents.ISSUED)).map(CertificateIssued::definition).toList();
	}

	@Test
	void aLessonBringsAChainInOneAppend() throws Exception {
		try (Shop shop = new Shop(folder, new TestLibrary(chain()), new TestTime()).watched()) {
			shop.deed(shop.registered(PERSON));
			shop.watch().resume(Optional.empty(), Progress.SILENT);
			shop.deed(shop.read(PERSON, "lesson0"));
			List<List<Event>> appends = new ArrayList<>();
			try (AutoCloseable listening = shop.journal.listen(appends::add)) {
				shop.consequences.settle(PERSON);
			}
			assertThat(appends).singleElement().satisfies(e -> assertThat(issued(e)).containsExactly("c1", "c0", "c2", "c3", "c4"));
			List<CertificateIssued> all = appends.getFirst().stream().map(e -> e.as(CareerEvents.ISSUED)).toList();
			assertThat(all).extracting(CertificateIssued::number).doesNotHaveDuplicates().isSorted();
			assertThat(all).extracting(CertificateIssued::seal).allMatch(all.getFirst().seal()::equals);
			assertThat(shop.journal.verify(Progress.SILENT).isIntact()).isTrue();
			assertThat(shop.watch().mark()).as("nothing is left").isPresent();
		}
	}

	/** Whatever one deed brings: the same certificates with the same words as when each is an append of its own. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void atOnceEqualsOneByOne(long seed) throws Exception {
		Random random = new Random(seed);
		TestLibrary library = new TestLibrary(new Definitions(random, DEFINITIONS).random());
		try (Shop single = new Shop(folder.resolve("single"), library, new TestTime());
				Shop shop = new Shop(folder.resolve("once"), library, new TestTime()).watched()) {
			for (NewEvent deed : List.of(shop.registered(PERSON),
					Shop.POLICY.on("team/policy", new Shop.PolicyChosen(Definitions.profile(0), "1.0.0")),
					shop.enrolled(PERSON, new UUID(2, 2), "programme", Definitions.profile(random.nextInt(2))))) {
				single.deed(deed);
				shop.deed(deed);
			}
			shop.watch().resume(Optional.empty(), Progress.SILENT);
			single.consequences.settle(PERSON);
			int several = 0;
			for (int step = 0; step < 12; step++) {
				NewEvent[] deeds = IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> deed(random, shop)).toArray(NewEvent[]::new);
				single.deed(deeds);
				single.consequences.settle(PERSON);
				shop.deed(deeds);
				List<List<Event>> appends = new ArrayList<>();
				try (AutoCloseable listening = shop.journal.listen(appends::add)) {
					shop.consequences.settle(PERSON);
				}
				assertThat(appends).as("step %d", step).hasSizeLessThanOrEqualTo(1);
				several += appends.stream().map(AtOnceTest::issued).anyMatch(i -> i.size() > 1) ? 1 : 0;
				assertThat(words(shop)).as("step %d", step).isEqualTo(words(single));
			}
			assertThat(several + words(shop).size()).as("something happened").isPositive();
			List<String> live = words(shop);
			shop.journal.rebuild(Progress.SILENT).value();
			assertThat(words(shop)).as("rebuilt").isEqualTo(live);
		}
	}

	private static NewEvent deed(Random random, Shop shop) {
		return switch (random.nextInt(4)) {
		case 0 -> shop.endorsed(PERSON, random.nextBoolean() ? Role.LEAD : Role.MENTOR);
		case 1 -> shop.posted(PERSON, "position" + random.nextInt(Definitions.POSITIONS));
		default -> shop.read(PERSON, "lesson" + random.nextInt(Definitions.LESSONS));
		};
	}

	/** Numbers are given in the order of appends: they are told by what they are the numbers of. */
	private static List<String> words(Shop shop) {
		List<Certificate> all = shop.book.certificatesOf(PERSON);
		return all.stream().map(c -> c.definition() + " " + c.issued() + " " + c.validUntil() + " " + c.restsOn())
				.map(w -> all.stream().reduce(w, (said, c) -> said.replace(c.number(), "no. of " + c.definition()), (a, b) -> b)).sorted().toList();
	}

	@Test
	void whenOneOfThemCannotBeRecordedNoneIsAndAllComeTheNextTime() {
		try (Shop shop = new Shop(folder, new TestLibrary(chain()), new TestTime()).watched()) {
			shop.deed(shop.registered(PERSON));
			shop.watch().resume(Optional.empty(), Progress.SILENT);
			boolean[] broken = { true };
			shop.consequences.add(last(() -> {
				if (broken[0] && shop.book.certificatesOf(PERSON).size() == 5) {
					throw new IllegalStateException("torn");
				}
			}));
			shop.deed(shop.read(PERSON, "lesson0"));
			assertThat(catchThrowable(() -> shop.consequences.settle(PERSON))).hasMessage("torn");
			assertThat(shop.book.certificatesOf(PERSON)).isEmpty();
			broken[0] = false;
			shop.consequences.settle(PERSON);
			assertThat(shop.book.certificatesOf(PERSON)).extracting(Certificate::definition).containsExactlyInAnyOrder("c0", "c1", "c2", "c3", "c4");
		}
	}

	@Test
	void whoIsFasterMeanwhileIsSeenAndNothingIsIssuedTwice() {
		try (Shop shop = new Shop(folder, new TestLibrary(chain()), new TestTime()).watched()) {
			shop.deed(shop.registered(PERSON));
			shop.watch().resume(Optional.empty(), Progress.SILENT);
			boolean[] once = { true };
			shop.consequences.add(last(() -> {
				if (once[0] && shop.book.certificatesOf(PERSON).size() == 5) {
					once[0] = false;
					// another machine came to the same for c0
					aside(() -> {
						shop.deed(CareerEvents.ISSUED.on(CareerEvents.CERTIFICATES, new CertificateIssued(new UUID(7, 7), "2026-00001", PERSON, "c0",
								Bilingual.same("certificate 0"), "skill0", 1, "1.0.0", "", List.of(), shop.journal.seal())));
						return null;
					});
				}
			}));
			shop.deed(shop.read(PERSON, "lesson0"));
			shop.consequences.settle(PERSON);
			assertThat(once[0]).isFalse();
			assertThat(shop.book.certificatesOf(PERSON)).extracting(Certificate::definition).containsExactlyInAnyOrder("c0", "c1", "c2", "c3", "c4");
			assertThat(shop.book.certificatesOf(PERSON)).extracting(Certificate::number).doesNotHaveDuplicates();
			assertThat(shop.book.certificatesOf(PERSON)).filteredOn(c -> c.definition().equals("c0")).extracting(Certificate::id)
					.containsExactly(new UUID(7, 7));
		}
	}

	private static Consequence last(Runnable work) {
		return new Consequence() {
			@Override
			public int order() {
				return 99;
			}

			@Override
			public void settle(UUID person) {
				work.run();
			}
		};
	}

	private static void aside(Callable<Void> work) {
		try (ExecutorService other = Executors.newSingleThreadExecutor()) {
			other.submit(work).get();
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}
}
