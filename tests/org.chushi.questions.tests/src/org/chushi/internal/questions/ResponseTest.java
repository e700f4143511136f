package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.chushi.journal.Json;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;
import org.junit.jupiter.api.Test;

final class ResponseTest {

	record Holder(Response response, TypeData data) {
	}

	@Test
	void eachShapeIsAJsonValueOfItsOwn() {
		assertThat(Json.write(Response.keys("B", "A"))).isEqualTo("[\"B\",\"A\"]");
		assertThat(Json.write(Response.text("好"))).isEqualTo("\"好\"");
		assertThat(Json.write(Response.parts(Map.of("2", "b", "1", "a")))).isEqualTo("{\"1\":\"a\",\"2\":\"b\"}");
		assertThat(Json.write(Response.NONE)).isEqualTo("[]");
	}

	@Test
	void inARecordItComesBackAsItWas() {
		for (Response response : List.of(Response.NONE, Response.keys("A"), Response.text("x"), Response.parts(Map.of("a", "b")))) {
			Holder holder = new Holder(response, TypeData.of(Map.of("n", List.of(1, 2))));
			assertThat(Json.read(Json.write(holder), Holder.class)).isEqualTo(holder);
		}
	}

	@Test
	void whatHasNoWordsIsNoAnswer() {
		assertThat(List.of(Response.text(" \n"), Response.keys(List.of()), Response.parts(Map.of()))).allMatch(Response::isEmpty)
				.containsOnly(Response.NONE);
	}

	@Test
	void anyJsonIsReadOrRefusedAndNeverThrows() {
		assertThat(Response.parse("[1,{\"a\":2}]").orElseThrow().keys()).containsExactly("1", "");
		assertThat(Response.parse("{\"a\":null,\"b\":3}").orElseThrow().parts()).containsEntry("b", "3");
		for (String bad : List.of("", "{", "17", "true", "null", "nonsense")) {
			assertThat(Response.parse(bad)).as(bad).isEmpty();
		}
	}

	@Test
	void itsSizeIsThatOfAllItsStrings() {
		assertThat(Response.keys("AB", "C").size()).isEqualTo(5);
		assertThat(Response.text("好好").size()).isEqualTo(2);
		assertThat(Response.parts(Map.of("ab", "cde")).size()).isEqualTo(7);
	}

	@Test
	void typeDataIsEqualWhenItSaysTheSame() {
		assertThat(new TypeData("{ \"b\":1, \"a\":[ ] }")).isEqualTo(new TypeData("{\"a\":[],\"b\":1}"));
		assertThat(new TypeData("[\"A\",\"B\"]").strings()).containsExactly("A", "B");
		assertThat(new TypeData("[\"A\"]").map()).isEmpty();
		assertThat(new TypeData("{\"a\":{\"x\":\"y\"}}").at("a").map()).containsEntry("x", "y");
		assertThat(new TypeData("3").at("a")).isEqualTo(TypeData.EMPTY);
	}
}
