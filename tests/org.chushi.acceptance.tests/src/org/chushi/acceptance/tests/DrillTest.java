package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.chushi.core.Bilingual;
import org.chushi.model.Bank;
import org.chushi.model.Lesson;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.model.Question;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.practice.Feedback;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.Round;
import org.chushi.questions.Bodies;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Item;
import org.chushi.questions.Judged;
import org.chushi.questions.Keys;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Skills that are drilled and not read: typing, complaints, selling, scripts, on the shipped packs. */
class DrillTest {

	private House house;
	private Session newcomer;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		newcomer = house.newcomer("newcomer", house.person("lead", Role.LEAD), "PP-SEVEN");
	}

	@AfterEach
	void close() {
		house.close();
	}

	private Feedback answer(Round round, Response response) {
		return house.services.practice().answer(newcomer, round.id(), asked(round).question(), response).value();
	}

	private static ExamQuestion asked(Round round) {
		return round.question().orElseThrow().question();
	}

	private String code(Round round) {
		return house.library().find(Question.class, asked(round).question()).orElseThrow().getCode();
	}

	/** A round of a competency, at the question of this code; those before it are answered rightly. */
	private Round at(String code, PracticeOrder order) {
		Round round = house.services.practice().start(newcomer, order).value();
		while (!code(round).equals(code)) {
			round = answer(round, house.response(asked(round), true)).round();
		}
		return round;
	}

	private static PracticeOrder of(String competency) {
		return PracticeOrder.free(List.of(competency), 50);
	}

	private static Response typed(String text, long seconds) {
		return Response.parts(Map.of("text", text, "millis", String.valueOf(seconds * 1000)));
	}

	/** The key of the reply that says this. */
	private static Response reply(Round round, String words) {
		return Response.keys(asked(round).choices().stream().filter(c -> c.text().zh().contains(words)).findFirst()
				.orElseThrow().key());
	}

	private void explained(Feedback feedback) {
		assertThat(feedback.question().explanation().zh()).isNotBlank();
		assertThat(house.library().find(Lesson.class, feedback.question().lesson())).isPresent();
	}

	@Test
	@Tag("B03")
	void typingIsDrilledUntilItIsFastAndExactEnough() {
		Round round = at("Q-DRL-09", of("K-SPEED"));
		String passage = asked(round).body().as(Bodies.Drill.class).passage().zh();
		Feedback slow = answer(round, typed(passage, 120));
		assertThat(slow.right()).isFalse();
		assertThat(slow.inBook()).isTrue();
		assertThat(slow.question().remarks()).singleElement()
				.satisfies(said -> assertThat(said.zh()).contains(String.valueOf(passage.length() / 2)).contains("100"));
		explained(slow);
		house.clock.pass(Duration.ofDays(1));
		Feedback careless = answer(at("Q-DRL-09", PracticeOrder.book(50)), typed(passage.replace("包裹", "包果").substring(5), 20));
		assertThat(careless.right()).isFalse();
		Feedback good = answer(at("Q-DRL-09", PracticeOrder.book(50)), typed(passage, 45));
		assertThat(good.right()).isTrue();
		assertThat(good.due()).isAfter(house.clock.instant());
	}

	@Test
	@Tag("B03")
	void complaintsAreDrilledByPickingTheReplyWithWhatItDoesToTheCustomer() {
		Round round = at("Q-DRL-01", of("K-COMPLAINT"));
		assertThat(asked(round).body().as(Bodies.Replies.class).chat()).isNotEmpty();
		Feedback suspicious = answer(round, reply(round, "使用不当"));
		assertThat(suspicious.right()).isFalse();
		assertThat(suspicious.question().remarks()).extracting(Bilingual::zh).singleElement().asString().contains("怀疑");
		assertThat(suspicious.question().told().zh()).contains("拔掉插头");
		explained(suspicious);
		Round again = at("Q-DRL-01", PracticeOrder.book(50));
		Feedback calming = answer(again, reply(again, "拔掉插头"));
		assertThat(calming.right()).isTrue();
		assertThat(calming.question().remarks()).hasSize(1);
	}

	@Test
	@Tag("B03")
	void sellingIsDrilledByAskingBeforeRecommending() {
		Round round = at("Q-DRL-03", of("K-NEEDS"));
		assertThat(answer(round, reply(round, "今晚活动")).right()).isFalse();
		Round again = at("Q-DRL-03", PracticeOrder.book(50));
		assertThat(answer(again, reply(again, "我只推一款")).right()).isTrue();
	}

	@Test
	@Tag("B03")
	void scriptsAreDrilledByRewritingALineUntilEveryCheckIsMet() {
		Round round = at("Q-DRL-11", of("K-COMPLAINT"));
		Feedback half = answer(round, Response.text("花瓶碎了很抱歉，这是快递的事，您自己去找快递问问吧。"));
		assertThat(half.right()).isFalse();
		assertThat(half.question().remarks()).hasSize(5);
		Feedback good = answer(at("Q-DRL-11", PracticeOrder.book(50)),
				Response.text("花瓶碎了真对不起，我现在就安排补发，十分钟内把单号发给您。"));
		assertThat(good.right()).isTrue();
	}

	@Test
	void everyDrillOfThePackCanBeDoneInBothLanguages() {
		assertThat(house.library().packs()).allSatisfy(p -> assertThat(p.problems()).isEmpty());
		List<Question> drills = house.library().find(Bank.class, "B-DRILL").orElseThrow().getQuestions();
		assertThat(drills.stream().collect(Collectors.groupingBy(q -> q.eClass().getName(), Collectors.counting())))
				.isEqualTo(Map.of("PickReply", 4L, "SpotViolation", 2L, "ProcedureOrdering", 2L, "TypingDrill", 2L,
						"RewriteReply", 2L));
		for (Question drill : drills) {
			QuestionType type = house.types.of(drill.eClass()).orElseThrow();
			Item item = type.item(drill, new java.util.Random(1));
			assertThat(type.byPeople(item)).as(drill.getCode()).isFalse();
			assertThat(type.right(item)).as(drill.getCode()).isPresent();
			switch (item.type()) {
			case "rewrite-reply" -> both(item.marking().as(Keys.Rewriting.class).sample()).forEach(
					words -> assertThat(type.judge(item, Response.text(words))).as(words).isEqualTo(Judged.FULL));
			case "typing-drill" -> both(item.body().as(Bodies.Drill.class).passage())
					.forEach(words -> assertThat(type.judge(item, typed(words, 20))).as(words).isEqualTo(Judged.FULL));
			default -> assertThat(type.judge(item, Response.NONE)).isEqualTo(Judged.NOTHING);
			}
		}
	}

	private static List<String> both(Bilingual text) {
		return List.of(text.zh(), text.en());
	}

	@Test
	void noPaperDrawsADrill() {
		Bank drills = house.library().find(Bank.class, "B-DRILL").orElseThrow();
		Set<String> drawn = house.library().all(Paper.class).stream().flatMap(p -> p.getSections().stream())
				.map(PaperSection::getBank).collect(Collectors.toSet());
		assertThat(drawn).isNotEmpty().doesNotContain(drills.getId(), drills.getCode());
	}
}
