package org.chushi.internal.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;

/** A table for people: a heading and cells that stand below each other, Chinese characters counting as two. */
final class Table {

	private final Bilingual[] heading;
	private final List<String[]> rows = new ArrayList<>();

	Table(Bilingual... heading) {
		this.heading = heading;
	}

	void row(String... cells) {
		rows.add(cells);
	}

	List<Bilingual> lines() {
		List<String> zh = lines(Language.ZH);
		List<String> en = lines(Language.EN);
		List<Bilingual> lines = new ArrayList<>();
		for (int i = 0; i < zh.size(); i++) {
			lines.add(new Bilingual(zh.get(i), en.get(i)));
		}
		return lines;
	}

	private List<String> lines(Language language) {
		List<String[]> all = new ArrayList<>(rows);
		all.addFirst(Arrays.stream(heading).map(h -> h.in(language)).toArray(String[]::new));
		int[] width = new int[heading.length];
		all.forEach(row -> Arrays.setAll(width, i -> Math.max(width[i], width(row[i]))));
		return all.stream().map(row -> line(row, width)).toList();
	}

	/** The first cell at the left, the others at the right. */
	private static String line(String[] row, int[] width) {
		StringBuilder line = new StringBuilder(row[0]).append(" ".repeat(width[0] - width(row[0])));
		for (int i = 1; i < row.length; i++) {
			line.append("  ").append(" ".repeat(width[i] - width(row[i]))).append(row[i]);
		}
		return line.toString();
	}

	private static int width(String text) {
		return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
	}
}
