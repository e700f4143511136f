package org.chushi.internal.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.chushi.search.SearchField;
import org.chushi.search.SearchHit;
import org.chushi.search.SearchQuery;
import org.chushi.search.SearchText;
import org.chushi.search.TextIndex;

/** Texts to search in tests: written ones, and random ones. */
final class Corpus {

	private Corpus() {
	}

	static List<String> lines(String file) {
		try (BufferedReader in = new BufferedReader(new InputStreamReader(Corpus.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
			return in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Scripts of a shop, as a trainer would write them. */
	static List<SearchText> written() {
		return lines("scripts.txt").stream().map(line -> {
			String[] p = line.split("\\|");
			List<SearchField> fields = new ArrayList<>(List.of(new SearchField("title", p[1].strip(), 4), new SearchField("title", p[2].strip(), 4),
					new SearchField("stage", p[3].strip(), 1.5)));
			for (String tag : p[4].strip().split(" ")) {
				fields.add(new SearchField("tag", tag, 3));
			}
			fields.add(new SearchField("body", p[5].strip(), 1));
			fields.add(new SearchField("body", p[6].strip(), 1));
			return new SearchText(p[0].strip(), "script", fields, Set.of("stage:" + p[3].strip()));
		}).toList();
	}

	/** Whatever people can type: Chinese of both forms, Latin, wide, marks, placeholders, pictures, spaces of all sorts. */
	static SearchText random(int id, Random random) {
		String[] pieces = { "退货", "運費", "您好", "{buyer}", "ABC", "Refund ", "é", "7天", "％", "，", "。", "！！", "😊", "👩‍💻", "\n\n", "\t", "\u3000", "\u00a0",
				"ｓｍｓ", "㈱", "ﬁ", "한글", "かな", "𠮷", "1,000", "a'b", "<b>", "http://x.cn/?a=1", "\u200b", "“", "·", "—", "…", "¥9.9" };
		StringBuilder body = new StringBuilder();
		for (int i = 0; i < 12; i++) {
			body.append(random.nextInt(3) == 0 ? Character.toString(0x4E00 + random.nextInt(0x5000)) : pieces[random.nextInt(pieces.length)]);
		}
		return new SearchText("r" + id, "script", List.of(new SearchField("title", "t" + id, 4), new SearchField("body", body.toString(), 1)),
				Set.of());
	}

	static List<String> ids(TextIndex index, String words, int most) {
		return index.search(SearchQuery.of(words, most)).stream().map(SearchHit::id).toList();
	}
}
