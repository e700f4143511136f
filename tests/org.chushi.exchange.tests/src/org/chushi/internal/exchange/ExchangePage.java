package org.chushi.internal.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.core.Severity;
import org.chushi.exchange.ExchangeFormat;
import org.chushi.exchange.QuestionKinds;
import org.chushi.internal.exchange.qti.QtiTables;
import org.chushi.internal.exchange.text.GiftFormat;

/** {@code docs/exchange.md}: the formats from their own words, and what became of the public files beside the project. */
public final class ExchangePage {

	public static final String PAGE = "docs/exchange.md";

	private ExchangePage() {
	}

	/** @param root the folder of the project */
	public static void main(String[] root) throws IOException {
		if (SharedData.there()) {
			Files.writeString(Path.of(root[0]).resolve(PAGE), page());
		} else {
			System.err.println("../shared/data is not there; " + PAGE + " stays as it is");
		}
	}

	static String page() throws IOException {
		StringBuilder page = new StringBuilder("""
				# 题库交换 / Question exchange

				由 `./chushi docs` 写成，不手改。格式的说明取自程序；数字取自 `../shared/data` 里的公开文件，逐个读过。
				Written by `./chushi docs`, not by hand. What is said of the formats comes from the program; the figures come from the
				public files in `../shared/data`, each of which was read.

				什么都不会悄悄丢掉：每个没有导入的题、选项、图片或规则，都有一条带文件和行号的提示。
				Nothing is dropped in silence: each item, option, picture or rule that is not taken over is said with file and line.

				""");
		formats(page);
		gift(page);
		QtiTables.append(page);
		page.append("""
				## 安全 / Safety

				| 危险 | Danger | 界限 Limit |
				|---|---|---|
				| 文件过大 | Size of a file | 1,000 MB |
				| 一行、一格、一道题过大 | Length of a line, a cell, a question | 1,000,000 / 1,000,000 / 4,000,000 characters |
				| XML 实体、外部文件、网络 | XML entities, external files, network | 不读 not read |
				| XML 嵌套、标签、文字、元素 | XML nesting, tag, text, elements of a question | 90 / 1,000,000 / 32,000,000 bytes / 400,000 |
				| 压缩炸弹 | Zip bombs | 2,000 MB unpacked, 200 : 1, 20,000 files |
				| 路径穿越、符号链接、加密 | Path traversal, symbolic links, encryption | 拒绝 refused |
				""");
		return page.toString();
	}

	private static void formats(StringBuilder page) {
		page.append("## 格式 / Formats\n\n| 格式 Format | id | 后缀 Suffixes | 写出的题型 Types written | 不能保存 | Not carried |\n|---|---|---|---|---|---|\n");
		for (ExchangeFormat format : ExchangeHouse.standard().formats()) {
			page.append("| ").append(String.join(" | ", format.name().zh(), "`" + format.id() + "`", String.join(", ", format.suffixes()),
					format.carries().stream().sorted().collect(Collectors.joining(", ")), format.losses().zh(), format.losses().en())).append(" |\n");
		}
		page.append("""

				每种格式：导出再导入，能保存的内容完全一样（`RoundTripTest`，各题型随机出题）；不能保存的写进损失报告。
				For each format export and import again is identity for what it carries (`RoundTripTest`, random questions of every
				type); what it does not carry is in the loss report.

				""");
	}

	private static void gift(StringBuilder page) throws IOException {
		Map<String, Long> items = new TreeMap<>();
		long errors = 0;
		List<Path> files;
		try (Stream<Path> all = Files.list(SharedData.of("gift/gift-pegjs"))) {
			files = all.filter(f -> f.toString().endsWith(".gift")).sorted().toList();
		}
		List<String> notes = new ArrayList<>();
		for (Path file : files) {
			Taken taken = Taken.of(new GiftFormat(), file);
			taken.questions.forEach(q -> items.merge(QuestionKinds.of(q), 1L, Long::sum));
			taken.codes().stream().filter(c -> c.matches("Gift_(description|category)")).forEach(c -> items.merge(c.substring(5), 1L, Long::sum));
			errors += taken.findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
			taken.findings.stream().filter(f -> f.severity() == Severity.WARNING)
					.forEach(f -> notes.add("| " + file.getFileName() + ":" + f.place().line() + " | " + cell(f.message().en()) + " |\n"));
		}
		Taken trivia = Taken.of(new GiftFormat(), SharedData.of("gift/opentriviaqa-10k.gift.txt"));
		page.append("## GIFT\n\n%d 个文件，%d 项，错误 %d；opentriviaqa 导入 %d / 10000。\n%d files, %d items, %d errors; opentriviaqa: %d of 10,000 imported.\n\n"
				.formatted(files.size(), items.values().stream().mapToLong(Long::longValue).sum(), errors, trivia.questions.size(), files.size(),
						items.values().stream().mapToLong(Long::longValue).sum(), errors, trivia.questions.size()));
		page.append("| 项 Item | 数 Number |\n|---|---|\n");
		items.forEach((type, n) -> page.append("| ").append(type).append(" | ").append(n).append(" |\n"));
		page.append("\n逐项类型与 gift-pegjs 的结果一致。以下各处按 Moodle 的读法，或有损失：\n"
				+ "The types agree with those of gift-pegjs item by item. Read as Moodle does, or with a loss:\n\n| 位置 Place | 说明 Note |\n|---|---|\n");
		notes.forEach(page::append);
		page.append('\n');
	}

	public static String cell(String text) {
		return text.replace("|", "\\|").replace("\n", " ");
	}
}
