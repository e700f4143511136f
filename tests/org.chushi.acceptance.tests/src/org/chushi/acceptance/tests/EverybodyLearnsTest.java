package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;

import org.chushi.career.Certificate;
import org.chushi.career.Certificate.Standing;
import org.chushi.model.PairingKind;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.training.PairWork.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates are earned and renewed by whoever they are of, whatever their role has become. */
class EverybodyLearnsTest {

	private House house;
	private Session lead;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		lead = house.person("lead", Role.LEAD);
	}

	@AfterEach
	void close() {
		house.close();
	}

	/** Who became a mentor themselves is no newcomer any more, and keeps the first certificate by the maintenance session all the same. */
	@Test
	@Tag("E05")
	@Tag("C03")
	void anAgentWhoBecameAMentorRenewsReceptionByPairWorkOfTheirOwn() {
		Session mentor = house.mentor("mentor");
		Session agent = house.newcomer("agent", lead, "PP-SEVEN");
		house.certify(agent, mentor, lead);
		agent = house.become("agent", Role.MENTOR);
		Certificate first = house.services.certification().of(agent, agent.person()).value().getFirst();
		while (first.standing(LocalDate.now(house.clock)) != Standing.DUE) {
			house.clock.pass(Duration.ofDays(1));
		}
		Entry entry = house.services.pairWork().record(mentor, agent.person(), house.draft("X-RECEPTION", "")).value();
		house.services.pairWork().sign(mentor, entry.id(), entry.contentHash()).value();
		assertThat(house.services.pairWork().toSign(agent).value()).extracting(Entry::id).containsExactly(entry.id());
		assertThat(house.services.pairWork().sign(agent, entry.id(), entry.contentHash()).value().counts()).isTrue();
		house.sit(agent, "P-FINAL", house::right);
		assertThat(house.services.certification().of(agent, agent.person()).value()).as("the next one").hasSize(2);
	}

	@Test
	@Tag("C03")
	void onlyTheTwoOfThePairSignWhateverTheirRole() {
		Session mentor = house.mentor("mentor");
		Session agent = house.newcomer("agent", lead, "PP-SEVEN");
		house.pass(agent, lead);
		house.services.pairings().bind(lead, agent.person(), mentor.person(), PairingKind.MENTOR).value();
		Entry entry = house.services.pairWork().record(mentor, agent.person(), house.draft("X-RECEPTION", "")).value();
		for (Session other : Set.of(lead, house.mentor("another"), house.person("trainer", Role.TRAINER), house.newcomer("second", lead, "PP-SEVEN"))) {
			assertThat(house.services.pairWork().sign(other, entry.id(), entry.contentHash()).isDone()).isFalse();
		}
	}

	/** The map asks a trainer for the certificate of mentors. */
	@Test
	@Tag("E05")
	void aTrainerSitsTheQuizThatTheMapAsksFor() {
		house.services.policies().choose(lead, "PP-SEVEN").value();
		Session trainer = house.person("trainer", Role.TRAINER);
		house.finishCourse(trainer, "C-MENTOR");
		house.sit(trainer, "P-MENTOR", house::right);
		assertThat(house.services.certification().of(trainer, trainer.person()).value()).hasSize(1);
	}
}
