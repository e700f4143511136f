package org.chushi.internal.ui;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.core.Language;
import org.chushi.lessons.CallOut;
import org.chushi.lessons.CallOutKind;
import org.chushi.lessons.CheckQuestion;
import org.chushi.ui.Theme;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.eclipse.swt.graphics.RGB;

/** What lessons have besides CommonMark, as HTML: call-outs with an icon and a word. */
final class LessonBlocks implements NodeRenderer {

	private static final int ICON = 20;

	private final HtmlNodeRendererContext context;
	private final HtmlWriter out;
	private final Language language;

	LessonBlocks(HtmlNodeRendererContext context, Language language) {
		this.context = context;
		this.out = context.getWriter();
		this.language = language;
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(CallOut.class, CheckQuestion.class);
	}

	@Override
	public void render(Node node) {
		out.line();
		if (node instanceof CallOut callOut) {
			callOut(callOut);
		} else {
			out.tag("aside", Map.of("class", "note"));
			title(Messages.MarkdownPage_check.text().in(language));
			out.tag("/aside");
		}
		out.line();
	}

	private void callOut(CallOut callOut) {
		out.tag("aside", Map.of("class", name(callOut.kind())));
		title(callOut.kind().title().in(language));
		for (Node child = callOut.getFirstChild(); child != null; child = child.getNext()) {
			context.render(child);
		}
		out.tag("/aside");
	}

	private void title(String words) {
		out.tag("p", Map.of("class", "title"));
		out.text(words);
		out.tag("/p");
	}

	private static String name(CallOutKind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	/** The colours, and the icons as pictures in the page itself. */
	static String style(Theme theme) {
		return "aside{margin:1.2em 0;padding:.9em 1.2em;border-radius:12px}"
				+ "aside .title{margin:0 0 .4em;font-weight:bold;display:flex;align-items:center;gap:.5em}"
				+ Stream.of(CallOutKind.values()).map(kind -> style(theme, kind)).collect(Collectors.joining());
	}

	private static String style(Theme theme, CallOutKind kind) {
		RGB ink = ink(theme, kind);
		String icon = MarkdownHtml.data(Icons.svg(icon(kind), ink, ICON).getBytes(StandardCharsets.UTF_8)).orElseThrow();
		return "aside.%1$s{background:%2$s;border-left:4px solid %3$s}aside.%1$s .title{color:%3$s}aside.%1$s .title::before{content:url('%4$s');line-height:0}"
				.formatted(name(kind), Theme.hex(soft(theme, kind)), Theme.hex(ink), icon);
	}

	private static String icon(CallOutKind kind) {
		return switch (kind) {
		case NOTE -> "info";
		case TIP -> "bulb";
		case IMPORTANT -> "flag";
		case WARNING -> "alert";
		case CAUTION -> "stop";
		};
	}

	private static RGB ink(Theme theme, CallOutKind kind) {
		return switch (kind) {
		case NOTE, IMPORTANT -> theme.accent();
		case TIP -> theme.good();
		case WARNING -> theme.pending();
		case CAUTION -> theme.stop();
		};
	}

	private static RGB soft(Theme theme, CallOutKind kind) {
		return switch (kind) {
		case NOTE, IMPORTANT -> theme.accentSoft();
		case TIP -> theme.goodSoft();
		case WARNING -> theme.pendingSoft();
		case CAUTION -> theme.stopSoft();
		};
	}
}
