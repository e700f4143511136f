package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.chushi.core.Result.Refused;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedTest {

	@ParameterizedTest
	@ValueSource(strings = { "A C", "A,C", " A ; C ", "A，C", "A、C", "[\"A\",\"C\"]" })
	void keysAreSeparatedAsPeopleSeparateThem(String words) {
		assertThat(Typed.keys(words).value()).isEqualTo(Response.keys("A", "C"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1=A 2=B", "1=A,2=B", "1=A; 2=B", "1＝A；2＝B", "{\"1\":\"A\",\"2\":\"B\"}" })
	void pairsToo(String words) {
		assertThat(Typed.looseParts(words).value()).isEqualTo(Response.parts(Map.of("1", "A", "2", "B")));
	}

	@Test
	void partsMayHoldSpacesCommasAndEqualsSigns() {
		assertThat(Typed.parts("a=x, y z; b=1=2").value()).isEqualTo(Response.parts(Map.of("a", "x, y z", "b", "1=2")));
		assertThat(Typed.parts("a=x\nb=y").value()).isEqualTo(Response.parts(Map.of("a", "x", "b", "y")));
		assertThat(Typed.parts("").value()).isEqualTo(Response.NONE);
	}

	@Test
	void whatIsNoPairIsNamed() {
		assertThat(((Refused<?>) Typed.parts("a=x; yes")).reason().en()).contains("“yes”");
		assertThat(Typed.keys("[1,").isDone()).isFalse();
		assertThat(Typed.parts("{").isDone()).isFalse();
	}

	@Test
	void aTextIsTakenAsItIs() {
		assertThat(Typed.text("[不是 JSON]").value()).isEqualTo(Response.text("[不是 JSON]"));
		assertThat(Typed.text("\"两行\\n文字\"").value()).isEqualTo(Response.text("两行\n文字"));
		assertThat(Typed.text("\"半句").value()).isEqualTo(Response.text("\"半句"));
	}

	@Test
	void aKeyWithAWeightIsAKeyOfWeights() {
		assertThat(Typed.key(List.of("A", "C"))).isEqualTo(new TypeData("[\"A\",\"C\"]"));
		assertThat(Typed.key(List.of("A C=50"))).isEqualTo(new TypeData("{\"A\":\"100\",\"C\":\"50\"}"));
	}
}
