package org.chushi.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.Assertions;
import org.assertj.core.groups.Tuple;
import org.chushi.analysis.AttemptChoice;
import org.chushi.analysis.ItemAnalyses;
import org.chushi.analysis.ItemReport;
import org.chushi.analysis.PaperAnalysis;
import org.chushi.assessment.Ending;
import org.chushi.assessment.SatPapers;
import org.chushi.internal.assessment.ExamTimer;
import org.chushi.internal.assessment.InvigilationDesk;
import org.chushi.internal.assessment.PaperScoring;
import org.chushi.internal.assessment.SatAttempts;
import org.chushi.internal.assessment.SteadyTime;
import org.chushi.people.Session;
import org.chushi.questions.ReviewedChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnalysisDeskTest {

	private AnalysisRoom room;

	@BeforeEach
	void open(@TempDir Path folder) {
		room = new AnalysisRoom(folder, 12);
	}

	@AfterEach
	void close() {
		room.close();
	}

	private PaperAnalysis analysis(AttemptChoice choice) {
		return room.analyses.paper(room.trainer, "P", choice).value();
	}

	private double facility(PaperAnalysis analysis) {
		return analysis.items().stream().mapToDouble(i -> i.figures().facility().orElseThrow()).average().orElseThrow();
	}

	@Test
	void firstOrLastAttemptsAreLookedAtAndOneOfEachPerson() {
		for (Session agent : room.agents) {
			room.sit(agent, "P", "AAAAAA");
			room.sit(agent, "P", "BBBCCC");
			room.sit(agent, "P", "BBBBBB");
		}
		assertThat(analysis(AttemptChoice.FIRST).people()).isEqualTo(12);
		assertThat(facility(analysis(AttemptChoice.FIRST))).isZero();
		assertThat(facility(analysis(AttemptChoice.LAST))).isEqualTo(1);
		assertThat(analysis(AttemptChoice.LAST).passed()).isEqualTo(12);
		assertThat(analysis(AttemptChoice.LAST).items()).extracting(ItemReport::code).containsExactlyInAnyOrder("S-0", "S-1",
				"S-2", "S-3", "S-4", "S-5");
	}

	@Test
	void whatDidNotChangeIsNotComputedAgainAndWhatDidIs() {
		room.sit(room.agents.get(0), "P", "BBBBBC");
		PaperAnalysis before = analysis(AttemptChoice.LAST);
		assertThat(analysis(AttemptChoice.LAST)).isSameAs(before);
		room.sit(room.agents.get(1), "P", "BBBBBC");
		assertThat(analysis(AttemptChoice.LAST).people()).isEqualTo(2);
	}

	@Test
	void papersAreReadAgainOnlyWhenAnAttemptAtThemIsNewOrRegraded() {
		Reads reads = new Reads();
		ItemAnalyses analyses = new AnalysisDesk(new SatAttempts(reads.of(room.journal)), room.exams, room.library, AnalysisRoom.TYPES,
				room.access);
		UUID attempt = room.sit(room.agents.get(0), "P", "BBBBBC");
		room.sit(room.agents.get(1), "P-DRAWN", "BBC");
		PaperAnalysis before = analyses.paper(room.trainer, Content.id("P"), AttemptChoice.LAST).value();
		assertThat(reads.taken()).filteredOn(r -> r.startsWith("attempt-papers")).hasSize(1);
		assertThat(analyses.paper(room.trainer, Content.id("P"), AttemptChoice.LAST).value()).isSameAs(before);
		assertThat(reads.taken()).as("by the id of the paper, no snapshot").containsExactly("attempts.where");
		var question = room.exams.review(room.trainer, attempt).value().questions().getFirst();
		room.exams.regrade(room.trainer, attempt, question.question(), key(question.choices(), "choice D"), "the key was wrong").value();
		assertThat(analyses.paper(room.trainer, "P", AttemptChoice.LAST).value()).isNotEqualTo(before);
	}

	@Test
	void aRegradeIsInTheAnalysis() {
		for (Session agent : room.agents) {
			UUID attempt = room.sit(agent, "P", "CCCCCC");
			room.exams.review(room.trainer, attempt).value().questions().forEach(q -> room.exams
					.regrade(room.trainer, attempt, q.question(), key(q.choices(), "choice C"), "the key was wrong").value());
		}
		assertThat(facility(analysis(AttemptChoice.LAST))).isEqualTo(1);
	}

	private static List<String> key(List<ReviewedChoice> choices, String words) {
		return choices.stream().filter(c -> c.text().en().equals(words)).map(c -> c.key()).toList();
	}

	@Test
	void voidedAndRunningAttemptsAreLeftOut() {
		room.sit(room.agents.get(0), "P", "BBBBBB");
		InvigilationDesk invigilation = new InvigilationDesk(room.journal, room.library, room.access, person -> {
		}, new PaperScoring(AnalysisRoom.TYPES), room.time, new ExamTimer(room.time, () -> new SteadyTime.Tick("none", 0, false)));
		UUID cheated = room.exams.start(room.agents.get(1), "P").value().attempt();
		invigilation.stop(room.lead, cheated, Ending.VOIDED, "a phone").value();
		room.exams.start(room.agents.get(2), "P").value();
		assertThat(analysis(AttemptChoice.LAST).people()).isEqualTo(1);
		assertThat(room.analyses.papers(room.lead).value()).extracting(SatPapers.Title::code, SatPapers.Title::people)
				.containsExactly(Tuple.tuple("P", 1));
	}

	@Test
	void aDrawnPaperIsAnalysedByWhatEachWasAsked() {
		room.agents.forEach(a -> room.sit(a, "P-DRAWN", "BBC"));
		PaperAnalysis analysis = room.analyses.paper(room.trainer, "P-DRAWN", AttemptChoice.FIRST).value();
		assertThat(analysis.items().stream().mapToInt(i -> i.figures().answered()).sum()).isEqualTo(36);
		assertThat(analysis.scores().mean().getAsDouble()).isEqualTo(200.0 / 3, Assertions.within(1e-9));
	}

	@Test
	void nobodyIsNamedAndOnlyTrainerAndLeadLookAtIt() {
		room.agents.forEach(a -> room.sit(a, "P", "BBBBBC"));
		String said = analysis(AttemptChoice.FIRST).toString();
		room.agents.forEach(a -> assertThat(said).doesNotContain(a.person().toString()).doesNotContain(a.name()));
		assertThat(room.analyses.paper(room.lead, "P", AttemptChoice.FIRST).isDone()).isTrue();
		assertThat(room.analyses.paper(room.agents.get(0), "P", AttemptChoice.FIRST).isDone()).isFalse();
		assertThat(room.analyses.papers(room.agents.get(0)).isDone()).isFalse();
	}

	@Test
	void whoSitsThePaperSeesNothingOfItsKeys() {
		room.agents.forEach(a -> room.sit(a, "P", "BBBBBC"));
		UUID attempt = room.exams.start(room.trainer, "P").value().attempt();
		assertThat(room.analyses.paper(room.trainer, "P", AttemptChoice.FIRST).isDone()).isFalse();
		room.exams.submit(room.trainer, attempt).value();
		assertThat(room.analyses.paper(room.trainer, "P", AttemptChoice.FIRST).isDone()).isTrue();
	}

	@Test
	void aPaperNobodySatIsRefusedInWords() {
		assertThat(room.analyses.paper(room.trainer, "P", AttemptChoice.FIRST)).asString().contains("P");
		assertThat(room.analyses.paper(room.trainer, "P", AttemptChoice.FIRST).isDone()).isFalse();
	}
}
