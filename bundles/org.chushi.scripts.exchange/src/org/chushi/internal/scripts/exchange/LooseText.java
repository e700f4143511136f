package org.chushi.internal.scripts.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.scripts.exchange.ScriptExchange.Became;
import org.chushi.scripts.exchange.ScriptExchange.Line;

/**
 * Somebody's own text file of scripts: headings are scenarios (【催单】, {@code # 催单}, 一、催单, 催单：, or a few words that stand alone
 * above others), each paragraph and each point of a list is a script, and a few words above its words are its title.
 */
final class LooseText {

	/** Characters of the longest line that may be a heading by its words alone. */
	private static final int SHORT = 20;
	/** Characters of the longest line that is looked at as a heading at all: a stranger's line may have a million. */
	private static final int LONGEST = 200;
	private static final Pattern GROUP = Pattern.compile("\\s*[【〖](.+)[】〗]\\s*[:：]?\\s*");
	private static final Pattern HASH = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.+?)\\s*#*\\s*");
	private static final Pattern CHAPTER = Pattern.compile("\\s*(?:[一二三四五六七八九十]{1,3}[、．.]|第[一二三四五六七八九十\\d]{1,3}[章节部篇类])\\s*(\\S.*?)\\s*[:：]?\\s*");
	private static final Pattern POINT = Pattern
			.compile("\\s*(?:\\d{1,4}(?:[、）)]|[.．](?!\\d))|[(（]\\d{1,4}[)）]|[\u2460-\u2473]|[•●▪■◆]|[-*·](?=\\s))\\s*(\\S.*)");
	private static final Pattern SENTENCE = Pattern.compile("[，。！？；,!?;…~～{}]");

	private final List<String> lines;
	private final List<Phrase> phrases = new ArrayList<>();
	private final List<Line> told = new ArrayList<>();
	private final List<String> words = new ArrayList<>();
	private String group = "";
	private Optional<String> title = Optional.empty();
	private int begun;

	private LooseText(List<String> lines) {
		this.lines = lines;
	}

	static Phrases read(List<String> lines) {
		LooseText text = new LooseText(lines);
		for (int i = 0; i < lines.size(); i++) {
			text.take(i);
		}
		text.end();
		return new Phrases(text.phrases, text.told);
	}

	private void take(int at) {
		String line = lines.get(at);
		boolean brief = line.length() <= LONGEST;
		Matcher hash = HASH.matcher(brief ? line : "");
		Matcher point = POINT.matcher(line);
		Optional<String> heading = brief ? heading(at) : Optional.empty();
		if (line.isBlank()) {
			end();
		} else if (hash.matches() && hash.group(1).length() > 2) {
			end();
			title = Optional.of(hash.group(2));
			told.add(Phrases.line(at + 1, Became.TITLE, hash.group(2)));
		} else if (heading.isPresent()) {
			end();
			title = Optional.empty();
			group = heading.get();
			told.add(Phrases.line(at + 1, Became.SCENARIO, group));
		} else if (point.matches()) {
			end();
			word(at, point.group(1));
		} else {
			word(at, line);
		}
	}

	private void word(int at, String line) {
		if (words.isEmpty()) {
			begun = at;
		}
		words.add(line.strip());
	}

	private Optional<String> heading(int at) {
		String line = lines.get(at);
		Matcher group = GROUP.matcher(line);
		Matcher hash = HASH.matcher(line);
		Matcher chapter = CHAPTER.matcher(line);
		if (group.matches() && !group.group(1).matches(".*[】〗].*")) {
			return Optional.of(group.group(1).strip());
		}
		if (hash.matches()) {
			return Optional.of(hash.group(2));
		}
		if (chapter.matches() && few(chapter.group(1))) {
			return Optional.of(chapter.group(1));
		}
		boolean label = line.strip().matches(".*[^:：][:：]") && !POINT.matcher(line).matches() && words.isEmpty();
		return few(line) && (label || alone(at) && above(at)) ? Optional.of(line.strip().replaceFirst("[:：]$", "")) : Optional.empty();
	}

	/** Short, and no sentence. */
	private static boolean few(String line) {
		String plain = line.strip();
		return plain.codePointCount(0, plain.length()) <= SHORT && !SENTENCE.matcher(plain).find() && plain.codePoints().anyMatch(Character::isLetter);
	}

	private boolean alone(int at) {
		return blank(at - 1) && blank(at + 1) && !POINT.matcher(lines.get(at)).matches();
	}

	private boolean blank(int at) {
		return at < 0 || at >= lines.size() || lines.get(at).isBlank();
	}

	/** Whether what comes next is more than a few words: of short answers one above the other none is a heading. */
	private boolean above(int at) {
		int next = at + 1;
		while (next < lines.size() && lines.get(next).isBlank()) {
			next++;
		}
		return next < lines.size() && (!few(lines.get(next)) || POINT.matcher(lines.get(next)).matches() || !blank(next + 1));
	}

	/** What was begun is whole: a few words above others are its title. */
	private void end() {
		if (words.isEmpty()) {
			return;
		}
		int from = 0;
		if (title.isEmpty() && words.size() > 1 && few(words.getFirst()) && !few(words.get(1))) {
			title = Optional.of(words.getFirst().replaceFirst("[:：]$", ""));
			told.add(Phrases.line(begun + 1, Became.TITLE, title.get()));
			from = 1;
		}
		String text = String.join("\n", words.subList(from, words.size()));
		boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
		Map<Column, String> cells = new EnumMap<>(Column.class);
		cells.put(Column.GROUP, group);
		cells.put(chinese ? Column.TEXT : Column.ENGLISH, text);
		cells.put(chinese ? Column.TITLE : Column.TITLE_ENGLISH, title.orElse(""));
		phrases.add(new Phrase(begun + from + 1, words.get(from), cells));
		for (int i = from + 1; i < words.size(); i++) {
			told.add(Phrases.line(begun + i + 1, Became.MORE, words.get(i)));
		}
		title = Optional.empty();
		words.clear();
	}
}
