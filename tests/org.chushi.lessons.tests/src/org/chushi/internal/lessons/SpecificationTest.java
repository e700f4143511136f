package org.chushi.internal.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.chushi.lessons.LessonText;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the CommonMark specification, and of the one of GitHub for tables, as foreign judges of the grammar. */
class SpecificationTest {

	private static final HtmlRenderer HTML = HtmlRenderer.builder().percentEncodeUrls(true).build();
	private static final HtmlRenderer TABLES = HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

	static Stream<Example> commonMark() {
		return ExampleReader.readExamples(TestResources.getSpec()).stream();
	}

	static Stream<Example> tables() {
		return ExampleReader.readExamples(TestResources.getGfmSpec(), "table").stream();
	}

	@Test
	void theSpecificationsAreThere() {
		assertThat(commonMark()).hasSizeGreaterThan(600);
		assertThat(tables()).hasSizeGreaterThan(7);
	}

	@ParameterizedTest
	@MethodSource("commonMark")
	void whatCommonMarkSaysIsWhatALessonMeans(Example example) {
		assertThat(HTML.render(LessonText.of(tabs(example.getSource())).document())).isEqualTo(tabs(example.getHtml()));
	}

	@ParameterizedTest
	@MethodSource("tables")
	void tablesAreThoseOfGitHub(Example example) {
		assertThat(plain(TABLES.render(LessonText.of(example.getSource()).document()))).isEqualTo(plain(example.getHtml()));
	}

	@ParameterizedTest
	@MethodSource("commonMark")
	void everyTextHasStepsAndParts(Example example) {
		LessonText text = LessonText.of(tabs(example.getSource()));

		assertThat(text.steps().all()).isNotEmpty();
		assertThat(text.parts()).allSatisfy(p -> assertThat(p.line()).isBetween(1, (int) text.source().lines().count() + 1));
	}

	private static String tabs(String text) {
		return text.replace('→', '\t');
	}

	private static String plain(String html) {
		return html.replaceAll(">\\s+<", "><").strip();
	}
}
