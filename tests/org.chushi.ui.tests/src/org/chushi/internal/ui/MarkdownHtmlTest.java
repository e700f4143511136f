package org.chushi.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.lessons.CallOutKind;
import org.chushi.ui.Theme;
import org.junit.jupiter.api.Test;

class MarkdownHtmlTest {

	private static final byte[] SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);

	private final MarkdownHtml html = new MarkdownHtml(Theme.light(), Language.ZH, 16,
			name -> name.equals("images/p.svg") ? Optional.of(SVG) : Optional.empty());

	@Test
	void htmlInALessonIsShownAndNotRun() {
		assertThat(html.body("<script>alert(1)</script>")).doesNotContain("<script").contains("&lt;script&gt;");
		assertThat(html.body("a <img src=x onerror=alert(1)> b")).doesNotContain("<img");
	}

	@Test
	void aLinkThatIsAScriptLeadsNowhere() {
		assertThat(html.body("[x](javascript:alert(1))")).doesNotContain("javascript:");
		assertThat(html.body("[x](https://example.org/a)")).contains("https://example.org/a");
	}

	@Test
	void aTableIsATable() {
		assertThat(html.body("| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n")).contains("<table>", "<th>甲</th>", "<td>2</td>");
	}

	@Test
	void picturesOfThePackAreInThePageAndOthersAreNot() {
		assertThat(html.body("![图](images/p.svg)")).contains("src=\"data:image/svg+xml;base64,");
		assertThat(html.body("![图](https://example.org/p.png)")).doesNotContain("src=");
		assertThat(html.body("![图](../../etc/p.svg)")).doesNotContain("src=").contains("alt=");
	}

	@Test
	void aCallOutHasAWordAndAnIconOfItsOwn() {
		assertThat(html.body("> [!WARNING]\n> 先*断电*\n")).contains("<aside class=\"warning\">", "<p class=\"title\">注意</p>", "<em>断电</em>")
				.doesNotContain("blockquote");
		for (CallOutKind kind : CallOutKind.values()) {
			assertThat(html.page("", Theme.light().ground())).contains("aside." + kind.name().toLowerCase(Locale.ROOT) + " .title::before{content:url('data:");
		}
	}

	@Test
	void thePageAllowsNothingFromOutside() {
		assertThat(html.page("# 题", Theme.light().ground())).contains("default-src 'none'").contains("lang=\"zh\"");
	}

	@Test
	void whatIsNoPictureBecomesNone() {
		assertThat(MarkdownHtml.data("not a picture".getBytes(StandardCharsets.UTF_8))).isEmpty();
		assertThat(MarkdownHtml.data(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13 })).get().asString()
				.startsWith("data:image/png");
		assertThat(MarkdownHtml.data(new byte[0])).isEmpty();
	}
}
