package org.chushi.internal.ui.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.core.Language;
import org.chushi.questions.Bodies;
import org.chushi.questions.Item;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;
import org.chushi.ui.LinkButton;
import org.chushi.ui.questions.Answering;
import org.junit.jupiter.api.Test;

/** Essays and rewritten replies. */
class WrittenPanelsTest extends OnPanel {

	private List<String> lines() {
		return those(StandLine.class).stream().map(StandLine::name).toList();
	}

	@Test
	void charactersAreCountedWhileTheyAreWrittenWithoutSpaces() {
		ask(Samples.essay(), Response.NONE);
		assertThat(lines()).containsExactly("Note · 0 characters written · wanted 10 to 200");
		type(one(TypeIn.class), "我 会 先道歉");
		assertThat(lines()).containsExactly("Not met · 5 characters written · wanted 10 to 200");
		type(one(TypeIn.class), "，再问清楚哪里不满意👩‍👩‍👧");
		assertThat(lines()).containsExactly("Met · 16 characters written · wanted 10 to 200");
	}

	@Test
	void aTextThatIsTooLongIsNotToldUntilItIsShorter() {
		Answering answering = ask(Samples.essay(), new Bodies.Writing(0, 5), Response.NONE);
		type(one(TypeIn.class), "123456");
		answering.flush();
		assertThat(told).isEmpty();
		assertThat(lines()).containsExactly("Wrong · 6 characters, at most 5: shorten it by 1; until then the longer text is not saved");
		one(TypeIn.class).control().setText("12345");
		answering.flush();
		assertThat(told).containsExactly(Response.text("12345"));
	}

	@Test
	void conditionsThatAreNotThereAreNotSaid() {
		ask(Samples.essay(), new Bodies.Writing(0, 0), Response.text("abc"));
		assertThat(lines()).containsExactly("Note · 3 characters written");
		page.dispose();
		ask(Samples.essay(), new Bodies.Writing(5, 0), Response.text("abc"));
		assertThat(lines()).containsExactly("Not met · 3 characters written · at least 5");
		page.dispose();
		ask(Samples.essay(), new Bodies.Writing(0, 9), Response.text("abc"));
		assertThat(lines()).containsExactly("Met · 3 characters written · at most 9");
	}

	@Test
	void theFieldGrowsWithTheText() {
		ask(Samples.essay(), Response.NONE);
		int height = one(TypeIn.class).getSize().y;
		type(one(TypeIn.class), "a line of its own\n".repeat(20));
		settle();
		assertThat(one(TypeIn.class).getSize().y).isGreaterThan(height);
	}

	@Test
	void marksOfPeopleAreShownCriterionByCriterion() {
		assertThat(review(Samples.essay())).contains("Mark 1: 75 %", "Met · Tone: polite and warm · 2 of 2 points",
				"Partly right · Way out: there, but vague · 1 of 2 points", "Note · 先共情这一点做得好。", "A good answer");
	}

	@Test
	void wishesAreMetOrNotWhileItIsWrittenWhereSomebodyLooks() {
		wishes = text -> List.of(text.contains("抱歉"), text.contains("分钟"));
		ask(Samples.rewrite(), Response.NONE);
		type(one(TypeIn.class), "抱歉");
		assertThat(lines()).contains("Met · It says sorry or shows empathy", "Not met · It says what comes next, and when");
		type(one(TypeIn.class), "十分钟");
		assertThat(lines()).contains("Met · It says what comes next, and when");
	}

	@Test
	void whereNobodyLooksWishesAreWishes() {
		ask(Samples.rewrite(), Response.text("抱歉"));
		assertThat(lines()).contains("Wanted · It says sorry or shows empathy", "Wanted · It says what comes next, and when");
	}

	@Test
	void theReplyAsItWasCanBeBegunWithAndIsNoAnswerByItself() {
		ask(Samples.rewrite(), Response.NONE);
		one(LinkButton.class).press();
		assertThat(told).containsExactly(Response.text("Ask the carrier, that is none of our business."));
		assertThat(lines()).contains("Not met · It is not the reply as it was");
		type(one(TypeIn.class), " Sorry!");
		assertThat(lines()).contains("Met · It is not the reply as it was");
	}

	@Test
	void afterTheEndEachCheckIsMetOrNotByAskingTheTypeForItAlone() {
		assertThat(review(Samples.rewrite())).contains("The reply as it was", "The reply", "Met · It says sorry or shows empathy",
				"Not met · It says what comes next, and when", "Mark 1: 75 %", "A good answer");
	}

	@Test
	void anItemIsAskedOneCheckAtATime() {
		var q = Samples.rewrite().reviewed();
		Item item = Judging.item(q);
		assertThat(item.type()).isEqualTo("rewrite-reply");
		assertThat(Judging.part(item, TypeData.EMPTY, TypeData.of(List.of("x"))).key().strings()).containsExactly("x");
		assertThat(Judging.standing(Samples.JUDGING.judge(item, Response.text("抱歉，十分钟")))).isEqualTo(Standing.RIGHT);
		assertThat(Judging.standing(Samples.JUDGING.judge(item, Response.text("抱歉")))).isEqualTo(Standing.WRONG);
	}

	@Test
	void chineseIsCountedAsChinese() {
		ask(look(Language.ZH, 100), Samples.essay(), Response.text("你好，世界"));
		assertThat(lines()).containsExactly("未做到 · 已写 5 字 · 要求 10–200 字");
	}
}
