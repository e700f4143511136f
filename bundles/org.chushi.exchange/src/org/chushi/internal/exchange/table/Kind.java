package org.chushi.internal.exchange.table;

import java.util.List;

/** The types of questions a table knows, by the words for them; the one that is written comes first. */
enum Kind {
	SINGLE("单选题", "单选", "单项选择题", "单项选择", "选择题", "single", "singlechoice"),
	MULTIPLE("多选题", "多选", "多项选择题", "多项选择", "不定项选择题", "不定项", "multiple", "multiplechoice"),
	JUDGEMENT("判断题", "判断", "是非题", "对错题", "truefalse", "judgement"),
	BLANK("填空题", "填空", "fillintheblank", "blank"), WORDS("简短回答题", "短答题", "shortanswer"),
	NUMBER("数值题", "计算题", "数字题", "numeric"),
	ESSAY("简答题", "问答题", "论述题", "案例题", "案例分析题", "案例分析", "情景题", "主观题", "essay"),
	ORDER("排序题", "排序", "ordering"), MATCH("匹配题", "连线题", "配对题", "matching");

	private final List<String> names;

	Kind(String... names) {
		this.names = List.of(names);
	}

	/** Null when it is none. */
	static Kind of(String said) {
		String plain = Column.plain(said);
		for (Kind kind : values()) {
			if (kind.names.contains(plain)) {
				return kind;
			}
		}
		return null;
	}

	String word() {
		return names.getFirst();
	}
}
