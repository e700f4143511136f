package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.RunningExam;
import org.chushi.core.Result.Refused;
import org.chushi.model.Paper;
import org.chushi.model.TrueFalse;
import org.chushi.people.Session;
import org.chushi.publishing.Affected;
import org.chushi.publishing.Installing.Entry;
import org.chushi.publishing.Installing.Preview;
import org.chushi.questions.Fraction;
import org.chushi.questions.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One team writes and publishes a paper, another installs it, sits it, and gets the next version meanwhile. */
class PublishedPacksTest {

	@TempDir
	Path folder;
	private TwoTeams teams;
	private House shop;
	private Session lead;
	private Session newcomer;

	@BeforeEach
	void open() {
		teams = new TwoTeams(folder);
		shop = teams.shop;
		lead = teams.lead;
		newcomer = teams.newcomer;
	}

	@AfterEach
	void close() {
		teams.close();
	}

	@Test
	void aRunningAttemptFinishesOnTheVersionItBeganWith() {
		teams.install(teams.publish("1.0.1"));
		shop.services.policies().choose(lead, TwoTeams.PROFILE).value();
		boolean right = shop.library().find(TrueFalse.class, TwoTeams.QUESTION).orElseThrow().isAnswer();
		RunningExam exam = shop.services.exams().start(newcomer, TwoTeams.PAPER, "").value();
		teams.turnTheKey();
		Preview next = shop.services.installing().preview(lead, teams.publish("1.1.0")).value();
		assertThat(next.affected()).anySatisfy(a -> {
			assertThat(a.kind()).isEqualTo(Affected.Kind.ATTEMPT);
			assertThat(a.person()).isEqualTo(newcomer.person());
			assertThat(a.what().zh()).contains("按开考时的版本");
		});
		shop.services.installing().install(lead, next.file(), next.sha256()).value();
		assertThat(shop.library().find(TrueFalse.class, TwoTeams.QUESTION).orElseThrow().isAnswer()).isNotEqualTo(right);
		String asked = shop.library().find(TrueFalse.class, TwoTeams.QUESTION).orElseThrow().getId();
		shop.services.exams().answer(newcomer, exam.attempt(), asked, Response.keys(String.valueOf(right))).value();
		AttemptSummary done = shop.services.exams().submit(newcomer, exam.attempt()).value();
		assertThat(shop.services.exams().review(newcomer, done.attempt()).value().questions()).filteredOn(q -> q.question().equals(asked))
				.singleElement().satisfies(q -> {
					assertThat(q.key().toString()).contains(String.valueOf(right));
					assertThat(q.score().points()).isNotEqualTo(Fraction.ZERO);
				});
	}

	@Test
	void whoeverInstallsSeesWhomItConcernsAndCanGoBack() {
		teams.install(teams.publish("1.0.1"));
		shop.services.policies().choose(lead, TwoTeams.PROFILE).value();
		teams.turnTheKey();
		Path second = teams.publish("1.1.0");
		Preview preview = shop.services.installing().preview(lead, second).value();
		assertThat(preview.installed()).isEqualTo("1.0.1");
		assertThat(preview.difference().changes().changed()).anyMatch(c -> c.says().zh().contains(TwoTeams.QUESTION));
		teams.install(second);
		assertThat(shop.services.installing().rollBack(lead, TwoTeams.PACK, "1.0.1").value().version()).isEqualTo("1.0.1");
		assertThat(shop.library().find(Paper.class, TwoTeams.PAPER)).isPresent();
		List<Entry> history = shop.services.installing().history(lead, Optional.of(TwoTeams.PACK)).value();
		assertThat(history).hasSize(3).allSatisfy(e -> assertThat(e.by()).isEqualTo(lead.person()));
		shop.services.installing().remove(lead, TwoTeams.PACK).value();
		assertThat(shop.library().find(Paper.class, TwoTeams.PAPER)).isEmpty();
	}

	@Test
	void aFileOfWhichOneByteWasChangedIsRefused() throws IOException {
		Path file = teams.publish("1.0.1");
		byte[] bytes = Files.readAllBytes(file);
		for (int at : new int[] { 0, 40, bytes.length / 3, bytes.length / 2, bytes.length - 30, bytes.length - 1 }) {
			byte[] changed = Arrays.copyOf(bytes, bytes.length);
			changed[at] ^= 4;
			Files.write(file, changed);
			Refused<?> refused = (Refused<?>) shop.services.installing().preview(lead, file);
			assertThat(refused.missing()).isNotEmpty();
		}
	}
}
