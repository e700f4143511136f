package org.chushi.internal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.chushi.core.Bilingual;
import org.chushi.internal.review.Walk.Seen;
import org.chushi.review.Passage;
import org.chushi.review.Weighing;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

class WalkTest {

	private static final Walk NONE = new Walk(new UUID(1, 1), "e", "body.zh", List.of());

	private static Walk whole(String text) {
		return with(NONE, text, IntStream.range(0, Walk.weighed(text).size()).boxed().toList());
	}

	private static Walk with(Walk walk, String text, List<Integer> words) {
		return walk.with(new Seen("of " + text, Prints.of(text), text, words));
	}

	private static Weighing of(Walk walk, String text) {
		return walk.of(text, hash -> Optional.empty());
	}

	@Test
	void spacesAreNotWeighedWordsAndMarksAre() {
		assertThat(of(NONE, "您好， 亲！").of()).isEqualTo(4);
	}

	@Test
	void afterAChangeOnlyWhatIsNewIsToBeReadAgain() {
		Weighing after = of(whole("亲，您好。有什么可以帮您？"), "亲，您好！有什么可以帮您？");
		assertThat(after.of() - after.read().size()).isEqualTo(1);
		assertThat(Walk.weighed("亲，您好！有什么可以帮您？").get(missing(after)).text()).isEqualTo("！");
	}

	private static int missing(Weighing weighing) {
		return IntStream.range(0, weighing.of()).filter(n -> !weighing.read().contains(n)).findFirst().orElseThrow();
	}

	@Test
	void aWordThatWasPutBackWasReadBefore() {
		Walk walk = with(whole("亲，您好。"), "亲，您好！", List.of());
		assertThat(of(walk, "亲，您好。").whole()).isTrue();
	}

	@Test
	void readingTwiceAddsUp() {
		Walk walk = with(with(NONE, "亲，您好。", List.of(0)), "亲，您好。", List.of(1, 0));
		assertThat(of(walk, "亲，您好。").read()).containsExactly(0, 1);
	}

	@Test
	void anotherTextHasNotBeenRead() {
		assertThat(of(whole("退款三天内到账"), "今天发货").read()).isEmpty();
	}

	@Test
	void whatAVersionKeepsNeedNotBeToldAgain() {
		String text = "亲，您好。";
		Walk walk = NONE.with(new Seen("h1", Prints.of(text), null, List.of(0, 1, 2, 3)));
		KeptText kept = new KeptText("e", "h1", List.of(new Passage("body.zh", Bilingual.same(""), "zh", text, Bilingual.same(text), true)));
		assertThat(walk.of("亲，您好！", hash -> hash.equals("h1") ? Optional.of(kept) : Optional.empty()).read()).containsExactly(0, 1, 2);
		assertThat(of(walk, text).whole()).as("its print says that it is the same").isTrue();
		assertThat(of(walk, "亲，您好！").read()).as("what nobody knows any more was not read").isEmpty();
	}

	@Test
	void anOldBatchIsKnownByThePrintOfItsPassage() {
		ObjectNode old = JsonNodeFactory.instance.objectNode().put("element", "e").put("hash", "h").put("path", "body.zh").put("passage", "亲");
		ObjectNode now = new WeighedUpcaster().upcast(old);
		assertThat(now.path("print").asText()).isEqualTo(Prints.of("亲"));
		assertThat(now.path("passage").asText()).isEqualTo("亲");
		assertThat(old.has("print")).isFalse();
	}
}
