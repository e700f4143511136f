package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.chushi.core.Result;
import org.chushi.model.PairingKind;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Pairing;
import org.chushi.workspace.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two at once: what is decided still holds when it is stored. */
class RaceTest {

	private static final int ROUNDS = 15;

	private final ExecutorService threads = Executors.newFixedThreadPool(2);
	private final CyclicBarrier start = new CyclicBarrier(2);
	private House house;
	private Services services;
	private Session lead;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		services = house.services;
		lead = house.person("lead", Role.LEAD);
	}

	@AfterEach
	void close() {
		threads.shutdownNow();
		house.close();
	}

	@Test
	void oneMentorIsBoundToOneOfTwo() throws Exception {
		Session mentor = house.mentor("mentor");
		Session first = ready("first");
		Session second = ready("second");
		for (int i = 0; i < ROUNDS; i++) {
			List<Result<Pairing>> results = both(() -> bind(first, mentor), () -> bind(second, mentor));
			assertThat(results).filteredOn(Result::isDone).hasSize(1);
			Pairing bound = services.pairings().guidedBy(mentor.person()).getFirst();
			assertThat(services.pairings().guidedBy(mentor.person())).hasSize(1);
			services.pairings().end(lead, bound.learner(), PairingKind.MENTOR, "next round").value();
		}
	}

	@Test
	void oneNewcomerIsBoundToOneOfTwo() throws Exception {
		Session one = house.mentor("one");
		Session two = house.mentor("two");
		Session newcomer = ready("new");
		for (int i = 0; i < ROUNDS; i++) {
			assertThat(both(() -> bind(newcomer, one), () -> bind(newcomer, two))).filteredOn(Result::isDone).hasSize(1);
			services.pairings().end(lead, newcomer.person(), PairingKind.MENTOR, "next round").value();
			assertThat(services.pairings().bound(newcomer.person(), PairingKind.MENTOR)).isEmpty();
		}
	}

	@Test
	void oneEnrolmentRuns() throws Exception {
		Session newcomer = house.person("new", Role.NEWCOMER);
		services.policies().choose(lead, "PP-STRICT").value();
		LocalDate today = LocalDate.now(house.clock);
		for (int i = 0; i < ROUNDS; i++) {
			assertThat(both(() -> services.enrolments().enrol(lead, newcomer.person(), today),
					() -> services.enrolments().enrol(lead, newcomer.person(), today))).filteredOn(Result::isDone).hasSize(1);
			assertThat(services.enrolments().running()).hasSize(1);
			services.enrolments().withdraw(lead, newcomer.person(), "next round").value();
			assertThat(services.enrolments().running()).isEmpty();
		}
	}

	@Test
	void bothSignAtOnceAndBothSignaturesStand() throws Exception {
		Session mentor = house.mentor("mentor");
		Session newcomer = ready("new");
		bind(newcomer, mentor).value();
		for (int i = 0; i < ROUNDS; i++) {
			house.clock.pass(java.time.Duration.ofDays(1));
			Entry entry = services.pairWork().record(mentor, newcomer.person(), house.draft("X-RECEPTION", "")).value();
			assertThat(both(() -> services.pairWork().sign(mentor, entry.id(), entry.contentHash()),
					() -> services.pairWork().sign(newcomer, entry.id(), entry.contentHash()))).allMatch(Result::isDone);
			assertThat(services.pairWork().entry(lead, entry.id()).value().isComplete()).isTrue();
		}
		assertThat(services.certification().of(lead, newcomer.person()).value()).as("one certificate, not two").hasSize(1);
	}

	@Test
	void whoIsHandedOverMeanwhileSignsNothingAfterwards() throws Exception {
		Session one = house.mentor("one");
		Session two = house.mentor("two");
		Session newcomer = ready("new");
		bind(newcomer, one).value();
		Session bound = one;
		Session other = two;
		for (int i = 0; i < ROUNDS; i++) {
			Session before = bound;
			Session after = other;
			house.clock.pass(java.time.Duration.ofDays(1));
			Entry entry = services.pairWork().record(before, newcomer.person(), house.draft("X-RECEPTION", "")).value();
			this.<Object>both(() -> services.pairWork().sign(before, entry.id(), entry.contentHash()).map(e -> e),
					() -> services.pairings()
							.handOver(lead, newcomer.person(), after.person(), PairingKind.MENTOR, "next round").map(p -> p));
			long handedOver = sequence("PairingEnded", "");
			assertThat(sequence("PairWorkSigned", entry.id().toString())).isLessThan(handedOver);
			bound = after;
			other = before;
		}
	}

	@Test
	void theLastTwoAdministratorsDoNotBothGo() throws Exception {
		Session root = house.signIn("root");
		Session other = house.person("other", Role.ADMINISTRATOR);
		List<Result<Person>> results = both(
				() -> services.accounts().assign(root, other.person(), Set.of(Role.LEAD)),
				() -> services.accounts().assign(other, root.person(), Set.of(Role.LEAD)));
		assertThat(results).filteredOn(Result::isDone).hasSize(1);
		assertThat(services.directory().people()).anyMatch(p -> p.is(Role.ADMINISTRATOR));
	}

	/** Sequence of the last event of this type that speaks of this; 0 when there is none. */
	private long sequence(String type, String about) {
		try (var events = services.journal().events(0)) {
			return events.filter(e -> e.type().equals(type) && e.payload().contains(about)).mapToLong(e -> e.sequence())
					.max().orElse(0);
		}
	}

	private Session ready(String name) {
		Session newcomer = house.newcomer(name, lead, "PP-SEVEN");
		house.pass(newcomer, lead);
		return newcomer;
	}

	private Result<Pairing> bind(Session learner, Session guide) {
		return services.pairings().bind(lead, learner.person(), guide.person(), PairingKind.MENTOR);
	}

	private <T> List<Result<T>> both(Callable<Result<T>> one, Callable<Result<T>> other)
			throws InterruptedException, ExecutionException {
		Future<Result<T>> first = threads.submit(() -> together(one));
		Future<Result<T>> second = threads.submit(() -> together(other));
		return List.of(first.get(), second.get());
	}

	private <T> T together(Callable<T> work) throws Exception {
		start.await();
		return work.call();
	}
}
