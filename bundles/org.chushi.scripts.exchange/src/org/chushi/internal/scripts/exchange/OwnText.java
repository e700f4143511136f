package org.chushi.internal.scripts.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.content.Texts;
import org.chushi.core.Language;
import org.chushi.scripts.exchange.ScriptExchange.Became;
import org.chushi.scripts.exchange.ScriptExchange.Line;

/**
 * Scripts as a plain text to read, from which they come back: a first line that names the language, 【a group】, {@code ## a title [code]},
 * then the words as they are. A line of them that looks like one of these begins with a backslash.
 */
final class OwnText {

	private static final String MARK = "# 出师话术 / Chushi scripts · ";
	private static final Pattern FIRST = Pattern.compile("\\s*" + Pattern.quote(MARK) + "(zh|en)\\s*");
	private static final Pattern GROUP = Pattern.compile("【(.*)】\\s*");
	private static final Pattern ESCAPED = Pattern.compile("[\\\\\\[\\]]");
	private static final String TITLE = "## ";

	private final Language language;
	private final List<Phrase> phrases = new ArrayList<>();
	private final List<Line> told = new ArrayList<>();
	private final List<String> words = new ArrayList<>();
	private String group = "";
	private Optional<String> title = Optional.empty();
	private String code = "";
	private int begun;

	private OwnText(Language language) {
		this.language = language;
	}

	static String write(List<Written> scripts, Language language) {
		Map<String, StringBuilder> groups = new LinkedHashMap<>();
		for (Written script : scripts) {
			groups.computeIfAbsent(line(script.group().in(language)), g -> new StringBuilder("\n【" + g + "】\n")).append('\n').append(TITLE)
					.append(line(Texts.of(script.script().getTitle()).in(language))).append(" [")
					.append(ESCAPED.matcher(line(script.code())).replaceAll("\\\\$0")).append("]\n").append(body(script.text(language))).append('\n');
		}
		return MARK + language.tag() + "\n" + String.join("", groups.values());
	}

	/** As it stands in one line. */
	static String line(String text) {
		return text.replaceAll("\\R", " ").strip();
	}

	private static String body(String text) {
		return String.join("\n", text.lines().map(l -> l.startsWith("\\") || l.startsWith("#") || l.startsWith("【") ? "\\" + l : l).toList());
	}

	/** Empty when the file was not written by {@link #write}. */
	static Optional<Phrases> read(List<String> lines) {
		Matcher first = FIRST.matcher(lines.isEmpty() ? "" : lines.getFirst());
		if (!first.matches()) {
			return Optional.empty();
		}
		OwnText text = new OwnText(first.group(1).equals("en") ? Language.EN : Language.ZH);
		text.told.add(Phrases.line(1, Became.LAYOUT, lines.getFirst()));
		for (int i = 1; i < lines.size(); i++) {
			text.take(i + 1, lines.get(i));
		}
		text.end();
		return Optional.of(new Phrases(text.phrases, text.told));
	}

	private void take(int number, String line) {
		Matcher named = GROUP.matcher(line);
		if (line.startsWith(TITLE)) {
			end();
			begun = number;
			title(line.substring(2).stripTrailing());
		} else if (named.matches()) {
			end();
			group = named.group(1).strip();
			told.add(Phrases.line(number, Became.SCENARIO, group));
		} else if (title.isPresent()) {
			words.add(line.startsWith("\\") ? line.substring(1) : line);
		} else if (!line.isBlank()) {
			told.add(Phrases.line(number, Became.LEFT, line));
		}
	}

	private void title(String line) {
		int at = line.endsWith("]") ? line.lastIndexOf(" [") : -1;
		title = Optional.of((at < 0 ? line : line.substring(0, at)).strip());
		code = at < 0 ? "" : line.substring(at + 2, line.length() - 1).replaceAll("\\\\(.)", "$1");
	}

	/** What was begun is whole. Empty lines at its ends part it from what is around. */
	private void end() {
		title.ifPresent(named -> {
			int from = 0;
			int to = words.size();
			while (from < to && words.get(from).isEmpty()) {
				from++;
			}
			while (to > from && words.get(to - 1).isEmpty()) {
				to--;
			}
			Map<Column, String> cells = new EnumMap<>(Column.class);
			cells.put(Column.GROUP, group);
			cells.put(Column.CODE, code);
			cells.put(language == Language.EN ? Column.TITLE_ENGLISH : Column.TITLE, named);
			cells.put(language == Language.EN ? Column.ENGLISH : Column.TEXT, String.join("\n", words.subList(from, to)));
			phrases.add(new Phrase(begun, named, cells));
			for (int i = from; i < to; i++) {
				told.add(Phrases.line(begun + 1 + i, Became.MORE, words.get(i)));
			}
		});
		title = Optional.empty();
		words.clear();
	}
}
