package org.chushi.internal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.chushi.practice.PracticeOrder;
import org.chushi.practice.PracticeSummary;
import org.chushi.practice.PracticeSummary.CompetencyPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SummaryTest {

	@TempDir
	Path folder;
	private PracticeRoom room;

	@BeforeEach
	void open() {
		room = new PracticeRoom(folder);
	}

	@AfterEach
	void close() {
		room.close();
	}

	private void practise(String competency, int questions, boolean right) {
		room.answerAll(room.practice.start(room.learner, PracticeOrder.free(List.of(competency), questions)).value(), right);
	}

	private PracticeSummary summary() {
		return room.reviews.summary(room.learner, room.learner.person()).value();
	}

	@Test
	void competenciesAreCountedWeakestFirst() {
		practise("K-A", 6, true);
		practise("K-B", 6, false);
		practise("K-C", 2, false);
		PracticeSummary summary = summary();
		assertThat(summary.answers()).isEqualTo(14);
		assertThat(summary.right()).isEqualTo(6);
		assertThat(summary.days()).isEqualTo(1);
		assertThat(summary.inBook()).isEqualTo(8);
		assertThat(summary.competencies()).extracting(c -> c.title().en()).containsExactly("K-B", "K-C", "K-A");
		assertThat(summary.competencies()).extracting(CompetencyPractice::weak).containsExactly(true, false, false);
		assertThat(summary.competencies()).extracting(CompetencyPractice::percent).containsExactly(0, 0, 100);
	}

	@Test
	void oldAnswersDropOutOfTheSummaryAndStayInTheBook() {
		practise("K-A", 3, false);
		room.days(31);
		assertThat(summary().answers()).isZero();
		assertThat(summary().competencies()).isEmpty();
		assertThat(summary().inBook()).isEqualTo(3);
	}

	@Test
	void aMentorSeesTheSummaryOfWhomTheyGuideAndNobodyElses() {
		practise("K-A", 1, true);
		assertThat(room.reviews.summary(room.mentor, room.learner.person()).isDone()).isFalse();
		room.access.guide(room.mentor, room.learner);
		assertThat(room.reviews.summary(room.mentor, room.learner.person()).value()).isEqualTo(summary());
		assertThat(room.reviews.summary(room.mentor, room.other.person()).isDone()).isFalse();
		assertThat(room.reviews.summary(room.trainer, room.other.person()).isDone()).isTrue();
		assertThat(room.reviews.summary(room.other, room.learner.person()).isDone()).isFalse();
	}

	@Test
	void whatSomebodyPractisedIsNotInTheAffairsOfAnother() {
		practise("K-A", 5, false);
		assertThat(room.practice.book(room.other).value()).isEmpty();
		assertThat(room.reviews.outlook(room.other).value().cards()).isZero();
	}
}
