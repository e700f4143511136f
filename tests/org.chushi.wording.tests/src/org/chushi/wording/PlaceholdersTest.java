package org.chushi.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

import org.chushi.model.ModelFactory;
import org.chushi.model.Placeholder;
import org.chushi.wording.Placeholders.Named;
import org.chushi.wording.Placeholders.Stray;
import org.chushi.wording.Placeholders.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

	@Test
	void wordsAndNamesAlternate() {
		assertThat(Placeholders.of("亲爱的{买家}，单号｛logistics no｝。")).containsExactly(new Words(new Span(0, 3)),
				new Named(new Span(3, 7), "买家"), new Words(new Span(7, 10)), new Named(new Span(10, 24), "logistics no"),
				new Words(new Span(24, 25)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{buyer}", "｛buyer｝", "{buyer｝", "｛buyer}", "{ buyer }" })
	void bracesOfEitherWidthHoldAName(String text) {
		assertThat(Placeholders.of(text)).containsExactly(new Named(new Span(0, text.length()), "buyer"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "}", "{}", "{ }", "｛　｝" })
	void aBraceWithoutAPartnerOrANameIsStray(String text) {
		assertThat(Placeholders.of(text)).containsExactly(new Stray(new Span(0, text.length())));
	}

	@Test
	void anInnerBraceBeginsAnew() {
		assertThat(Placeholders.of("{a{b}")).containsExactly(new Stray(new Span(0, 1)), new Words(new Span(1, 2)),
				new Named(new Span(2, 5), "b"));
	}

	@Test
	void aNameDoesNotGoOverALine() {
		assertThat(Placeholders.named("{buy\ner}")).isEmpty();
	}

	@Test
	void aNameTooLongIsNone() {
		assertThat(Placeholders.named("{" + "x".repeat(Placeholders.LONGEST) + "}")).hasSize(1);
		assertThat(Placeholders.named("{" + "x".repeat(Placeholders.LONGEST + 1) + "}")).isEmpty();
	}

	@Test
	void thePiecesAreTheWholeTextInOrder() {
		Random random = new Random(4);
		for (int round = 0; round < 2_000; round++) {
			String text = random.ints(random.nextInt(40), 0, 8).mapToObj(i -> "{}｛｝a买 \n".substring(i, i + 1))
					.collect(Collectors.joining());
			assertThat(Placeholders.of(text).stream().map(p -> p.span().in(text)).collect(Collectors.joining())).isEqualTo(text);
			assertThat(Placeholders.of(text)).noneMatch(p -> p.span().length() == 0);
		}
	}

	@Test
	void aPlaceholderIsMeantByCodeOrTitle() {
		Placeholder buyer = placeholder("buyer", "买家", "Buyer name");
		Placeholder item = placeholder("item", "buyer", "Item");
		List<Placeholder> known = List.of(item, buyer);
		assertThat(Placeholders.find("ＢＵＹＥＲ", known)).as("the code goes before titles").containsSame(buyer);
		assertThat(Placeholders.find("买 家", known)).containsSame(buyer);
		assertThat(Placeholders.find("buyername", known)).containsSame(buyer);
		assertThat(Placeholders.find("卖家", known)).isEmpty();
		assertThat(Placeholders.find("", List.of(ModelFactory.eINSTANCE.createPlaceholder()))).as("nothing means nothing").isEmpty();
	}

	private static Placeholder placeholder(String code, String zh, String en) {
		Placeholder placeholder = ModelFactory.eINSTANCE.createPlaceholder();
		placeholder.setCode(code);
		placeholder.setTitle(ModelFactory.eINSTANCE.createText());
		placeholder.getTitle().setZh(zh);
		placeholder.getTitle().setEn(en);
		return placeholder;
	}

	/** Names of common letters are keyed a short way; it leads to the same key. */
	@Test
	void everyNameHasTheKeyOfItsNormalForm() {
		Random random = new Random(5);
		String signs = "aZ9_-. \t\u3000\u00a0买家号Ａ１｛é①㈱İß一龥";
		for (int i = 0; i < 5_000; i++) {
			String name = random.ints(random.nextInt(8), 0, signs.length()).mapToObj(n -> signs.substring(n, n + 1)).collect(Collectors.joining());
			assertThat(Placeholders.key(name)).as(name)
					.isEqualTo(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", ""));
		}
	}
}
