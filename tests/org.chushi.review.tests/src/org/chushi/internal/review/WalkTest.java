package org.chushi.internal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.chushi.review.Weighing;
import org.junit.jupiter.api.Test;

class WalkTest {

	private static final Walk NONE = new Walk(new UUID(1, 1), "e", "body.zh", List.of());

	private static Walk whole(String text) {
		return NONE.with(text, IntStream.range(0, Walk.weighed(text).size()).boxed().toList());
	}

	@Test
	void spacesAreNotWeighedWordsAndMarksAre() {
		assertThat(NONE.of("您好， 亲！").of()).isEqualTo(4);
	}

	@Test
	void afterAChangeOnlyWhatIsNewIsToBeReadAgain() {
		Weighing after = whole("亲，您好。有什么可以帮您？").of("亲，您好！有什么可以帮您？");
		assertThat(after.of() - after.read().size()).isEqualTo(1);
		assertThat(Walk.weighed("亲，您好！有什么可以帮您？").get(missing(after)).text()).isEqualTo("！");
	}

	private static int missing(Weighing weighing) {
		return IntStream.range(0, weighing.of()).filter(n -> !weighing.read().contains(n)).findFirst().orElseThrow();
	}

	@Test
	void aWordThatWasPutBackWasReadBefore() {
		Walk walk = whole("亲，您好。").with("亲，您好！", List.of());
		assertThat(walk.of("亲，您好。").whole()).isTrue();
	}

	@Test
	void readingTwiceAddsUp() {
		Walk walk = NONE.with("亲，您好。", List.of(0)).with("亲，您好。", List.of(1, 0));
		assertThat(walk.of("亲，您好。").read()).containsExactly(0, 1);
	}

	@Test
	void anotherTextHasNotBeenRead() {
		assertThat(whole("退款三天内到账").of("今天发货").read()).isEmpty();
	}
}
