package org.chushi.internal.exchange.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of the layout, with the words that stand above them in the tables of training departments. */
enum Column {
	TYPE("题型", "题目类型", "试题类型", "题目题型", "类型", "题类", "type", "questiontype"),
	STEM("题干", "题目", "试题", "问题", "题目内容", "试题内容", "题目描述", "题干内容", "试题题干", "题目题干", "内容", "stem", "question",
			"questiontext"),
	OPTIONS("选项", "备选项", "备选答案", "候选答案", "选项内容", "题目选项", "全部选项", "options", "choices"),
	ANSWER("答案", "正确答案", "标准答案", "参考答案", "正确选项", "试题答案", "题目答案", "answer", "key", "correctanswer"),
	EXPLANATION("解析", "答案解析", "试题解析", "题目解析", "解释", "解析说明", "答案说明", "explanation", "analysis", "feedback"),
	DIFFICULTY("难度", "难易度", "难度等级", "难易程度", "难度系数", "difficulty", "level"),
	TOPIC("知识点", "考点", "标签", "分类", "章节", "能力项", "所属知识点", "题目分类", "试题分类", "topic", "tags", "category"),
	POINTS("分值", "分数", "得分", "题目分值", "默认分值", "points", "score"),
	NUMBER("序号", "题号", "编号", "试题编号", "题目编号", "no", "id", "number", "code");

	private static final Pattern OPTION = Pattern
			.compile("(?:选项|备选项|答案|option|choice)?([a-z]|[1-9]|1[0-9]|[一二三四五六七八九十])(?:选项|项)?");
	private static final String FIGURES = "一二三四五六七八九十";

	private final Set<String> names;

	Column(String... names) {
		this.names = Set.copyOf(List.of(names));
	}

	/** Null when the word is not known. */
	static Column of(String header) {
		String plain = plain(header);
		for (Column column : values()) {
			if (column.names.contains(plain)) {
				return column;
			}
		}
		return null;
	}

	/** 0 for A, or for the first; -1 when it is no heading of an option. */
	static int option(String header) {
		String plain = plain(header);
		var matcher = OPTION.matcher(plain);
		if (!matcher.matches()) {
			return -1;
		}
		String letter = matcher.group(1);
		char first = letter.charAt(0);
		if (first >= 'a' && first <= 'z') {
			return first - 'a';
		}
		boolean named = plain.length() > letter.length();
		int figure = FIGURES.indexOf(first);
		return !named ? -1 : figure >= 0 ? figure : Integer.parseInt(letter) - 1;
	}

	/** Without width, case, spaces, and what stands in brackets or behind a star. */
	static String plain(String header) {
		return Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\([^)]*\\)|【[^】]*】|\\[[^]]*\\]", "")
				.replaceAll("[\\s*:：_\\-\\uFEFF]+", "");
	}
}
