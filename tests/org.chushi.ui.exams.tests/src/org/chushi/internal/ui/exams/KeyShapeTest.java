package org.chushi.internal.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.chushi.core.Result;
import org.chushi.internal.ui.exams.KeyShape.Boxes;
import org.chushi.internal.ui.exams.KeyShape.Gaps;
import org.chushi.internal.ui.exams.KeyShape.Lines;
import org.chushi.internal.ui.exams.KeyShape.Words;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.TypeData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeyShapeTest {

	/** Marked by people, by the type's own measure, or not at all. */
	private static final Set<String> KEYLESS = Set.of("essay", "rewrite-reply", "typing-drill", "foreign");

	static Stream<Item> keyed() {
		return ExamHouse.items().stream().filter(i -> !KEYLESS.contains(i.type()));
	}

	private static KeyShape shape(String type) {
		Item item = ExamHouse.items().stream().filter(i -> i.type().equals(type)).findFirst().orElseThrow();
		return KeyShape.of(item, ExamHouse.TYPES.of(type).orElseThrow());
	}

	@ParameterizedTest
	@MethodSource("keyed")
	void theKeyAsItStandsIsShownAsItWouldBeTyped(Item item) {
		QuestionType type = ExamHouse.TYPES.of(item.type()).orElseThrow();
		Result<TypeData> typed = type.shown(item, KeyShape.of(item, type).typed()).then(shown -> type.key(item, shown));
		Item again = item.keyed(typed.value());
		assertThat(type.wrongKey(item, typed.value())).isEmpty();
		assertThat(type.told(again)).isEqualTo(type.told(item));
	}

	@Test
	void optionsAreTicked() {
		assertThat(shape("multiple-choice")).isInstanceOfSatisfying(Boxes.class, b -> assertThat(b.right()).hasSize(2));
		assertThat(shape("hot-text")).isInstanceOfSatisfying(Boxes.class,
				b -> assertThat(b.options()).extracting("zh").containsExactly("不知道", "谢谢"));
	}

	@Test
	void whatEarnsOnlyAPartIsNotAmongTheRightOnes() {
		assertThat(shape("short-answer")).isEqualTo(new Lines(List.of("七天", "wildcard:7*天"), false));
		assertThat(shape("numeric")).isInstanceOfSatisfying(Lines.class, l -> assertThat(l.entries().getFirst()).startsWith("30"));
	}

	@Test
	void aListInAGapSaysWhatItsOptionsAreCalled() {
		assertThat(shape("gap-fill")).isInstanceOfSatisfying(Gaps.class, g -> {
			assertThat(g.gaps()).extracting("name").containsExactly("t", "l", "n");
			assertThat(g.gaps().get(1).entries()).containsExactly("A");
			assertThat(g.gaps().get(1).options()).extracting("zh").contains("A  致歉", "B  推脱");
		});
	}

	@Test
	void whatIsTypedAsOnTheCommandLineHasALegend() {
		assertThat(shape("order-procedure")).isInstanceOfSatisfying(Words.class, w -> {
			assertThat(w.words()).isIn("A B=C D", "A C=B D");
			assertThat(w.legend()).extracting("zh").contains("A  冻结账号");
		});
		assertThat(shape("spot-violation")).isInstanceOfSatisfying(Words.class, w -> {
			assertThat(w.words()).isEqualTo("m2=r1 m3=r1|r2");
			assertThat(w.legend()).extracting("zh").contains("m2  不关我们的事", "r1  不推脱");
		});
	}
}
