package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.chushi.career.Certificate;
import org.chushi.career.Certification.Candidacy;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result.Refused;
import org.chushi.differences.PackDifferences;
import org.chushi.internal.assessment.AttemptBook;
import org.chushi.internal.career.PackStakes;
import org.chushi.journal.Event;
import org.chushi.journal.JournalLocation;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.PairingKind;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.publishing.Affected;
import org.chushi.publishing.PackDifference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first certificate to the second level, and what becomes of one that ends. */
class CertificateLifeTest {

	private House house;
	private Session lead;
	private Session newcomer;
	private Session mentor;

	@TempDir
	private Path folder;

	@BeforeEach
	void open() {
		house = new House(folder);
		lead = house.person("lead", Role.LEAD);
		newcomer = house.newcomer("new", lead, "PP-SEVEN");
		mentor = house.mentor("mentor");
	}

	@AfterEach
	void close() {
		house.close();
	}

	@Test
	@Tag("E05")
	void theLevelOneCertificateIsIssuedByRuleWithWhatItRestsOn() {
		house.pass(newcomer, lead);
		house.services.pairings().bind(lead, newcomer.person(), mentor.person(), PairingKind.MENTOR).value();
		assertThat(house.pairWork(mentor, newcomer, "X-RECEPTION").counts()).isTrue();
		house.pairWork(mentor, newcomer, "X-RECEPTION");
		assertThat(certificates()).isEmpty();
		house.pairWork(mentor, newcomer, "X-RECEPTION");
		assertThat(certificates()).singleElement().satisfies(c -> {
			assertThat(c.level()).isEqualTo(1);
			assertThat(c.number()).isEqualTo("2026-00002");
			assertThat(c.restsOn()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(r -> assertThat(r.zh()).isNotBlank())
					.extracting(Bilingual::zh).contains("试岗：已开放").noneMatch(said -> said.contains("双方签字 3 次（双方签字 3 次"));
			assertThat(c.validUntil()).isEqualTo(LocalDate.now(house.clock).plusYears(1).minusDays(1).toString());
		});
		assertThat(house.services.certification().of(mentor, newcomer.person()).value()).as("seen by the mentor").hasSize(1);
		assertThat(house.services.certification().of(lead, newcomer.person()).value()).as("seen by the lead").hasSize(1);
	}

	/** The seal is the hash of the last event before it was issued: whoever holds the certificate holds a mark in the journal. */
	@Test
	@Tag("E05")
	void theSealIsTheHeadOfTheJournalTheCertificateStandsOn() {
		house.certify(newcomer, mentor, lead);
		Certificate certificate = certificates().get(0);
		List<Event> events = house.services.journal().events(0).toList();
		Event issued = events.stream().filter(e -> e.payload().contains(certificate.id().toString())).findFirst().orElseThrow();
		Event before = events.get(events.indexOf(issued) - 1);
		assertThat(certificate.seal()).isEqualTo(before.hash()).isEqualTo(issued.previousHash());
		assertThat(house.services.journal().verify(org.chushi.core.Progress.SILENT).isIntact()).isTrue();
	}

	@Test
	@Tag("E05")
	void theSecondLevelAsksForTheFirstTimeWorkAndTheLeadsWord() {
		house.becomeAgent(newcomer, mentor, lead);
		house.pairWork(mentor, newcomer, "X-REFUND");
		house.pairWork(mentor, newcomer, "X-REFUND");
		house.services.certification().endorse(lead, newcomer.person(), "steady").value();
		house.clock.pass(Duration.ofDays(179));
		house.consequences.settle(newcomer.person());
		assertThat(certificates()).extracting(Certificate::level).containsOnly(1);
		house.clock.pass(Duration.ofDays(1));
		house.consequences.settle(newcomer.person());
		assertThat(certificates()).filteredOn(c -> c.level() == 2).singleElement()
				.satisfies(c -> assertThat(c.restsOn()).hasSize(4));
	}

	@Test
	@Tag("E05")
	void aCertificateExpiresAndIsRevokedWithAReason() {
		house.certify(newcomer, mentor, lead);
		Certificate certificate = certificates().get(0);
		assertThat(certificate.holds(LocalDate.parse(certificate.validUntil()))).isTrue();
		assertThat(certificate.holds(LocalDate.parse(certificate.life().graceUntil()))).isTrue();
		assertThat(certificate.holds(LocalDate.parse(certificate.life().graceUntil()).plusDays(1))).isFalse();
		assertThat(house.services.certification().revoke(newcomer, certificate.id(), "no").isDone()).isFalse();
		assertThat(house.services.certification().revoke(lead, certificate.id(), " ").isDone()).isFalse();
		house.services.certification().revoke(lead, certificate.id(), "rule broken").value();
		assertThat(certificates()).singleElement().extracting(Certificate::revoked).isEqualTo("rule broken");
		house.consequences.settle(newcomer.person());
		assertThat(certificates()).as("does not come back by itself").hasSize(1);
	}

	@Test
	@Tag("E05")
	void aRevokedCertificateSaysByWhomAndWhyAndWhatToDo() {
		house.certify(newcomer, mentor, lead);
		assertThat(candidacy().lapsed()).isEmpty();
		house.services.certification().revoke(lead, certificates().get(0).id(), "rule broken").value();
		assertThat(candidacy().held()).isFalse();
		assertThat(candidacy().lapsed()).get().satisfies((Missing l) -> {
			assertThat(l.have().zh()).contains("2026-00002", "lead", "rule broken");
			assertThat(l.next().zh()).contains("续发");
		});
	}

	@Test
	@Tag("E05")
	void aLeadRenewsWhatWasRevokedOnceEveryConditionIsMet() {
		house.certify(newcomer, mentor, lead);
		Certificate old = certificates().get(0);
		var certification = house.services.certification();
		assertThat(certification.renew(lead, old.id(), "still holds").isDone()).isFalse();
		certification.revoke(lead, old.id(), "rule broken").value();
		assertThat(certification.renew(mentor, old.id(), "please").isDone()).as("not by a mentor").isFalse();
		assertThat(certification.renew(lead, old.id(), " ").isDone()).as("without a reason").isFalse();
		house.services.enrolments().withdraw(lead, newcomer.person(), "pause").value();
		assertThat(certification.renew(lead, old.id(), "back")).as("no trial shift now")
				.isInstanceOfSatisfying(Refused.class, r -> assertThat(r.missing()).isNotEmpty());
		house.services.enrolments().enrol(lead, newcomer.person(), LocalDate.now(house.clock)).value();
		Certificate renewed = certification.renew(lead, old.id(), "made good").value();
		assertThat(renewed.number()).isEqualTo("2026-00004");
		assertThat(renewed.restsOn()).last().satisfies(r -> assertThat(r.en()).contains(old.number(), "made good"));
		assertThat(certification.holds(newcomer.person(), old.definition())).isTrue();
		assertThat(candidacy().lapsed()).isEmpty();
		assertThat(certificates()).as("the revoked one stays on record").hasSize(2);
	}

	/** An older copy of the records beside newer seals. */
	@Test
	@Tag("E05")
	void nothingIsCertifiedOnRecordsThatAreOnHold() throws IOException {
		house.certify(newcomer, mentor, lead);
		Certificate old = certificates().get(0);
		house.services.certification().revoke(lead, old.id(), "rule broken").value();
		house.close();
		Path records = folder.resolve("journal.mv.db");
		byte[] older = Files.readAllBytes(records);
		reopen();
		house.services.certification().endorse(lead, newcomer.person(), "steady").value();
		house.close();
		Files.write(records, older);
		for (File recent : folder.resolve("recent").toFile().listFiles()) {
			Files.delete(recent.toPath());
		}
		reopen();
		assertThat(house.services.certification().renew(lead, old.id(), "made good"))
				.isInstanceOfSatisfying(Refused.class, r -> assertThat(r).isEqualTo(house.services.journal().hold().orElseThrow()));
	}

	private void reopen() {
		house = House.at(JournalLocation.embedded(folder), house.clock, new SplittableRandom(8)).value();
	}

	@Test
	@Tag("E05")
	void anExpiredCertificateIsRenewedToo() {
		house.certify(newcomer, mentor, lead);
		house.clock.pass(Duration.ofDays(366 + 14));
		assertThat(candidacy().lapsed()).get().satisfies((Missing l) -> assertThat(l.have().en()).contains("expired"));
		assertThat(house.services.certification().renew(lead, certificates().get(0).id(), "a year later").isDone()).isTrue();
		assertThat(candidacy().held()).isTrue();
	}

	@Test
	void theMentorsQuizComesAfterTheMentorsCourse() {
		Session second = house.person("second", Role.MENTOR);
		assertThat(house.services.exams().start(second, "P-MENTOR")).isInstanceOfSatisfying(Refused.class, r -> {
			assertThat(r.missing()).hasSize(4);
			assertThat(((Missing) r.missing().get(0)).what().zh()).contains("课时");
		});
		assertThat(house.services.pairings().candidates(lead, newcomer.person(), PairingKind.COACHING).value())
				.extracting(p -> p.name()).doesNotContain("second");
		assertThat(house.services.pairings().barred(lead, newcomer.person(), PairingKind.COACHING).value())
				.filteredOn(b -> b.person().name().equals("second")).as("and it is said why").singleElement()
				.satisfies(b -> assertThat(b.missing()).isNotEmpty().allMatch(m -> !m.next().zh().isBlank()));
		house.finishCourse(second, "C-MENTOR");
		house.sit(second, "P-MENTOR", house::right);
		assertThat(house.services.pairings().candidates(lead, newcomer.person(), PairingKind.COACHING).value())
				.extracting(p -> p.name()).contains("second");
		assertThat(house.services.pairings().barred(lead, newcomer.person(), PairingKind.COACHING).value())
				.noneMatch(b -> b.person().name().equals("second"));
	}

	private List<Certificate> certificates() {
		return house.services.certification().of(newcomer, newcomer.person()).value();
	}

	private Candidacy candidacy() {
		String definition = house.library().find(CertificateDefinition.class, "CD-RECEPTION-1").orElseThrow().getId();
		return house.services.certification().candidacies(newcomer, newcomer.person()).value().stream()
				.filter(c -> c.definition().equals(definition)).findFirst().orElseThrow();
	}

	@Test
	@Tag("E05")
	void aCertificateOfAProfileThatWasLeftStillConcernsItsHolderWhenContentChanges() {
		house.certify(newcomer, mentor, lead);
		Certificate certificate = certificates().get(0);
		house.services.enrolments().move(lead, newcomer.person(), "PP-STRICT").value();
		PackStakes stakes = new PackStakes(house.services.journal(), house.services.packs(), house.services.enrolments(), house.services.policies(),
				house.services.directory(), new AttemptBook(house.services.journal()), house.clock);
		PackDifference difference = new PackDifference("pack", "1.0.0", "1.0.1", new PackDifferences(List.of()), Set.of(certificate.definition()),
				Set.of());
		assertThat(stakes.affected(difference)).filteredOn(a -> a.kind() == Affected.Kind.CERTIFICATE).singleElement().satisfies(a -> {
			assertThat(a.person()).isEqualTo(newcomer.person());
			assertThat(a.what().zh()).contains(certificate.number());
		});
	}
}
