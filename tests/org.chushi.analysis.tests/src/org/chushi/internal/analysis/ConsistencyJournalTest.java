package org.chushi.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.chushi.analysis.ConsistencyInvitation;
import org.chushi.analysis.ConsistencyPlan;
import org.chushi.analysis.ConsistencyRound;
import org.chushi.analysis.ConsistencySheet;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the journal whatever people do: a rebuilt view equals the live one, and an answer is there once. */
final class ConsistencyJournalTest {

	private static final List<String> CASES = List.of("REPLY", "SPOT", "ORDER", "SINGLE", "MULTI", "S-0", "S-1");

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void rebuiltViewsEqualTheLiveOnes(long seed) {
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
		try (AnalysisRoom room = new AnalysisRoom(folder)) {
			for (int i = 0; i < 150; i++) {
				act(room, random);
			}
			List<Trial> trials = room.journal.documents(TrialProjection.NAME).all(Trial.class);
			List<Sheet> sheets = room.journal.documents(SheetProjection.NAME).all(Sheet.class);
			assertThat(trials).isNotEmpty();
			assertThat(sheets).anyMatch(s -> !s.answers().isEmpty());
			room.journal.rebuild(Progress.SILENT).value();
			assertThat(room.journal.documents(TrialProjection.NAME).all(Trial.class)).isEqualTo(trials);
			assertThat(room.journal.documents(SheetProjection.NAME).all(Sheet.class)).isEqualTo(sheets);
			room.consistency.rounds(room.trainer).value().stream().filter(ConsistencyRound::over)
					.forEach(r -> assertThat(room.consistency.outcome(room.trainer, r.id()).value().cases()).hasSize(r.cases()));
		}
	}

	private static void act(AnalysisRoom room, RandomGenerator random) {
		List<ConsistencyRound> rounds = room.consistency.rounds(room.trainer).value();
		switch (random.nextInt(12)) {
		case 0 -> room.begin(CASES.subList(random.nextInt(3), 4 + random.nextInt(4)).toArray(String[]::new));
		case 1 -> rounds.stream().findAny().ifPresent(r -> room.consistency.close(room.lead, r.id()).value());
		case 2 -> room.time.pass(Duration.ofHours(random.nextInt(30)));
		case 3 -> rounds.stream().findFirst().ifPresent(r -> room.consistency.begin(room.lead, ConsistencyPlan.again(r.id(), "again",
				room.agents.stream().map(Session::person).toList(), room.time.instant().plusSeconds(99999))).value());
		default -> answer(room, room.agents.get(random.nextInt(5)), random);
		}
	}

	private static void answer(AnalysisRoom room, Session agent, RandomGenerator random) {
		for (ConsistencyInvitation invitation : room.consistency.invitations(agent).value()) {
			ConsistencySheet sheet = room.consistency.sheet(agent, invitation.round()).value();
			sheet.question().ifPresent(q -> room.consistency.answer(agent, invitation.round(), q.question(), some(q, random)).value());
		}
	}

	private static Response some(ExamQuestion asked, RandomGenerator random) {
		return switch (asked.type()) {
		case "spot-violation" -> Response.parts(Map.of(random.nextBoolean() ? "m1" : "m2", random.nextBoolean() ? "r1" : "r2"));
		case "order-procedure" -> AnalysisRoom.chosen(asked, random.nextBoolean() ? "ABCD" : "BADC");
		default -> AnalysisRoom.chosen(asked, random.nextBoolean() ? "A" : "B");
		};
	}

	@Test
	void ofTwoAnswersAtOnceOnlyOneIsTaken() throws Exception {
		try (AnalysisRoom room = new AnalysisRoom(folder); var threads = Executors.newFixedThreadPool(2)) {
			ConsistencyRound round = room.begin("SINGLE");
			Session agent = room.agents.get(0);
			ExamQuestion asked = room.consistency.sheet(agent, round.id()).value().question().orElseThrow();
			Callable<Result<ConsistencySheet>> answer = () -> room.consistency.answer(agent, round.id(), asked.question(),
					AnalysisRoom.chosen(asked, "A"));
			long taken = 0;
			for (Future<Result<ConsistencySheet>> one : threads.invokeAll(List.of(answer, answer))) {
				taken += one.get().isDone() ? 1 : 0;
			}
			assertThat(taken).isEqualTo(1);
		}
	}

	@Test
	void aClosedProgramGoesOnWithTheAnswersItAcknowledged() {
		ConsistencyRound round;
		try (AnalysisRoom room = new AnalysisRoom(folder)) {
			round = room.begin("SINGLE", "REPLY");
			room.answer(room.agents.get(0), round, "A");
		}
		try (AnalysisRoom room = new AnalysisRoom(folder)) {
			assertThat(room.consistency.sheet(room.agents.get(0), round.id()).value().question().orElseThrow().question())
					.isEqualTo(Content.id("REPLY"));
		}
	}
}
