package org.chushi.internal.ui;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.chushi.core.Language;
import org.chushi.lessons.LessonText;
import org.chushi.ui.Theme;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.eclipse.swt.graphics.RGB;

/** From Markdown to a page of HTML in the theme's colours that loads nothing and runs nothing. */
public final class MarkdownHtml {

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
	/** Nothing from anywhere: pictures are in the page itself. */
	private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

	private final Theme theme;
	private final Language language;
	private final int textSize;
	private final Function<String, Optional<byte[]>> pictures;

	/** @param textSize of running text, in screen pixels */
	public MarkdownHtml(Theme theme, Language language, int textSize, Function<String, Optional<byte[]>> pictures) {
		this.theme = theme;
		this.language = language;
		this.textSize = textSize;
		this.pictures = pictures;
	}

	/** @param ground what the page lies on */
	public String page(String markdown, RGB ground) {
		return """
				<!DOCTYPE html><html lang="%s"><head><meta charset="utf-8">
				<meta http-equiv="Content-Security-Policy" content="%s"><style>%s</style></head><body><main>%s</main></body></html>
				""".formatted(language.tag(), POLICY, style(ground), body(markdown));
	}

	/** What stands between {@code <main>} and {@code </main>}. */
	public String body(String markdown) {
		return HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).sanitizeUrls(true)
				.attributeProviderFactory(context -> (AttributeProvider) this::attributes)
				.nodeRendererFactory(context -> new LessonBlocks(context, language)).build()
				.render(LessonText.of(markdown).document());
	}

	private void attributes(Node node, String tag, Map<String, String> attributes) {
		if (node instanceof Image image && tag.equals("img")) {
			Optional<String> data = pictures.apply(image.getDestination()).flatMap(MarkdownHtml::data);
			if (data.isPresent()) {
				attributes.put("src", data.get());
			} else {
				attributes.remove("src");
				attributes.put("class", "lost");
				attributes.put("alt", Messages.MarkdownPage_noPicture.text(image.getDestination()).in(language));
			}
		}
		if (tag.equals("a")) {
			attributes.put("rel", "noreferrer");
		}
	}

	/** The picture as a data: URI; empty when it is of no known kind. */
	static Optional<String> data(byte[] picture) {
		return kind(picture).map(kind -> "data:" + kind + ";base64," + Base64.getEncoder().encodeToString(picture));
	}

	private static Optional<String> kind(byte[] picture) {
		if (picture.length > 4 && (picture[0] & 0xFF) == 0x89 && picture[1] == 'P' && picture[2] == 'N') {
			return Optional.of("image/png");
		}
		if (picture.length > 3 && (picture[0] & 0xFF) == 0xFF && (picture[1] & 0xFF) == 0xD8) {
			return Optional.of("image/jpeg");
		}
		String start = new String(picture, 0, Math.min(picture.length, 1024), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
		return start.contains("<svg") ? Optional.of("image/svg+xml") : Optional.empty();
	}

	private String style(RGB ground) {
		return """
				:root{color-scheme:%s}
				html{background:%s;color:%s;font:%dpx/1.7 %s"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei UI",sans-serif}
				body{margin:0;padding:1.5em 2em 3em}
				main{max-width:%s;margin:0 auto;overflow-wrap:anywhere}
				h1{font-size:1.75em;line-height:1.35;margin:0 0 .8em}
				h2{font-size:1.3em;line-height:1.4;margin:1.9em 0 .6em;padding-left:.6em;border-left:.25em solid %s}
				h3{font-size:1.1em;margin:1.6em 0 .4em}
				p{margin:0 0 1em}li{margin:.35em 0}ul,ol{padding-left:1.5em;margin:0 0 1em}
				a{color:%s;text-underline-offset:.2em}
				strong{color:%s}
				img{display:block;max-width:100%%;height:auto;margin:1.4em auto;border-radius:12px}
				img.lost{padding:1em;border:1px dashed %s;color:%s}
				blockquote{margin:1.2em 0;padding:.9em 1.2em;border-radius:12px;background:%s}
				blockquote p:last-child,aside>:last-child{margin-bottom:0}
				%s
				code{font-family:"Noto Sans Mono CJK SC",monospace;background:%s;border-radius:4px;padding:.1em .35em;font-size:.92em}
				pre{background:%s;border-radius:12px;padding:1em;overflow-x:auto}pre code{background:none;padding:0}
				table{border-collapse:collapse;width:100%%;margin:1.2em 0}
				th,td{text-align:left;padding:.55em .8em;border-bottom:1px solid %s;vertical-align:top}
				th{background:%s}
				hr{border:0;border-top:1px solid %s;margin:2em 0}
				::selection{background:%s;color:%s}
				""".formatted(theme.isDark() ? "dark" : "light", hex(ground), hex(theme.ink()), textSize,
				language == Language.ZH ? "" : "\"Segoe UI\",\"Noto Sans CJK KR\",\"Source Han Sans K\",",
				language == Language.ZH ? "40em" : "72ch", hex(theme.accent()), hex(theme.accent()), hex(theme.ink()),
				hex(theme.edge()), hex(theme.mutedInk()), hex(theme.accentSoft()), LessonBlocks.style(theme), hex(theme.accentSoft()),
				hex(theme.accentSoft()), hex(theme.line()), hex(theme.accentSoft()), hex(theme.line()), hex(theme.accent()),
				hex(theme.onAccent()));
	}

	private static String hex(RGB colour) {
		return Theme.hex(colour);
	}
}
