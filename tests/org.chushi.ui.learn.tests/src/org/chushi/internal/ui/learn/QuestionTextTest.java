package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.assessment.Bodies;
import org.chushi.assessment.ExamChoice;
import org.chushi.assessment.TypeData;
import org.chushi.core.Bilingual;
import org.chushi.model.Speaker;
import org.chushi.model.UnitUse;
import org.junit.jupiter.api.Test;

class QuestionTextTest {

	private final List<Bodies.Message> chat = List.of(
			new Bodies.Message("m1", Speaker.CUSTOMER, "", Bilingual.same("it leaks")),
			new Bodies.Message("m2", Speaker.AGENT, "", Bilingual.same("unplug it")));
	private final List<ExamChoice> choices = List.of(new ExamChoice("A", Bilingual.same("one")));

	private static List<String> lines(String type, Object body) {
		return QuestionText.of(type, TypeData.of(body)).stream().map(Bilingual::en).toList();
	}

	@Test
	void aChatIsReadMessageByMessage() {
		assertThat(lines("pick-reply", new Bodies.Replies(chat, choices))).containsExactly("m1  customer: it leaks",
				"m2  agent: unplug it");
	}

	@Test
	void whatAnAnswerNamesIsShownWithItsKey() {
		assertThat(lines("spot-violation", new Bodies.Transcript(chat, List.of(new ExamChoice("r1", Bilingual.same("blames"))))))
				.endsWith("r1  blames").hasSize(3);
		assertThat(lines("matching", new Bodies.Matching(List.of(new ExamChoice("1", Bilingual.same("left"))), choices)))
				.containsExactly("1  left", "A  one");
		assertThat(lines("gap-fill", new Bodies.Gaps(Bilingual.same("in [[g1]]"),
				List.of(new Bodies.Field("g1", Bodies.Filling.LIST, choices))))).containsExactly("in [[g1]]", "g1=A  one");
		assertThat(lines("hot-text", new Bodies.Places(Bilingual.same("[[a:x]]"), List.of("a"), 1))).containsExactly("[[a:x]]");
	}

	@Test
	void whatIsToBeDoneWithATextIsShown() {
		assertThat(lines("rewrite-reply", new Bodies.Rewriting(chat, Bilingual.same("no"), List.of(Bilingual.same("be kind")), 0, 0)))
				.endsWith("The reply as it was: no", "· be kind").hasSize(4);
		assertThat(lines("typing-drill", new Bodies.Drill(Bilingual.same("type me"), 60, 95, 0))).containsExactly("type me");
		assertThat(lines("numeric", new Bodies.Number(UnitUse.OPTIONAL, List.of("kg", "g")))).containsExactly("Units: kg · g");
	}

	@Test
	void whatIsNotThereLeavesNoEmptyLine() {
		assertThat(lines("order-procedure", new Bodies.Procedure(Bilingual.same(""), choices))).isEmpty();
		assertThat(lines("numeric", new Bodies.Number(UnitUse.NONE, List.of()))).isEmpty();
		assertThat(QuestionText.of("some-other-type", TypeData.EMPTY)).isEmpty();
	}
}
