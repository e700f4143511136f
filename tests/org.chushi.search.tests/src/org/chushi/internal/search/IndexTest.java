package org.chushi.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.chushi.search.SearchField;
import org.chushi.search.SearchHit.Passage;
import org.chushi.search.SearchHit.Span;
import org.chushi.search.SearchQuery;
import org.chushi.search.SearchText;
import org.chushi.search.TextIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexTest {

	private static final IndexMaker MAKER = new IndexMaker();

	private final TextIndex index = MAKER.open();

	@AfterEach
	void close() {
		index.close();
	}

	private static SearchText text(String id, String body) {
		return new SearchText(id, "script", List.of(new SearchField("body", body, 1)), Set.of());
	}

	/** Of each text, with every two characters that follow each other in it, whatever they are. */
	@Test
	void everyTextIsFoundByAnyTwoOfItsCharacters() {
		Random random = new Random(11);
		List<SearchText> texts = new ArrayList<>(Corpus.written());
		IntStream.range(0, 60).forEach(i -> texts.add(Corpus.random(i, random)));
		index.hold(texts);
		for (SearchText text : texts) {
			for (SearchField field : text.fields()) {
				int[] points = field.text().codePoints().toArray();
				for (int i = 0; i + 2 <= points.length; i++) {
					String two = new String(points, i, 2);
					if (!two.codePoints().allMatch(Letters::nothing)) {
						assertThat(Corpus.ids(index, two, texts.size())).as("«%s» of %s", two, field.text()).contains(text.id());
					}
				}
			}
		}
	}

	/** Whoever types a title is shown it from the second character on, with every further one. */
	@Test
	void aTitleIsShownAmongTheFirstWhileItIsTyped() {
		index.hold(Corpus.written());
		for (SearchText text : Corpus.written()) {
			String title = text.fields().getFirst().text();
			for (int n = 2; n <= title.length(); n++) {
				assertThat(Corpus.ids(index, title.substring(0, n), 5)).as(title.substring(0, n)).contains(text.id());
			}
			assertThat(Corpus.ids(index, title, 1)).containsExactly(text.id());
		}
	}

	@Test
	void whatIsFoundIsMarkedInTheTextAsItIsWritten() {
		index.put(text("1", "親，退貨運費由我們承擔；Refunds take 3 days."));
		assertThat(marked("退货运费")).containsExactly("退貨運費");
		assertThat(marked("refund")).containsExactly("Refunds");
		assertThat(marked("refunding")).containsExactly("Refunds");
		assertThat(marked("tuihuo")).containsExactly("退貨");
		assertThat(marked("cd")).containsExactly("承擔");
		assertThat(marked("運費 承担")).containsExactly("運費", "承擔");
	}

	private List<String> marked(String words) {
		List<String> marked = new ArrayList<>();
		for (Passage passage : index.search(SearchQuery.of(words, 1)).getFirst().passages()) {
			for (Span span : passage.spans()) {
				marked.add(passage.text().substring(span.from(), span.to()));
			}
		}
		return marked;
	}

	@Test
	void spacesBetweenChineseCharactersHideNothing() {
		index.put(text("1", "七天 无 理由\n退货"));
		assertThat(Corpus.ids(index, "七天无理由退货", 1)).containsExactly("1");
	}

	@Test
	void onlyWhatChangedIsTakenInAnewAndWhatIsGoneIsNotFound() {
		index.hold(List.of(text("1", "退货"), text("2", "换货")));
		index.hold(List.of(text("2", "换货"), text("3", "退货说明")));
		assertThat(Corpus.ids(index, "退货", 9)).containsExactly("3");
		index.put(text("3", "发票"));
		assertThat(Corpus.ids(index, "退货", 9)).isEmpty();
		index.remove("script", "2");
		index.remove("script", "nobody");
		assertThat(index.size()).isEqualTo(1);
	}

	@Test
	void aSearchIsNarrowedByKindMarkAndDay() {
		LocalDate first = LocalDate.of(2026, 11, 1);
		SearchField body = new SearchField("body", "尾款", 1);
		index.hold(List.of(new SearchText("a", "script", List.of(body), Set.of("stage:closing"), first, first.plusDays(2)),
				new SearchText("b", "lesson", List.of(body), Set.of())));
		SearchQuery query = SearchQuery.of("尾款", 9);
		assertThat(ids(query)).containsExactlyInAnyOrder("a", "b");
		assertThat(ids(query.among("script"))).containsExactly("a");
		assertThat(ids(query.marked("stage:closing"))).containsExactly("a");
		assertThat(ids(query.marked("stage:closing").marked("x"))).isEmpty();
		assertThat(ids(query.on(first.minusDays(1)))).containsExactly("b");
		assertThat(ids(query.on(first.plusDays(2)))).containsExactlyInAnyOrder("a", "b");
		assertThat(ids(query.on(first.plusDays(3)))).containsExactly("b");
	}

	private List<String> ids(SearchQuery query) {
		return index.search(query).stream().map(h -> h.id()).toList();
	}

	@Test
	void aHitInATitleComesBeforeOneInABody() {
		SearchField title = new SearchField("title", "运费险说明", 4);
		index.hold(List.of(text("body", "运费险由平台赔付，您不用担心"), new SearchText("title", "script", List.of(title), Set.of())));
		assertThat(Corpus.ids(index, "运费险", 2)).containsExactly("title", "body");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\t\n", "*", "a*", "title:退货", "\"退货", "退货 AND", "(", "~~~~~~~~", "\\", "/.*/", "\uD83D", "\uDE0A\uD83D", "\u0000", "{buyer}", "''", "'",
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "vvvvvvvvvvvvvv", "shishishishishishishishishishishishishi" })
	void whateverIsTypedIsSearchedAndNeverBreaks(String words) {
		index.hold(Corpus.written());
		assertThatCode(() -> Corpus.ids(index, words, 5)).doesNotThrowAnyException();
	}

	@Test
	void randomTypingNeverBreaks() {
		index.hold(Corpus.written());
		Random random = new Random(5);
		for (int i = 0; i < 500; i++) {
			String typed = Corpus.random(i, random).fields().getLast().text() + "tuihuo".substring(random.nextInt(6));
			assertThatCode(() -> Corpus.ids(index, typed, 5)).as(typed).doesNotThrowAnyException();
		}
	}

	@Test
	void whoSearchesWhileTextsAreTakenInSeesNoHalfThings() throws InterruptedException {
		List<SearchText> texts = Corpus.written();
		Thread writer = Thread.ofPlatform().start(() -> {
			for (int i = 0; i < 30; i++) {
				index.hold(i % 2 == 0 ? texts : texts.subList(0, 5));
			}
		});
		while (writer.isAlive()) {
			assertThat(index.search(SearchQuery.of("退款", 5))).allSatisfy(h -> assertThat(h.passages()).isNotEmpty());
		}
		writer.join();
		assertThat(index.size()).isEqualTo(5);
	}

	/** What a customer wrote is pasted as it is: many short words, and nothing between them. */
	@Test
	void theLongestQuestionOfManyWordsIsAnswered() {
		StringBuilder words = new StringBuilder();
		IntStream.range(0, SearchQuery.LONGEST).forEach(i -> words.append((char) (0x4E00 + 97 * i)));
		List<SearchField> fields = IntStream.range(0, 6).mapToObj(i -> new SearchField("f" + i, words.toString(), 1)).toList();
		index.put(new SearchText("1", "script", fields, Set.of()));
		assertThat(Corpus.ids(index, words.toString(), 1)).containsExactly("1");
	}
}
