package org.chushi.internal.ui.mentor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.career.Certificate;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Missing;
import org.chushi.internal.ui.mentor.Guided.Urgency;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.TeamSection;
import org.chushi.training.Activities.Activity;
import org.chushi.training.Enrolment;
import org.chushi.training.PairWork.Content;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.PairWork.Signature;
import org.chushi.training.Pairings.Barred;
import org.chushi.training.Path;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.PhaseState;
import org.chushi.training.Path.State;
import org.chushi.training.Path.StepState;
import org.chushi.ui.DayTimeline;
import org.chushi.ui.Status;
import org.junit.jupiter.api.Test;

class GuidedTest {

	private static final UUID MENTOR = new UUID(0, 1);
	private static final UUID LEARNER = new UUID(0, 2);
	private static final Activity WAITING = new Activity(LEARNER, "S", text("visit"), "seen", "", "");

	@Test
	void aSignatureComesBeforeAllElse() {
		Guided.Turn next = guided(true, 1, List.of(entry(false, true), entry(true, false)), List.of(WAITING)).next();
		assertThat(next.urgency()).isEqualTo(Urgency.SIGN);
		assertThat(next.page()).isEqualTo(Pages.ENTRY);
	}

	@Test
	void anActivityIsConfirmedBeforeTheNextSession() {
		assertThat(guided(true, 1, List.of(), List.of(WAITING)).next().urgency()).isEqualTo(Urgency.CONFIRM);
	}

	@Test
	void aShutTrialShiftStopsTheNextSession() {
		assertThat(guided(false, 1, List.of(), List.of()).next().urgency()).isEqualTo(Urgency.SHUT);
	}

	@Test
	void theNextSessionIsRecordedWhileSessionsAreMissing() {
		assertThat(guided(true, 1, List.of(entry(true, false)), List.of()).next().urgency()).isEqualTo(Urgency.RECORD);
	}

	@Test
	void nothingIsRecordedWhenTheNewcomersSignatureWouldBeEnough() {
		Guided learner = guided(true, 2, List.of(entry(true, false)), List.of());
		assertThat(learner.next().urgency()).isEqualTo(Urgency.LEARNER_SIGNS);
	}

	@Test
	void whoHasAllSessionsIsEndorsed() {
		assertThat(guided(true, 3, List.of(), List.of()).next().urgency()).isEqualTo(Urgency.ENDORSE);
	}

	@Test
	void theDaysAreThoseOfTheTrialShift() {
		assertThat(guided(true, 0, List.of(), List.of()).place().en()).isEqualTo("Trial shift, day 3 of 13 · trial");
		assertThat(guided(false, 0, List.of(), List.of()).place().en()).isEqualTo("Day 10 of 20 · trial");
		assertThat(guided(false, 0, List.of(), List.of(), 29).place().en()).isEqualTo("20 days, over by 9 · trial");
	}

	@Test
	void aFinishedPhaseIsDoneAndTheFirstOpenOneIsNow() {
		assertThat(guided(true, 0, List.of(), List.of()).phases(Language.EN)).extracting(DayTimeline.Day::when)
				.containsExactly(DayTimeline.When.DONE, DayTimeline.When.NOW);
	}

	@Test
	void theMostUrgentOfAllNewcomersComesFirst() {
		Home home = new Home("", List.of(), Optional.empty(), List.of(guided(true, 1, List.of(), List.of()),
				guided(true, 1, List.of(entry(false, false)), List.of(WAITING))));
		assertThat(home.next()).get().extracting(Guided.Turn::urgency).isEqualTo(Urgency.SIGN);
		assertThat(home.waiting()).isEqualTo(2);
	}

	@Test
	void onlyAPartyThatHasNotSignedMaySign() {
		assertThat(read(entry(false, true), MENTOR, true).maySign()).isTrue();
		assertThat(read(entry(true, false), MENTOR, true).maySign()).isFalse();
		assertThat(read(entry(true, false), LEARNER, true).maySign()).isTrue();
		assertThat(read(entry(true, false), new UUID(0, 9), true).maySign()).isFalse();
		assertThat(read(entry(false, false), MENTOR, false).maySign()).isFalse();
	}

	@Test
	void whatBothHaveSignedIsCorrectedAndNothingElseIs() {
		assertThat(read(entry(true, true), MENTOR, true).mayCorrect()).isTrue();
		assertThat(read(entry(true, true), MENTOR, true).mayRevise()).isFalse();
		assertThat(read(entry(true, false), MENTOR, true).mayRevise()).isTrue();
		assertThat(read(entry(true, true), LEARNER, true).mayCorrect()).isFalse();
	}

	@Test
	void theStandingNamesWhoHasToSign() {
		assertThat(read(entry(true, false), LEARNER, true).standing().words().en()).isEqualTo("Waits for L to sign");
		assertThat(read(entry(true, true), LEARNER, true).standing().status()).isEqualTo(Status.GOOD);
		assertThat(read(entry(true, false), LEARNER, false).standing().status()).isEqualTo(Status.STOP);
	}

	private static final Barred BARRED = new Barred(new Person(MENTOR, "m", "M", TeamSection.NONE, Set.of(Role.MENTOR), true, Instant.EPOCH),
			text("M may not"), List.of(new Missing(text("certificate"), text("suspended"), text("one that holds"), text("ask the lead"))));

	@Test
	void aMentorWhoMayNotAtPresentSignsAndChangesNothing() {
		EntryModel fresh = read(entry(false, false), MENTOR, true, Optional.of(BARRED));
		assertThat(fresh.maySign()).isFalse();
		assertThat(fresh.mayRevise()).isFalse();
		assertThat(fresh.standing()).isEqualTo(new EntryModel.Standing(Status.STOP, Messages.EntryModel_barred.text("M")));
		assertThat(fresh.halted()).contains(BARRED);
		assertThat(read(entry(true, true), MENTOR, true, Optional.of(BARRED)).mayCorrect()).isFalse();
	}

	@Test
	void theNewcomerSignsWhatSuchAMentorSignedInTimeAndIsToldWhyTheRestWaits() {
		assertThat(read(entry(true, false), LEARNER, true, Optional.of(BARRED))).satisfies(e -> {
			assertThat(e.maySign()).isTrue();
			assertThat(e.halted()).as("nothing stands in the way").isEmpty();
		});
		assertThat(read(entry(false, true), LEARNER, true, Optional.of(BARRED)).halted()).contains(BARRED);
	}

	@Test
	void whoMayNotGuideAtPresentIsToldSoBeforeAllElseAndNothingWaits() {
		Guided free = guided(true, 1, List.of(entry(false, false)), List.of(WAITING));
		Guided barred = new Guided(LEARNER, "L", true, free.path(), free.entries(), List.of(), Optional.of(BARRED));
		assertThat(barred.next()).satisfies(t -> {
			assertThat(t.urgency()).isEqualTo(Urgency.BARRED);
			assertThat(t.detail().zh()).contains("组长");
			assertThat(t.page()).isEqualTo(Pages.CERTIFICATES);
		});
		Home home = new Home("", List.of(), Optional.empty(), List.of(free, barred));
		assertThat(home.next()).get().extracting(Guided.Turn::urgency).isEqualTo(Urgency.BARRED);
		assertThat(home.waiting()).as("of the other one").isEqualTo(2);
	}

	@Test
	void aCertificateIsToldWithTheSignatureThatBroughtIt() {
		Certificate brought = certificate(Instant.EPOCH.plusSeconds(2));
		Certificate later = certificate(Instant.EPOCH.plusSeconds(3600));
		assertThat(EntryModel.earned(entry(true, true), List.of(later, brought))).containsExactly(brought);
		assertThat(EntryModel.earned(entry(true, false), List.of(brought))).as("one signature brings none").isEmpty();
		assertThat(read(entry(true, true), MENTOR, true).whose()).contains("L");
		assertThat(read(entry(true, true), LEARNER, true).whose()).isEmpty();
	}

	private static Certificate certificate(Instant issued) {
		return new Certificate(new UUID(6, issued.getEpochSecond()), "1", LEARNER, "d", text("c"), "s", 1, "1.0.0", issued, "",
				List.of(), "", "", Optional.empty());
	}

	@Test
	void theFingerprintIsReadInFours() {
		assertThat(read(entry(true, true), MENTOR, true).fingerprint()).isEqualTo("0123 4567 89ab cdef");
	}

	private static EntryModel read(Entry entry, UUID reader, boolean bound) {
		return read(entry, reader, bound, Optional.empty());
	}

	private static EntryModel read(Entry entry, UUID reader, boolean bound, Optional<Barred> barred) {
		return new EntryModel(entry, "M", "L", reader, bound, barred, List.of());
	}

	private static Guided guided(boolean open, int signed, List<Entry> entries, List<Activity> waiting) {
		return guided(open, signed, entries, waiting, 10);
	}

	private static Guided guided(boolean open, int signed, List<Entry> entries, List<Activity> waiting, int today) {
		PhaseState learning = new PhaseState("p1", text("class"), text(""), 1, 7, false,
				List.of(step(Kind.COURSE, State.DONE, 1, 1)));
		PhaseState trial = new PhaseState("p2", text("trial"), text(""), 8, 20, true,
				List.of(step(Kind.PAIR_WORK, signed == 3 ? State.DONE : State.NOW, signed, 3)));
		Enrolment enrolment = new Enrolment(new UUID(0, 3), LEARNER, "P", text("P"), "PP", "1.0.0",
				LocalDate.of(2026, 3, 2), "");
		return new Guided(LEARNER, "L", open, Optional.of(new Path(enrolment, today, 20, List.of(learning, trial))), entries,
				waiting, Optional.empty());
	}

	private static StepState step(Kind kind, State state, int done, int of) {
		return new StepState("s", kind, "X", text("step"), text(""), 1, false, state, done, of, List.of(), List.of(),
				false);
	}

	private static Entry entry(boolean byMentor, boolean byLearner) {
		String hash = "0123456789abcdef0123456789abcdef";
		return new Entry(new UUID(5, 5), LEARNER, MENTOR,
				new Content(SheetTest.SHEET.with(Set.of("a", "b", "c", "d")), LocalDate.of(2026, 3, 1), 60, "", ""), hash, "",
				byMentor ? new Signature(MENTOR, Instant.EPOCH, hash) : null,
				byLearner ? new Signature(LEARNER, Instant.EPOCH, hash) : null, false);
	}

	private static Bilingual text(String text) {
		return Bilingual.same(text);
	}
}
