package org.chushi.architecture.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes {@code docs/traceability.md}: every row of {@code docs/rows.tsv} with the tests that carry its tag, read from
 * the sources of the acceptance tests and the journeys.
 */
public final class Traceability {

	static final String PAGE = "docs/traceability.md";

	private static final List<String> SOURCES = List.of("tests/org.chushi.acceptance.tests/src",
			"tests/org.chushi.journeys.tests/src");
	private static final Pattern COMMENT = Pattern.compile("(?ms)^\\s*/\\*.*?\\*/|^\\s*//[^\\n]*");
	private static final Pattern DECLARATION = Pattern
			.compile("((?:@\\w+(?:\\((?:[^()\"]|\"(?:[^\"\\\\]|\\\\.)*\")*+\\))?\\s+)+)"
					+ "(?:(?:public|protected|private|static|final|abstract|sealed)\\s+)*(class|void)\\s+(\\w+)");
	private static final Pattern TEST = Pattern.compile("@(Test|ParameterizedTest|RepeatedTest)\\b");
	private static final Pattern OFF = Pattern.compile("@Disabled\\b");
	private static final Pattern TAG = Pattern.compile("@Tag\\(\"([A-Z]\\d{2})\"\\)");

	/** Something the product must support. */
	record Row(String id, String area, String text) {

		static Row of(String line) {
			String[] cells = line.split("\t", -1);
			if (cells.length != 3) {
				throw new IllegalArgumentException("three cells wanted: " + line);
			}
			return new Row(cells[0], cells[1], cells[2]);
		}
	}

	/** A test with the id of a row as its tag. */
	record Tagged(String row, Path file, String test) {
	}

	private Traceability() {
	}

	/** @param root the folder of the project; found from the working folder when left out */
	public static void main(String[] root) throws IOException {
		Path project = root.length == 0 ? Tree.root() : Path.of(root[0]);
		Files.writeString(project.resolve(PAGE), page(project));
	}

	static List<Row> rows(Path root) {
		return Tree.text(root.resolve("docs/rows.tsv")).lines().map(Row::of).toList();
	}

	/** The tagged tests of all sources, by file and place. */
	static List<Tagged> tests(Path root) {
		return SOURCES.stream().flatMap(s -> Tree.files(root.resolve(s), ".java").stream())
				.flatMap(f -> tests(f, Tree.text(f)).stream()).toList();
	}

	/** The tagged tests of one file. A test that is switched off is none; a tag on a class holds for all its tests. */
	static List<Tagged> tests(Path file, String source) {
		List<Tagged> found = new ArrayList<>();
		List<String> inherited = List.of();
		for (MatchResult declaration : DECLARATION.matcher(COMMENT.matcher(source).replaceAll("")).results().toList()) {
			String annotations = declaration.group(1);
			boolean off = OFF.matcher(annotations).find();
			if (declaration.group(2).equals("class")) {
				if (off) {
					return List.of();
				}
				inherited = tags(annotations);
			} else if (!off && TEST.matcher(annotations).find()) {
				Stream.concat(inherited.stream(), tags(annotations).stream()).distinct()
						.forEach(row -> found.add(new Tagged(row, file, declaration.group(3))));
			}
		}
		return found;
	}

	private static List<String> tags(String annotations) {
		return TAG.matcher(annotations).results().map(m -> m.group(1)).toList();
	}

	static String page(Path root) {
		return page(root, rows(root), tests(root));
	}

	static String page(Path root, List<Row> rows, List<Tagged> tests) {
		Map<String, List<Tagged>> byRow = tests.stream().collect(Collectors.groupingBy(Tagged::row));
		long tested = rows.stream().map(Row::id).filter(byRow::containsKey).count();
		StringBuilder page = new StringBuilder("""
				# 追溯表 / Traceability

				由 `./chushi docs` 写成，不手改：行取自 [rows.tsv](rows.tsv)，测试取自验收测试与窗口旅程源码里的 `@Tag`。
				“已测试”表示有测试带着这一行的编号；`./chushi test` 会运行它们，任何一条不通过，构建就不通过。
				领域后面的 P 表示各店做法不同、以策略方案（数据）提供。

				Written by `./chushi docs`, not by hand: rows come from [rows.tsv](rows.tsv), tests from the `@Tag` in the
				sources of the acceptance tests and the journeys. "Tested" means that tests carry the row's id; `./chushi test`
				runs them, and one that fails fails the build. P after the area: shops differ, so it is a policy profile (data).

				""");
		page.append("**共 %2$d 行，已测试 %1$d 行 / %1$d of %2$d rows tested**\n\n".formatted(tested, rows.size()));
		page.append("| 行 Row | 领域 Area | 必须做到 What must work | 测试 Tests | 状态 State |\n|---|---|---|---|---|\n");
		for (Row row : rows) {
			List<Tagged> held = byRow.getOrDefault(row.id(), List.of());
			page.append("| ").append(String.join(" | ", row.id(), row.area(), row.text().replace("|", "\\|"),
					cell(root, held), held.isEmpty() ? "尚未 not yet" : "已测试 tested")).append(" |\n");
		}
		return page.toString();
	}

	private static String cell(Path root, List<Tagged> tests) {
		Map<Path, List<Tagged>> byFile = tests.stream()
				.collect(Collectors.groupingBy(Tagged::file, LinkedHashMap::new, Collectors.toList()));
		return byFile.entrySet().stream().map(e -> link(root, e.getKey()) + ": "
				+ e.getValue().stream().map(t -> "`" + t.test() + "`").collect(Collectors.joining(", ")))
				.collect(Collectors.joining("<br>"));
	}

	private static String link(Path root, Path file) {
		String path = root.relativize(file).toString().replace('\\', '/');
		String name = file.getFileName().toString().replace(".java", "");
		return "[%s](../%s)".formatted(name, path);
	}
}
