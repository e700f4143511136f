package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.assessment.Bodies;
import org.chushi.assessment.ExamChoice;
import org.chushi.assessment.ExamQuestion;
import org.chushi.assessment.QuestionType;
import org.chushi.assessment.Response;
import org.chushi.assessment.TypeData;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.assessment.GapFillType;
import org.chushi.internal.assessment.MatchingType;
import org.chushi.internal.assessment.NumericType;
import org.chushi.internal.assessment.ShortAnswerType;
import org.chushi.model.UnitUse;
import org.junit.jupiter.api.Test;

class TypedAnswerTest {

	private final TypedAnswer line = typed(new ShortAnswerType(), new Bodies.Line(100));
	private final TypedAnswer number = typed(new NumericType(), new Bodies.Number(UnitUse.NONE, List.of()));
	private final TypedAnswer matching = typed(new MatchingType(),
			new Bodies.Matching(List.of(choice("1"), choice("2")), List.of(choice("A"), choice("B"))));
	private final TypedAnswer gaps = typed(new GapFillType(), new Bodies.Gaps(Bilingual.same("[[g1]] [[g2]]"),
			List.of(new Bodies.Field("g1", Bodies.Filling.WORDS, List.of()),
					new Bodies.Field("g2", Bodies.Filling.NUMBER, List.of()))));

	private static ExamChoice choice(String key) {
		return new ExamChoice(key, Bilingual.same("text " + key));
	}

	private static TypedAnswer typed(QuestionType type, Object body) {
		return new TypedAnswer(type, new ExamQuestion("q", type.id(), Bilingual.same("stem"), TypeData.of(body), "s", 1,
				Response.NONE, false, Optional.empty()));
	}

	private static String refused(Result<Response> result) {
		return ((Result.Refused<Response>) result).reason().en();
	}

	@Test
	void wordsAreReadInTheWayOfTheType() {
		assertThat(line.read("seven days").value()).isEqualTo(Response.text("seven days"));
		assertThat(matching.read("1=B 2=A").value()).isEqualTo(Response.parts(Map.of("1", "B", "2", "A")));
		assertThat(gaps.read("g1=thirty; g2=150").value()).isEqualTo(Response.parts(Map.of("g1", "thirty", "g2", "150")));
	}

	@Test
	void whatCannotBeTakenSaysSoBeforeItIsStored() {
		assertThat(refused(number.read("many"))).isNotBlank();
		assertThat(refused(matching.read("1"))).isNotBlank();
		assertThat(refused(matching.read("1=X"))).contains("X");
		assertThat(refused(gaps.read("g3=words"))).contains("g3");
		assertThat(refused(gaps.read("g2=many"))).isNotBlank();
	}

	@Test
	void anEmptyFieldTakesTheAnswerBack() {
		for (TypedAnswer each : List.of(line, number, matching, gaps)) {
			assertThat(each.read("").value().isEmpty()).isTrue();
		}
	}

	@Test
	void theWordsOfAResponseMeanItAgain() {
		Response plain = Response.parts(Map.of("g1", "thirty", "g2", "150"));
		assertThat(gaps.words(plain)).isEqualTo("g1=thirty; g2=150");
		Response tricky = Response.parts(Map.of("g1", "a; b"));
		assertThat(gaps.words(tricky)).startsWith("{");
		for (Response response : List.of(plain, tricky)) {
			assertThat(gaps.read(gaps.words(response)).value()).isEqualTo(response);
		}
	}

	@Test
	void onlyPlainWordsAreStoredWhileTheyAreTyped() {
		assertThat(line.free()).isTrue();
		assertThat(List.of(number, matching, gaps)).noneMatch(TypedAnswer::free);
	}
}
