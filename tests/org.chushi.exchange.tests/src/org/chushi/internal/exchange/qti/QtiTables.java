package org.chushi.internal.exchange.qti;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.chushi.internal.exchange.ExchangePage;
import org.chushi.internal.exchange.SharedData;
import org.chushi.internal.exchange.qti.Oracle.Case;
import org.chushi.internal.exchange.qti.Survey.Entry;
import org.chushi.internal.exchange.qti.Survey.Fate;

/** The QTI part of the page. */
public final class QtiTables {

	static final List<String> COLLECTIONS = List.of("citolab-qti-scoring-engine", "instructure-qti", "kennisnet-php-qti3", "qtiworks");

	private QtiTables() {
	}

	public static void append(StringBuilder page) {
		page.append("""
				## QTI

				题：导入为本程序的题型，或原样保留（附原因）。没有题目的文件（说明、测验结构）和读不了的文件也都列出原因。
				An item becomes a question of this program, or is kept whole with its reason. Texts, test structures and files that
				cannot be read are reported with theirs. Credit is found by running the item's own rules over the possible responses.

				| 集合 Collection | 题 Items | 导入 Imported | 保留 Kept whole | 无题目 No question | 拒绝 Refused | 引用缺失 Missing references |
				|---|---|---|---|---|---|---|
				""");
		Map<String, Long> reasons = new TreeMap<>();
		for (String collection : COLLECTIONS) {
			Survey survey = Survey.of(SharedData.of("qti/" + collection));
			Map<Fate, Long> fates = survey.fates();
			long imported = fates.getOrDefault(Fate.IMPORTED, 0L);
			long kept = fates.getOrDefault(Fate.KEPT, 0L);
			page.append("| %s | %d | %d (%.1f %%) | %d (%.1f %%) | %d | %d | %d |\n".formatted(collection, imported + kept, imported,
					100.0 * imported / (imported + kept), kept, 100.0 * kept / (imported + kept), fates.getOrDefault(Fate.NO_QUESTION, 0L),
					fates.getOrDefault(Fate.REFUSED, 0L), fates.getOrDefault(Fate.MISSING, 0L)));
			survey.entries.stream().filter(e -> e.fate() == Fate.KEPT || e.fate() == Fate.REFUSED).map(QtiTables::reason)
					.forEach(r -> reasons.merge(r, 1L, Long::sum));
		}
		page.append("\n### 保留或拒绝的原因 / Why kept or refused\n\n| 原因 Reason | 数 Number |\n|---|---|\n");
		reasons.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
				.forEach(e -> page.append("| ").append(ExchangePage.cell(e.getKey())).append(" | ").append(e.getValue()).append(" |\n"));
		oracle(page);
	}

	private static String reason(Entry entry) {
		String plain = entry.reason().replaceAll("“[^”]*”", "“…”")
				.replaceAll("^Line \\d+", "A line");
		return (entry.fate() == Fate.KEPT ? entry.type() + ": " : "") + plain;
	}

	private static void oracle(StringBuilder page) {
		List<Case> cases = Oracle.of(SharedData.of("qti/citolab-qti-scoring-engine")).cases;
		List<Case> judged = cases.stream().filter(c -> c.unsupported().isEmpty() && c.why().isEmpty()).toList();
		page.append("\n### 评分对照 / Scoring oracle\n\n%d 条作答带有期望得分，其中可用 %d 条，一致 %d 条。\n".formatted(cases.size(), judged.size(),
				judged.stream().filter(Case::agrees).count()));
		page.append("%d responses come with a score that is expected; %d can be judged, %d agree. The others, each with its reason:\n\n"
				.formatted(cases.size(), judged.size(), judged.stream().filter(Case::agrees).count()));
		page.append("| 文件 File | 题 Item | 作答 Response | 给出 Given | 规则得出 By the rules | 原因 Reason |\n|---|---|---|---|---|---|\n");
		cases.stream().filter(c -> !c.agrees()).forEach(c -> page.append("| ").append(List.of(c.result().getFileName().toString(), c.item(),
				shown(c.responses()), c.given().toPlainString(), c.ours() == null ? "" : c.ours().toPlainString(),
				c.unsupported().isEmpty() ? c.why() : "not supported: " + c.unsupported()).stream().map(ExchangePage::cell)
				.collect(Collectors.joining(" | "))).append(" |\n"));
		page.append("\n题型自己评分的结果见 [exchange-scores.md](exchange-scores.md)。\nWhat the question types themselves say is in [exchange-scores.md](exchange-scores.md).\n\n");
	}

	private static String shown(Map<String, List<String>> responses) {
		return responses.entrySet().stream().filter(e -> e.getKey().startsWith("RESPONSE")).map(e -> String.join(" ", e.getValue()))
				.map(v -> v.length() > 40 ? v.substring(0, 40) + "…" : v).collect(Collectors.joining("; "));
	}
}
