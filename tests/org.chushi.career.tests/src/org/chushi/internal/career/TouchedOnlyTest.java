package org.chushi.internal.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.core.Progress;
import org.chushi.journal.NewEvent;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.ModelFactory;
import org.chushi.model.PolicyProfile;
import org.chushi.model.Role;
import org.chushi.testing.TestLibrary;
import org.chushi.testing.TestTime;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An event is followed by judging whom and what it can change, and by nothing else. */
class TouchedOnlyTest {

	private static final List<UUID> PEOPLE = IntStream.range(0, 5).mapToObj(i -> new UUID(1, i)).toList();
	private static final UUID PERSON = PEOPLE.get(0);

	@TempDir
	private Path folder;

	private Shop shop;

	/** Of a course: c0, c1, c2. On it: c3 on c0, c4 on c3. By a word: c5. By three days in a post: c6. None of them ends. */
	private static EObject[] content() {
		Definitions made = new Definitions(new Random(0), 7);
		EObject[] roots = { Definitions.course(0), Definitions.course(1), Definitions.course(2), Definitions.programme(),
				Definitions.profile(0, IntStream.range(0, 7).mapToObj(Definitions::definition).toList()),
				made.definition(0, List.of(made.lessons(0)), List.of()), made.definition(1, List.of(made.lessons(1)), List.of()),
				made.definition(2, List.of(made.lessons(2)), List.of()), made.definition(3, List.of(made.held(0)), List.of()),
				made.definition(4, List.of(made.held(3)), List.of()), made.definition(5, List.of(made.endorsed(Role.LEAD)), List.of()),
				made.definition(6, List.of(made.position(0, 3)), List.of()) };
		Stream.of(roots).filter(CertificateDefinition.class::isInstance).forEach(d -> ((CertificateDefinition) d).setValidDays(0));
		return roots;
	}

	@BeforeEach
	void open() {
		shop = new Shop(folder, new TestLibrary(content()), new TestTime()).watched();
		PEOPLE.forEach(p -> shop.deed(shop.registered(p)));
		shop.watch().resume(Optional.empty(), Progress.SILENT);
	}

	@AfterEach
	void close() {
		shop.close();
	}

	private int judgedSince(Runnable deed) {
		return judged(shop, deed);
	}

	private static int judged(Shop by, Runnable deed) {
		int before = by.judged.get();
		deed.run();
		return by.judged.get() - before;
	}

	@Test
	void whereNothingChangedNothingIsJudged() {
		assertThat(judgedSince(() -> PEOPLE.forEach(shop.consequences::settle))).isZero();
		assertThat(judgedSince(() -> shop.consequences.settleAll(Progress.SILENT))).isZero();
	}

	@Test
	void aWordForSomebodyIsNoReasonToJudgeCourses() {
		int judged = judgedSince(() -> {
			shop.deed(shop.endorsed(PERSON, org.chushi.people.Role.MENTOR));
			shop.consequences.settle(PERSON);
		});
		assertThat(judged).as("a mentor's word where the lead's is wanted").isZero();
	}

	@Test
	void aLessonIsFollowedThroughWhatRestsOnItAndNoFurther() {
		shop.deed(shop.read(PERSON, "lesson0"));
		int judged = judgedSince(() -> shop.consequences.settle(PERSON));
		assertThat(shop.certificates(PEOPLE).keySet()).containsExactly(PERSON + " c0", PERSON + " c3", PERSON + " c4");
		assertThat(judged).as("c0, then c3, then c4, each once").isEqualTo(3);
		assertThat(judgedSince(() -> shop.consequences.settleAll(Progress.SILENT))).as("nothing is left").isZero();
	}

	@Test
	void aCertificateThatMayBeRenewedIsLookedAtWhenWhatRenewsItChangedOrAnotherDayBegan(@TempDir Path other) {
		Definitions made = new Definitions(new Random(0), 2);
		CertificateDefinition renewed = made.definition(0, List.of(made.lessons(0)), List.of(made.lessons(1)));
		renewed.setValidDays(30);
		CertificateDefinition next = made.definition(1, List.of(made.lessons(2)), List.of());
		next.setValidDays(0);
		PolicyProfile profile = Definitions.profile(0, List.of(renewed.getId(), next.getId()));
		profile.setCertification(ModelFactory.eINSTANCE.createCertificationPolicy());
		profile.getCertification().setRenewalDays(10);
		try (Shop renewing = new Shop(other, new TestLibrary(Definitions.course(0), Definitions.course(1), Definitions.course(2), Definitions.programme(),
				profile, renewed, next), new TestTime()).watched()) {
			renewing.deed(Shop.POLICY.on("team/policy", new Shop.PolicyChosen(profile.getId(), "1.0.0")), renewing.registered(PERSON),
					renewing.read(PERSON, "lesson0"));
			renewing.watch().resume(Optional.empty(), Progress.SILENT);
			renewing.clock.pass(Duration.ofDays(25));
			assertThat(judged(renewing, () -> renewing.consequences.settle(PERSON))).as("its window is open").isPositive();
			renewing.deed(renewing.endorsed(PERSON, org.chushi.people.Role.LEAD));
			assertThat(judged(renewing, () -> renewing.consequences.settle(PERSON))).as("a word renews nothing").isZero();
			renewing.deed(renewing.read(PERSON, "lesson2"));
			assertThat(judged(renewing, () -> renewing.consequences.settle(PERSON))).as("the other one is judged, this one is not").isEqualTo(1);
			renewing.deed(renewing.read(PERSON, "lesson1"));
			renewing.consequences.settle(PERSON);
			assertThat(renewing.book.certificatesOf(PERSON)).filteredOn(c -> c.definition().equals(renewed.getId())).hasSize(2);
		}
	}

	@Test
	void theTimeOfOneIsNoReasonToJudgeTheOthers() {
		PEOPLE.forEach(p -> shop.deed(shop.posted(p, p.equals(PERSON) ? "position0" : "position1")));
		shop.consequences.settleAll(Progress.SILENT);
		shop.clock.pass(Duration.ofDays(2));
		assertThat(judgedSince(() -> shop.consequences.settleAll(Progress.SILENT))).as("not the day yet").isZero();
		shop.clock.pass(Duration.ofDays(1));
		assertThat(judgedSince(() -> shop.consequences.settleAll(Progress.SILENT))).isPositive().isLessThan(PEOPLE.size() * 7);
		assertThat(shop.certificates(PEOPLE).keySet()).containsExactly(PERSON + " c6");
	}

	@Test
	void whoOpensTheRecordsAgainJudgesNobodyAnew() {
		shop.deed(shop.posted(PERSON, "position0"));
		shop.consequences.settle(PERSON);
		var mark = shop.watch().mark();
		assertThat(mark).isPresent();
		assertThat(mark.get().due()).containsOnlyKeys(PERSON);
		int judged = judgedSince(() -> shop.watch().resume(mark, Progress.SILENT));
		assertThat(judged).isZero();
		assertThat(judgedSince(() -> shop.watch().resume(Optional.empty(), Progress.SILENT))).as("without a mark everybody").isGreaterThan(20);
	}

	@Test
	void aMarkOfOtherRecordsIsNotTaken() {
		var mark = shop.watch().mark().orElseThrow();
		var other = new org.chushi.rules.Settled.Mark(mark.rules(), mark.content(), mark.sequence(), "0".repeat(64), mark.day(), mark.due());
		assertThat(judgedSince(() -> shop.watch().resume(Optional.of(other), Progress.SILENT))).isPositive();
		var elsewhere = new org.chushi.rules.Settled.Mark(mark.rules(), "other content", mark.sequence(), mark.hash(), mark.day(), mark.due());
		assertThat(judgedSince(() -> shop.watch().resume(Optional.of(elsewhere), Progress.SILENT))).isPositive();
	}

	@Test
	void whatWasFoundWhileTheClockWasAheadIsNoGoodOnceItIsRight() {
		shop.deed(shop.posted(PERSON, "position0"));
		shop.consequences.settle(PERSON);
		shop.clock.pass(Duration.ofDays(-100));
		assertThat(judgedSince(() -> shop.consequences.settleAll(Progress.SILENT))).as("on an earlier day").isPositive();
		assertThat(judgedSince(() -> shop.consequences.settleAll(Progress.SILENT))).as("once").isZero();
		var mark = shop.watch().mark();
		assertThat(mark).isPresent();
		shop.clock.pass(Duration.ofDays(-1));
		assertThat(judgedSince(() -> shop.watch().resume(mark, Progress.SILENT))).as("a mark of a later day").isPositive();
		shop.clock.pass(Duration.ofDays(104));
		shop.consequences.settleAll(Progress.SILENT);
		assertThat(shop.certificates(PEOPLE).keySet()).containsExactly(PERSON + " c6");
	}

	@Test
	void whatAnotherMachineStoresInTheSameDatabaseIsHeardWithTheNextLook() {
		shop.elsewhere = true;
		shop.deed(shop.posted(PERSON, "position0"));
		shop.deed(shop.read(PEOPLE.get(1), "lesson0"));
		shop.elsewhere = false;
		shop.deed(shop.read(PEOPLE.get(2), "lesson1"));
		assertThat(shop.watch().mark()).as("not everything is settled").isEmpty();
		shop.consequences.settleAll(Progress.SILENT);
		assertThat(shop.certificates(PEOPLE).keySet()).containsExactly(PEOPLE.get(1) + " c0", PEOPLE.get(1) + " c3", PEOPLE.get(1) + " c4",
				PEOPLE.get(2) + " c1");
		assertThat(shop.watch().mark().orElseThrow().due()).containsKey(PERSON);
		assertThat(judgedSince(() -> shop.consequences.settleAll(Progress.SILENT))).isZero();
	}

	@Test
	void whoAttendsIsToldHowFarALookAtEverybodyIsAndThatItIsOver() {
		List<String> told = new ArrayList<>();
		shop.watch().addAttendant((what, done, total) -> told.add(done + "/" + total));
		shop.watch().contentChanged(Progress.SILENT);
		assertThat(told).as("a few people take no time").isEmpty();
		shop.deed(IntStream.range(10, 700).mapToObj(i -> shop.registered(new UUID(1, i))).toArray(NewEvent[]::new));
		shop.watch().contentChanged(Progress.SILENT);
		assertThat(told).startsWith("0/695").contains("200/695", "600/695").endsWith("1/1");
		told.clear();
		shop.watch().contentChanged(new Progress() {
			@Override
			public void at(long done, long total) {
				// whoever asked for it cancels at once
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		});
		assertThat(told).as("over, whatever came of it").endsWith("1/1");
		assertThat(shop.watch().mark()).as("the rest comes the next time").isEmpty();
	}

	@Test
	void anotherPolicyConcernsEverybody() {
		int judged = judgedSince(() -> {
			shop.deed(Shop.POLICY.on("team/policy", new Shop.PolicyChosen(Definitions.profile(0), "1.0.0")));
			shop.consequences.settleAll(Progress.SILENT);
		});
		assertThat(judged).isEqualTo(PEOPLE.size() * 7);
	}
}
