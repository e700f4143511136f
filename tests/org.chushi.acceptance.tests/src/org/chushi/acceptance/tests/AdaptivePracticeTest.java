package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.chushi.core.Progress;
import org.chushi.model.Question;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.practice.Estimate;
import org.chushi.practice.Gauge;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.PracticePolicy;
import org.chushi.practice.Round;
import org.chushi.practice.RoundKind;
import org.chushi.psychometrics.AdaptiveItem;
import org.chushi.psychometrics.AdaptiveRules;
import org.chushi.psychometrics.AdaptiveSession;
import org.chushi.psychometrics.ItemParameters;
import org.chushi.questions.ExamQuestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adaptive rounds of simulated newcomers on the shipped packs. */
class AdaptivePracticeTest {

	private static final double ABLE = 1.2;
	private static final double WEAK = -1.2;
	private static final int EACH = 5;

	private final Random random = new Random(23);
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

	/** Somebody of this ability, on the scale the program says it takes declared difficulties for. */
	private Estimate simulated(Session newcomer, double ability) {
		Round round = house.services.practice().start(newcomer, PracticeOrder.adaptive(List.of())).value();
		while (round.question().isPresent()) {
			round = answer(newcomer, round, right(ability, round.question().get().question().question()));
		}
		return round.gauge().flatMap(Gauge::estimate).orElseThrow();
	}

	private Round answer(Session newcomer, Round round, boolean right) {
		ExamQuestion asked = round.question().orElseThrow().question();
		return house.services.practice().answer(newcomer, round.id(), asked.question(), house.response(asked, right)).value().round();
	}

	private boolean right(double ability, String question) {
		return random.nextDouble() < item(house.library().find(Question.class, question).orElseThrow()).parameters()
				.probability(ability);
	}

	private static AdaptiveItem item(Question question) {
		return new AdaptiveItem(ItemParameters.of(question.getId(), 1, question.getDifficulty() - 3), "");
	}

	/** Questions that a round in any order asks of somebody of this ability until it knows as much. */
	private int fixed(double ability, double error) {
		List<Question> questions = new ArrayList<>(house.library().all(Question.class));
		Collections.shuffle(questions, random);
		AdaptiveSession session = AdaptiveSession.begin(questions.stream().map(AdaptivePracticeTest::item).toList(),
				new AdaptiveRules(Map.of(), 1, error, 1, questions.size()), 1).value();
		while (session.stop().isEmpty()) {
			String question = questions.get(session.steps().size()).getId();
			session = session.answer(question, right(ability, question));
		}
		return session.steps().size();
	}

	@Test
	void theAbleAndTheWeakEndInTheRightOrderNearTheTruthAndSoonerThanAFixedRound() {
		double asked = 0;
		double fixed = 0;
		double off = 0;
		for (int i = 0; i < EACH; i++) {
			Estimate able = simulated(house.newcomer("able" + i, lead, "PP-SEVEN"), ABLE);
			Estimate weak = simulated(house.newcomer("weak" + i, lead, "PP-SEVEN"), WEAK);
			assertThat(able.ability()).isGreaterThan(weak.ability());
			assertThat(able.shares().get(1).percent()).isGreaterThan(weak.shares().get(1).percent());
			assertThat(able.ability()).isCloseTo(ABLE, within(3 * able.error()));
			assertThat(weak.ability()).isCloseTo(WEAK, within(3 * weak.error()));
			off += (able.ability() - ABLE) / EACH + (weak.ability() - WEAK) / EACH;
			asked += able.answers() + weak.answers();
			fixed += fixed(ABLE, able.error()) + fixed(WEAK, weak.error());
		}
		assertThat(off).as("neither too good nor too bad on the whole").isCloseTo(0, within(0.5));
		assertThat(asked).isLessThan(fixed);
	}

	@Test
	void theWholeProgrammeIsAskedAfterAndNothingElse() {
		Session newcomer = house.newcomer("newcomer", lead, "PP-SEVEN");
		Set<String> taught = new HashSet<>();
		house.path(newcomer).steps().stream().flatMap(s -> s.lessons().stream())
				.forEach(l -> taught.addAll(house.library().find(org.chushi.model.Lesson.class, l.id()).orElseThrow().getCompetencies()));
		Set<String> asked = new HashSet<>();
		Round round = house.services.practice().start(newcomer, PracticeOrder.adaptive(List.of())).value();
		while (round.question().isPresent()) {
			Question question = house.library().find(Question.class, round.question().get().question().question()).orElseThrow();
			assertThat(question.getCompetencies()).anyMatch(taught::contains);
			asked.addAll(question.getCompetencies());
			round = answer(newcomer, round, right(0, question.getId()));
		}
		assertThat(asked).hasSizeGreaterThanOrEqualTo(Math.min(taught.size(), round.done()) / 2);
	}

	@Test
	void aRebuiltJournalGivesTheSameRoundAndTheSameEstimate() {
		Session newcomer = house.newcomer("newcomer", lead, "PP-SEVEN");
		simulated(newcomer, 0);
		Round round = house.services.practice().start(newcomer, PracticeOrder.adaptive(List.of())).value();
		for (int i = 0; i < PracticePolicy.ADAPTIVE_LEAST - 2; i++) {
			round = answer(newcomer, round, i % 2 == 0);
		}
		var estimate = house.services.practice().estimate(newcomer).value();
		assertThat(estimate).isPresent();
		house.services.journal().rebuild(Progress.SILENT).value();
		assertThat(house.services.practice().current(newcomer, RoundKind.ADAPTIVE).value()).contains(round);
		assertThat(house.services.practice().estimate(newcomer).value()).isEqualTo(estimate);
	}
}
