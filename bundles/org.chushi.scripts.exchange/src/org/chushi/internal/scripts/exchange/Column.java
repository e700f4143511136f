package org.chushi.internal.scripts.exchange;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of quick phrases, with the words that stand above them: Qianniu's and its like (快捷短语编码 or 快捷编码, 快捷短语, 快捷短语分组), Chatwoot's
 * (short_code, content), Rocket.Chat's (shortcut, text, tags), and what people call them.
 */
enum Column {
	CODE("快捷短语编码", "快捷编码", "编码", "快捷键", "短语编码", "code", "shortcut", "shortcode"),
	TEXT("快捷短语", "话术", "短语内容", "内容", "快捷回复", "回复内容", "短语", "话术内容", "中文", "text", "phrase", "content", "chinese"),
	GROUP("快捷短语分组", "分组", "分类", "分组名称", "一级分类", "场景", "group", "category", "scenario"),
	TITLE("标题", "短语标题", "话术标题", "title", "name"), ENGLISH("英文", "english"), TITLE_ENGLISH("英文标题", "englishtitle"),
	STAGE("阶段", "stage"), CHANNEL("渠道", "channel"), TAGS("标签", "tags", "tag"), FROM("有效期起", "from"), UNTIL("有效期止", "until");

	private final List<String> names;

	Column(String... names) {
		this.names = List.of(names);
	}

	/** As it is written above a full table. */
	String heading() {
		return names.getFirst();
	}

	static Optional<Column> of(String heading) {
		String plain = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
				.replaceAll("\\([^)]*\\)|[\\s*:_\\-]+", "");
		return Arrays.stream(values()).filter(c -> c.names.contains(plain)).findFirst();
	}

	/** Which column is where; empty when the row is no heading: a text has to be there. */
	static Optional<Map<Column, Integer>> heading(List<String> cells) {
		Map<Column, Integer> found = new EnumMap<>(Column.class);
		for (int i = 0; i < cells.size(); i++) {
			int at = i;
			of(cells.get(i)).ifPresent(c -> found.putIfAbsent(c, at));
		}
		return found.containsKey(TEXT) ? Optional.of(found) : Optional.empty();
	}
}
